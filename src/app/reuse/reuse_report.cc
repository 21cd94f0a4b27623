#include "app/reuse/reuse_report.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace xueji::app {
namespace {

class Comparison {
 public:
  Comparison(std::vector<ReuseSource> sources, std::vector<LibrarySource> library)
      : library_(std::move(library)) {
    std::ranges::sort(sources, [](const ReuseSource& x, const ReuseSource& y) {
      return std::tie(x.date, x.name, x.text) < std::tie(y.date, y.name, y.text);
    });
    for (ReuseSource& source : sources)
      report_.documents.push_back({std::move(source), {}, false, {}});
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

  bool same_owner(const ReuseSource& x, const ReuseSource& y) const {
    return !x.owner.empty() && x.owner == y.owner;
  }

  ReuseKind kind_of(const ReuseSource& a, const ReuseSource& b, bool identical) const {
    if (same_owner(a, b)) return ReuseKind::own;
    if (identical) return ReuseKind::identical;
    return a.date && a.date == b.date ? ReuseKind::mutual : ReuseKind::copied;
  }

  void examine(std::uint32_t number) {
    const ReuseSource& here = report_.documents[number].source;
    const auto admits = [&](std::uint32_t other) {
      const ReuseSource& there = report_.documents[other].source;
      return other < number && (!same_owner(here, there) || here.year != there.year);
    };
    const reuse::Examined examined = stock_.examine(number, admits);
    counts_.push_back(examined.counts);
    for (const reuse::Explained& explained : examined.explained)
      explain(number, explained);
    for (const reuse::Finding& finding : examined.findings)
      take(number, finding);
  }

  void take(std::uint32_t number, const reuse::Finding& finding) {
    ReuseDocument& here = report_.documents[number];
    ReuseDocument& there = report_.documents[finding.other];
    const ReuseKind kind = kind_of(here.source, there.source, finding.identical);
    const reuse::Passage& passage = finding.passage;
    report_.passages.push_back({number, finding.other, stock_.text(number).place_of(passage.here),
                                stock_.text(finding.other).place_of(passage.there), kind});
    if (kind == ReuseKind::own) return;
    // The later document has copied; where nobody was first, both share the text.
    const bool both = !here.source.date || here.source.date == there.source.date;
    spans_[number].push_back(passage.here);
    here.identical |= finding.identical;
    if (!both) return;
    spans_[finding.other].push_back(passage.there);
    there.identical |= finding.identical;
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
    document.share = reuse::measure_share(counts_[number], spans_[number]);
    if (!document.identical) return;
    const auto all = static_cast<std::uint32_t>(counts_[number].size());
    document.share = {all, all};
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
    case ReuseKind::identical:
      return "identical";
  }
  return {};
}

ReuseReport compare_texts(std::vector<ReuseSource> sources, std::vector<LibrarySource> library) {
  return Comparison(std::move(sources), std::move(library)).run();
}

}  // namespace xueji::app
