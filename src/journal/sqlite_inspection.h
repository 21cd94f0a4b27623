// Looking at SQLite databases without touching them: for backups and for whoever looks after an installation.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace xueji::journal {

// Whether the file begins as a SQLite database does.
bool is_sqlite_database(const std::filesystem::path& file);

// Empty when the database is whole in itself; else what SQLite finds wrong first.
std::string inspect_sqlite_database(const std::filesystem::path& file);

struct DatabaseState {
  std::string journal_mode;  // "wal"
  std::int64_t page_bytes = 0, pages = 0;
  std::uint64_t wal_bytes = 0;
};
// Throws DamagedStorage, Fault.
DatabaseState look_at_sqlite_database(const std::filesystem::path& file);

std::string sqlite_version();  // "3.40.1"

}  // namespace xueji::journal
