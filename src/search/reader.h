// Reader: one connection that looks into the file of an index, with its statements. One thread at a time;
// Readers lends them.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "journal/sqlite_connection.h"

namespace xueji::search {

struct Reader {
  explicit Reader(const std::filesystem::path& file);

  journal::SqliteConnection connection;
  journal::SqliteStatement paragraph;               // by number: source, place, text
  journal::SqliteStatement counts, postings;        // of a segment's token: counts, and with them positions
  journal::SqliteStatement counts_of, postings_of;  // of a segment's tokens from one to below another
};

// Begins to read; everything until the end is one state of the file.
class Reading {
 public:
  explicit Reading(journal::SqliteConnection& connection);
  ~Reading();
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

 private:
  journal::SqliteConnection& connection_;
};

class Readers {
 public:
  explicit Readers(std::filesystem::path file) : file_(std::move(file)) {}

  std::unique_ptr<Reader> lend();  // Fault when the file cannot be opened
  void give_back(std::unique_ptr<Reader> reader);

 private:
  std::filesystem::path file_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Reader>> idle_;
};

}  // namespace xueji::search
