// 落实事项: what sessions set in motion, and whether it was done in time.

#include "rules/measures.h"

namespace xueji {

template <class C>
void measure_actions(UnitScan& scan, C& collector) {
  const SessionView view = scan.view;
  for (const ActionItemRow& row : scan.rows<ActionItemAssigned>()) {
    if (!row.alive || !view.is(row.session, session_exists)) continue;
    view.note(row.session, session_followed);
    if (scan.dated_in_period(row.due))
      collector.judge(Measure::actions_closed_rate, row.completed <= row.due, row.seq);
  }
}

XUEJI_BOTH_COLLECTORS(measure_actions);

}  // namespace xueji
