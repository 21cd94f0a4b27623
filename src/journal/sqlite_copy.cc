#include "journal/sqlite_copy.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "journal/damaged_storage.h"
#include "journal/sqlite_connection.h"

namespace xueji::journal {
namespace {

void copy_pages(SqliteConnection& from, SqliteConnection& to) {
  sqlite3_backup* copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (copying == nullptr) to.fail("copy");
  const int stepped = sqlite3_backup_step(copying, -1);  // all pages in one read transaction
  const int finished = sqlite3_backup_finish(copying);
  if (stepped == SQLITE_DONE && finished == SQLITE_OK) return;
  const int code = stepped == SQLITE_DONE ? finished : stepped;
  if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
    throw DamagedStorage(from.file(), DamagedStorage::Kind::broken, sqlite3_errstr(code));
  throw Fault(
      fmt::format("cannot copy {}: {} (SQLite code {})", from.file().string(), sqlite3_errstr(code), code));
}

}  // namespace

void copy_sqlite_database(const std::filesystem::path& from, const std::filesystem::path& to) {
  SqliteConnection source = connect_for_reading(from);
  {
    SqliteConnection copy(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    copy.execute("PRAGMA journal_mode = OFF");  // the copy is whole or thrown away
    copy.execute("PRAGMA synchronous = OFF");   // whoever asked flushes it once
    copy_pages(source, copy);
  }
  // A database that used a write-ahead log says so in its copy; a copy needs none beside it.
  SqliteConnection copy(to, SQLITE_OPEN_READWRITE);
  if (copy.read_text("PRAGMA journal_mode = DELETE") != "delete") copy.fail("leave the write-ahead log");
}

}  // namespace xueji::journal
