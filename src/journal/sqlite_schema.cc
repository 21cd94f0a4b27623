#include "journal/sqlite_schema.h"

#include <array>
#include <filesystem>
#include <string>

#include <fmt/format.h>
#include <sqlite3.h>

#include "journal/damaged_storage.h"

namespace xueji::journal {
namespace {

struct SchemaItem {
  const char* name;
  const char* sql;  // exactly as SQLite keeps it
};

// The insert trigger also stops INSERT OR REPLACE by a connection that has not set recursive_triggers: it
// runs before a conflict is resolved.
constexpr std::array kSchema = {
    SchemaItem{"meta", "CREATE TABLE meta(name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID"},
    SchemaItem{"record",
               "CREATE TABLE record("
               "seq INTEGER PRIMARY KEY CHECK (seq BETWEEN 1 AND 4294967295), "
               "at INTEGER NOT NULL, "
               "actor TEXT NOT NULL, "
               "origin TEXT NOT NULL, "
               "type TEXT NOT NULL, "
               "body TEXT NOT NULL, "
               "hash BLOB NOT NULL CHECK (length(hash) = 32)"
               ") STRICT"},
    SchemaItem{"record_follows_head",
               "CREATE TRIGGER record_follows_head BEFORE INSERT ON record "
               "WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM record) "
               "BEGIN SELECT RAISE(ABORT, 'journal records are numbered without gaps'); END"},
    SchemaItem{"record_never_changes",
               "CREATE TRIGGER record_never_changes BEFORE UPDATE ON record "
               "BEGIN SELECT RAISE(ABORT, 'journal records never change'); END"},
    SchemaItem{"record_never_goes",
               "CREATE TRIGGER record_never_goes BEFORE DELETE ON record "
               "BEGIN SELECT RAISE(ABORT, 'journal records are never deleted'); END"},
    SchemaItem{"meta_never_grows",
               "CREATE TRIGGER meta_never_grows BEFORE INSERT ON meta "
               "BEGIN SELECT RAISE(ABORT, 'the journal''s marks never change'); END"},
    SchemaItem{"meta_never_changes",
               "CREATE TRIGGER meta_never_changes BEFORE UPDATE ON meta "
               "BEGIN SELECT RAISE(ABORT, 'the journal''s marks never change'); END"},
    SchemaItem{"meta_never_goes",
               "CREATE TRIGGER meta_never_goes BEFORE DELETE ON meta "
               "BEGIN SELECT RAISE(ABORT, 'the journal''s marks never change'); END"},
};

constexpr std::size_t kTables = 2;  // the first items of kSchema; meta is filled before its triggers stand

void write_meta(SqliteConnection& connection, HashAlgorithm algorithm, Instant created) {
  SqliteStatement insert(connection, "INSERT INTO meta(name, value) VALUES (?1, ?2)");
  insert.bind_text(1, "algorithm");
  insert.bind_text(2, token(algorithm));
  insert.step();
  insert.reset();
  insert.bind_text(1, "created");
  insert.bind(2, created.micros);
  insert.step();
}

}  // namespace

void write_schema(SqliteConnection& connection, HashAlgorithm algorithm, Instant created) {
  connection.execute("PRAGMA encoding = 'UTF-8'");
  connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
  connection.execute(fmt::format("PRAGMA user_version = {}", kFormat).c_str());
  connection.execute("BEGIN IMMEDIATE");
  for (std::size_t i = 0; i < kTables; ++i)
    connection.execute(kSchema[i].sql);
  write_meta(connection, algorithm, created);
  for (std::size_t i = kTables; i < kSchema.size(); ++i)
    connection.execute(kSchema[i].sql);
  connection.execute("COMMIT");
  connection.execute("PRAGMA journal_mode = WAL");
}

void refuse_foreign(SqliteConnection& connection) {
  using Kind = DamagedStorage::Kind;
  std::error_code error;
  if (std::filesystem::file_size(connection.file(), error) == 0 && !error)
    throw DamagedStorage(connection.file(), Kind::empty, "the file is empty");
  if (connection.read_integer("PRAGMA application_id") != kApplicationId)
    throw DamagedStorage(connection.file(), Kind::foreign,
                         "the file is a database but not a journal of this program");
  if (connection.read_integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('meta', 'record')") !=
      kTables)
    throw DamagedStorage(connection.file(), Kind::broken, "the journal's tables are missing");
  const std::int64_t format = connection.read_integer("PRAGMA user_version");
  if (format == kFormat) return;
  throw Fault(fmt::format("the journal has format {}, this program knows format {}{}", format, kFormat,
                          format > kFormat ? ": use a newer program" : ""));
}

HashAlgorithm read_algorithm(SqliteConnection& connection) {
  const std::string name = connection.read_text("SELECT value FROM meta WHERE name = 'algorithm'");
  const auto algorithm = parse_hash_algorithm(name);
  if (!algorithm) throw Fault(fmt::format("the journal names an unknown hash algorithm: '{}'", name));
  return *algorithm;
}

void refuse_altered_schema(SqliteConnection& connection) {
  SqliteStatement find(connection, "SELECT sql FROM sqlite_schema WHERE name = ?1");
  for (const SchemaItem& item : kSchema) {
    find.bind_text(1, item.name);
    if (!find.step() || find.bytes(0) != item.sql) {
      throw DamagedStorage(connection.file(), DamagedStorage::Kind::broken,
                           fmt::format("the journal's {} is missing or was altered", item.name));
    }
    find.reset();
  }
  const std::int64_t items = connection.read_integer("SELECT count(*) FROM sqlite_schema");
  if (items != static_cast<std::int64_t>(kSchema.size())) {
    throw DamagedStorage(connection.file(), DamagedStorage::Kind::broken,
                         "the journal holds tables or triggers that do not belong to it");
  }
}

void set_up_reading(SqliteConnection& connection) {
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

void set_up_writing(SqliteConnection& connection) {
  set_up_reading(connection);
  if (connection.read_text("PRAGMA journal_mode = WAL") != "wal")
    throw Fault("the journal cannot use a write-ahead log");
  connection.execute("PRAGMA synchronous = FULL");  // NORMAL would lose acknowledged commits in a power cut
  connection.execute("PRAGMA recursive_triggers = ON");
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  connection.execute("PRAGMA foreign_keys = ON");
  connection.execute("PRAGMA cell_size_check = ON");
}

}  // namespace xueji::journal
