// The verbs of whoever looks after an installation; registered as those of verbs.h are.
#pragma once

#include "main/verbs.h"

namespace xueji::cli {

void add_backup(CLI::App& app, Verb& chosen);
void add_backup_key(CLI::App& app, Verb& chosen);
void add_restore(CLI::App& app, Verb& chosen);
void add_doctor(CLI::App& app, Verb& chosen);
void add_tidy(CLI::App& app, Verb& chosen);

}  // namespace xueji::cli
