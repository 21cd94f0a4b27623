#include "app/reuse/share_store.h"

#include <fmt/format.h>

namespace xueji::app {
namespace {

using journal::SqliteConnection;
using journal::SqliteStatement;

constexpr int kKept = 32;  // *default*: comparisons, some 20 kB each for a province

DerivedLayout layout() {
  return {.name = "reuse.db",
          .application_id = 0x584a5253,  // "XJRS"
          .version = 1,
          .tables =
              "CREATE TABLE comparison (number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE) STRICT;"
              "CREATE TABLE share (comparison INTEGER NOT NULL, record INTEGER NOT NULL, "
              "reused INTEGER NOT NULL, own INTEGER NOT NULL, PRIMARY KEY (comparison, record)) "
              "STRICT, WITHOUT ROWID"};
}

std::string_view bytes_of(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::int64_t find_number(SqliteConnection& connection, const Digest& key) {
  SqliteStatement select(connection, "SELECT number FROM comparison WHERE key = ?");
  select.bind_blob(1, bytes_of(key));
  return select.step() ? select.integer(0) : 0;
}

std::uint32_t count_at(const SqliteStatement& row, int column) {
  return static_cast<std::uint32_t>(row.integer(column));
}

void insert(SqliteConnection& connection, const Digest& key, const std::vector<ReuseShare>& shares) {
  SqliteStatement comparison(connection, "INSERT INTO comparison (key) VALUES (?)");
  comparison.bind_blob(1, bytes_of(key));
  comparison.step();
  const std::int64_t number = find_number(connection, key);
  SqliteStatement share(connection, "INSERT INTO share VALUES (?, ?, ?, ?)");
  for (const ReuseShare& one : shares) {
    share.bind(1, number);
    share.bind(2, static_cast<std::int64_t>(one.record));
    share.bind(3, one.reused);
    share.bind(4, one.own);
    share.step();
    share.reset();
  }
  const std::string oldest = fmt::format("(SELECT max(number) - {} FROM comparison)", kKept);
  connection.execute(("DELETE FROM share WHERE comparison <= " + oldest).c_str());
  connection.execute(("DELETE FROM comparison WHERE number <= " + oldest).c_str());
}

}  // namespace

ShareStore::ShareStore(const std::filesystem::path& data) : database_(data, layout()) {}

std::optional<std::vector<ReuseShare>> ShareStore::find(const Digest& key) {
  return database_.use([&](SqliteConnection& connection) -> std::optional<std::vector<ReuseShare>> {
    const std::int64_t number = find_number(connection, key);
    if (number == 0) return std::nullopt;
    std::vector<ReuseShare> shares;
    SqliteStatement select(connection,
                           "SELECT record, reused, own FROM share WHERE comparison = ? ORDER BY record");
    select.bind(1, number);
    while (select.step())
      shares.push_back({static_cast<Seq>(select.integer(0)), count_at(select, 1), count_at(select, 2)});
    return shares;
  });
}

void ShareStore::keep(const Digest& key, const std::vector<ReuseShare>& shares) {
  database_.use([&](SqliteConnection& connection) {
    connection.execute("BEGIN IMMEDIATE");
    try {
      // Another process may have been first.
      if (find_number(connection, key) == 0) insert(connection, key, shares);
      connection.execute("COMMIT");
    } catch (const Fault&) {
      try {
        connection.execute("ROLLBACK");
      } catch (const Fault&) {
        // SQLite has rolled back by itself after the error that led here.
      }
      throw;
    }
  });
}

void ShareStore::forget_all() {
  database_.use([](SqliteConnection& connection) {
    connection.execute("BEGIN IMMEDIATE");
    connection.execute("DELETE FROM share");
    connection.execute("DELETE FROM comparison");
    connection.execute("COMMIT");
  });
}

}  // namespace xueji::app
