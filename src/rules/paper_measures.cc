// 成果文章, 宣讲, 成果转化, 经验做法: what came of study.

#include "rules/measures.h"
#include "rules/member_shares.h"

namespace xueji {
namespace {

template <class C>
void count_dated(UnitScan& scan, const auto& rows, Measure measure, C& collector) {
  for (const auto& row : rows)
    if (row.alive && scan.dated_in_period(row.date)) collector.count(measure, row.seq);
}

}  // namespace

template <class C>
void measure_papers(UnitScan& scan, C& collector) {
  scan.flags.assign(scan.roster.size(), 0);
  for (const PaperRow& row : scan.book->shelf<PaperFiled>().rows()) {
    if (!row.alive || scan.on() < row.completed) continue;
    if (scan.dated_in_period(row.adopted)) collector.count(Measure::papers_adopted, row.seq);
    if (!scan.dated_in_period(row.completed)) continue;
    collector.count(Measure::papers_filed, row.seq);
    if (row.kind == PaperKind::research_report) collector.count(Measure::research_reports, row.seq);
    if (row.member.value < scan.flags.size()) scan.flags.data()[row.member.value] = 0xff;
  }
  count_core_members_without(scan, Measure::members_without_paper, scan.flags, collector);
  count_dated(scan, scan.book->shelf<OutreachTalkGiven>().rows(), Measure::outreach_talks, collector);
  count_dated(scan, scan.book->shelf<OutcomeAchieved>().rows(), Measure::outcomes, collector);
  count_dated(scan, scan.book->shelf<GoodPracticeFiled>().rows(), Measure::practices_filed, collector);
}

XUEJI_BOTH_COLLECTORS(measure_papers);

}  // namespace xueji
