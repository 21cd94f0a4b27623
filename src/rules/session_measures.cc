// 场次: how many, how prepared, how recorded, how led.

#include <algorithm>
#include <bit>

#include "rules/measures.h"
#include "rules/unbranched.h"

namespace xueji {
namespace {

constexpr unsigned bit_of(StudyForm form) noexcept {
  return 1U << static_cast<unsigned>(form);
}

// A file without a 记录日期 is there; one dated after `on` is not there yet.
bool has_minutes(const SessionRow& row, Day on) noexcept {
  return all_true(row.minutes_filed, any_true(row.minutes_date == kFarFuture, row.minutes_date <= on));
}

// 五落实 and the file.
bool is_complete(const UnitScan& scan, SessionId session, const SessionRow& row) noexcept {
  return all_true(row.time_recorded, row.place_recorded, !scan.view.is(session, session_unmarked),
                  row.content_recorded, row.effect_recorded, has_minutes(row, scan.on()));
}

template <class C>
void judge_records(const UnitScan& scan, const SessionRow& row, C& collector) {
  const Day last = row.date + scan.rulebook().record_days;
  const bool recorded = row.minutes_date <= scan.on();
  const bool timely = all_true(recorded, row.minutes_date <= last);
  collector.judge(Measure::record_timely_rate, timely, row.seq,
                  any_true(last <= scan.on(), recorded) ? 1 : 0);
  collector.judge(Measure::backfilled_rate, all_true(!row.imported, last < row.first_recorded), row.seq);
}

// The quarter that holds the day, or none. Quarters follow each other without a gap.
std::size_t find_quarter(std::span<const Period> quarters, Day day) noexcept {
  std::size_t at = 0;
  for (const Period& quarter : quarters)
    at += quarter.to < day ? 1 : 0;
  return at < quarters.size() && quarters[at].from <= day ? at : quarters.size();
}

// Whether the unit was in being before the quarter and is after it.
bool is_whole(const UnitScan& scan, const Period& quarter) noexcept {
  return scan.founded < quarter.from && quarter.to < scan.closed;
}

template <class C>
void measure_quarters(UnitScan& scan, C& collector) {
  const auto quarters = scan.groundwork->quarters();
  scan.tally.assign(quarters.size() + 1, 0);
  for (const std::uint32_t place : scan.counted)
    ++scan.tally[find_quarter(quarters, scan.sessions[place].date)];
  std::int64_t fewest = -1;
  for (std::size_t at = 0; at < quarters.size(); ++at)
    if (is_whole(scan, quarters[at]) && (fewest < 0 || scan.tally[at] < fewest)) fewest = scan.tally[at];
  if (fewest < 0) return;
  collector.set(Measure::fewest_sessions_in_a_quarter, {fewest, 1});
  if constexpr (C::kTracing)
    for (const std::uint32_t place : scan.counted) {
      const std::size_t at = find_quarter(quarters, scan.sessions[place].date);
      if (at < quarters.size() && is_whole(scan, quarters[at]) && scan.tally[at] == fewest)
        collector.show(Measure::fewest_sessions_in_a_quarter, scan.sessions[place].seq);
    }
}

// Each form is told by the first session that has it.
template <class C>
void measure_forms(UnitScan& scan, C& collector) {
  unsigned forms = bit_of(StudyForm::relay);
  for (const std::uint32_t place : scan.counted) {
    const SessionRow& row = scan.sessions[place];
    const unsigned fresh = row.forms & ~forms;
    if (fresh != 0) collector.count(Measure::form_variety, row.seq, std::popcount(fresh));
    forms |= fresh;
  }
}

}  // namespace

template <class C>
void measure_sessions(UnitScan& scan, C& collector) {
  for (const std::uint32_t place : scan.counted) {
    const SessionRow& row = scan.sessions[place];
    const SessionId session{place};
    collector.count(Measure::sessions_held, row.seq);
    collector.judge(Measure::leader_chair_rate, scan.roster.is_leader(row.chair, row.date), row.seq);
    collector.judge(Measure::sessions_with_discussion_rate, scan.view.is(session, session_discussed),
                    row.seq);
    collector.judge(Measure::followed_up_rate, scan.view.is(session, session_followed), row.seq);
    collector.judge(Measure::prepared_rate, all_true(row.notice < row.date, row.scheme_filed), row.seq);
    collector.judge(Measure::record_complete_rate, is_complete(scan, session, row), row.seq);
    judge_records(scan, row, collector);
  }
  measure_quarters(scan, collector);
  measure_forms(scan, collector);
}

XUEJI_BOTH_COLLECTORS(measure_sessions);

}  // namespace xueji
