// 规则集: what is required and commended, read from a TOML file and checked whole before it is used. Every
// number of the product's judgement lives there; the code holds none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/digest.h"
#include "base/ratio.h"
#include "domain/inspection/entries.h"  // ProblemClass
#include "rules/measure.h"

namespace xueji {

// 方面: under which a commendation is told, in the order of the report's first part.
enum class Dimension : std::uint8_t { standing, regularity, innovation, institutions, integration };
inline constexpr int kDimensionCount = 5;
std::string_view token(Dimension dimension) noexcept;
std::string_view token(ProblemClass problem_class) noexcept;

enum class Severity : std::uint8_t { warn, fail };
std::string_view token(Severity severity) noexcept;

// `at_least` or `at_most` a number, kept as a ratio. `per_year`: scaled by whole months ÷ 12 and rounded
// down.
struct Bound {
  enum class Direction : std::uint8_t { at_least, at_most } direction = Direction::at_least;
  Ratio limit;
  bool per_year = false;
  friend bool operator==(const Bound&, const Bound&) = default;
};

// The several wordings of one sentence; one is chosen by a hash of criterion and period.
struct Wording {
  std::vector<std::string> commendation;
  std::vector<std::string> shortfall;
  std::vector<std::string> suggestion;
};

// Other bounds for one unit type, or between two dates. Of several that apply the last one in the file
// counts.
struct BoundOverride {
  std::string unit_type;          // empty: every type
  std::optional<Bound> required;  // none: nothing is required
  std::optional<Bound> commended;
  bool exempt = false;                              // the criterion does not bind at all
  std::optional<Day> effective_from, effective_to;  // both included; judged by the period's last day
};

struct Criterion {
  std::string id;
  Measure measure{};
  std::string title;  // short Chinese name, for tables
  std::optional<Bound> required;
  std::optional<Bound> commended;
  Dimension dimension{};
  ProblemClass problem_class{};
  Severity severity = Severity::warn;
  std::string clause;                   // what the rule asks, in our own words
  std::vector<std::string> unit_types;  // empty: every type
  std::vector<BoundOverride> overrides;
  std::optional<Day> effective_from, effective_to;  // both included; judged by the period's last day
  int months_at_least = 0;                          // binds only periods of at least so many whole months
  Wording wording;
};

struct QuantifierBand {
  std::string word;  // 普遍 …
  Ratio from;        // share at and above which the word is used
  // Fewer units than this are counted instead: one unit of three is not 不少. *default*
  int units_min = 1;
};

struct Calendar {
  std::vector<Day> holidays;  // sorted
  std::vector<Day> workdays;  // shifted working days, sorted
  std::vector<int> years;     // years that the file covers, sorted; others mean Monday to Friday
  bool is_workday(Day day) const noexcept;
  // The last day of a term of `count` working days that begins the day after `day`; `day` itself when count
  // is 0.
  Day add_workdays(Day day, int count) const noexcept;
  bool covers(int year) const noexcept;
};

struct Rulebook {
  std::string id;                                                                      // provincial-organs
  std::string edition;                                                                 // e.g. 2026-1
  std::string title;                                                                   // Chinese
  Digest digest{};                                                                     // SHA-256 of the file
  int make_up_days = 30, record_days = 7, cascade_days = 30, directive_workdays = 10;  // *default*
  int late_minutes = 10;         // who signs in more than so many minutes after the start is late; *default*
  int report_max_chars = 4'000;  // *default*
  // 个别 is also said of at most `few_units_max` units among `few_units_among` or more, whatever the share.
  int few_units_max = 3, few_units_among = 30;  // *default*
  // A sentence names at most `named_units_max` units; the report names one unit at most `named_times_max`
  // times.
  int named_units_max = 6, named_times_max = 3;  // *default*
  int suggestions_max = 5;                       // *default*
  std::vector<QuantifierBand> quantifiers;       // descending by share
  std::vector<Criterion> criteria;               // in the file's order
  std::vector<std::pair<std::string, std::string>>
      texts;  // other wordings of the report, by key, in the file's order
  Calendar calendar;

  // The bounds by which units of a type are judged for a period, dates taken at the period's last day. A
  // criterion that does not bind has no bounds. 述学 binds only periods that hold a 31 December.
  struct Binding {
    bool binds = false;
    std::optional<Bound> required, commended;
  };
  Binding binding(const Criterion& criterion, std::string_view unit_type, const Period& period) const;
  const std::string* find_text(std::string_view key) const;
};

// One thing wrong with a rulebook file.
struct RulebookFault {
  int line = 0;  // 1-based; 0: none
  std::string reason;
};

// Reads a rulebook and the calendar. Refuses as a whole: every fault with its line.
struct RulebookReading {
  std::optional<Rulebook> rulebook;  // set when there are no faults
  std::vector<RulebookFault> faults;
};
RulebookReading parse_rulebook(std::string_view rulebook_toml, std::string_view calendar_toml);

// The files of regulations/ as built into the program.
std::string_view embedded_rulebook_toml() noexcept;
std::string_view embedded_calendar_toml() noexcept;

}  // namespace xueji
