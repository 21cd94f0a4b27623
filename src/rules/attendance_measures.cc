// 考勤, 请假, 补学: every pair of a counted session and a core member. Counting goes session by session over
// bytes; tracing goes pair by pair; both ask the same judge_ functions.

#include <algorithm>

#include "rules/byte_scan.h"
#include "rules/measures.h"

namespace xueji {
namespace {

constexpr bool is_expected(AttendanceStatus status) noexcept {
  return status != AttendanceStatus::exempt;
}

// A pair, or `weight` pairs, with this status.
template <class C>
void judge_mark(C& collector, AttendanceStatus status, Seq seq, std::int64_t weight) {
  if (!is_expected(status)) return;
  collector.judge(Measure::attendance_rate, is_attended(status), seq, weight);
  collector.judge(Measure::leave_rate, status == AttendanceStatus::leave, seq, weight);
  collector.judge(Measure::absence_rate, status == AttendanceStatus::absent, seq, weight);
  if (status == AttendanceStatus::unmarked) collector.count(Measure::unmarked_count, seq, weight);
  if (!is_missed(status))
    collector.judge(Measure::attendance_with_make_up_rate, is_attended(status), seq, weight);
}

// How a missed pair stands: whether its make-up is due, was done by `on`, and was done in time.
struct Miss {
  bool due, made_up, in_time;
};

Miss miss_of(const UnitScan& scan, Day held, Day completed) {
  const Day last = held + scan.rulebook().make_up_days;
  // A correction may have moved the session behind its make-up: then nothing was made up.
  const bool made_up = held <= completed && completed <= scan.on();
  return {last <= scan.on(), made_up, made_up && completed <= last};
}

template <class C>
void judge_miss(C& collector, const Miss& miss, Seq seq, std::int64_t weight) {
  collector.judge(Measure::make_up_rate, miss.in_time, seq, miss.due || miss.made_up ? weight : 0);
  collector.judge(Measure::attendance_with_make_up_rate, miss.made_up, seq, weight);
}

// A leave is in order when somebody approved it no later than the day of the session.
constexpr bool is_in_order(Day approved, Day held) noexcept {
  return approved <= held;
}

// Adds one session's statuses. A grid narrower than the roster is read from a copy: who is beyond it is
// unmarked.
void count_session(UnitScan& scan, SessionId session, StatusHistogram& histogram) {
  const std::size_t size = scan.roster.size();
  const std::uint8_t* core = scan.roster.core(scan.view.date(session));
  const AttendanceStatus* row = scan.view.statuses + session.value * scan.view.status_width;
  if (session.value >= scan.view.status_rows || scan.view.status_width < size) {
    scan.padded_row.assign(size, AttendanceStatus::unmarked);
    if (session.value < scan.view.status_rows)
      std::copy_n(row, std::min(scan.view.status_width, size), scan.padded_row.data());
    row = scan.padded_row.data();
  }
  const AttendanceStatus* next_row = scan.next_statuses + session.value * scan.view.status_width;
  for (std::size_t byte = 0; byte < size; byte += kLine)
    ask_for(next_row + byte);
  if (histogram.add(row, core, size, scan.online.data())) scan.view.note(session, session_unmarked);
}

// All pairs of one status at once.
void judge_many(Count& collector, AttendanceStatus status, std::int64_t pairs, bool due) {
  judge_mark(collector, status, 0, pairs);
  if (is_attended(status)) collector.judge(Measure::speaker_rate, false, 0, pairs);
  if (status == AttendanceStatus::leave) collector.count(Measure::late_leave_count, 0, pairs);
  if (is_missed(status)) judge_miss(collector, {.due = due, .made_up = false, .in_time = false}, 0, pairs);
}

void judge_counts(Count& collector, const StatusCounts& counts, std::int64_t pairs, bool due) {
  judge_many(collector, AttendanceStatus::present, counts.attended, due);
  judge_many(collector, AttendanceStatus::leave, counts.leave, due);
  judge_many(collector, AttendanceStatus::absent, counts.absent, due);
  judge_many(collector, AttendanceStatus::exempt, counts.exempt, due);
  judge_many(collector, AttendanceStatus::unmarked, pairs - counts.marked(), due);
}

void count_marks(UnitScan& scan, Count& collector) {
  StatusHistogram due, open;  // of sessions whose misses are due, and of the others
  std::int64_t pairs_due = 0, pairs_open = 0;
  for (const std::uint32_t place : scan.counted) {
    const bool is_due = miss_of(scan, scan.view.date(SessionId{place}), kFarFuture).due;
    count_session(scan, SessionId{place}, is_due ? due : open);
    (is_due ? pairs_due : pairs_open) += scan.roster.core_count();
  }
  judge_counts(collector, due.totals(), pairs_due, true);
  judge_counts(collector, open.totals(), pairs_open, false);
}

// Hears judge_miss() as a collector does, and keeps its two sums at hand.
struct MissSums {
  Figure make_up, with_make_up;
  void judge(Measure measure, bool hit, Seq, std::int64_t weight) noexcept {
    Figure& figure = measure == Measure::make_up_rate ? make_up : with_make_up;
    figure.whole += weight;
    figure.part += weight * static_cast<std::int64_t>(hit);
  }
};

// Puts each make-up in the place of the miss without one that was counted.
void count_make_ups(const UnitScan& scan, Count& collector) {
  const SessionView view = scan.view;
  MissSums sums;
  for (const MakeUpRow& row : scan.rows<MakeUpDone>()) {
    if (!row.alive || !is_missed(view.status(row.session, row.member))) continue;
    if (!view.is_judged(row.session, row.member)) continue;
    const Day held = view.date(row.session);
    judge_miss(sums, miss_of(scan, held, kFarFuture), 0, -1);
    judge_miss(sums, miss_of(scan, held, row.completed), 0, 1);
  }
  collector.add(Measure::make_up_rate, sums.make_up);
  collector.add(Measure::attendance_with_make_up_rate, sums.with_make_up);
}

// Takes back the leaves that were in order.
void count_leaves(const UnitScan& scan, Count& collector) {
  const SessionView view = scan.view;
  std::int64_t in_order = 0;
  for (const LeaveRow& leave : scan.leaves())
    if (view.status(leave.session, leave.member) == AttendanceStatus::leave &&
        view.is_judged(leave.session, leave.member) && is_in_order(leave.approved, view.date(leave.session)))
      ++in_order;
  collector.count(Measure::late_leave_count, 0, -in_order);
}

Day make_up_day(const UnitBook& book, SessionId session, MemberId member) {
  for (const MakeUpRow& row : book.shelf<MakeUpDone>().rows())
    if (row.alive && row.session == session && row.member == member) return row.completed;
  return kFarFuture;
}

// The record of a mark; where there never was one, the session itself shows it.
Seq seq_of(const UnitScan& scan, SessionId session, MemberId member) {
  const Seq seq = scan.book->attendance().seq(session, member);
  return seq == 0 ? scan.view.seq(session) : seq;
}

void trace_pair(UnitScan& scan, SessionId session, MemberId member, Trace& collector) {
  const AttendanceStatus status = scan.view.status(session, member);
  const Seq seq = seq_of(scan, session, member);
  judge_mark(collector, status, seq, 1);
  if (status == AttendanceStatus::unmarked) scan.view.note(session, session_unmarked);
  if (status == AttendanceStatus::remote) scan.online[member.value] = 0xff;
  if (status == AttendanceStatus::leave &&
      !is_in_order(scan.book->attendance().leave_approved(session, member), scan.view.date(session)))
    collector.count(Measure::late_leave_count, seq);
  if (is_missed(status))
    judge_miss(collector, miss_of(scan, scan.view.date(session), make_up_day(*scan.book, session, member)),
               seq, 1);
}

void trace_marks(UnitScan& scan, Trace& collector) {
  for (const std::uint32_t place : scan.counted)
    for (MemberId member{0}; member.value < scan.roster.size(); ++member.value)
      if (scan.roster.is_core(member, scan.view.date(SessionId{place})))
        trace_pair(scan, SessionId{place}, member, collector);
}

// 组长: few, one by one. A leader with two stays on the day counts once.
template <class C>
void measure_leaders(UnitScan& scan, C& collector) {
  const auto leaders = scan.roster.leaders();
  for (const std::uint32_t place : scan.counted) {
    const SessionId session{place};
    const Day held = scan.view.date(session);
    for (auto stay = leaders.begin(); stay != leaders.end(); ++stay) {
      const auto same = [&](const Stay& other) { return other.member == stay->member && other.covers(held); };
      if (!stay->covers(held) || std::any_of(leaders.begin(), stay, same)) continue;
      const AttendanceStatus status = scan.view.status(session, stay->member);
      if (is_expected(status))
        collector.judge(Measure::leader_attendance_rate, is_attended(status),
                        C::kTracing ? seq_of(scan, session, stay->member) : 0);
    }
  }
}

}  // namespace

template <class C>
void measure_attendance(UnitScan& scan, C& collector) {
  if constexpr (C::kTracing) {
    trace_marks(scan, collector);
  } else {
    count_marks(scan, collector);
    count_make_ups(scan, collector);
    count_leaves(scan, collector);
  }
  measure_leaders(scan, collector);
}

XUEJI_BOTH_COLLECTORS(measure_attendance);

}  // namespace xueji
