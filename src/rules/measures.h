// The measures of one unit, noun by noun. Each function tells a collector (see collector.h) what it finds;
// definitions are in docs/formats/rulebook.md. Nothing here allocates while counting.
#pragma once

#include "rules/collector.h"
#include "rules/unit_scan.h"

namespace xueji {

template <class C>
void measure_agenda(UnitScan& scan, C& collector);
template <class C>
void measure_attendance(UnitScan& scan, C& collector);
template <class C>
void measure_speeches(UnitScan& scan, C& collector);
template <class C>
void measure_actions(UnitScan& scan, C& collector);
template <class C>
void measure_sessions(UnitScan& scan, C& collector);
template <class C>
void measure_plans(UnitScan& scan, C& collector);
template <class C>
void measure_directives(UnitScan& scan, C& collector);
template <class C>
void measure_papers(UnitScan& scan, C& collector);
template <class C>
void measure_members(UnitScan& scan, C& collector);
template <class C>
void measure_regulations(UnitScan& scan, C& collector);
template <class C>
void measure_filings(UnitScan& scan, C& collector);
template <class C>
void measure_inspections(UnitScan& scan, C& collector);
template <class C>
void measure_linkage(UnitScan& scan, C& collector);
template <class C>
void measure_reuse(UnitScan& scan, C& collector);

// All of them for the unit at `index` of those that will be measured. Sessions come after agenda, attendance,
// speeches and actions, whose marks they read.
template <class C>
void measure_unit(const Groundwork& ground, std::span<const UnitId> units, std::size_t index, UnitScan& scan,
                  C& collector) {
  scan.begin(ground, units, index);
  measure_agenda(scan, collector);
  measure_attendance(scan, collector);
  measure_speeches(scan, collector);
  measure_actions(scan, collector);
  measure_sessions(scan, collector);
  measure_plans(scan, collector);
  measure_directives(scan, collector);
  measure_papers(scan, collector);
  measure_members(scan, collector);
  measure_regulations(scan, collector);
  measure_filings(scan, collector);
  measure_inspections(scan, collector);
  measure_linkage(scan, collector);
  measure_reuse(scan, collector);
}

template <class C>
void measure_unit(const Groundwork& ground, UnitId unit, UnitScan& scan, C& collector) {
  measure_unit(ground, {&unit, 1}, 0, scan, collector);
}

// For the end of a file that defines one of the above.
#define XUEJI_BOTH_COLLECTORS(function)             \
  template void function<Count>(UnitScan&, Count&); \
  template void function<Trace>(UnitScan&, Trace&)

}  // namespace xueji
