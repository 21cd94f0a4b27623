// Segments: the postings of the index in the file. A segment holds those of a row of paragraphs, a row of the
// file for each token; each change adds one, and several become one from time to time (merging.h), so that
// there are few. All of it happens inside the caller's transaction.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "journal/sqlite_connection.h"
#include "search/document.h"
#include "search/token_lists.h"

namespace xueji::search {

struct Segment {
  std::int64_t number = 0;
  ParagraphNumber first = 0, last = 0;
  std::size_t paragraphs = 0;  // that it has postings of
};

std::vector<Segment> load_segments(journal::SqliteConnection& connection);  // ascending by paragraph

class SegmentWriter {
 public:
  explicit SegmentWriter(journal::SqliteConnection& connection);

  // Gives the segment its number.
  std::int64_t add(const Segment& segment);
  void add_postings(std::int64_t segment, std::span<const TokenPostings> lists);
  void remove(std::int64_t segment);

 private:
  journal::SqliteStatement add_, add_postings_, remove_, remove_postings_;
};

}  // namespace xueji::search
