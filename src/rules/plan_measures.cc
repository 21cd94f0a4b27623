// 学习计划: whether the year's plan was approved, and whether its subjects were studied.

#include "rules/measures.h"

namespace xueji {
namespace {

template <class C>
void measure_approval(UnitScan& scan, C& collector) {
  const int year = scan.groundwork->year();
  for (const PlanRow& row : scan.book->shelf<PlanMade>().rows()) {
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
  const auto& topics = scan.book->shelf<PlanTopicSet>().rows();
  if (topics.empty()) return;
  scan.topics_done.assign(topics.size(), 0);
  for (const NamedTopic& link : scan.book->links().topics)
    if (scan.is(link.session, session_exists) && scan.sessions[link.session.value].counted)
      scan.topics_done[link.topic.value] = 1;
  for (std::size_t place = 0; place < topics.size(); ++place)
    if (topics[place].alive && scan.dated_in_period(topics[place].planned))
      collector.judge(Measure::plan_fulfilment_rate, scan.topics_done[place] != 0, topics[place].seq);
}

XUEJI_BOTH_COLLECTORS(measure_plans);

}  // namespace xueji
