#include "search/reader.h"

#include <utility>

#include <sqlite3.h>

namespace xueji::search {

Reader::Reader(const std::filesystem::path& file)
    : connection(journal::connect_for_reading(file)),
      paragraph(connection, "SELECT source, place, text FROM paragraph WHERE number = ?1"),
      counts(connection, "SELECT counts FROM posting WHERE segment = ?1 AND token = ?2"),
      postings(connection, "SELECT counts, positions FROM posting WHERE segment = ?1 AND token = ?2"),
      counts_of(connection, "SELECT counts FROM posting WHERE segment = ?1 AND token >= ?2 AND token < ?3"),
      postings_of(connection,
                  "SELECT counts, positions FROM posting WHERE segment = ?1 AND token >= ?2 AND token < ?3") {
}

Reading::Reading(journal::SqliteConnection& connection) : connection_(connection) {
  connection_.execute("BEGIN");
}

Reading::~Reading() {
  sqlite3_exec(connection_.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

std::unique_ptr<Reader> Readers::lend() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      std::unique_ptr<Reader> reader = std::move(idle_.back());
      idle_.pop_back();
      return reader;
    }
  }
  return std::make_unique<Reader>(file_);
}

void Readers::give_back(std::unique_ptr<Reader> reader) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(reader));
}

}  // namespace xueji::search
