// Groundwork: what one evaluation works out once for all units: deadlines of directives and filing tasks, and
// quarters. Holds references to the ledger and rulebook that it was made from. Read by any number of threads.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "rules/evaluation.h"

namespace xueji {

inline constexpr std::uint32_t kNoSlot = 0xffff'ffff;

// A 学习重点 whose deadline lies in the period.
struct DirectiveTerm {
  Seq seq = 0;
  Day issued, deadline;
  bool first_topic = false;
  bool due = false;  // the deadline has come by `on`
};

// A 报送任务 that is due in the period, by `on`.
struct TaskTerm {
  Seq seq = 0;
  Day due;
  const Scope* scope = nullptr;  // 适用范围; null in made-up loads, which have rows alone: it binds all
};

class Groundwork {
 public:
  Groundwork(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query);

  const Ledger& ledger() const noexcept { return ledger_; }
  const Rulebook& rulebook() const noexcept { return rulebook_; }
  const Period& period() const noexcept { return query_.period; }
  Day on() const noexcept { return query_.on; }
  int year() const noexcept { return year_; }  // of the period's last day
  // The days of the period whose facts exist: up to `on`. Empty when `on` lies before the period.
  const Period& span() const noexcept { return span_; }

  // Quarters that lie wholly in the span, ascending.
  std::span<const Period> quarters() const noexcept { return quarters_; }
  std::span<const DirectiveTerm> directives() const noexcept { return directives_; }
  std::span<const TaskTerm> tasks() const noexcept { return tasks_; }
  std::uint32_t slot_of_directive(DirectiveId id) const noexcept { return directive_slots_[id.value]; }
  std::uint32_t slot_of_task(std::uint32_t place) const noexcept { return task_slots_[place]; }
  // Whether the directive exists by `on`, whenever it is due.
  bool is_issued(DirectiveId id) const noexcept { return issued_[id.value] != 0; }
  std::size_t directive_count() const noexcept { return issued_.size(); }

  // Null when nobody read the texts.
  const ReuseShares* reuse() const noexcept { return query_.reuse.get(); }
  const std::vector<int>& years_without_calendar() const noexcept { return years_without_calendar_; }

 private:
  void lay_quarters();
  void lay_directives();
  void lay_tasks();
  void note_years(Day from, Day to);

  const Ledger& ledger_;
  const Rulebook& rulebook_;
  EvaluationQuery query_;
  int year_ = 0;
  Period span_{};
  std::vector<Period> quarters_;
  std::vector<DirectiveTerm> directives_;
  std::vector<std::uint32_t> directive_slots_;
  std::vector<std::uint8_t> issued_;
  std::vector<TaskTerm> tasks_;
  std::vector<std::uint32_t> task_slots_;
  std::vector<int> years_without_calendar_;
};

// Whether a 适用范围 includes the unit: by its code, by its type, or as one of all.
bool binds(const Scope& scope, const UnitRegistered& unit) noexcept;

}  // namespace xueji
