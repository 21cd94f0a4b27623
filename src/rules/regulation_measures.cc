// 学习制度: which of the five kinds are in force.

#include "rules/measures.h"

namespace xueji {
namespace {

constexpr bool is_one_of_five(RegulationKind kind) noexcept {
  return kind == RegulationKind::attendance || kind == RegulationKind::research ||
         kind == RegulationKind::archive || kind == RegulationKind::appraisal ||
         kind == RegulationKind::circular;
}

}  // namespace

// Each kind is told by the first regulation of it.
template <class C>
void measure_regulations(UnitScan& scan, C& collector) {
  unsigned kinds = 0;
  for (const RegulationRow& row : scan.rows<RegulationAdopted>()) {
    const unsigned kind = 1U << static_cast<unsigned>(row.kind);
    const bool in_force = row.alive && row.issued <= scan.on() && scan.on() < row.repealed;
    if (!in_force || !is_one_of_five(row.kind) || (kinds & kind) != 0) continue;
    kinds |= kind;
    collector.count(Measure::regulation_kinds_in_force, row.seq);
  }
}

XUEJI_BOTH_COLLECTORS(measure_regulations);

}  // namespace xueji
