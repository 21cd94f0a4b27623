#include "search/segments.h"

namespace xueji::search {

using journal::SqliteConnection;
using journal::SqliteStatement;

std::vector<Segment> load_segments(SqliteConnection& connection) {
  std::vector<Segment> segments;
  SqliteStatement select(connection, "SELECT number, first, last, paragraphs FROM segment ORDER BY first");
  while (select.step())
    segments.push_back({select.integer(0), static_cast<ParagraphNumber>(select.integer(1)),
                        static_cast<ParagraphNumber>(select.integer(2)),
                        static_cast<std::size_t>(select.integer(3))});
  return segments;
}

SegmentWriter::SegmentWriter(SqliteConnection& connection)
    : add_(connection,
           "INSERT INTO segment SELECT coalesce(max(number), 0) + 1, ?1, ?2, ?3 FROM segment RETURNING "
           "number"),
      add_postings_(connection, "INSERT INTO posting VALUES (?1, ?2, ?3, ?4)"),
      remove_(connection, "DELETE FROM segment WHERE number = ?1"),
      remove_postings_(connection, "DELETE FROM posting WHERE segment = ?1") {}

std::int64_t SegmentWriter::add(const Segment& segment) {
  add_.bind(1, segment.first);
  add_.bind(2, segment.last);
  add_.bind(3, static_cast<std::int64_t>(segment.paragraphs));
  add_.step();
  const std::int64_t number = add_.integer(0);
  add_.step();
  add_.reset();
  return number;
}

void SegmentWriter::add_postings(std::int64_t segment, std::span<const TokenPostings> lists) {
  add_postings_.bind(1, segment);
  for (const TokenPostings& list : lists) {
    add_postings_.bind_blob(2, list.token);
    add_postings_.bind_blob(3, list.postings.counts);
    add_postings_.bind_blob(4, list.postings.positions);
    add_postings_.step();
    add_postings_.reset();
  }
}

void SegmentWriter::remove(std::int64_t segment) {
  for (SqliteStatement* statement : {&remove_, &remove_postings_}) {
    statement->bind(1, segment);
    statement->step();
    statement->reset();
  }
}

}  // namespace xueji::search
