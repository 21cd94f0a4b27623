// 议程: what sessions did with their time.

#include "rules/measures.h"

namespace xueji {
namespace {

constexpr bool is_discussion(AgendaKind kind) noexcept {
  return kind == AgendaKind::discussion || kind == AgendaKind::exchange;
}

}  // namespace

template <class C>
void measure_agenda(UnitScan& scan, C& collector) {
  const SessionView view = scan.view;
  for (const AgendaItemRow& row : scan.rows<AgendaItemSet>()) {
    if (!row.alive) continue;
    view.note_if(is_discussion(row.kind), row.session, session_discussed);
    view.note_if(row.kind == AgendaKind::first_topic, row.session, session_first_topic);
    if (row.minutes >= 0 && view.is(row.session, session_counted))
      collector.judge(Measure::discussion_time_rate, is_discussion(row.kind), row.seq, row.minutes);
  }
}

XUEJI_BOTH_COLLECTORS(measure_agenda);

}  // namespace xueji
