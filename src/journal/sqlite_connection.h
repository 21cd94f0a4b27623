// SQLite's C interface as two owning types; every failure is a Fault that says what was tried and what SQLite
// answered. One thread an object.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace xueji::journal {

class SqliteConnection {
 public:
  // `name` is a path or, with SQLITE_OPEN_URI, a URI of the file.
  SqliteConnection(const std::filesystem::path& file, const std::string& name, int flags);
  SqliteConnection(const std::filesystem::path& file, int flags)
      : SqliteConnection(file, file.string(), flags) {}
  ~SqliteConnection();
  SqliteConnection(SqliteConnection&& other) noexcept;
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;
  SqliteConnection& operator=(SqliteConnection&&) = delete;

  void execute(const char* sql);
  std::int64_t read_integer(const char* sql);  // first column of the first row; 0 when there is none
  std::string read_text(const char* sql);      // empty when there is none
  void keep_wal_on_close();                    // the last connection usually empties and deletes it
  // Throws DamagedStorage where SQLite finds the file damaged, else Fault.
  [[noreturn]] void fail(std::string_view doing) const;
  sqlite3* handle() const noexcept { return handle_; }
  const std::filesystem::path& file() const noexcept { return file_; }

 private:
  std::filesystem::path file_;
  sqlite3* handle_ = nullptr;
};

// A connection that reads a file beside its writer: it never writes, and never checkpoints, not even when it
// is the last to close. On a medium that cannot be written the file alone is read.
SqliteConnection connect_for_reading(const std::filesystem::path& file);

// A prepared statement. Parameters and columns are counted from 1 and from 0, as SQLite does. Bound and read
// bytes are not copied: they must live until, or are valid until, the next step or reset.
class SqliteStatement {
 public:
  SqliteStatement(SqliteConnection& connection, std::string_view sql);
  ~SqliteStatement();
  SqliteStatement(const SqliteStatement&) = delete;
  SqliteStatement& operator=(const SqliteStatement&) = delete;

  void bind(int parameter, std::int64_t value);
  void bind_text(int parameter, std::string_view text);
  void bind_blob(int parameter, std::string_view bytes);
  bool step();  // true while there is a row
  void reset() noexcept;
  std::int64_t integer(int column) const noexcept;
  std::string_view bytes(int column) const noexcept;  // of a text or a blob, as stored
  int type(int column) const noexcept;                // SQLITE_INTEGER …

 private:
  void check(int code) const;

  SqliteConnection& connection_;
  sqlite3_stmt* statement_ = nullptr;
};

// An existing file, which may be empty, for reading and writing: for stores that lie beside the journal.
SqliteConnection open_database(const std::string& path);
SqliteConnection open_memory_database();  // gone with the connection

}  // namespace xueji::journal
