#include "journal/sqlite_inspection.h"

#include <array>
#include <fstream>

#include <sqlite3.h>

#include "base/fault.h"
#include "journal/sqlite_connection.h"

namespace xueji::journal {

bool is_sqlite_database(const std::filesystem::path& file) {
  constexpr std::string_view kBeginning("SQLite format 3\0", 16);
  std::array<char, kBeginning.size()> beginning{};
  std::ifstream in(file, std::ios::binary);
  in.read(beginning.data(), beginning.size());
  return in && std::string_view(beginning.data(), beginning.size()) == kBeginning;
}

std::string inspect_sqlite_database(const std::filesystem::path& file) {
  try {
    SqliteConnection connection = connect_for_reading(file);
    const std::string answer = connection.read_text("PRAGMA quick_check(1)");
    return answer == "ok" ? std::string() : answer;
  } catch (const Fault& fault) {
    return fault.what();
  }
}

DatabaseState look_at_sqlite_database(const std::filesystem::path& file) {
  SqliteConnection connection = connect_for_reading(file);
  DatabaseState state;
  state.journal_mode = connection.read_text("PRAGMA journal_mode");
  state.page_bytes = connection.read_integer("PRAGMA page_size");
  state.pages = connection.read_integer("PRAGMA page_count");
  std::error_code none;
  const std::uintmax_t bytes = std::filesystem::file_size(file.native() + "-wal", none);
  state.wal_bytes = none ? 0 : bytes;
  return state;
}

std::string sqlite_version() {
  return sqlite3_libversion();
}

}  // namespace xueji::journal
