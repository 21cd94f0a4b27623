// The files that an entry names.
#pragma once

#include <vector>

#include "domain/entry.h"

namespace xueji::app {

std::vector<Attachment> attachments_of(const Entry& entry);

}  // namespace xueji::app
