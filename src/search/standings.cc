#include "search/standings.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "search/index_file.h"
#include "search/postings.h"
#include "search/token_reader.h"

namespace xueji::search {
namespace {

using journal::SqliteStatement;

struct WantedToken {
  std::string text;
  bool open_ended = false;
};

std::vector<WantedToken> read_wanted(const Word& word) {
  std::vector<WantedToken> wanted;
  TokenReader reader(word.text, Side::typed);
  for (Token token; reader.next(token);)
    wanted.push_back({std::string(token.text), token.open_ended});
  return wanted;
}

// A place where the word may stand.
struct Candidate {
  ParagraphNumber paragraph = 0;
  std::uint32_t begin = 0;  // as which of the paragraph's tokens
};

class StandingFinder {
 public:
  StandingFinder(Reader& reader, const std::vector<WantedToken>& wanted) : reader_(reader), wanted_(wanted) {}

  void look_into(const Segment& segment) {
    segment_ = &segment;
    if (wanted_.size() > 1) return add_phrase();
    if (wanted_.front().open_ended) return add_all_that_begin();
    add_token();
  }
  std::vector<Standing> take() { return std::move(found_); }

 private:
  void add_token();
  void add_all_that_begin();
  void add_phrase();
  bool load_closed();
  void begin_with(std::size_t token);
  void narrow_by(std::size_t token);
  void narrow_by_open_ended(std::size_t token);
  void mark(std::size_t token, std::string_view counts, std::string_view positions);
  void keep_marked();

  void bind_token(SqliteStatement& statement, const WantedToken& token) const {
    statement.bind(1, segment_->number);
    statement.bind_blob(2, token.text);
  }
  // Every token that begins with it: no byte of UTF-8 is 0xff.
  void bind_open_ended(SqliteStatement& statement, const WantedToken& token) {
    bind_token(statement, token);
    bound_ = token.text + '\xff';
    statement.bind_blob(3, bound_);
  }

  Reader& reader_;
  const std::vector<WantedToken>& wanted_;
  std::vector<Standing> found_;

  // Of the segment that is looked into.
  const Segment* segment_ = nullptr;
  std::string bound_;
  std::vector<std::uint32_t> times_;  // by paragraph from the segment's first on
  std::vector<Postings> lists_;       // by token that is not open-ended
  std::vector<Candidate> candidates_;
  std::vector<char> marked_;  // by candidate
};

void StandingFinder::add_token() {
  bind_token(reader_.counts, wanted_.front());
  if (reader_.counts.step()) {
    const std::string_view counts = reader_.counts.bytes(0);
    found_.reserve(found_.size() + counts.size());  // a byte each at least
    CountsReader at(counts);
    while (at.next())
      found_.push_back({at.paragraph(), at.times()});
    if (at.broken()) refuse_broken(reader_.connection);
  }
  reader_.counts.reset();
}

// Many short lists: they are added up by paragraph, which is cheaper than merging them.
void StandingFinder::add_all_that_begin() {
  times_.assign(std::size_t{segment_->last} - segment_->first + 1, 0);
  bind_open_ended(reader_.counts_of, wanted_.front());
  while (reader_.counts_of.step()) {
    CountsReader at(reader_.counts_of.bytes(0));
    while (at.next()) {
      const std::size_t place = at.paragraph() - std::size_t{segment_->first};
      if (place >= times_.size()) refuse_broken(reader_.connection);
      times_[place] += at.times();
    }
    if (at.broken()) refuse_broken(reader_.connection);
  }
  reader_.counts_of.reset();
  for (std::size_t place = 0; place < times_.size(); ++place)
    if (times_[place] > 0)
      found_.push_back({segment_->first + static_cast<ParagraphNumber>(place), times_[place]});
}

// From the rarest token to the others, so that of most lists little is decoded.
void StandingFinder::add_phrase() {
  if (!load_closed()) return;
  const auto rarest =
      std::ranges::min_element(lists_, {}, [](const Postings& list) { return list.counts.size(); });
  const auto first = static_cast<std::size_t>(rarest - lists_.begin());
  begin_with(first);
  for (std::size_t token = 0; token < wanted_.size() && !candidates_.empty(); ++token) {
    if (token == first) continue;
    if (wanted_[token].open_ended) {
      narrow_by_open_ended(token);
    } else {
      narrow_by(token);
    }
  }
  for (const Candidate& candidate : candidates_)
    if (found_.empty() || found_.back().paragraph != candidate.paragraph) {
      found_.push_back({candidate.paragraph, 1});
    } else {
      ++found_.back().times;
    }
}

// False when one of them stands nowhere in the segment.
bool StandingFinder::load_closed() {
  lists_.clear();
  for (const WantedToken& token : wanted_) {
    if (token.open_ended) break;  // the last one
    bind_token(reader_.postings, token);
    const bool stands = reader_.postings.step();
    if (stands)
      lists_.push_back({std::string(reader_.postings.bytes(0)), std::string(reader_.postings.bytes(1))});
    reader_.postings.reset();
    if (!stands) return false;
  }
  return true;
}

void StandingFinder::begin_with(std::size_t token) {
  candidates_.clear();
  CountsReader counts(lists_[token].counts);
  NumberReader positions(lists_[token].positions);
  while (counts.next()) {
    std::uint64_t position = 0;
    for (std::uint32_t i = 0; i < counts.times() && !positions.broken(); ++i) {
      position += positions.read();
      if (position >= token)
        candidates_.push_back({counts.paragraph(), static_cast<std::uint32_t>(position - token)});
    }
  }
  if (counts.broken() || positions.broken()) refuse_broken(reader_.connection);
}

void StandingFinder::narrow_by(std::size_t token) {
  marked_.assign(candidates_.size(), 0);
  mark(token, lists_[token].counts, lists_[token].positions);
  keep_marked();
}

void StandingFinder::narrow_by_open_ended(std::size_t token) {
  marked_.assign(candidates_.size(), 0);
  bind_open_ended(reader_.postings_of, wanted_[token]);
  while (reader_.postings_of.step())
    mark(token, reader_.postings_of.bytes(0), reader_.postings_of.bytes(1));
  reader_.postings_of.reset();
  keep_marked();
}

// The candidates of which that token stands where it should.
void StandingFinder::mark(std::size_t token, std::string_view counts_bytes,
                          std::string_view positions_bytes) {
  CountsReader counts(counts_bytes);
  NumberReader positions(positions_bytes);
  auto at = candidates_.begin();
  while (counts.next()) {
    const ParagraphNumber paragraph = counts.paragraph();
    while (at != candidates_.end() && at->paragraph < paragraph)
      ++at;
    if (at == candidates_.end()) break;
    if (at->paragraph != paragraph) {
      positions.skip(counts.times());
      continue;
    }
    std::uint64_t position = 0;
    for (std::uint32_t i = 0; i < counts.times() && !positions.broken(); ++i) {
      position += positions.read();
      while (at != candidates_.end() && at->paragraph == paragraph && at->begin + token < position)
        ++at;
      if (at == candidates_.end()) return;
      if (at->paragraph == paragraph && at->begin + token == position)
        marked_[static_cast<std::size_t>(at - candidates_.begin())] = 1;
    }
  }
  if (counts.broken() || positions.broken()) refuse_broken(reader_.connection);
}

void StandingFinder::keep_marked() {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < candidates_.size(); ++i)
    if (marked_[i] != 0) candidates_[kept++] = candidates_[i];
  candidates_.resize(kept);
}

}  // namespace

std::vector<Standing> find_standings(Reader& reader, std::span<const Segment> segments, const Word& word) {
  const std::vector<WantedToken> wanted = read_wanted(word);
  if (wanted.empty()) return {};
  StandingFinder finder(reader, wanted);
  for (const Segment& segment : segments)
    finder.look_into(segment);
  return finder.take();
}

}  // namespace xueji::search
