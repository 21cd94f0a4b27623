#include "search/merging.h"

#include <algorithm>
#include <bit>
#include <deque>
#include <string>
#include <vector>

#include "search/index_file.h"
#include "search/segments.h"

namespace xueji::search {
namespace {

using journal::SqliteConnection;
using journal::SqliteStatement;

constexpr std::size_t kRun = 8;               // *default*: segments of a size that become one
constexpr int kBitsOfALevel = 3;              // levels of size differ by that factor
constexpr int kFullLevel = 5;                 // *default*: from 32,768 paragraphs, some 15 MB of text
constexpr std::size_t kBatchBytes = 1 << 20;  // *default*: merged before they are written

int level_of(const SegmentSize& size) {
  return (static_cast<int>(std::bit_width(size.standing | 1)) - 1) / kBitsOfALevel;
}

// The tokens of one segment in turn.
class SegmentCursor {
 public:
  SegmentCursor(SqliteConnection& connection, std::int64_t segment)
      : select_(connection,
                "SELECT token, counts, positions FROM posting WHERE segment = ?1 ORDER BY token") {
    select_.bind(1, segment);
    advance();
  }
  void advance() { done_ = !select_.step(); }
  bool done() const { return done_; }
  std::string_view token() const { return select_.bytes(0); }

  // False when the lists break off.
  bool copy(const Places& places, PostingsWriter& to) const {
    CountsReader counts(select_.bytes(1));
    NumberReader positions(select_.bytes(2));
    while (counts.next()) {
      const std::string_view copied = positions.skip(counts.times());
      if (!places.was_taken_out(counts.paragraph())) to.copy(counts.paragraph(), counts.times(), copied);
    }
    return !counts.broken() && !positions.broken();
  }

 private:
  SqliteStatement select_;
  bool done_ = false;
};

std::optional<std::string> least_token(const std::deque<SegmentCursor>& cursors) {
  const SegmentCursor* least = nullptr;
  for (const SegmentCursor& cursor : cursors)
    if (!cursor.done() && (least == nullptr || cursor.token() < least->token())) least = &cursor;
  if (least == nullptr) return std::nullopt;
  return std::string(least->token());
}

void merge_postings(SqliteConnection& connection, std::span<const Segment> from, std::int64_t to,
                    const Places& places, SegmentWriter& writer) {
  std::deque<SegmentCursor> cursors;
  for (const Segment& segment : from)
    cursors.emplace_back(connection, segment.number);
  std::vector<TokenPostings> batch;  // each writing makes every cursor look for its place again
  std::size_t bytes = 0;
  const auto write = [&] {
    writer.add_postings(to, batch);
    batch.clear();
    bytes = 0;
  };
  while (const auto token = least_token(cursors)) {
    PostingsWriter merged;
    for (SegmentCursor& cursor : cursors) {
      if (cursor.done() || cursor.token() != *token) continue;
      if (!cursor.copy(places, merged)) refuse_broken(connection);
      cursor.advance();
    }
    Postings postings = merged.finish();
    if (postings.counts.empty()) continue;
    bytes += token->size() + postings.counts.size() + postings.positions.size();
    batch.push_back({*token, std::move(postings)});
    if (bytes > kBatchBytes) write();
  }
  write();
}

std::size_t count_standing(const Segment& segment, const Places& places) {
  std::size_t count = 0;
  for (ParagraphNumber paragraph = segment.first; paragraph <= segment.last; ++paragraph)
    count += places.was_taken_out(paragraph) ? 0 : 1;
  return count;
}

void merge(SqliteConnection& connection, std::span<const Segment> segments, const Places& places) {
  Segment merged{0, segments.front().first, segments.back().last, 0};
  for (const Segment& segment : segments)
    merged.paragraphs += count_standing(segment, places);
  SegmentWriter writer(connection);
  if (merged.paragraphs > 0) merge_postings(connection, segments, writer.add(merged), places, writer);
  for (const Segment& segment : segments)
    writer.remove(segment.number);
}

}  // namespace

std::optional<SegmentRun> find_due_run(std::span<const SegmentSize> sizes) {
  for (std::size_t i = 0; i < sizes.size(); ++i)
    if (sizes[i].standing * 2 < sizes[i].written) return SegmentRun{i, i + 1};
  if (sizes.empty()) return std::nullopt;
  const int level = level_of(sizes.back());
  if (level >= kFullLevel) return std::nullopt;
  std::size_t begin = sizes.size();
  while (begin > 0 && level_of(sizes[begin - 1]) <= level)
    --begin;
  if (sizes.size() - begin < kRun) return std::nullopt;
  return SegmentRun{begin, sizes.size()};
}

void merge_where_due(SqliteConnection& connection, const Places& places) {
  for (;;) {
    const std::vector<Segment> segments = load_segments(connection);
    std::vector<SegmentSize> sizes;
    for (const Segment& segment : segments)
      sizes.push_back({segment.paragraphs, count_standing(segment, places)});
    const auto run = find_due_run(sizes);
    if (!run) return;
    merge(connection, std::span(segments).subspan(run->begin, run->end - run->begin), places);
  }
}

void merge_all(SqliteConnection& connection, const Places& places) {
  const std::vector<Segment> segments = load_segments(connection);
  if (!segments.empty()) merge(connection, segments, places);
}

}  // namespace xueji::search
