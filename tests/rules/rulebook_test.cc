#include "rules/rulebook.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "rules/bound_reader.h"

namespace xueji {
namespace {

using testing::HasSubstr;

Day day(std::string_view text) {
  return *parse_iso_day(text);
}

constexpr std::string_view kCalendar = R"(
holidays = ["2026-01-01"]
workdays = ["2026-01-04"]
)";

// A small sound rulebook; `inside` replaces the lines of its one criterion after the measure.
std::string small(std::string_view inside = R"(required = { at_least = "90%" })",
                  std::string_view measure = "attendance_rate", std::string_view after = "") {
  return fmt::format(R"(id = "small"
edition = "1"
title = "小"
[[quantifiers]]
word = "普遍"
from = "80%"
[[quantifiers]]
word = "个别"
from = "0%"
[[criteria]]
id = "one"
measure = "{}"
title = "一"
dimension = "standing"
problem_class = "system"
severity = "warn"
clause = "条文"
{}
[criteria.wording]
commendation = ["好"]
shortfall = ["差"]
suggestion = ["改"]
{}
)",
                     measure, inside, after);
}

RulebookReading read(std::string_view text) {
  return parse_rulebook(text, kCalendar);
}

std::string faults_of(std::string_view text, std::string_view calendar = kCalendar) {
  std::string all;
  for (const RulebookFault& fault : parse_rulebook(text, calendar).faults)
    all += fmt::format("{}: {}\n", fault.line, fault.reason);
  return all;
}

Rulebook shipped() {
  RulebookReading reading = parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml());
  for (const RulebookFault& fault : reading.faults)
    ADD_FAILURE() << fault.line << ": " << fault.reason;
  return std::move(reading.rulebook).value_or(Rulebook{});
}

TEST(ShippedRulebook, IsSound) {
  const Rulebook rulebook = shipped();
  EXPECT_EQ(rulebook.id, "provincial-organs");
  EXPECT_EQ(rulebook.digest, sha256(embedded_rulebook_toml()));
}

TEST(ShippedRulebook, HasACriterionForEveryMeasure) {
  std::set<Measure> judged;
  for (const Criterion& criterion : shipped().criteria)
    judged.insert(criterion.measure);
  for (const Measure measure : kMeasures)
    EXPECT_TRUE(judged.contains(measure)) << info(measure).token;
}

TEST(ShippedRulebook, HasThreeWordingsForWhatItSays) {
  for (const Criterion& criterion : shipped().criteria) {
    EXPECT_TRUE(!criterion.commended || criterion.wording.commendation.size() >= 3) << criterion.id;
    EXPECT_TRUE(!criterion.required || criterion.wording.shortfall.size() >= 3) << criterion.id;
    EXPECT_TRUE(!criterion.required || criterion.wording.suggestion.size() >= 3) << criterion.id;
  }
}

TEST(ShippedRulebook, SaysDefaultBesideEveryBound) {
  const std::string_view text = embedded_rulebook_toml();
  for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
    end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const bool numbered = line.starts_with("required") || line.starts_with("commended") ||
                          line.starts_with("from") || line.starts_with("months");
    EXPECT_TRUE(!numbered || line.find("# default") != std::string_view::npos) << line;
  }
}

TEST(RulebookParser, ReadsASmallOne) {
  const auto rulebook = read(small()).rulebook;
  ASSERT_TRUE(rulebook);
  EXPECT_EQ(rulebook->criteria[0].measure, Measure::attendance_rate);
  EXPECT_EQ(rulebook->criteria[0].required, (Bound{Bound::Direction::at_least, {9, 10}, false}));
  EXPECT_EQ(rulebook->make_up_days, 30);
  EXPECT_EQ(rulebook->late_minutes, 10);
  EXPECT_EQ(rulebook->quantifiers[0].from, (Ratio{4, 5}));
}

TEST(RulebookParser, KeepsDecimalsExact) {
  EXPECT_EQ(parse_exact_number("92.5%"), (Ratio{37, 40}));
  EXPECT_EQ(parse_exact_number("0.9"), (Ratio{9, 10}));
  EXPECT_EQ(parse_exact_number("12"), (Ratio{12, 1}));
  EXPECT_EQ(parse_exact_number("0%"), (Ratio{0, 1}));
  for (const char* wrong : {"", "%", "90 %", "-1", "1e3", ".5", "5.", "1.2.3", "9999999999"})
    EXPECT_FALSE(parse_exact_number(wrong)) << wrong;
  const auto rulebook = read(small("required = { at_least = 0.9 }")).rulebook;
  ASSERT_TRUE(rulebook);
  EXPECT_EQ(rulebook->criteria[0].required->limit, (Ratio{9, 10}));
}

TEST(RulebookParser, KeepsTheOrderOfTexts) {
  const auto rulebook =
      read(small("", "attendance_rate", "[texts]\nzebra = \"甲{period}\"\nant = \"乙\"")).rulebook;
  ASSERT_TRUE(rulebook);
  ASSERT_EQ(rulebook->texts.size(), 2U);
  EXPECT_EQ(rulebook->texts[0].first, "zebra");
  EXPECT_EQ(*rulebook->find_text("ant"), "乙");
  EXPECT_EQ(rulebook->find_text("bee"), nullptr);
}

struct Faulty {
  const char* name;
  std::string text;
  const char* fault;  // line and reason
};

class RulebookFaults : public testing::TestWithParam<Faulty> {};

TEST_P(RulebookFaults, IsNamedWithLineAndReason) {
  EXPECT_FALSE(read(GetParam().text).rulebook);
  EXPECT_THAT(faults_of(GetParam().text), HasSubstr(GetParam().fault));
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return text.replace(at, what.size(), with);
}

// The criterion's head is line 10, its bound line 18.
INSTANTIATE_TEST_SUITE_P(
    All, RulebookFaults,
    testing::Values(
        Faulty{"Syntax", "id = ", "1: "}, Faulty{"NotUtf8", "id = \"\xff\"", "0: the file is not UTF-8"},
        Faulty{"UnknownTopKey", "colour = 1\n" + small(), "1: unknown key `colour`"},
        Faulty{"UnknownCriterionKey", small("color = 3"), "18: criterion `one`: unknown key `color`"},
        Faulty{"UnknownBoundKey", small("required = { at_least = 1, unit = 2 }"),
               "18: required: unknown key `unit`"},
        Faulty{"MissingTitle", replaced(small(), "title = \"一\"", ""),
               "10: criterion `one`: `title` is missing"},
        Faulty{"MissingId", replaced(small(), "id = \"small\"", ""), "`id` is missing"},
        Faulty{"EmptyClause", replaced(small(), "条文", " "),
               "17: criterion `one`: `clause` must not be empty"},
        Faulty{"WrongType", replaced(small(), "title = \"一\"", "title = 1"),
               "13: criterion `one`: `title` must be a text"},
        Faulty{"UnknownMeasure", small("", "happiness_rate"),
               "12: criterion `one`: unknown measure `happiness_rate`"},
        Faulty{"UnknownDimension", replaced(small(), "standing", "sitting"),
               "14: criterion `one`: `dimension` must be one of standing, regularity, innovation"},
        Faulty{"UnknownProblemClass", replaced(small(), "\"system\"", "\"luck\""),
               "15: criterion `one`: `problem_class` must be one of"},
        Faulty{"UnknownSeverity", replaced(small(), "\"warn\"", "\"mild\""),
               "16: criterion `one`: `severity` must be one of warn, fail"},
        Faulty{"PercentOutOfRange", small("required = { at_least = \"101%\" }"),
               "18: criterion `one`: `required`: a rate is bounded between 0% and 100%"},
        Faulty{"NumberOnRate", small("required = { at_least = 90 }"),
               "18: criterion `one`: `required`: a rate is bounded"},
        Faulty{"ShareOnCount", small("required = { at_least = \"90%\" }", "sessions_held"),
               "18: criterion `one`: `required`: a count is bounded by a whole number"},
        Faulty{"PerYearOnRate", small("required = { at_least = \"90%\", per = \"year\" }"),
               "`required`: per suits a count only"},
        Faulty{"PerMonth", small("required = { at_least = 1, per = \"month\" }", "sessions_held"),
               "`required`: per must be \"year\""},
        Faulty{"BothDirections", small("required = { at_least = 1, at_most = 2 }", "sessions_held"),
               "18: criterion `one`: `required` needs either at_least or at_most"},
        Faulty{"NoDirection", small("required = { }", "sessions_held"),
               "`required` needs either at_least or at_most"},
        Faulty{"NegativeBound", small("required = { at_least = -1 }", "sessions_held"),
               "`required` must be bounded by a number"},
        Faulty{"BoundNoTable", small("required = \"90%\""),
               "18: criterion `one`: `required` must be a bound"},
        Faulty{"CommendsLess", small("required = { at_least = \"90%\" }\ncommended = { at_least = \"80%\" }"),
               "`commended` asks for less than `required`"},
        Faulty{"CommendsOtherWay",
               small("required = { at_least = \"90%\" }\ncommended = { at_most = \"95%\" }"),
               "`commended` asks for less than `required`"},
        Faulty{"DuplicateId", small("", "attendance_rate", "[[criteria]]\nid = \"one\""),
               "criterion `one`: the id stands twice"},
        Faulty{"NoShortfall", replaced(small(), "shortfall = [\"差\"]", ""), "`wording.shortfall` is empty"},
        Faulty{"NoSuggestion", replaced(small(), "suggestion = [\"改\"]", "suggestion = []"),
               "`wording.suggestion` is empty"},
        Faulty{"NoCommendation",
               replaced(small("commended = { at_least = \"90%\" }"), "commendation = [\"好\"]", ""),
               "`wording.commendation` is empty"},
        Faulty{"EmptyWording", replaced(small(), "\"差\"", "\"　\""),
               "21: wording: `shortfall` holds an empty text"},
        Faulty{"UnknownGap", replaced(small(), "\"差\"", "\"{who}差\""),
               "21: wording: `shortfall`: unknown gap {who}"},
        Faulty{"OpenBrace", replaced(small(), "\"差\"", "\"{n差\""),
               "21: wording: `shortfall`: the braces do not match"},
        Faulty{"CloseBrace", replaced(small(), "\"差\"", "\"n}差\""), "the braces do not match"},
        Faulty{"DatesReversed", small("effective_from = 2026-02-01\neffective_to = 2026-01-01"),
               "`effective_to` lies before"},
        Faulty{"NoDate", small("effective_from = \"2026-02-30\""),
               "18: criterion `one`: `effective_from` must be a date"},
        Faulty{"ParameterRange", small("", "attendance_rate", "[parameters]\nmake_up_days = -1"),
               "`make_up_days` must lie between 0 and"},
        Faulty{"LatenessRange", small("", "attendance_rate", "[parameters]\nlate_minutes = 1441"),
               "`late_minutes` must lie between 0 and 1440"},
        Faulty{"UnknownParameter", small("", "attendance_rate", "[parameters]\nluck = 1"),
               "parameters: unknown key `luck`"},
        Faulty{"QuantifierOrder", replaced(small(), "80%", "0%"), "quantifiers stand in descending order"},
        Faulty{"QuantifierEnd", replaced(small(), "\"0%\"", "\"5%\""),
               "the last of the quantifiers must begin at 0%"},
        Faulty{"OverrideEmpty", small("", "attendance_rate", "[[criteria.overrides]]\nunit_type = \"厅\""),
               "an override states bounds or"},
        Faulty{"OverrideKind",
               small("", "attendance_rate", "[[criteria.overrides]]\nrequired = { at_least = 3 }"),
               "a rate is bounded"}),
    [](const auto& tested) { return tested.param.name; });

TEST(RulebookParser, NamesEveryFaultInOrderOfLines) {
  const std::string text =
      replaced(replaced(small("color = 3"), "standing", "sitting"), "title = \"小\"", "");
  const std::vector<RulebookFault> faults = read(text).faults;
  ASSERT_EQ(faults.size(), 3U) << faults_of(text);
  EXPECT_TRUE(std::ranges::is_sorted(faults, {}, &RulebookFault::line));
}

Rulebook overridden(std::string_view overrides, std::string_view head = R"(required = { at_least = "90%" }
commended = { at_least = "95%" })") {
  RulebookReading reading = read(small(head, "attendance_rate", overrides));
  for (const RulebookFault& fault : reading.faults)
    ADD_FAILURE() << fault.line << ": " << fault.reason;
  return std::move(reading.rulebook).value_or(Rulebook{});
}

Rulebook::Binding bind(const Rulebook& rulebook, std::string_view unit_type, std::string_view from,
                       std::string_view to) {
  return rulebook.binding(rulebook.criteria.at(0), unit_type, {day(from), day(to)});
}

TEST(RulebookBinding, OverridesOneUnitType) {
  const Rulebook rulebook =
      overridden("[[criteria.overrides]]\nunit_type = \"高校\"\nrequired = { at_least = \"85%\" }");
  EXPECT_EQ(bind(rulebook, "高校", "2026-01-01", "2026-06-30").required->limit, (Ratio{17, 20}));
  EXPECT_EQ(bind(rulebook, "高校", "2026-01-01", "2026-06-30").commended->limit, (Ratio{19, 20}));
  EXPECT_EQ(bind(rulebook, "厅局", "2026-01-01", "2026-06-30").required->limit, (Ratio{9, 10}));
}

TEST(RulebookBinding, OverridesFromADateOn) {
  const Rulebook rulebook = overridden(
      "[[criteria.overrides]]\neffective_from = 2026-06-30\neffective_to = 2026-12-30\nrequired = { at_least "
      "= "
      "\"92%\" }");
  const auto limit = [&](const char* to) { return bind(rulebook, "", "2026-01-01", to).required->limit; };
  EXPECT_EQ(limit("2026-06-29"), (Ratio{9, 10}));
  EXPECT_EQ(limit("2026-06-30"), (Ratio{23, 25}));
  EXPECT_EQ(limit("2026-12-30"), (Ratio{23, 25}));
  EXPECT_EQ(limit("2026-12-31"), (Ratio{9, 10}));
}

TEST(RulebookBinding, LastOverrideOfTheFileCounts) {
  const Rulebook rulebook = overridden(
      "[[criteria.overrides]]\nunit_type = \"高校\"\nexempt = true\n[[criteria.overrides]]\nunit_type = "
      "\"高校\"\neffective_from = \"2027-01-01\"\nrequired = { at_least = \"50%\" }\ncommended = false");
  EXPECT_FALSE(bind(rulebook, "高校", "2026-01-01", "2026-12-31").binds);
  EXPECT_EQ(bind(rulebook, "高校", "2027-01-01", "2027-12-31").required->limit, (Ratio{1, 2}));
  EXPECT_FALSE(bind(rulebook, "高校", "2027-01-01", "2027-12-31").commended);
}

TEST(RulebookBinding, BindsOnlyTheTypesThatItNames) {
  const Rulebook rulebook = overridden("", "unit_types = [\"厅局\"]\nrequired = { at_least = \"90%\" }");
  EXPECT_TRUE(bind(rulebook, "厅局", "2026-01-01", "2026-06-30").binds);
  EXPECT_FALSE(bind(rulebook, "高校", "2026-01-01", "2026-06-30").binds);
}

TEST(RulebookBinding, BindsWithinItsDatesBothIncluded) {
  const Rulebook rulebook = overridden(
      "", "effective_from = 2026-03-31\neffective_to = 2026-06-30\nrequired = { at_least = \"90%\" }");
  const auto binds = [&](const char* to) { return bind(rulebook, "", "2026-01-01", to).binds; };
  EXPECT_FALSE(binds("2026-03-30"));
  EXPECT_TRUE(binds("2026-03-31"));
  EXPECT_TRUE(binds("2026-06-30"));
  EXPECT_FALSE(binds("2026-07-01"));
}

TEST(RulebookBinding, LeavesShortPeriodsAlone) {
  const Rulebook rulebook = overridden("", "months_at_least = 12\nrequired = { at_least = \"90%\" }");
  EXPECT_FALSE(bind(rulebook, "", "2026-01-01", "2026-12-30").binds);
  EXPECT_TRUE(bind(rulebook, "", "2026-01-01", "2026-12-31").binds);
}

TEST(RulebookBinding, JudgesStatementsOnlyWhereAYearEnds) {
  const auto rulebook = read(small("required = { at_least = \"90%\" }", "statement_rate")).rulebook;
  ASSERT_TRUE(rulebook);
  EXPECT_FALSE(bind(*rulebook, "", "2026-01-01", "2026-12-30").binds);
  EXPECT_TRUE(bind(*rulebook, "", "2026-12-31", "2026-12-31").binds);
  EXPECT_TRUE(bind(*rulebook, "", "2026-07-01", "2027-06-30").binds);
  EXPECT_FALSE(bind(*rulebook, "", "2027-01-01", "2027-06-30").binds);
}

TEST(Calendar, SkipsWeekendsHolidaysAndCountsShiftedDays) {
  const Calendar calendar = shipped().calendar;
  EXPECT_FALSE(calendar.is_workday(day("2026-10-01")));
  EXPECT_TRUE(calendar.is_workday(day("2026-10-10")));   // a Saturday that is worked
  EXPECT_FALSE(calendar.is_workday(day("2026-10-11")));  // a Sunday
  EXPECT_TRUE(calendar.is_workday(day("2026-10-12")));
  EXPECT_EQ(calendar.add_workdays(day("2026-09-30"), 1), day("2026-10-08"));
  EXPECT_EQ(calendar.add_workdays(day("2026-09-30"), 3), day("2026-10-10"));
  EXPECT_EQ(calendar.add_workdays(day("2026-09-30"), 0), day("2026-09-30"));
  EXPECT_EQ(calendar.add_workdays(day("2019-12-31"), 1), day("2020-01-02"));
}

TEST(Calendar, MeansMondayToFridayInYearsThatItDoesNotCover) {
  const Calendar calendar = shipped().calendar;
  EXPECT_TRUE(calendar.covers(2019));
  EXPECT_TRUE(calendar.covers(2026));
  EXPECT_FALSE(calendar.covers(2018));
  EXPECT_TRUE(calendar.is_workday(day("2018-10-01")));
  EXPECT_FALSE(calendar.is_workday(day("2018-10-06")));
}

TEST(Calendar, ItsFaultsAreNamed) {
  const auto fault = [](std::string_view calendar) { return faults_of(small(), calendar); };
  EXPECT_THAT(fault("holidays = []\nworkdays = [\"2026-01-05\"]"),
              HasSubstr("calendar: `workdays` holds 2026-01-05"));
  EXPECT_THAT(fault("holidays = [\"2026-01-04\"]\nworkdays = [\"2026-01-04\"]"),
              HasSubstr("both a holiday and"));
  EXPECT_THAT(fault("holidays = [\"2026-01-04\", \"2026-01-04\"]\nworkdays = []"), HasSubstr("twice"));
  EXPECT_THAT(fault("holidays = []"), HasSubstr("calendar: `workdays` is missing"));
  EXPECT_THAT(fault("holidays = [\n\"2026-13-01\"]\nworkdays = []"),
              HasSubstr("2: calendar: `holidays` must hold dates"));
}

}  // namespace
}  // namespace xueji
