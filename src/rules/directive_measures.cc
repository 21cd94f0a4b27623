// 学习重点: whether they were studied, how soon, and as 第一议题 where they must be.

#include <algorithm>

#include "rules/measures.h"

namespace xueji {
namespace {

enum SlotMark : std::uint8_t { studied_in_time = 1, first_topic_in_time = 2 };

// When each directive was first named, and what was done about it in time.
void read_links(UnitScan& scan) {
  const auto directives = scan.groundwork->directives();
  scan.first_named.assign(directives.size(), kFarFuture);
  scan.slot_marks.assign(directives.size(), 0);
  for (const NamedDirective& link : scan.named_directives()) {
    const std::uint32_t slot = scan.groundwork->slot_of_directive(link.directive);
    if (slot == kNoSlot || !scan.view.is(link.session, session_exists)) continue;
    const Day date = scan.view.date(link.session);
    if (date < directives[slot].issued) continue;
    scan.first_named[slot] = std::min(scan.first_named[slot], date);
    if (directives[slot].deadline < date) continue;
    const bool opened = scan.view.is(link.session, session_first_topic);
    scan.slot_marks[slot] |= opened ? studied_in_time | first_topic_in_time : studied_in_time;
  }
}

Figure median(std::vector<int>& lags) {
  if (lags.empty()) return {};
  const auto middle = lags.begin() + static_cast<std::ptrdiff_t>(lags.size() / 2);
  std::nth_element(lags.begin(), middle, lags.end());
  if (lags.size() % 2 == 1) return {*middle, 1};
  return {std::int64_t{*std::max_element(lags.begin(), middle)} + *middle, 2};
}

}  // namespace

template <class C>
void measure_directives(UnitScan& scan, C& collector) {
  const auto directives = scan.groundwork->directives();
  if (directives.empty()) return;
  read_links(scan);
  scan.lags.clear();
  for (std::size_t slot = 0; slot < directives.size(); ++slot) {
    const DirectiveTerm& term = directives[slot];
    if (!scan.in_being(term.deadline)) continue;
    if (term.due) {
      collector.judge(Measure::directive_timely_rate, (scan.slot_marks[slot] & studied_in_time) != 0,
                      term.seq);
      if (term.first_topic)
        collector.judge(Measure::first_topic_rate, (scan.slot_marks[slot] & first_topic_in_time) != 0,
                        term.seq);
    }
    if (scan.first_named[slot] == kFarFuture) continue;
    scan.lags.push_back(scan.first_named[slot] - term.issued);
    collector.show(Measure::directive_median_lag, term.seq);
  }
  collector.set(Measure::directive_median_lag, median(scan.lags));
}

XUEJI_BOTH_COLLECTORS(measure_directives);

}  // namespace xueji
