// 成果文章, 宣讲, 成果转化, 经验做法: what came of study.

#include "rules/measures.h"
#include "rules/member_shares.h"

namespace xueji {
namespace {

template <class C>
void count_dated(const UnitScan& scan, const auto& rows, Measure measure, C& collector) {
  const Period span = scan.groundwork->span();
  typename C::Tally dated(collector, measure);
  for (const auto& row : rows)
    dated.add_if(row.alive && span.contains(row.date), row.seq);
}

// Also flags who wrote one of the papers of the period.
template <class C>
void count_papers(UnitScan& scan, C& collector) {
  const Period span = scan.groundwork->span();
  const Day on = scan.on();
  scan.flags.assign(scan.roster.size(), 0);
  std::uint8_t* const flags = scan.flags.data();
  const std::size_t members = scan.flags.size();
  typename C::Tally papers(collector, Measure::papers_filed), reports(collector, Measure::research_reports),
      adopted(collector, Measure::papers_adopted);
  for (const PaperRow& row : scan.rows<PaperFiled>()) {
    if (!row.alive) continue;
    const bool filed = span.contains(row.completed);
    papers.add_if(filed, row.seq);
    reports.add_if(filed && row.kind == PaperKind::research_report, row.seq);
    adopted.add_if(row.completed <= on && span.contains(row.adopted), row.seq);
    if (row.member.value < members) raise(flags[row.member.value], filed);
  }
}

}  // namespace

template <class C>
void measure_papers(UnitScan& scan, C& collector) {
  count_papers(scan, collector);
  count_core_members_without(scan, Measure::members_without_paper, scan.flags, collector);
  count_dated(scan, scan.rows<OutreachTalkGiven>(), Measure::outreach_talks, collector);
  count_dated(scan, scan.rows<OutcomeAchieved>(), Measure::outcomes, collector);
  count_dated(scan, scan.rows<GoodPracticeFiled>(), Measure::practices_filed, collector);
}

XUEJI_BOTH_COLLECTORS(measure_papers);

}  // namespace xueji
