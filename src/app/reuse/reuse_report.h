// Which documents share text, with proof: the passages side by side, how much of each document they are, and
// what was explained and not counted. It says what is alike and never why.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "reuse/stock.h"

namespace xueji::app {

struct ReuseSource {
  std::string name;         // by which people find it: a path, or kind and title
  std::string text;         // well-formed UTF-8
  std::string owner;        // the unit; empty: nobody else's document has the same owner
  std::optional<Day> date;  // when it was made; empty: nobody knows who was first
  int year = 0;             // documents of one owner and year are not held against each other
};

struct LibrarySource {
  std::string name, text;
};

enum class ReuseKind : std::uint8_t {
  copied,     // of another owner; `b` is the earlier document where dates are known
  mutual,     // of another owner, dated the same day
  own,        // of the same owner, in another year
  identical,  // the whole document, of another owner
};
std::string_view token(ReuseKind kind) noexcept;

struct ReusePassage {
  std::uint32_t a = 0, b = 0;  // documents
  reuse::Span a_span, b_span;  // in code points
  ReuseKind kind = ReuseKind::copied;
};

struct ReuseExplained {
  reuse::Span span;  // in code points
  reuse::Explanation by = reuse::Explanation::none;
  std::string source;        // a quotation's text in the library, if one is known
  std::uint32_t owners = 0;  // common: so many have it
};

struct ReuseDocument {
  ReuseSource source;
  reuse::Share share;      // without what the same owner had before
  bool identical = false;  // to another owner's document: then all of it is reused, whatever is explained
  std::vector<ReuseExplained> explained;
};

struct ReuseReport {
  std::vector<ReuseDocument> documents;  // by date, then name
  std::vector<ReusePassage> passages;    // by a, then b, then place
};

// Pure: the same sources give the same report, in whatever order they come.
ReuseReport compare_texts(std::vector<ReuseSource> sources, std::vector<LibrarySource> library);

}  // namespace xueji::app
