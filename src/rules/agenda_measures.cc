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
  for (const AgendaItemRow& row : scan.book->shelf<AgendaItemSet>().rows()) {
    if (!row.alive) continue;
    if (is_discussion(row.kind)) scan.note(row.session, session_discussed);
    if (row.kind == AgendaKind::first_topic) scan.note(row.session, session_first_topic);
    if (row.minutes >= 0 && scan.is(row.session, session_counted))
      collector.judge(Measure::discussion_time_rate, is_discussion(row.kind), row.seq, row.minutes);
  }
}

XUEJI_BOTH_COLLECTORS(measure_agenda);

}  // namespace xueji
