#include "rules/rulebook.h"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>

namespace xueji {
namespace {

bool is_effective(const auto& stated, Day day) {
  return stated.effective_from.value_or(kFarPast) <= day && day <= stated.effective_to.value_or(kFarFuture);
}

bool holds_year_end(const Period& period) {
  return period.contains(to_day({year_of(period.from), 12, 31})) || year_of(period.from) < year_of(period.to);
}

}  // namespace

std::string_view token(Dimension dimension) noexcept {
  switch (dimension) {
    case Dimension::standing:
      return "standing";
    case Dimension::regularity:
      return "regularity";
    case Dimension::innovation:
      return "innovation";
    case Dimension::institutions:
      return "institutions";
    case Dimension::integration:
      return "integration";
  }
  return {};
}

std::string_view token(ProblemClass problem_class) noexcept {
  return boost::describe::enum_to_string(problem_class, "");
}

std::string_view token(Severity severity) noexcept {
  switch (severity) {
    case Severity::warn:
      return "warn";
    case Severity::fail:
      return "fail";
  }
  return {};
}

Rulebook::Binding Rulebook::binding(const Criterion& criterion, std::string_view unit_type,
                                    const Period& period) const {
  const bool binds_type = criterion.unit_types.empty() ||
                          std::ranges::find(criterion.unit_types, unit_type) != criterion.unit_types.end();
  if (!binds_type || !is_effective(criterion, period.to) || whole_months(period) < criterion.months_at_least)
    return {};
  if (criterion.measure == Measure::statement_rate && !holds_year_end(period)) return {};
  Binding binding{true, criterion.required, criterion.commended};
  for (const BoundOverride& other : criterion.overrides) {
    if (!other.unit_type.empty() && other.unit_type != unit_type) continue;
    if (!is_effective(other, period.to)) continue;
    binding = other.exempt ? Binding{} : Binding{true, other.required, other.commended};
  }
  return binding;
}

const std::string* Rulebook::find_text(std::string_view key) const {
  const auto found = std::ranges::find(texts, key, &std::pair<std::string, std::string>::first);
  return found == texts.end() ? nullptr : &found->second;
}

}  // namespace xueji
