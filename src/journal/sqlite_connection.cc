#include "journal/sqlite_connection.h"

#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include "journal/damaged_storage.h"

namespace xueji::journal {
namespace {

constexpr int kBusyWaitMillis = 2'000;  // default; readers wait for a checkpoint that is closing the file

}  // namespace

SqliteConnection::SqliteConnection(const std::filesystem::path& file, const std::string& name, int flags)
    : file_(file) {
  const int code = sqlite3_open_v2(name.c_str(), &handle_, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  if (code != SQLITE_OK) {
    const std::string reason = handle_ == nullptr ? "out of memory" : sqlite3_errmsg(handle_);
    sqlite3_close(handle_);
    throw Fault(fmt::format("cannot open {}: {}", name, reason));
  }
  sqlite3_extended_result_codes(handle_, 1);
  sqlite3_busy_timeout(handle_, kBusyWaitMillis);
}

SqliteConnection::~SqliteConnection() {
  sqlite3_close(handle_);
}

SqliteConnection::SqliteConnection(SqliteConnection&& other) noexcept
    : file_(std::move(other.file_)), handle_(std::exchange(other.handle_, nullptr)) {}

void SqliteConnection::execute(const char* sql) {
  if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql);
}

std::int64_t SqliteConnection::read_integer(const char* sql) {
  SqliteStatement statement(*this, sql);
  return statement.step() ? statement.integer(0) : 0;
}

std::string SqliteConnection::read_text(const char* sql) {
  SqliteStatement statement(*this, sql);
  return statement.step() ? std::string(statement.bytes(0)) : std::string();
}

void SqliteConnection::keep_wal_on_close() {
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void SqliteConnection::fail(std::string_view doing) const {
  const int code = sqlite3_extended_errcode(handle_);
  const std::string what =
      fmt::format("{}: {}: {} (SQLite code {})", file_.string(), doing, sqlite3_errmsg(handle_), code);
  if (code == SQLITE_IOERR_SHORT_READ || (code & 0xff) == SQLITE_CORRUPT)
    throw DamagedStorage(file_, DamagedStorage::Kind::broken, what);
  if ((code & 0xff) == SQLITE_NOTADB) throw DamagedStorage(file_, DamagedStorage::Kind::foreign, what);
  throw Fault(what);
}

namespace {

// On a medium that cannot be written SQLite cannot share a write-ahead log. Where none is left and none can
// come, the file alone is the whole database.
bool is_frozen(const std::filesystem::path& file) {
  const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
  if (::access(folder.c_str(), W_OK) == 0) return false;
  std::error_code error;
  const bool logged = std::filesystem::exists(file.native() + "-wal", error);
  if (error) throw Fault(fmt::format("cannot look beside {}: {}", file.string(), error.message()));
  return !logged;
}

std::string frozen_uri(const std::filesystem::path& file) {
  std::string uri = "file:";
  for (const char c : file.native()) {
    if (c == '%' || c == '?' || c == '#') {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

}  // namespace

SqliteConnection connect_for_reading(const std::filesystem::path& file) {
  const bool frozen = is_frozen(file);
  SqliteConnection connection(file, frozen ? frozen_uri(file) : file.string(),
                              SQLITE_OPEN_READONLY | (frozen ? SQLITE_OPEN_URI : 0));
  connection.keep_wal_on_close();
  return connection;
}

SqliteStatement::SqliteStatement(SqliteConnection& connection, std::string_view sql)
    : connection_(connection) {
  check(sqlite3_prepare_v3(connection.handle(), sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement_, nullptr));
}

SqliteStatement::~SqliteStatement() {
  sqlite3_finalize(statement_);
}

void SqliteStatement::bind(int parameter, std::int64_t value) {
  check(sqlite3_bind_int64(statement_, parameter, value));
}

void SqliteStatement::bind_text(int parameter, std::string_view text) {
  check(sqlite3_bind_text64(statement_, parameter, text.data() == nullptr ? "" : text.data(), text.size(),
                            nullptr, SQLITE_UTF8));
}

void SqliteStatement::bind_blob(int parameter, std::string_view bytes) {
  check(sqlite3_bind_blob64(statement_, parameter, bytes.data(), bytes.size(), nullptr));
}

bool SqliteStatement::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  connection_.fail(sqlite3_sql(statement_));
}

void SqliteStatement::reset() noexcept {
  sqlite3_reset(statement_);
}

std::int64_t SqliteStatement::integer(int column) const noexcept {
  return sqlite3_column_int64(statement_, column);
}

std::string_view SqliteStatement::bytes(int column) const noexcept {
  // As a blob even when it is text: asking for text would copy it only to end it with a zero.
  // Through the value, which looks the column up once; one thread at a time uses a connection.
  sqlite3_value* const value = sqlite3_column_value(statement_, column);
  const void* begin = sqlite3_value_blob(value);
  return {static_cast<const char*>(begin), static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

int SqliteStatement::type(int column) const noexcept {
  return sqlite3_column_type(statement_, column);
}

void SqliteStatement::check(int code) const {
  if (code != SQLITE_OK) connection_.fail("prepare");
}

SqliteConnection open_database(const std::string& path) {
  return {path, SQLITE_OPEN_READWRITE};
}

SqliteConnection open_memory_database() {
  return {":memory:", SQLITE_OPEN_READWRITE};
}

}  // namespace xueji::journal
