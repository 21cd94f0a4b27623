// A rulebook file becomes a Rulebook, or a list of everything that is wrong with it. docs/formats/rulebook.md
// is the format's document.

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "base/limits.h"
#include "rules/bound_reader.h"
#include "rules/calendar_parser.h"
#include "rules/rulebook.h"
#include "rules/toml_reader.h"
#include "rules/wording_reader.h"

namespace xueji {
namespace {

constexpr int kMinutesMax = 1'440;        // a day
constexpr int kDaysMax = 3'660;           // *default*: ten years
constexpr int kReportCharsMax = 100'000;  // *default*
constexpr int kUnitsMax = 1'000'000;      // *default*
constexpr int kMonthsMax = 1'200;         // *default*

constexpr std::array kDimensions = {Dimension::standing, Dimension::regularity, Dimension::innovation,
                                    Dimension::institutions, Dimension::integration};
constexpr std::array kProblemClasses = {ProblemClass::self_discipline, ProblemClass::system,
                                        ProblemClass::standards, ProblemClass::effect};
constexpr std::array kSeverities = {Severity::warn, Severity::fail};

template <class Enumeration, std::size_t N>
Enumeration read_token(TableReader& reader, std::string_view key,
                       const std::array<Enumeration, N>& enumerators) {
  const toml::node* node = reader.get(key);
  if (node == nullptr) return enumerators[0];
  std::string listed;
  for (const Enumeration value : enumerators) {
    if (node->is_string() && node->as_string()->get() == token(value)) return value;
    listed += fmt::format("{}{}", listed.empty() ? "" : ", ", token(value));
  }
  reader.fault(*node, fmt::format("`{}` must be one of {}", key, listed));
  return enumerators[0];
}

std::optional<Measure> read_measure(TableReader& reader) {
  const toml::node* node = reader.get("measure");
  if (node == nullptr) return std::nullopt;
  const auto measure = node->is_string() ? parse_measure(node->as_string()->get()) : std::nullopt;
  if (!measure)
    reader.fault(*node, fmt::format("unknown measure `{}`",
                                    node->is_string() ? node->as_string()->get() : std::string()));
  return measure;
}

void check_bounds(TableReader& reader, const std::optional<Bound>& required,
                  const std::optional<Bound>& commended) {
  if (required && commended && !at_least_as_strict(*commended, *required))
    reader.fault("`commended` asks for less than `required`, or in the other direction");
}

void check_dates(TableReader& reader, const auto& stated) {
  if (stated.effective_from && stated.effective_to && *stated.effective_to < *stated.effective_from)
    reader.fault("`effective_to` lies before `effective_from`");
}

// What an override does not state, it takes from the criterion; `false` removes a bound.
BoundOverride read_override(TableReader& reader, const Criterion& criterion) {
  BoundOverride other;
  const FigureKind kind = info(criterion.measure).kind;
  bool nothing_required = false, nothing_commended = false;
  other.unit_type = reader.optional_text("unit_type").value_or("");
  other.exempt = reader.optional_flag("exempt");
  other.required = read_bound(reader, "required", kind, &nothing_required);
  other.commended = read_bound(reader, "commended", kind, &nothing_commended);
  other.effective_from = reader.optional_day("effective_from");
  other.effective_to = reader.optional_day("effective_to");
  const bool states_bounds = other.required || other.commended || nothing_required || nothing_commended;
  if (other.exempt == states_bounds) reader.fault("an override states bounds or `exempt = true`");
  if (!other.required && !nothing_required) other.required = criterion.required;
  if (!other.commended && !nothing_commended) other.commended = criterion.commended;
  check_bounds(reader, other.required, other.commended);
  check_dates(reader, other);
  return other;
}

// A bound that can be met or missed needs the words to say so.
void check_wording(TableReader& reader, const Criterion& criterion) {
  const auto states = [&](std::optional<Bound> BoundOverride::*bound) {
    return std::ranges::any_of(criterion.overrides, [&](const auto& o) { return (o.*bound).has_value(); });
  };
  const bool commends = criterion.commended || states(&BoundOverride::commended);
  const bool requires_something = criterion.required || states(&BoundOverride::required);
  if (commends && criterion.wording.commendation.empty())
    reader.fault("`wording.commendation` is empty, but the criterion commends");
  if (requires_something && criterion.wording.shortfall.empty())
    reader.fault("`wording.shortfall` is empty, but the criterion requires");
  if (requires_something && criterion.wording.suggestion.empty())
    reader.fault("`wording.suggestion` is empty, but the criterion requires");
}

void read_criterion(TableReader& reader, Rulebook& rulebook, std::set<std::string>& ids) {
  Criterion criterion;
  criterion.id = reader.text("id");
  if (!criterion.id.empty()) reader.call(fmt::format("criterion `{}`", criterion.id));
  if (!ids.insert(criterion.id).second && !criterion.id.empty()) reader.fault("the id stands twice");
  const auto measure = read_measure(reader);
  criterion.measure = measure.value_or(Measure{});
  const FigureKind kind = measure ? info(*measure).kind : FigureKind::value;
  criterion.title = reader.text("title");
  criterion.dimension = read_token(reader, "dimension", kDimensions);
  criterion.problem_class = read_token(reader, "problem_class", kProblemClasses);
  criterion.severity = read_token(reader, "severity", kSeverities);
  criterion.required = read_bound(reader, "required", kind);
  criterion.commended = read_bound(reader, "commended", kind);
  check_bounds(reader, criterion.required, criterion.commended);
  criterion.clause = reader.text("clause");
  criterion.unit_types = reader.texts("unit_types");
  criterion.effective_from = reader.optional_day("effective_from");
  criterion.effective_to = reader.optional_day("effective_to");
  check_dates(reader, criterion);
  criterion.months_at_least = reader.optional_number("months_at_least", 0, 0, kMonthsMax);
  reader.each_table("overrides", [&](TableReader& element) {
    criterion.overrides.push_back(read_override(element, criterion));
  });
  criterion.wording = read_wording(reader);
  check_wording(reader, criterion);
  rulebook.criteria.push_back(std::move(criterion));
}

void read_parameters(TableReader& reader, Rulebook& rulebook) {
  if (reader.find("parameters") == nullptr) return;
  const toml::table* table = reader.get_table("parameters");
  if (table == nullptr) return;
  TableReader parameters(*table, "parameters", reader.faults());
  const auto read = [&](std::string_view key, int& value, int lowest, int highest) {
    value = parameters.optional_number(key, value, lowest, highest);
  };
  read("make_up_days", rulebook.make_up_days, 0, kDaysMax);
  read("record_days", rulebook.record_days, 0, kDaysMax);
  read("cascade_days", rulebook.cascade_days, 0, kDaysMax);
  read("directive_workdays", rulebook.directive_workdays, 0, kDaysMax);
  read("late_minutes", rulebook.late_minutes, 0, kMinutesMax);
  read("report_max_chars", rulebook.report_max_chars, 1, kReportCharsMax);
  read("few_units_max", rulebook.few_units_max, 0, kUnitsMax);
  read("few_units_among", rulebook.few_units_among, 0, kUnitsMax);
  read("named_units_max", rulebook.named_units_max, 1, kUnitsMax);
  read("named_times_max", rulebook.named_times_max, 1, kUnitsMax);
  read("suggestions_max", rulebook.suggestions_max, 0, kUnitsMax);
  parameters.finish();
}

void read_quantifier(TableReader& reader, Rulebook& rulebook) {
  QuantifierBand band;
  band.word = reader.text("word");
  const toml::node* from = reader.get("from");
  if (from == nullptr) return;
  const auto share = read_exact_number(*from);
  if (!share || below({1, 1}, *share))
    return reader.fault(*from, "`from` must be a share between 0% and 100%");
  band.from = *share;
  band.units_min = reader.optional_number("units_min", band.units_min, 1, kUnitsMax);
  if (!rulebook.quantifiers.empty() && !below(band.from, rulebook.quantifiers.back().from))
    reader.fault(*from, "quantifiers stand in descending order of their shares");
  rulebook.quantifiers.push_back(std::move(band));
}

// TOML tables do not keep their order; the lines do.
void read_texts(TableReader& reader, Rulebook& rulebook) {
  if (reader.find("texts") == nullptr) return;
  const toml::table* table = reader.get_table("texts");
  if (table == nullptr) return;
  TableReader texts(*table, "texts", reader.faults());
  std::vector<std::pair<int, std::string>> order;
  for (const auto& [key, node] : *table)
    order.emplace_back(line_of(node), std::string(key.str()));
  std::ranges::sort(order);
  for (const auto& [line, key] : order) {
    // Several wordings of one text stand under its key one after the other.
    const bool several = table->get(key)->is_array();
    std::vector<std::string> wordings = several ? texts.texts(key) : std::vector{texts.text(key)};
    for (std::string& text : wordings) {
      const std::string wrong = fault_of_wording(text, true);
      if (!wrong.empty()) texts.fault(*table->get(key), fmt::format("`{}`: {}", key, wrong));
      rulebook.texts.emplace_back(key, std::move(text));
    }
  }
}

void read_rulebook(const toml::table& document, Rulebook& rulebook, Faults& faults) {
  TableReader reader(document, std::string(), faults);
  rulebook.id = reader.text("id");
  rulebook.edition = reader.text("edition");
  rulebook.title = reader.text("title");
  read_parameters(reader, rulebook);
  reader.each_table("quantifiers", [&](TableReader& element) { read_quantifier(element, rulebook); });
  if (rulebook.quantifiers.empty()) {
    reader.fault("`quantifiers` is missing or empty");
  } else if (rulebook.quantifiers.back().from.part != 0) {
    reader.fault("the last of the quantifiers must begin at 0%");
  }
  std::set<std::string> ids;
  reader.each_table("criteria", [&](TableReader& element) { read_criterion(element, rulebook, ids); });
  if (rulebook.criteria.empty()) reader.fault("`criteria` is missing or empty");
  read_texts(reader, rulebook);
  reader.finish();
}

}  // namespace

RulebookReading parse_rulebook(std::string_view rulebook_toml, std::string_view calendar_toml) {
  RulebookReading reading;
  Rulebook rulebook;
  if (rulebook_toml.size() > kRulebookBytesMax || calendar_toml.size() > kRulebookBytesMax) {
    reading.faults.push_back({0, fmt::format("the file is larger than {} bytes", kRulebookBytesMax)});
    return reading;
  }
  if (const auto document = parse_toml(rulebook_toml, reading.faults))
    read_rulebook(*document, rulebook, reading.faults);
  std::ranges::stable_sort(reading.faults, {}, &RulebookFault::line);
  rulebook.calendar = parse_calendar(calendar_toml, reading.faults);
  rulebook.digest = sha256(rulebook_toml);
  if (reading.faults.empty()) reading.rulebook = std::move(rulebook);
  return reading;
}

}  // namespace xueji
