// 线上学习, 述学: shares of the core members on `on`. Reads who was marked 线上 at a session, so it comes
// after attendance.

#include "rules/measures.h"
#include "rules/member_shares.h"

namespace xueji {
namespace {

void flag(std::vector<std::uint8_t>& flags, MemberId member) noexcept {
  if (member.value < flags.size()) flags.data()[member.value] = 0xff;
}

}  // namespace

template <class C>
void measure_members(UnitScan& scan, C& collector) {
  for (const OnlineStudyRow& row : scan.book->shelf<OnlineStudyDone>().rows())
    if (row.alive && scan.dated_in_period(row.date)) flag(scan.online, row.member);
  judge_core_members(scan, Measure::online_learner_rate, scan.online, collector);

  const int year = year_of(scan.groundwork->period().to);
  scan.flags.assign(scan.roster.size(), 0);
  for (const StudyStatementRow& row : scan.book->shelf<StudyStatementGiven>().rows())
    if (row.alive && row.year == year && row.date <= scan.on()) flag(scan.flags, row.member);
  judge_core_members(scan, Measure::statement_rate, scan.flags, collector);
}

XUEJI_BOTH_COLLECTORS(measure_members);

}  // namespace xueji
