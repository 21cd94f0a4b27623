#include "tests/rules/scenario.h"

#include <algorithm>
#include <charconv>
#include <map>

#include <boost/describe/enum_from_string.hpp>
#include <fmt/format.h>

#include "base/error_code.h"
#include "domain/decimal_text.h"
#include "domain/fields.h"
#include "rules/bound_reader.h"
#include "rules/evaluation.h"

namespace xueji::test {
namespace {

using Words = std::vector<std::string>;
using Fields = std::map<std::string, std::string, std::less<>>;

Words split(std::string_view text, std::string_view separators) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = text.find_first_not_of(separators, at);
    if (start == std::string_view::npos) break;
    at = std::min(text.find_first_of(separators, start), text.size());
    words.emplace_back(text.substr(start, at - start));
  }
  return words;
}

int to_number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// M1..M4 and M1,M3.
Words expand(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return split(text, ",");
  Words members;
  for (int n = to_number(text.substr(1, dots - 1)); n <= to_number(text.substr(dots + 3)); ++n)
    members.push_back(fmt::format("{}{}", text[0], n));
  return members;
}

Period parse_period(std::string_view text) {
  if (const auto dots = text.find(".."); dots != std::string_view::npos)
    return {parse_iso_day(text.substr(0, dots)).value(), parse_iso_day(text.substr(dots + 2)).value()};
  const int year = to_number(text.substr(0, 4));
  int first = 1, months = 12;
  if (text.size() == 6) {
    months = text[4] == 'H' ? 6 : 3;
    first = 1 + (text[5] - '1') * months;
  } else if (text.size() == 7) {
    first = to_number(text.substr(5));
    months = 1;
  }
  const int next = first + months;
  return {to_day({year, first, 1}),
          to_day({year + (next > 12 ? 1 : 0), next > 12 ? next - 12 : next, 1}) - 1};
}

template <class T>
bool parse_field(std::string_view text, T& field) {
  if constexpr (std::is_same_v<T, std::string>) {
    field = text;
    return true;
  } else if constexpr (requires { field.text; }) {
    field.text = text;
    return true;
  } else if constexpr (std::is_same_v<T, Day>) {
    const auto day = parse_iso_day(text);
    if (day) field = *day;
    return day.has_value();
  } else if constexpr (std::is_same_v<T, bool>) {
    field = text == "yes";
    return text == "yes" || text == "no";
  } else if constexpr (std::is_same_v<T, Year>) {
    field.value = to_number(text);
    return field.value > 0;
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    field = parse_time_of_day(text).value();
    return true;
  } else if constexpr (std::is_same_v<T, Decimal>) {
    field = parse_decimal(text).value();
    return true;
  } else if constexpr (std::is_same_v<T, Attachment>) {
    field = {std::string(text), sha256(text)};
    return true;
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    field = static_cast<std::uint32_t>(to_number(text));
    return true;
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    const std::size_t hash = text.find('#');
    field = {{std::string(text.substr(0, hash))}, std::string(text.substr(hash + 1))};
    return hash != std::string_view::npos;
  } else if constexpr (std::is_enum_v<T>) {
    return boost::describe::enum_from_string(std::string(text).c_str(), field);
  } else if constexpr (requires { field.has_value(); }) {
    return parse_field(text, field.emplace());
  } else {
    for (const std::string& word : split(text, ","))
      if (!parse_field(word, field.emplace_back())) return false;
    return true;
  }
}

// The entry of the fields; its required days and texts filled. Names of fields that are wrong go into
// `wrong`.
template <class E>
E make_entry(const UnitCode& unit, Day date, Fields fields, Words& wrong) {
  E entry{};
  for_each_member(entry, [&](std::string_view name, auto& field) {
    using T = std::remove_cvref_t<decltype(field)>;
    if constexpr (std::is_same_v<T, UnitCode>)
      if (name == "unit") field = unit;
    if constexpr (std::is_same_v<T, Day>) field = date;
    if (const auto given = fields.find(name); given != fields.end()) {
      if (!parse_field(given->second, field)) wrong.push_back(fmt::format("{}={}", name, given->second));
      fields.erase(given);
    } else if constexpr (std::is_same_v<T, std::string>) {
      field.clear();
    }
  });
  for_each_column(entry, [](const Column& column, std::string_view, auto& field) {
    using T = std::remove_cvref_t<decltype(field)>;
    if constexpr (std::is_same_v<T, std::string>)
      if (column.required() && field.empty()) field = "某";
    if constexpr (std::is_same_v<T, std::vector<StudyForm>>)
      if (field.empty()) field.push_back(StudyForm::relay);
  });
  for (const auto& [name, value] : fields)
    wrong.push_back(name);
  return entry;
}

// Puts the words into the key columns, in order.
template <class E>
void name_keys(const Words& words, Fields& fields) {
  std::size_t next = 0;
  const E empty{};
  for_each_column(empty, [&](const Column& column, std::string_view name, const auto&) {
    if (column.key() && next < words.size() && !fields.contains(name)) fields.emplace(name, words[next++]);
  });
}

}  // namespace

struct Scenario::Line {
  std::optional<Day> date;
  std::string verb;
  Words words;    // without '='
  Fields fields;  // with
  bool imported = false;
  std::string refused;  // the code that is expected

  explicit Line(std::string_view text) {
    if (const std::size_t arrow = text.find("->"); arrow != std::string_view::npos) {
      refused = split(text.substr(arrow + 2), " ").back();
      text = text.substr(0, arrow);
    }
    for (const std::string& word : split(text, " \t")) {
      const std::size_t equals = word.find('=');
      if (verb.empty() && !date && parse_iso_day(word)) {
        date = parse_iso_day(word);
      } else if (verb.empty()) {
        verb = word;
      } else if (word == "imported") {
        imported = true;
      } else if (equals != std::string::npos && equals > 0) {
        fields.emplace(word.substr(0, equals), word.substr(equals + 1));
      } else {
        words.push_back(word);
      }
    }
  }
  Day day() const { return date.value_or(to_day({2020, 1, 1})); }
};

void Scenario::fail(const std::string& what) {
  failures_.push_back(fmt::format("line {}: {}", number_, what));
}

void Scenario::run(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = end + 1;
    ++number_;
    line = line.substr(0, line.find("# "));
    if (line.starts_with('#') || split(line, " \t").empty()) continue;
    run_line(line);
  }
}

void Scenario::run_line(std::string_view text) {
  Line line(text);
  if (line.verb == "expect") return expect(line);
  if (line.verb == "group") return state_group(line);
  if (line.verb == "parameter") return set_parameter(line);
  if (line.verb == "withdraw") return withdraw(line);
  if (line.verb == "reuse") return note_reuse(line);
  if (line.verb == "in") {
    unit_.text = line.words.at(0);
    return;
  }
  state_noun(line);
}

void Scenario::record(const Line& line, const Entry& entry) {
  const auto errors = check(world_.ledger, {}, entry);
  const std::string refused = errors.empty() ? "" : std::string(token(errors.front().code));
  if (refused != line.refused)
    fail(fmt::format("{} is {}, expected {}", kind_of(entry),
                     refused.empty() ? "accepted" : "refused " + refused,
                     line.refused.empty() ? "accepted" : "refused " + line.refused));
  if (!errors.empty()) return;
  // Noon of the line's date at the office.
  const Instant at{(line.day().value * 24LL + 12) * 3'600'000'000LL - kOfficeOffsetMinutes * 60'000'000LL};
  world_.records.push_back({{static_cast<Seq>(world_.records.size() + 1), at, line.imported}, entry});
  post(world_.ledger, world_.records.back().info, entry);
}

void Scenario::state_group(Line& line) {
  unit_.text = line.words.at(0);
  Fields fields = line.fields;
  fields.emplace("unit_type", "厅局");
  Words wrong;
  record(line, make_entry<UnitRegistered>(unit_, line.day(), fields, wrong));
  for (const std::string& word : wrong)
    fail("unknown " + word);
  const auto after = [&](std::string_view word) {
    const auto found = std::ranges::find(line.words, word);
    return found == line.words.end() ? std::string() : *(found + 1);
  };
  for (const std::string& member : expand(after("members"))) {
    MemberSeated stay;
    stay.unit = unit_;
    stay.member.text = stay.name = member;
    stay.role = member == after("leader") ? Role::leader : Role::member;
    stay.from = to_day({2020, 1, 1});
    record(line, stay);
  }
}

void Scenario::state_noun(Line& line) {
  std::vector<std::pair<std::string, std::string>> marks;
  if (line.verb == "session")
    std::erase_if(line.fields, [&](const auto& field) {
      AttendanceStatus status{};
      if (!boost::describe::enum_from_string(field.first.c_str(), status)) return false;
      marks.emplace_back(field.first, field.second);
      return true;
    });
  bool known = false;
  for_each_sheet([&]<class E>() {
    if (line.verb != SheetOf<E>::noun) return;
    known = true;
    name_keys<E>(line.words, line.fields);
    Words wrong;
    const E entry = make_entry<E>(unit_, line.day(), line.fields, wrong);
    for (const std::string& word : wrong)
      fail("unknown " + word);
    record(line, entry);
  });
  if (!known) fail("unknown noun " + line.verb);
  state_marks(line, marks);
}

void Scenario::state_marks(Line& line, const std::vector<std::pair<std::string, std::string>>& marks) {
  for (const auto& [status, members] : marks)
    for (const std::string& member : expand(members)) {
      AttendanceMarked mark;
      mark.unit = unit_;
      mark.session.text = line.words.at(0);
      mark.member.text = member;
      boost::describe::enum_from_string(status.c_str(), mark.status);
      record(line, mark);
    }
}

void Scenario::withdraw(Line& line) {
  const std::string noun = line.words.at(0);
  for_each_sheet([&]<class E>() {
    if (noun != SheetOf<E>::noun) return;
    FactWithdrawn withdrawal;
    withdrawal.kind = kind_of<E>();
    if constexpr (!kIsCommon<E>) withdrawal.unit = unit_;
    withdrawal.key.assign(line.words.begin() + 1, line.words.end());
    record(line, withdrawal);
  });
}

void Scenario::note_reuse(Line& line) {
  const std::string& share = line.words.at(0);
  const std::size_t slash = share.find('/');
  if (slash == std::string::npos) return fail("a share is REUSED/OWN");
  world_.reuse.by_record.push_back({static_cast<Seq>(world_.records.size()),
                                    static_cast<std::uint32_t>(to_number(share.substr(0, slash))),
                                    static_cast<std::uint32_t>(to_number(share.substr(slash + 1)))});
}

void Scenario::set_parameter(Line& line) {
  for (const auto& [name, value] : line.fields) {
    const std::map<std::string, int Rulebook::*, std::less<>> parameters = {
        {"make_up_days", &Rulebook::make_up_days},
        {"record_days", &Rulebook::record_days},
        {"cascade_days", &Rulebook::cascade_days},
        {"directive_workdays", &Rulebook::directive_workdays}};
    const auto found = parameters.find(name);
    if (found == parameters.end()) return fail("unknown parameter " + name);
    rulebook_.*found->second = to_number(value);
  }
}

// MEASURE UNIT PERIOD [on DATE] = WANTED
void Scenario::expect(Line& line) {
  ++expectations_;
  const Words& words = line.words;
  const auto measure = parse_measure(words.at(0));
  const UnitBook* unit = world_.ledger.find_unit(words.at(1));
  if (!measure || unit == nullptr) return fail("unknown measure or unit");
  const Period period = parse_period(words.at(2));
  const bool on_given = words.at(3) == "on";
  const Day on = on_given ? parse_iso_day(words.at(4)).value() : period.to;
  const std::string& wanted = words.back();
  const UnitId id = unit->id;
  world_.reuse.on = on;
  const EvaluationQuery query{period, on, std::make_shared<const ReuseShares>(world_.reuse)};
  const Figure figure = at(measure_units(world_.ledger, rulebook_, query, {&id, 1})[0], *measure);
  const Figure literal = naive_measure(world_, rulebook_, *unit, period, on, *measure);
  if (figure != literal)
    fail(fmt::format("counted {}/{}, by definition {}/{}", figure.part, figure.whole, literal.part,
                     literal.whole));
  const std::string both = fmt::format("{}/{}", figure.part, figure.whole);
  if (wanted == "n/a" ? !figure.applies() : wanted.find('/') != std::string::npos && both == wanted) return;
  const auto number = parse_exact_number(wanted);
  const bool equal = number && wanted != "n/a" && info(*measure).kind != FigureKind::rate &&
                     figure.applies() && !below(*number, figure.ratio()) && !below(figure.ratio(), *number);
  if (!equal) fail(fmt::format("{} is {}, expected {}", words[0], figure.applies() ? both : "n/a", wanted));
}

}  // namespace xueji::test
