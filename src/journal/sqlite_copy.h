// A consistent copy of a SQLite database that others may be using: the journal, and databases of other
// folders that have no SQLite of their own. Reads on a connection of its own and never checkpoints, so that
// the rule of one connection for writes and checkpoints holds.
#pragma once

#include <filesystem>

namespace xueji::journal {

// Copies the state at one instant, with what only the write-ahead log holds; the copy is one file, readable
// alone, not yet flushed to disk. `to` must not exist. Waits a while where the database is locked. Throws
// DamagedStorage, Fault.
void copy_sqlite_database(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace xueji::journal
