#include "search/index_file.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "journal/damaged_storage.h"

namespace xueji::search {
namespace {

using journal::DamagedStorage;
using journal::SqliteConnection;

constexpr std::int64_t kApplicationId = 0x584a5345;  // "XJSE"
constexpr std::int64_t kFormat = 2;

constexpr const char* kTables[] = {
    "CREATE TABLE document (number INTEGER PRIMARY KEY, first INTEGER NOT NULL, lengths BLOB NOT NULL, "
    "label TEXT NOT NULL) STRICT",
    "CREATE TABLE paragraph (number INTEGER PRIMARY KEY, source TEXT NOT NULL, place INTEGER NOT NULL, "
    "text TEXT NOT NULL) STRICT",
    "CREATE TABLE segment (number INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, "
    "paragraphs INTEGER NOT NULL) STRICT",
    "CREATE TABLE posting (segment INTEGER, token BLOB, counts BLOB NOT NULL, positions BLOB NOT NULL, "
    "PRIMARY KEY (segment, token)) STRICT, WITHOUT ROWID",
    "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"};

void create_tables(SqliteConnection& connection) {
  connection.execute("BEGIN IMMEDIATE");
  for (const char* table : kTables)
    connection.execute(table);
  connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
  connection.execute(fmt::format("PRAGMA user_version = {}", kFormat).c_str());
  connection.execute("COMMIT");
}

void refuse_foreign(SqliteConnection& connection) {
  if (connection.read_integer("PRAGMA application_id") == kApplicationId &&
      connection.read_integer("PRAGMA user_version") == kFormat)
    return;
  throw DamagedStorage(connection.file(), DamagedStorage::Kind::foreign,
                       fmt::format("{} 不是本版本的检索库 · it is no search index of this version",
                                   connection.file().string()));
}

}  // namespace

SqliteConnection open_for_changes(const std::filesystem::path& file) {
  SqliteConnection connection(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  const bool fresh = connection.read_integer("SELECT count(*) FROM sqlite_schema") == 0;
  if (!fresh) refuse_foreign(connection);
  connection.read_text("PRAGMA journal_mode = WAL");
  connection.execute("PRAGMA synchronous = NORMAL");  // a lost change is made again
  if (fresh) create_tables(connection);
  return connection;
}

SqliteConnection open_for_looking(const std::filesystem::path& file) {
  SqliteConnection connection = journal::connect_for_reading(file);
  refuse_foreign(connection);
  return connection;
}

void refuse_broken(const SqliteConnection& connection) {
  throw DamagedStorage(
      connection.file(), DamagedStorage::Kind::broken,
      fmt::format("{} 的词表不完整 · a list of its words breaks off", connection.file().string()));
}

}  // namespace xueji::search
