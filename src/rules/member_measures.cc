// 线上学习, 述学: shares of the core members on `on`. Reads who was marked 线上 at a session, so it comes
// after attendance.

#include "rules/measures.h"
#include "rules/member_shares.h"
#include "rules/unbranched.h"

namespace xueji {
namespace {

// Flags the members of the rows that satisfy the condition; without a branch, for rows in no order.
void flag_where(std::vector<std::uint8_t>& flags, const auto& rows, auto condition) noexcept {
  std::uint8_t* const bytes = flags.data();
  const std::size_t members = flags.size();
  for (const auto& row : rows)
    if (row.member.value < members) raise(bytes[row.member.value], all_true(row.alive, condition(row)));
}

}  // namespace

template <class C>
void measure_members(UnitScan& scan, C& collector) {
  const Period span = scan.groundwork->span();
  flag_where(scan.online, scan.rows<OnlineStudyDone>(),
             [=](const OnlineStudyRow& row) { return span.contains(row.date); });
  judge_core_members(scan, Measure::online_learner_rate, scan.online, collector);

  const int year = scan.groundwork->year();
  const Day on = scan.on();
  scan.flags.assign(scan.roster.size(), 0);
  flag_where(scan.flags, scan.rows<StudyStatementGiven>(),
             [=](const StudyStatementRow& row) { return all_true(row.year == year, row.date <= on); });
  judge_core_members(scan, Measure::statement_rate, scan.flags, collector);
}

XUEJI_BOTH_COLLECTORS(measure_members);

}  // namespace xueji
