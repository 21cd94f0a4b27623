// 学习计划: whether the year's plan was approved, and whether its subjects were studied.

#include "rules/measures.h"

namespace xueji {
namespace {

template <class C>
void measure_approval(UnitScan& scan, C& collector) {
  const int year = scan.groundwork->year();
  for (const PlanRow& row : scan.rows<PlanMade>()) {
    if (!row.alive || row.kind != PlanKind::annual || row.year != year) continue;
    if (row.approved <= scan.on() && scan.roster.is_leader(row.approver, row.approved))
      return collector.count(Measure::annual_plan_approved, row.seq);
    collector.show(Measure::annual_plan_approved, row.seq);
  }
}

}  // namespace

template <class C>
void measure_plans(UnitScan& scan, C& collector) {
  measure_approval(scan, collector);
  const std::size_t topics = scan.book->shelf<PlanTopicSet>().rows().size();
  if (topics == 0) return;
  scan.topics_done.assign(topics, 0);
  for (const NamedTopic& link : scan.named_topics())
    if (scan.view.is(link.session, session_exists) && scan.sessions[link.session.value].counted)
      scan.topics_done[link.topic.value] = 1;
  std::size_t place = 0;
  for (const PlanTopicRow& row : scan.rows<PlanTopicSet>()) {
    const bool done = scan.topics_done[place++] != 0;
    if (row.alive && scan.dated_in_period(row.planned))
      collector.judge(Measure::plan_fulfilment_rate, done, row.seq);
  }
}

XUEJI_BOTH_COLLECTORS(measure_plans);

}  // namespace xueji
