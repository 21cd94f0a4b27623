// 照搬照抄: how much of the year's plan and of the papers stands in other documents, too.

#include "rules/measures.h"
#include "rules/reuse_shares.h"

namespace xueji {
namespace {

// The document of the largest share; of equal ones the first.
class Largest {
 public:
  explicit Largest(const ReuseShares& shares) : shares_(shares) {}

  void look_at(Seq record) noexcept {
    const Figure figure = shares_.of(record);
    if (!figure.applies() ||
        (figure_.applies() && figure.part * figure_.whole <= figure_.part * figure.whole))
      return;
    figure_ = figure;
    record_ = record;
  }

  template <class C>
  void tell(Measure measure, C& collector) const {
    if (!figure_.applies()) return;
    collector.judge(measure, true, record_, figure_.part);
    collector.judge(measure, false, record_, figure_.whole - figure_.part);
  }

 private:
  const ReuseShares& shares_;
  Figure figure_;
  Seq record_ = 0;
};

}  // namespace

template <class C>
void measure_reuse(UnitScan& scan, C& collector) {
  const ReuseShares* const shares = scan.groundwork->reuse();
  if (shares == nullptr) return;
  Largest plan(*shares), paper(*shares);
  for (const PlanRow& row : scan.rows<PlanMade>())
    if (row.alive && row.kind == PlanKind::annual && row.year == scan.groundwork->year())
      plan.look_at(row.seq);
  for (const PaperRow& row : scan.rows<PaperFiled>())
    if (row.alive && scan.dated_in_period(row.completed)) paper.look_at(row.seq);
  plan.tell(Measure::plan_reuse_rate, collector);
  paper.tell(Measure::paper_reuse_rate, collector);
}

XUEJI_BOTH_COLLECTORS(measure_reuse);

}  // namespace xueji
