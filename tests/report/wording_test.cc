#include "report/wording.h"

#include <set>

#include <gtest/gtest.h>

#include "base/text.h"
#include "report/number_text.h"
#include "rules/wording_reader.h"
#include "tests/report/small_province.h"

namespace xueji::report {
namespace {

Period year(int number) {
  return {to_day({number, 1, 1}), to_day({number, 12, 31})};
}

TEST(Fill, PutsTextsIntoGaps) {
  EXPECT_EQ(fill("{n}家，{n}家中{x}", {{"n", "3"}, {"x", "一"}}), "3家，3家中一");
}

TEST(Fill, LeavesOutAStretchWithAnEmptyGap) {
  EXPECT_EQ(fill("达到{a}[，最高{b}][，如{c}]。", {{"a", "1"}, {"b", ""}, {"c", "甲"}}), "达到1，如甲。");
}

TEST(Fill, KeepsAnEmptyGapOutsideBrackets) {
  EXPECT_EQ(fill("甲{adverb}乙", {{"adverb", ""}}), "甲乙");
}

TEST(Fill, LeavesUnknownGapsAlone) {
  EXPECT_EQ(fill("共{characters}字", {{"n", "3"}}), "共{characters}字");
}

TEST(Choose, IsFixedForAKeyAndPeriod) {
  EXPECT_EQ(choose("attendance_rate", year(2026), 3), choose("attendance_rate", year(2026), 3));
  EXPECT_EQ(choose("attendance_rate", year(2026), 1'000'000), 80'471U);  // on any machine, for ever
}

TEST(Choose, VariesWithPeriodAndKey) {
  std::set<std::size_t> by_year, by_key;
  for (int number = 2020; number < 2040; ++number)
    by_year.insert(choose("attendance_rate", year(number), 3));
  for (const Criterion& criterion : test::shipped_rulebook().criteria)
    by_key.insert(choose(criterion.id, year(2026), 3));
  EXPECT_EQ(by_year.size(), 3U);
  EXPECT_EQ(by_key.size(), 3U);
}

TEST(SumText, TurnsToTenThousandsFromOneHundredThousandOn) {
  EXPECT_EQ(sum_text(99'999), "99999");
  EXPECT_EQ(sum_text(100'000), "10万");
  EXPECT_EQ(sum_text(123'999), "12.3万");  // cut, not rounded up
}

TEST(LimitText, IsWrittenAsPeopleSayIt) {
  EXPECT_EQ(limit_text(Measure::attendance_rate, {Bound::Direction::at_least, {95, 100}, false}), "95%");
  EXPECT_EQ(limit_text(Measure::sessions_held, {Bound::Direction::at_least, {6, 1}, true}), "6");
}

TEST(PredicateText, SaysWhatHoldsOfEveryUnit) {
  const Bound at_most{Bound::Direction::at_most, {15, 100}, false};
  EXPECT_EQ(predicate_text(Measure::leave_rate, at_most, false), "leave_rate > 15%");
  EXPECT_EQ(predicate_text(Measure::leave_rate, at_most, true), "leave_rate <= 15%");
  EXPECT_EQ(predicate_chinese(Measure::leave_rate, at_most, false), "请假率高于15%");
  EXPECT_EQ(predicate_chinese(Measure::leave_rate, at_most, true), "请假率不高于15%");
}

// --- the shipped wordings

std::vector<std::string> wordings_of(const Criterion& criterion) {
  std::vector<std::string> all = criterion.wording.commendation;
  all.insert(all.end(), criterion.wording.shortfall.begin(), criterion.wording.shortfall.end());
  all.insert(all.end(), criterion.wording.suggestion.begin(), criterion.wording.suggestion.end());
  return all;
}

bool holds_quantifier(const std::string& text) {
  for (const QuantifierBand& band : test::shipped_rulebook().quantifiers)
    if (text.find(band.word) != std::string::npos) return true;
  return false;
}

TEST(ShippedWordings, AreThreeOrMoreOfEachKind) {
  for (const Criterion& criterion : test::shipped_rulebook().criteria) {
    if (criterion.commended) {
      EXPECT_GE(criterion.wording.commendation.size(), 3U) << criterion.id;
    }
    if (criterion.required) {
      EXPECT_GE(criterion.wording.shortfall.size(), 3U) << criterion.id;
    }
    if (criterion.required) {
      EXPECT_GE(criterion.wording.suggestion.size(), 3U) << criterion.id;
    }
  }
}

TEST(ShippedWordings, AreWholeSentencesAndUnlike) {
  std::set<std::string> all;
  for (const Criterion& criterion : test::shipped_rulebook().criteria)
    for (const std::string& wording : wordings_of(criterion)) {
      EXPECT_TRUE(wording.ends_with("。")) << wording;
      EXPECT_TRUE(all.insert(wording).second) << wording;
    }
}

TEST(ShippedWordings, TakeQuantifiersFromGapsOnly) {
  for (const Criterion& criterion : test::shipped_rulebook().criteria) {
    EXPECT_FALSE(holds_quantifier(criterion.clause)) << criterion.clause;
    for (const std::string& wording : wordings_of(criterion))
      EXPECT_FALSE(holds_quantifier(wording)) << wording;
  }
  for (const auto& [key, text] : test::shipped_rulebook().texts)
    EXPECT_FALSE(holds_quantifier(text)) << key;
}

TEST(ShippedWordings, CarryOneQuantifierInPraiseAndCriticism) {
  const auto count = [](const std::string& text, const std::string& gap) {
    std::size_t times = 0;
    for (std::size_t at = text.find(gap); at != std::string::npos; at = text.find(gap, at + 1))
      ++times;
    return times;
  };
  for (const Criterion& criterion : test::shipped_rulebook().criteria) {
    std::vector<std::string> judging = criterion.wording.commendation;
    judging.insert(judging.end(), criterion.wording.shortfall.begin(), criterion.wording.shortfall.end());
    for (const std::string& wording : judging) {
      EXPECT_EQ(count(wording, "{quantifier_units}") + count(wording, "{subject}"), 1U) << wording;
      EXPECT_EQ(count(wording, "{subject}"), count(wording, "{adverb}")) << wording;
    }
  }
}

TEST(ShippedWordings, NameUnitsInPraiseOnly) {
  for (const Criterion& criterion : test::shipped_rulebook().criteria) {
    for (const std::string& wording : criterion.wording.commendation)
      EXPECT_TRUE(wording.find("{units}") != std::string::npos ||
                  wording.find("{examples}") != std::string::npos)
          << wording;
    for (const auto* wordings : {&criterion.wording.shortfall, &criterion.wording.suggestion})
      for (const std::string& wording : *wordings)
        EXPECT_TRUE(wording.find("{units}") == std::string::npos &&
                    wording.find("{examples}") == std::string::npos)
            << wording;
  }
}

TEST(ShippedWordings, BeginSuggestionsWithAShortSentence) {
  for (const Criterion& criterion : test::shipped_rulebook().criteria)
    for (const std::string& wording : criterion.wording.suggestion) {
      const std::size_t stop = wording.find("。");
      EXPECT_LT(stop + 3, wording.size()) << wording;
      EXPECT_LE(count_characters(wording.substr(0, stop)), 18U) << wording;
    }
}

}  // namespace
}  // namespace xueji::report
