// 落实事项: what sessions set in motion, and whether it was done in time.

#include "rules/measures.h"

namespace xueji {

template <class C>
void measure_actions(UnitScan& scan, C& collector) {
  for (const ActionItemRow& row : scan.book->shelf<ActionItemAssigned>().rows()) {
    if (!row.alive || !scan.is(row.session, session_exists)) continue;
    scan.note(row.session, session_followed);
    if (scan.dated_in_period(row.due))
      collector.judge(Measure::actions_closed_rate, row.completed <= row.due, row.seq);
  }
}

XUEJI_BOTH_COLLECTORS(measure_actions);

}  // namespace xueji
