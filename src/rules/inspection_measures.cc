// 巡听旁听: scores, changes of date, and whether what was found was mended in time.

#include <numeric>

#include "domain/value.h"
#include "rules/measures.h"

namespace xueji {
namespace {

// The mean in lowest terms.
Figure mean_score(std::int64_t sum_nano, std::int64_t scored) {
  if (scored == 0) return {};
  const std::int64_t whole = scored * kNanoPerUnit;
  const std::int64_t divisor = std::gcd(sum_nano, whole);
  return {sum_nano / divisor, whole / divisor};
}

}  // namespace

template <class C>
void measure_inspections(UnitScan& scan, C& collector) {
  std::int64_t sum_nano = 0, scored = 0;
  for (const InspectionRow& row : scan.rows<UnitInspected>()) {
    if (!row.alive || !scan.dated_in_period(row.date)) continue;
    if (row.reschedules > 0) collector.count(Measure::inspection_reschedules, row.seq, row.reschedules);
    if (row.score_nano < 0) continue;
    sum_nano += row.score_nano;
    ++scored;
    collector.show(Measure::inspection_score, row.seq);
  }
  collector.set(Measure::inspection_score, mean_score(sum_nano, scored));
  for (const InspectionFindingRow& row : scan.rows<InspectionFindingRaised>())
    if (row.alive && scan.dated_in_period(row.rectify_by))
      collector.judge(Measure::rectified_rate, row.rectified <= row.rectify_by, row.seq);
}

XUEJI_BOTH_COLLECTORS(measure_inspections);

}  // namespace xueji
