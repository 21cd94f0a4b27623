// Claim (论断): one checkable sentence of the report. It is written only if what it says holds, and it keeps
// what proves it: which criterion or measure, how many units out of how many, and the records of each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "rules/evaluation.h"
#include "rules/rulebook.h"

namespace xueji::report {

enum class ClaimKind : std::uint8_t {
  total,         // a sum over all units
  commendation,  // units that more than meet a criterion
  shortfall,     // units that miss one
  suggestion,    // what to do about it
  clear          // nothing to criticise at all
};
std::string_view token(ClaimKind kind) noexcept;

// Where a sentence stands, in the order of reading.
enum class Section : std::uint8_t {
  opening,
  standing,
  regularity,
  innovation,
  institutions,
  integration,
  self_discipline,
  system,
  standards,
  effect,
  suggestions
};
inline constexpr int kSectionCount = 11;
std::string_view token(Section section) noexcept;
Section section_of(Dimension dimension) noexcept;
Section section_of(ProblemClass problem_class) noexcept;

// One unit of which a claim holds.
struct ClaimUnit {
  UnitId unit;
  Figure figure;
  std::vector<Seq> evidence;  // ascending
};

struct Claim {
  std::string id;  // kind and criterion (or measure and place of a total): stable from report to report
  ClaimKind kind{};
  Section section{};
  std::string criterion;  // empty for totals
  Measure measure{};
  std::optional<Dimension> dimension;         // of praise
  std::optional<ProblemClass> problem_class;  // of criticism and suggestions
  std::optional<Severity> severity;           // likewise
  std::optional<Bound> bound;                 // commended or required, as scaled for the period
  std::string predicate;                      // what holds of each unit, e.g. attendance_rate >= 95%
  std::int64_t bound_unit_count = 0;  // N: units that the criterion binds and to which the measure applies
  std::vector<ClaimUnit> units;       // those of which it holds, in protocol order; n is their number
  Figure total;                       // of totals: sums over the bound units
  std::string quantifier;             // the word in the text; empty when the sentence carries none
  std::vector<UnitId> named;          // units named in the text, in protocol order
  std::size_t wording = 0;            // index into the criterion's wordings
  std::string text;                   // the whole sentence with its full stop
  std::vector<std::string> figures;   // bound in the text, in order: no edit may drop or alter one
  bool edited = false;                // `text` is a person's; `generated` is what it replaced
  std::string generated;
  std::string pending_edit;  // a person's text for older figures, to be decided by a person

  std::int64_t unit_count() const noexcept { return static_cast<std::int64_t>(units.size()); }
  // By n/N; {0, 0} when nothing is bound.
  Ratio share() const noexcept { return {unit_count(), bound_unit_count}; }
};

}  // namespace xueji::report
