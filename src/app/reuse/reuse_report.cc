#include "app/reuse/reuse_report.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace xueji::app {
namespace {

bool is_same_owner(const ReuseSource& x, const ReuseSource& y) noexcept {
  return !x.owner.empty() && x.owner == y.owner;
}

bool is_same_author(const ReuseSource& x, const ReuseSource& y) noexcept {
  return !x.author.empty() && x.author == y.author && is_same_owner(x, y);
}

// `there` is the earlier one, or of the same day.
bool is_compared(const ReuseSource& here, const ReuseSource& there) noexcept {
  if (!is_same_owner(here, there) || here.year != there.year) return true;
  return here.kind == DocumentKind::paper || (there.kind == DocumentKind::paper && here.date == there.date);
}

class Comparison {
 public:
  Comparison(std::vector<ReuseSource> sources, std::vector<LibrarySource> library)
      : library_(std::move(library)) {
    std::ranges::sort(sources, [](const ReuseSource& x, const ReuseSource& y) {
      return std::tie(x.date, x.name, x.text) < std::tie(y.date, y.name, y.text);
    });
    for (ReuseSource& source : sources)
      report_.documents.push_back({std::move(source), 0, {}, false, {}});
  }

  ReuseReport run() {
    fill();
    const auto count = static_cast<std::uint32_t>(report_.documents.size());
    spans_.resize(count);
    for (std::uint32_t number = 0; number < count; ++number)
      examine(number);
    for (std::uint32_t number = 0; number < count; ++number)
      measure(number);
    return std::move(report_);
  }

 private:
  void fill() {
    for (const LibrarySource& item : library_)
      stock_.add_library(reuse::normalise(item.text));
    std::map<std::string, std::uint32_t> owners;
    for (const ReuseDocument& document : report_.documents) {
      const auto next = static_cast<std::uint32_t>(owners.size());
      const std::string& owner = document.source.owner;
      // A document without an owner stands alone.
      const std::string key = owner.empty() ? "\n" + std::to_string(next) : owner;
      stock_.add(reuse::normalise(document.source.text), owners.emplace(key, next).first->second);
    }
    stock_.settle();
  }

  ReuseKind kind_of(const ReuseSource& a, const ReuseSource& b, bool identical) const {
    if (is_same_owner(a, b)) return a.year == b.year ? ReuseKind::within : ReuseKind::own;
    if (identical) return ReuseKind::identical;
    return a.date && a.date == b.date ? ReuseKind::mutual : ReuseKind::copied;
  }

  void examine(std::uint32_t number) {
    const ReuseSource& here = report_.documents[number].source;
    const auto admits = [&](std::uint32_t other) {
      return other < number && is_compared(here, report_.documents[other].source);
    };
    const reuse::Examined examined = stock_.examine(number, admits);
    counts_.push_back(examined.counts);
    for (const reuse::Explained& explained : examined.explained)
      explain(number, explained);
    for (const reuse::Finding& finding : examined.findings)
      take(number, finding);
  }

  void take(std::uint32_t number, const reuse::Finding& finding) {
    const ReuseSource& here = report_.documents[number].source;
    const ReuseSource& there = report_.documents[finding.other].source;
    // What one person handed in twice is one document.
    if (finding.identical && is_same_author(here, there)) return;
    const reuse::Passage& passage = finding.passage;
    report_.passages.push_back({number, finding.other, stock_.text(number).place_of(passage.here),
                                stock_.text(finding.other).place_of(passage.there),
                                kind_of(here, there, finding.identical)});
    // The later document has copied; where nobody was first, both share the text.
    if (counts_against(here, there)) count(number, passage.alike_here, finding.identical);
    const bool both = !here.date || here.date == there.date;
    if (both && counts_against(there, here)) count(finding.other, passage.alike_there, finding.identical);
  }

  void count(std::uint32_t number, const std::vector<reuse::Span>& alike, bool identical) {
    spans_[number].insert(spans_[number].end(), alike.begin(), alike.end());
    report_.documents[number].identical |= identical;
  }

  void explain(std::uint32_t number, const reuse::Explained& explained) {
    ReuseExplained told{stock_.text(number).place_of(explained.span), explained.by, {}, 0};
    if (explained.by == reuse::Explanation::common) told.owners = explained.source;
    if (explained.by == reuse::Explanation::quotation && explained.source < library_.size())
      told.source = library_[explained.source].name;
    report_.documents[number].explained.push_back(std::move(told));
  }

  void measure(std::uint32_t number) {
    ReuseDocument& document = report_.documents[number];
    document.letters = static_cast<std::uint32_t>(counts_[number].size());
    document.share = document.identical ? reuse::Share{document.letters, document.letters}
                                        : reuse::measure_share(counts_[number], spans_[number]);
  }

  std::vector<LibrarySource> library_;
  reuse::Stock stock_;
  ReuseReport report_;
  std::vector<std::vector<std::uint8_t>> counts_;
  std::vector<std::vector<reuse::Span>> spans_;
};

}  // namespace

std::string_view token(ReuseKind kind) noexcept {
  switch (kind) {
    case ReuseKind::copied:
      return "copied";
    case ReuseKind::mutual:
      return "mutual";
    case ReuseKind::own:
      return "own";
    case ReuseKind::within:
      return "within";
    case ReuseKind::identical:
      return "identical";
  }
  return {};
}

bool counts_against(const ReuseSource& here, const ReuseSource& there) noexcept {
  switch (here.kind) {
    case DocumentKind::paper:
      return true;
    case DocumentKind::plan:
      return there.kind == DocumentKind::plan && !is_same_owner(here, there);
    case DocumentKind::file:
    case DocumentKind::regulation:
    case DocumentKind::speech:
    case DocumentKind::minutes:
      return !is_same_owner(here, there);
  }
  return false;
}

ReuseReport narrow(const ReuseReport& report, const std::vector<std::string>& owners,
                   const std::function<bool(const ReuseSource&, const ReuseSource&)>& keeps) {
  ReuseReport narrowed;
  std::vector<bool> stays;
  for (const ReuseDocument& document : report.documents)
    stays.push_back(std::ranges::find(owners, document.source.owner) != owners.end());
  for (const ReusePassage& passage : report.passages) {
    if (!keeps(report.documents[passage.a].source, report.documents[passage.b].source)) continue;
    narrowed.passages.push_back(passage);
    stays[passage.a] = stays[passage.b] = true;
  }
  std::vector<std::uint32_t> numbers;
  for (std::size_t i = 0; i < stays.size(); ++i) {
    numbers.push_back(static_cast<std::uint32_t>(narrowed.documents.size()));
    if (stays[i]) narrowed.documents.push_back(report.documents[i]);
  }
  for (ReusePassage& passage : narrowed.passages) {
    passage.a = numbers[passage.a];
    passage.b = numbers[passage.b];
  }
  return narrowed;
}

ReuseReport compare_texts(std::vector<ReuseSource> sources, std::vector<LibrarySource> library) {
  return Comparison(std::move(sources), std::move(library)).run();
}

}  // namespace xueji::app
