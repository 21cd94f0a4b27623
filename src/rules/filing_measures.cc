// 报送: what was due, and what came when.

#include "rules/measures.h"

namespace xueji {
namespace {

void read_filings(UnitScan& scan) {
  const std::size_t slots = scan.groundwork->tasks().size();
  scan.first_filed.assign(slots, kFarFuture);
  scan.first_filed_seq.assign(slots, 0);
  for (const FilingRow& row : scan.rows<FilingSent>()) {
    const std::uint32_t slot = scan.groundwork->slot_of_task(row.task);
    if (slot == kNoSlot || !row.alive || scan.on() < row.date || scan.first_filed[slot] <= row.date) continue;
    scan.first_filed[slot] = row.date;
    scan.first_filed_seq[slot] = row.seq;
  }
}

}  // namespace

template <class C>
void measure_filings(UnitScan& scan, C& collector) {
  const auto tasks = scan.groundwork->tasks();
  if (tasks.empty()) return;
  read_filings(scan);
  for (std::size_t slot = 0; slot < tasks.size(); ++slot) {
    const TaskTerm& task = tasks[slot];
    if (task.scope != nullptr && !binds(*task.scope, scan.book->registered)) continue;
    if (!scan.in_being(task.due)) continue;
    const Day filed = scan.first_filed[slot];
    collector.judge(Measure::filings_timely_rate, filed <= task.due, task.seq);
    if (filed == kFarFuture) {
      collector.count(Measure::filings_missing, task.seq);
    } else if (task.due < filed) {
      collector.show(Measure::filings_timely_rate, scan.first_filed_seq[slot]);
    }
  }
}

XUEJI_BOTH_COLLECTORS(measure_filings);

}  // namespace xueji
