#include "app/reuse/reuse_report.h"

#include <algorithm>
#include <atomic>
#include <future>
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
  Comparison(std::vector<LibrarySource> library, const ComparingWays& ways)
      : ways_(ways), stock_(reuse::Settings(), ways.scratch) {
    for (LibrarySource& item : library) {
      stock_.add_library(reuse::normalise(item.text));
      report_.library.push_back(std::move(item.name));
    }
  }

  ReuseReport run(std::vector<ReuseSource> sources, const SourceText& text_of) {
    std::ranges::sort(sources, [](const ReuseSource& x, const ReuseSource& y) {
      return std::tie(x.date, x.name, x.record, x.file) < std::tie(y.date, y.name, y.record, y.file);
    });
    for (std::size_t i = 0; i < sources.size(); ++i) {
      add(std::move(sources[i]), text_of);
      if ((i + 1) % kBatch == 0) tell(ComparingStage::reading, i + 1, sources.size());
    }
    stock_.settle();
    counts_.resize(stock_.size());
    spans_.resize(stock_.size());
    for (std::uint32_t first = 0, end = 0; first < stock_.size(); first = end) {
      end = std::min(first + kBatch, stock_.size());
      examine_batch(first, end);
      tell(ComparingStage::comparing, end, stock_.size());
    }
    for (std::uint32_t number = 0; number < stock_.size(); ++number)
      measure(number);
    return std::move(report_);
  }

 private:
  static constexpr std::uint32_t kBatch = 512;  // documents, whose findings wait for those before them

  void tell(ComparingStage stage, std::size_t done, std::size_t all) const {
    if (ways_.tell) ways_.tell(stage, done, all);
  }

  void add(ReuseSource source, const SourceText& text_of) {
    const auto text = text_of(source);
    if (!text) {
      report_.unread.push_back({source.title.empty() ? std::move(source.name) : std::move(source.title),
                                text.error(), std::move(source.owner), source.record});
      return;
    }
    // A document without an owner stands alone.
    const auto next = static_cast<std::uint32_t>(owners_.size());
    const std::string key = source.owner.empty() ? "\n" + std::to_string(next) : source.owner;
    stock_.add(reuse::normalise(*text), owners_.emplace(key, next).first->second);
    report_.documents.push_back({std::move(source), 0, {}, false, {}});
  }

  ReuseKind kind_of(const ReuseSource& a, const ReuseSource& b, bool identical) const {
    if (is_same_owner(a, b)) return a.year == b.year ? ReuseKind::within : ReuseKind::own;
    if (identical) return ReuseKind::identical;
    return a.date && a.date == b.date ? ReuseKind::mutual : ReuseKind::copied;
  }

  reuse::Examined examine(std::uint32_t number) const {
    const ReuseSource& here = report_.documents[number].source;
    return stock_.examine(number, [&](std::uint32_t other) {
      return other < number && is_compared(here, report_.documents[other].source);
    });
  }

  void examine_batch(std::uint32_t first, std::uint32_t end) {
    std::vector<reuse::Examined> examined(end - first);
    std::atomic<std::uint32_t> next = first;
    const auto work = [&] {
      for (std::uint32_t number = next++; number < end; number = next++)
        examined[number - first] = examine(number);
    };
    std::vector<std::future<void>> others;
    for (unsigned i = 1; i < ways_.threads; ++i)
      others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others)
      other.get();
    for (std::uint32_t number = first; number < end; ++number)
      take(number, std::move(examined[number - first]));
  }

  void take(std::uint32_t number, reuse::Examined examined) {
    counts_[number] = std::move(examined.counts);
    for (reuse::Explained& explained : examined.explained)
      explained.span = stock_.text(number).place_of(explained.span);
    report_.documents[number].explained = std::move(examined.explained);
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

  void measure(std::uint32_t number) {
    ReuseDocument& document = report_.documents[number];
    document.letters = static_cast<std::uint32_t>(counts_[number].size());
    document.share = document.identical ? reuse::Share{document.letters, document.letters}
                                        : reuse::measure_share(counts_[number], spans_[number]);
  }

  const ComparingWays& ways_;
  reuse::Stock stock_;
  std::map<std::string, std::uint32_t> owners_;
  ReuseReport report_;
  std::vector<std::vector<bool>> counts_;
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

const std::string* find_quoted(const ReuseReport& report, const reuse::Explained& explained) noexcept {
  const bool known =
      explained.by == reuse::Explanation::quotation && explained.source < report.library.size();
  return known ? &report.library[explained.source] : nullptr;
}

ReuseReport narrow(const ReuseReport& report, const std::vector<std::string>& owners,
                   const std::function<bool(const ReuseSource&, const ReuseSource&)>& keeps) {
  ReuseReport narrowed;
  narrowed.library = report.library;
  narrowed.unread = report.unread;
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

ReuseReport compare_texts(std::vector<ReuseSource> sources, const SourceText& text_of,
                          std::vector<LibrarySource> library, const ComparingWays& ways) {
  return Comparison(std::move(library), ways).run(std::move(sources), text_of);
}

}  // namespace xueji::app
