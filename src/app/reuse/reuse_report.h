// Which documents share text, with proof: the passages side by side, how much of each document they are, and
// what was explained and not counted. It says what is alike and never why.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/enum.hpp>

#include "app/reuse/document_kind.h"
#include "base/day.h"
#include "base/id.h"
#include "reuse/stock.h"

namespace xueji::app {

struct ReuseSource {
  std::string name;         // by which people find it: a path, or kind and title
  std::string text;         // well-formed UTF-8
  std::string owner;        // the unit; empty: nobody else's document has the same owner
  std::optional<Day> date;  // when it was made; empty: nobody knows who was first
  int year = 0;             // documents of one owner and year are held against each other only for papers
  DocumentKind kind = DocumentKind::file;
  std::string author = {};  // who of the owner wrote it; empty: nobody knows
  Seq record = 0;           // that stated it; 0: a file
  std::string title = {};   // likewise, without the rest of the name
};

struct LibrarySource {
  std::string name, text;
};

enum class ReuseKind : std::uint8_t {
  copied,     // of another owner; `b` is the earlier document where dates are known
  mutual,     // of another owner, dated the same day
  own,        // of the same owner, in another year
  within,     // of the same owner and year; only where one is a paper
  identical,  // the whole document, of another owner
};
BOOST_DESCRIBE_ENUM(ReuseKind, copied, mutual, own, within, identical)
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
  std::uint32_t letters = 0;  // of the whole text
  reuse::Share share;         // of what counts; see counts_against
  bool identical = false;     // to another owner's document: then all of it is reused, whatever is explained
  std::vector<ReuseExplained> explained;
};

struct ReuseReport {
  std::vector<ReuseDocument> documents;  // by date, then name
  std::vector<ReusePassage> passages;    // by a, then b, then place
};

// Whether text of `here` that also stands in `there` counts as reused: of a plan what another owner's plans
// have, of a paper what any other document has, of every other document what another owner's documents have.
bool counts_against(const ReuseSource& here, const ReuseSource& there) noexcept;

// The passages that `keeps` lets pass, with their documents and those of the owners.
ReuseReport narrow(const ReuseReport& report, const std::vector<std::string>& owners,
                   const std::function<bool(const ReuseSource&, const ReuseSource&)>& keeps);

// Pure: the same sources give the same report, in whatever order they come.
ReuseReport compare_texts(std::vector<ReuseSource> sources, std::vector<LibrarySource> library);

}  // namespace xueji::app
