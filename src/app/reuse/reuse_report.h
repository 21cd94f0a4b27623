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
#include "base/digest.h"
#include "base/id.h"
#include "base/result.h"
#include "reuse/stock.h"

namespace xueji::app {

struct ReuseSource {
  std::string name;         // by which people find it: a path, or kind and title
  std::string owner;        // the unit; empty: nobody else's document has the same owner
  std::optional<Day> date;  // when it was made; empty: nobody knows who was first
  int year = 0;             // documents of one owner and year are held against each other only for papers
  DocumentKind kind = DocumentKind::file;
  std::string author = {};  // who of the owner wrote it; empty: nobody knows
  Seq record = 0;           // that stated it; 0: a file
  std::string title = {};   // likewise, without the rest of the name
  Digest file = {};         // likewise, that holds the text
};

// The text of a source, well-formed UTF-8, or why there is none; whenever it is asked for. One thread.
using SourceText = std::function<Result<std::string>(const ReuseSource&)>;

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

struct ReuseDocument {
  ReuseSource source;
  std::uint32_t letters = 0;  // of the whole text
  reuse::Share share;         // of what counts; see counts_against
  bool identical = false;     // to another owner's document: then all of it is reused, whatever is explained
  std::vector<reuse::Explained> explained;  // in code points; of a quotation the number in `library`
};

// What could not be compared.
struct UnreadText {
  std::string title;  // of the document, or the path of the file
  Error why;
  std::string owner = {};
  Seq record = 0;  // that states the document; 0: a file, or a text of the library
};

struct ReuseReport {
  std::vector<ReuseDocument> documents;  // by date, then name
  std::vector<ReusePassage> passages;    // by a, then b, then place
  std::vector<std::string> library;      // the names of what may be quoted
  std::vector<UnreadText> unread;        // as documents, those of the library last
};

// Whether text of `here` that also stands in `there` counts as reused: of a plan what another owner's plans
// have, of a paper what any other document has, of every other document what another owner's documents have.
bool counts_against(const ReuseSource& here, const ReuseSource& there) noexcept;

// The name of the library's text that explains a quotation; null when none is known.
const std::string* find_quoted(const ReuseReport& report, const reuse::Explained& explained) noexcept;

// The passages that `keeps` lets pass, with their documents and those of the owners.
ReuseReport narrow(const ReuseReport& report, const std::vector<std::string>& owners,
                   const std::function<bool(const ReuseSource&, const ReuseSource&)>& keeps);

enum class ComparingStage : std::uint8_t { reading, comparing };

struct ComparingWays {
  std::string scratch = {};  // folder of reuse::Stock's scratch file
  unsigned threads = 1;
  // Told now and then how many documents were read, then how many were compared, of how many.
  std::function<void(ComparingStage, std::size_t done, std::size_t all)> tell = {};
};

// The same sources give the same report, in whatever order they come and on however many threads. Texts are
// asked for one after the other and not kept. Fault when there is no room for the scratch file.
ReuseReport compare_texts(std::vector<ReuseSource> sources, const SourceText& text_of,
                          std::vector<LibrarySource> library, const ComparingWays& ways = {});

}  // namespace xueji::app
