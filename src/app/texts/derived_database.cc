#include "app/texts/derived_database.h"

#include <fmt/format.h>

#include "app/data_layout.h"
#include "app/described_table.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;
using journal::SqliteConnection;

void make_private_folder(const fs::path& folder) {
  std::error_code error;
  if (fs::create_directory(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
  if (error) throw Fault(fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
}

// With its tables, empty ones where it held anything else.
std::unique_ptr<SqliteConnection> prepare(SqliteConnection opened, const DerivedLayout& layout) {
  auto connection = std::make_unique<SqliteConnection>(std::move(opened));
  connection->read_text("PRAGMA journal_mode = WAL");
  connection->execute("PRAGMA synchronous = NORMAL");  // what a power cut takes is made anew
  const bool known = connection->read_integer("PRAGMA application_id") == layout.application_id &&
                     connection->read_integer("PRAGMA user_version") == layout.version;
  if (known) return connection;
  if (connection->read_integer("SELECT count(*) FROM sqlite_schema") > 0)
    throw journal::DamagedStorage(connection->file(), journal::DamagedStorage::Kind::foreign,
                                  connection->file().string() + " is of another version");
  connection->execute("BEGIN IMMEDIATE");
  connection->execute(layout.tables.c_str());
  connection->execute(fmt::format("PRAGMA application_id = {}", layout.application_id).c_str());
  connection->execute(fmt::format("PRAGMA user_version = {}", layout.version).c_str());
  connection->execute("COMMIT");
  return connection;
}

std::unique_ptr<SqliteConnection> open_or_make(const fs::path& file, const DerivedLayout& layout) {
  try {
    make_private_folder(file.parent_path());
    make_private_file(file);
    return prepare(journal::open_database(file.string()), layout);
  } catch (const journal::DamagedStorage&) {
    throw;
  } catch (const Fault&) {  // a medium that cannot be written, say
    return prepare(journal::open_memory_database(), layout);
  }
}

}  // namespace

DerivedDatabase::DerivedDatabase(const fs::path& data, DerivedLayout layout)
    : file_(data / kDerivedPrefix / layout.name), layout_(std::move(layout)) {}

void DerivedDatabase::open() {
  connection_ = open_or_make(file_, layout_);
}

void DerivedDatabase::remake() {
  connection_.reset();
  std::error_code ignored;
  for (const char* const ending : {"", "-wal", "-shm"})
    fs::remove(file_.native() + ending, ignored);
  connection_ = open_or_make(file_, layout_);
}

}  // namespace xueji::app
