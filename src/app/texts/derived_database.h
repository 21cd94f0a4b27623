// DerivedDatabase: an SQLite file below derived/ of a data folder, for what is made anew from the journal and
// the files at any time. One that is damaged, foreign or of another version is thrown away and made anew;
// where nothing can be written it lies in memory. Opened when it is first used. Any thread, any number of
// processes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "journal/damaged_storage.h"
#include "journal/sqlite_connection.h"

namespace xueji::app {

struct DerivedLayout {
  std::string name;                 // of the file
  std::int64_t application_id = 0;  // one a kind of file
  std::int64_t version = 0;         // of the tables and of what is in them
  std::string tables;               // SQL that makes them
};

class DerivedDatabase {
 public:
  DerivedDatabase(const std::filesystem::path& data, DerivedLayout layout);

  // Runs work(connection) alone. After damage it runs once more, on an empty database. Fault on I/O errors.
  template <class Work>
  auto use(const Work& work) {
    const std::lock_guard lock(mutex_);
    try {
      if (!connection_) open();
      return work(*connection_);
    } catch (const journal::DamagedStorage&) {
      remake();
      return work(*connection_);
    }
  }

 private:
  void open();
  void remake();

  std::filesystem::path file_;
  DerivedLayout layout_;
  std::mutex mutex_;
  std::unique_ptr<journal::SqliteConnection> connection_;  // under mutex_
};

}  // namespace xueji::app
