// What a user reads when a journal file is damaged: which file, what is wrong, what to do.
#pragma once

#include <string>

#include "journal/damaged_storage.h"
#include "journal/store.h"

namespace xueji::cli {

// Chinese first, then English; several lines, with their ends.
std::string describe_damage(const journal::DamagedStorage& damage);
std::string describe_damage(const journal::DamagedRecord& damage);

// What to do about any damage: keep the folder as it is, restore a backup.
std::string damage_advice();

}  // namespace xueji::cli
