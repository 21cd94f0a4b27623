#include "report/report.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "base/text.h"
#include "tests/report/small_province.h"

namespace xueji::report {
namespace {

using test::kHalfYear;
using test::shipped_rulebook;

StageReport report_of(const Ledger& ledger, const ReportOptions& options = {},
                      const Rulebook& rulebook = shipped_rulebook()) {
  return compose(ledger, rulebook, evaluate(ledger, rulebook, kHalfYear), options);
}

const Ledger& province() {
  static const Ledger kLedger = test::post_all(test::province_entries());
  return kLedger;
}

// Golden text; written anew when XUEJI_WRITE_GOLDEN is set, to be read as a diff.
void expect_golden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(XUEJI_SOURCE_DIR "/tests/report/golden/") + name;
  if (std::getenv("XUEJI_WRITE_GOLDEN")) std::ofstream(path, std::ios::binary) << actual;
  std::ifstream file(path, std::ios::binary);
  std::ostringstream golden;
  golden << file.rdbuf();
  EXPECT_EQ(golden.str(), actual) << name;
}

std::string outline(const StageReport& report) {
  std::string out = report.text + "\n";
  for (const Claim& claim : report.claims) {
    out += fmt::format("\n{} [{}] {} {}/{} {} :", claim.id, token(claim.section), claim.predicate,
                       claim.unit_count(), claim.bound_unit_count, claim.quantifier);
    for (const ClaimUnit& unit : claim.units)
      out += ' ' + report.units[unit.unit.value].code.text;
  }
  return out + "\n";
}

std::string table_text(const Table& table) {
  std::string out = table.name + " " + table.caption + "\n";
  for (const std::vector<Cell>& row : table.rows) {
    for (const Cell& cell : row)
      out += cell.kind == Cell::Kind::evidence ? fmt::format("{} | ", fmt::join(cell.evidence, ","))
                                               : cell.text + " | ";
    out += "\n";
  }
  return out;
}

std::string annex_text(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks) {
    if (const Table* table = std::get_if<Table>(&block)) {
      out += table_text(*table);
    } else {
      out += std::get_if<Paragraph>(&block)->spans.front().text + "\n";
    }
  }
  return out;
}

TEST(Report, IsWrittenAsItAlwaysWas) {
  expect_golden("half_year.txt", outline(report_of(province())));
}

TEST(Report, HasAnAnnexForTheOffice) {
  ReportOptions options;
  options.variant = Variant::internal;
  options.journal = {321, std::string(64, 'a')};
  const StageReport report = report_of(province(), options);
  EXPECT_EQ(report.text, report_of(province()).text);
  expect_golden("annex.txt", annex_text(report.annex));
}

TEST(Report, HasASheetForEveryUnit) {
  ReportOptions options;
  options.variant = Variant::unit;
  options.unit = province().find_unit_id("G04");
  const StageReport report = report_of(province(), options);
  expect_golden("unit_sheet.txt", report.title + "\n" + annex_text(report.blocks) + outline(report));
}

TEST(Report, DoesNotDependOnTheOrderOfInput) {
  const Ledger reversed = test::post_all(test::province_entries(true));
  EXPECT_EQ(report_of(reversed).text, report_of(province()).text);
}

TEST(Report, ReadsDifferentlyInAnotherPeriod) {
  const EvaluationQuery spring{{test::on_day("2026-01-01"), test::on_day("2026-03-31")},
                               test::on_day("2026-03-31")};
  const StageReport first = report_of(province());
  const StageReport second =
      compose(province(), shipped_rulebook(), evaluate(province(), shipped_rulebook(), spring), {});
  std::map<std::string, std::size_t> wordings;
  for (const Claim& claim : first.claims)
    wordings[claim.id] = claim.wording;
  int changed = 0, same = 0;
  for (const Claim& claim : second.claims)
    if (const auto found = wordings.find(claim.id); found != wordings.end())
      ++(found->second == claim.wording ? same : changed);
  EXPECT_GT(changed, same / 2);
}

TEST(Report, TakesTheTitleThatAPersonGives) {
  ReportOptions options;
  options.title = "上半年学习情况通报";
  EXPECT_TRUE(report_of(province(), options).text.starts_with("上半年学习情况通报\n一、"));
  EXPECT_EQ(report_of(province()).title, "关于2026年上半年理论学习中心组学习情况的汇报");
}

TEST(Report, CountsItsOwnCharacters) {
  const StageReport report = report_of(province());
  EXPECT_EQ(report.characters, count_visible_characters(report.text));
  EXPECT_NE(report.text.find(fmt::format("全文共{}字", report.characters)), std::string::npos);
}

bool holds_quantifier(const std::string& text) {
  for (const QuantifierBand& band : shipped_rulebook().quantifiers)
    if (text.find(band.word) != std::string::npos) return true;
  return false;
}

TEST(Report, HasNoQuantifierWithoutItsClaim) {
  const StageReport report = report_of(province());
  for (const Block& block : report.blocks)
    for (const Span& span : std::get<Paragraph>(block).spans) {
      const bool bound =
          span.claim >= 0 && !report.claims[static_cast<std::size_t>(span.claim)].quantifier.empty();
      EXPECT_TRUE(bound || !holds_quantifier(span.text)) << span.text;
    }
}

TEST(Report, NamesNoUnitInPartTwo) {
  const StageReport report = report_of(province());
  const std::size_t from = report.text.find("二、"), to = report.text.find("三、");
  ASSERT_LT(from, to);
  for (const NamedUnit& unit : report.units)
    EXPECT_EQ(report.text.substr(from, to - from).find(unit.name), std::string::npos) << unit.name;
}

TEST(Report, HoldsEveryProblemOfTheEvaluation) {
  const StageReport report = report_of(province());
  const Evaluation evaluation = evaluate(province(), shipped_rulebook(), kHalfYear);
  for (const UnitEvaluation& unit : evaluation.units)
    for (const Finding& finding : unit.findings) {
      const std::string id = "shortfall." + shipped_rulebook().criteria[finding.criterion].id;
      EXPECT_NE(std::ranges::find(report.claims, id, &Claim::id), report.claims.end()) << id;
    }
}

std::map<ClaimKind, int> kinds(const StageReport& report) {
  std::map<ClaimKind, int> counts;
  for (const Claim& claim : report.claims)
    ++counts[claim.kind];
  return counts;
}

std::size_t names(const StageReport& report) {
  std::size_t count = 0;
  for (const Claim& claim : report.claims)
    count += claim.named.size();
  return count;
}

TEST(ReportLength, DropsFurtherExamplesFirst) {
  test::MadeUpProvince many(40);
  for (int number = 1; number <= 40; ++number) {
    many.set(number, Measure::attendance_rate, {97, 100});
    many.set(number, Measure::form_variety, {6, 1});
    many.set(number, Measure::leader_chair_rate, {9, 9});
    many.set(number, Measure::make_up_rate, {number == 7 ? 0 : 4, 4});
  }
  Rulebook rulebook = shipped_rulebook();
  const StageReport whole = compose(many.ledger, rulebook, many.evaluation, {});
  rulebook.report_max_chars = static_cast<int>(whole.characters) - 1;
  const StageReport shorter = compose(many.ledger, rulebook, many.evaluation, {});
  EXPECT_LT(shorter.characters, whole.characters);
  EXPECT_LT(names(shorter), names(whole));
  EXPECT_EQ(kinds(shorter), kinds(whole));
}

TEST(ReportLength, ThenDropsCommendationsOfTheLeastShare) {
  Rulebook rulebook = shipped_rulebook();
  const StageReport whole = report_of(province());
  rulebook.report_max_chars = static_cast<int>(whole.characters * 3 / 4);
  const StageReport shorter = report_of(province(), {}, rulebook);
  EXPECT_LE(shorter.characters, static_cast<std::size_t>(rulebook.report_max_chars));
  EXPECT_LT(kinds(shorter)[ClaimKind::commendation], kinds(whole)[ClaimKind::commendation]);
  EXPECT_EQ(kinds(shorter)[ClaimKind::suggestion], kinds(whole)[ClaimKind::suggestion]);
  EXPECT_EQ(kinds(shorter)[ClaimKind::shortfall], kinds(whole)[ClaimKind::shortfall]);
  Ratio least_kept{1, 1};
  for (const Claim& claim : shorter.claims)
    if (claim.kind == ClaimKind::commendation && below(claim.share(), least_kept)) least_kept = claim.share();
  for (const Claim& claim : whole.claims) {
    if (claim.kind != ClaimKind::commendation) continue;
    const bool kept = std::ranges::find(shorter.claims, claim.id, &Claim::id) != shorter.claims.end();
    if (!kept) {
      EXPECT_FALSE(below(least_kept, claim.share())) << claim.id;
    }
  }
}

TEST(ReportLength, NeverDropsAProblem) {
  Rulebook rulebook = shipped_rulebook();
  rulebook.report_max_chars = 1;
  const StageReport shorter = report_of(province(), {}, rulebook);
  EXPECT_EQ(kinds(shorter)[ClaimKind::shortfall], kinds(report_of(province()))[ClaimKind::shortfall]);
  EXPECT_EQ(kinds(shorter)[ClaimKind::commendation], 0);
  EXPECT_EQ(kinds(shorter)[ClaimKind::suggestion], 0);
}

TEST(ReportEdits, SurviveRegenerationAndAreShownInTheText) {
  const StageReport generated = report_of(province());
  const Claim& claim = *std::ranges::find(generated.claims, ClaimKind::shortfall, &Claim::kind);
  ReportOptions options;
  options.edits = {{claim.id, "经核对，" + claim.text, claim.figures}};
  const StageReport report = report_of(province(), options);
  EXPECT_NE(report.text.find("经核对，" + claim.text), std::string::npos);
  EXPECT_TRUE(report.refused_edits.empty());
  options.edits[0].text = "经核对，情况属实。";
  const StageReport refusing = report_of(province(), options);
  EXPECT_EQ(refusing.text, generated.text);
  ASSERT_EQ(refusing.refused_edits.size(), 1U);
  EXPECT_FALSE(refusing.refused_edits[0].reasons.empty());
}

TEST(Report, OfNoUnitsHasItsPartsAndNothingElse) {
  const StageReport report = report_of(Ledger{});
  EXPECT_TRUE(report.claims.empty());
  EXPECT_NE(report.text.find("一、总体情况"), std::string::npos);
}

}  // namespace
}  // namespace xueji::report
