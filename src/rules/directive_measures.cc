// 学习重点: whether they were studied, how soon, and as 第一议题 where they must be.

#include <algorithm>
#include <limits>

#include "rules/measures.h"

namespace xueji {
namespace {

enum SlotMark : std::uint8_t { studied_in_time = 1, first_topic_in_time = 2 };

// When each directive was first named, and what was done about it in time. Dates come in no order, so nothing
// here branches on them.
void read_links(UnitScan& scan) {
  const auto directives = scan.groundwork->directives();
  const SessionView view = scan.view;
  scan.first_named.assign(directives.size(), kFarFuture);
  scan.slot_marks.assign(directives.size(), 0);
  Day* const first_named = scan.first_named.data();
  std::uint8_t* const marks = scan.slot_marks.data();
  for (const NamedDirective& link : scan.named_directives()) {
    const std::uint32_t slot = scan.groundwork->slot_of_directive(link.directive);
    if (slot == kNoSlot) continue;
    const DirectiveTerm& term = directives.data()[slot];
    const Day date = view.date(link.session);
    const bool studied = view.is(link.session, session_exists) && term.issued <= date;
    first_named[slot] = std::min(first_named[slot], studied ? date : kFarFuture);
    const unsigned done =
        view.is(link.session, session_first_topic) ? studied_in_time | first_topic_in_time : studied_in_time;
    const unsigned in_time = studied && date <= term.deadline ? done : 0;
    marks[slot] = static_cast<std::uint8_t>(marks[slot] | in_time);
  }
}

// A value with the one that follows it in ascending order; itself when it is the last.
struct Neighbours {
  int value = 0, next = 0;
};

// The value at `rank`, counted from 0.
Neighbours rank_many(std::vector<int>& values, std::size_t rank) {
  const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank);
  std::nth_element(values.begin(), place, values.end());
  return {*place, place + 1 == values.end() ? *place : *std::min_element(place + 1, values.end())};
}

int least_above(const std::vector<int>& values, int bound) {
  int least = std::numeric_limits<int>::max();
  for (const int value : values)
    least = bound < value ? std::min(least, value) : least;
  return least;
}

// Likewise. For few values counting costs less than sorting, whose branches nobody can foretell.
Neighbours rank_few(const std::vector<int>& values, std::size_t rank) {
  for (const int value : values) {
    unsigned lower = 0, not_higher = 0;
    for (const int other : values) {
      lower += other < value ? 1 : 0;
      not_higher += other <= value ? 1 : 0;
    }
    if (rank < lower || not_higher <= rank) continue;
    const bool alone = not_higher == rank + 1 && not_higher < values.size();
    return {value, alone ? least_above(values, value) : value};
  }
  return {};
}

Figure median(std::vector<int>& lags) {
  if (lags.empty()) return {};
  constexpr std::size_t kFew = 64;
  const std::size_t rank = (lags.size() - 1) / 2;
  const Neighbours middle = lags.size() > kFew ? rank_many(lags, rank) : rank_few(lags, rank);
  if (lags.size() % 2 == 1) return {middle.value, 1};
  return {std::int64_t{middle.value} + middle.next, 2};
}

}  // namespace

template <class C>
void measure_directives(UnitScan& scan, C& collector) {
  const auto directives = scan.groundwork->directives();
  if (directives.empty()) return;
  read_links(scan);
  scan.lags.resize(directives.size());
  std::size_t studied = 0;
  for (std::size_t slot = 0; slot < directives.size(); ++slot) {
    const DirectiveTerm& term = directives[slot];
    const unsigned marks = scan.slot_marks[slot];
    const bool binds = scan.in_being(term.deadline), due = binds && term.due;
    collector.judge(Measure::directive_timely_rate, (marks & studied_in_time) != 0, term.seq, due ? 1 : 0);
    collector.judge(Measure::first_topic_rate, (marks & first_topic_in_time) != 0, term.seq,
                    due && term.first_topic ? 1 : 0);
    scan.lags[studied] = scan.first_named[slot] - term.issued;
    const bool counts = binds && scan.first_named[slot] != kFarFuture;
    studied += counts ? 1 : 0;
    if constexpr (C::kTracing)
      if (counts) collector.show(Measure::directive_median_lag, term.seq);
  }
  scan.lags.resize(studied);
  collector.set(Measure::directive_median_lag, median(scan.lags));
}

XUEJI_BOTH_COLLECTORS(measure_directives);

}  // namespace xueji
