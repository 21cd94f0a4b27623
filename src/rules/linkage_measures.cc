// 下级指导, 三级联动: what a unit does for the units below it. Only units that have some are touched.

#include <algorithm>

#include "rules/measures.h"

namespace xueji {
namespace {

// Those in being.
void read_children(UnitScan& scan) {
  scan.children.clear();
  for (const UnitId child : scan.book->children())
    if (scan.groundwork->ledger().unit(child).in_being(scan.on())) scan.children.push_back(child);
}

template <class C>
void measure_guidance(UnitScan& scan, C& collector) {
  scan.guided.resize(scan.groundwork->ledger().units().size(), 0);
  const auto rows = scan.rows<SubordinateGuided>();
  for (const GuidanceRow& row : rows)
    if (row.alive && scan.dated_in_period(row.date)) scan.guided[row.subordinate.value] = 1;
  for (const UnitId child : scan.children)
    collector.judge(Measure::children_guided_rate, scan.guided[child.value] != 0,
                    scan.groundwork->ledger().unit(child).head.seq);
  for (const GuidanceRow& row : rows)
    scan.guided[row.subordinate.value] = 0;
}

// The directives that the unit named in the period, each with the day of the first session that did.
void read_named(UnitScan& scan) {
  scan.named_by.resize(scan.groundwork->directive_count(), kFarFuture);
  scan.child_named.resize(scan.groundwork->directive_count(), kFarFuture);
  scan.named.clear();
  for (const NamedDirective& link : scan.named_directives()) {
    if (!scan.groundwork->is_issued(link.directive) || !scan.view.is(link.session, session_in_period))
      continue;
    Day& first = scan.named_by[link.directive.value];
    if (first == kFarFuture) scan.named.push_back(link.directive);
    first = std::min(first, scan.view.date(link.session));
  }
}

// When a subordinate first named each directive.
void read_child(UnitScan& scan, const UnitBook& child) {
  for (const DirectiveId directive : scan.named)
    scan.child_named[directive.value] = kFarFuture;
  const auto& sessions = child.shelf<SessionHeld>().rows();
  for (const NamedDirective& link : child.links().directives) {
    const SessionRow& row = sessions[link.session.value];
    if (!row.alive || scan.on() < row.date) continue;
    Day& first = scan.child_named[link.directive.value];
    first = std::min(first, row.date);
  }
}

// Leaves the room as it was found.
void forget_child(UnitScan& scan, const UnitBook& child) {
  for (const NamedDirective& link : child.links().directives)
    scan.child_named[link.directive.value] = kFarFuture;
}

Seq first_session_naming(const UnitScan& scan, DirectiveId directive) {
  for (const NamedDirective& link : scan.named_directives())
    if (link.directive == directive && scan.view.is(link.session, session_in_period) &&
        scan.view.date(link.session) == scan.named_by[directive.value])
      return scan.view.seq(link.session);
  return 0;
}

// Asks for what read_child() will read of the children, all at once: they are few.
void ask_for_children(const UnitScan& scan) {
  const Ledger& ledger = scan.groundwork->ledger();
  for (const UnitId child : scan.children) {
    ask_for(&ledger.unit(child).shelf<SessionHeld>());
    ask_for(&ledger.unit(child).links());
  }
  for (const UnitId child : scan.children) {
    ask_for(ledger.unit(child).shelf<SessionHeld>().rows().data());
    ask_for(ledger.unit(child).links().directives.data());
  }
}

template <class C>
void measure_cascade(UnitScan& scan, C& collector) {
  read_named(scan);
  if (scan.named.empty()) return;
  ask_for_children(scan);
  for (const UnitId id : scan.children) {
    const UnitBook& child = scan.groundwork->ledger().unit(id);
    read_child(scan, child);
    for (const DirectiveId directive : scan.named) {
      const Day deadline = scan.named_by[directive.value] + scan.rulebook().cascade_days;
      const bool met = scan.child_named[directive.value] <= deadline;
      if (!met && scan.on() < deadline) continue;
      const Seq seq = C::kTracing ? first_session_naming(scan, directive) : 0;
      collector.judge(Measure::cascade_rate, met, seq);
      if (!met) collector.show(Measure::cascade_rate, child.head.seq);
    }
    forget_child(scan, child);
  }
  for (const DirectiveId directive : scan.named)
    scan.named_by[directive.value] = kFarFuture;
}

}  // namespace

template <class C>
void measure_linkage(UnitScan& scan, C& collector) {
  if (scan.book->children().empty()) return;
  read_children(scan);
  if (scan.children.empty()) return;
  measure_guidance(scan, collector);
  measure_cascade(scan, collector);
}

XUEJI_BOTH_COLLECTORS(measure_linkage);

}  // namespace xueji
