// Merging: several segments become one, so that a word is looked up in few of them and what was taken out
// leaves the file. Segments are merged eight of a size at a time, as digits are carried: each posting is
// written anew once for each time that the index grows to eight times its size, and those of a large segment
// never, until half of it is gone.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "journal/sqlite_connection.h"
#include "search/places.h"

namespace xueji::search {

struct SegmentSize {
  std::size_t written = 0;   // paragraphs
  std::size_t standing = 0;  // of them that were not taken out
};
struct SegmentRun {
  std::size_t begin = 0, end = 0;  // half open
  friend bool operator==(const SegmentRun&, const SegmentRun&) = default;
};

// Of segments in the order of their paragraphs, those that should become one; nothing when all is well.
std::optional<SegmentRun> find_due_run(std::span<const SegmentSize> sizes);

// Inside the caller's transaction. Leaves out what `places` says was taken out. Throw DamagedStorage, Fault.
void merge_where_due(journal::SqliteConnection& connection, const Places& places);
void merge_all(journal::SqliteConnection& connection, const Places& places);

}  // namespace xueji::search
