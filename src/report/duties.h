// What a unit still owes: obligations that are open on a day, overdue ones included, soonest first.
#pragma once

#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "rules/evaluation.h"
#include "rules/rulebook.h"

namespace xueji::report {

struct Duty {
  Day due;
  std::string kind;  // 补学, 报送, 学习重点, 落实事项, 整改, 计划专题
  std::string what;  // which one
  Seq record = 0;    // the record that made it due
  friend bool operator==(const Duty&, const Duty&) = default;
};

// Open on `query.on`: what falls due later, and what has fallen due in the period and is not done.
std::vector<Duty> open_duties(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                              UnitId unit);

}  // namespace xueji::report
