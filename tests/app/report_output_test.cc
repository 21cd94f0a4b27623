#include "app/report_output.h"

#include <cstdlib>
#include <set>

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/report/places.h"
#include "base/fault.h"
#include "tests/app/report_fixture.h"

namespace xueji::app {
namespace {

using report::Variant;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr ReportFormat kOwnFormats[] = {ReportFormat::json, ReportFormat::md, ReportFormat::html,
                                        ReportFormat::docx, ReportFormat::xlsx};

class ReportOutput : public ::testing::Test {
 protected:
  static test::JournalledProvince& province() {
    static test::JournalledProvince kProvince;
    return kProvince;
  }
  static std::string bytes(ReportFormat format, Variant variant = Variant::public_text) {
    EvidenceSource evidence = province().evidence();
    return render(province().report(variant), format, evidence);
  }
  static boost::json::object json(Variant variant = Variant::public_text) {
    return boost::json::parse(bytes(ReportFormat::json, variant)).as_object();
  }
};

TEST_F(ReportOutput, IsTheSameBytesEveryTime) {
  for (const Variant variant : {Variant::public_text, Variant::internal, Variant::unit})
    for (const ReportFormat format : kOwnFormats)
      EXPECT_EQ(bytes(format, variant), bytes(format, variant)) << token(format);
}

TEST_F(ReportOutput, KnowsEveryFormatByItsToken) {
  for (const ReportFormat format : kOwnFormats)
    EXPECT_EQ(parse_report_format(token(format)), format);
  EXPECT_EQ(parse_report_format("pdf"), ReportFormat::pdf);
  EXPECT_EQ(parse_report_format("rtf"), std::nullopt);
}

TEST_F(ReportOutput, GivesEveryClaimItsCountsUnitsAndRecords) {
  const boost::json::object report = json();
  EXPECT_EQ(report.at("from").as_string(), "2026-01-01");
  EXPECT_EQ(report.at("on").as_string(), "2026-06-30");
  EXPECT_EQ(report.at("as_of").as_int64(), report.at("journal").at("seq").as_int64());
  for (const boost::json::value& claim : report.at("claims").as_array()) {
    const auto units = claim.at("units").as_array().size();
    EXPECT_EQ(claim.at("n").as_int64(), static_cast<std::int64_t>(units));
    EXPECT_LE(claim.at("n").as_int64(), claim.at("N").as_int64());
    EXPECT_FALSE(claim.at("evidence").as_array().empty()) << claim.at("id");
    EXPECT_THAT(std::string(report.at("text").as_string()),
                HasSubstr(std::string(claim.at("text").as_string())));
  }
}

TEST_F(ReportOutput, FollowsAShortfallToTheCell) {
  const boost::json::object report = json();
  for (const boost::json::value& claim : report.at("claims").as_array()) {
    if (claim.at("id").as_string() != "shortfall.annual_plan_approved") continue;
    const boost::json::object& item = claim.at("evidence").as_array().at(0).as_object();
    EXPECT_EQ(item.at("kind").as_string(), "plan_made");
    EXPECT_EQ(item.at("unit").as_string(), "G05");
    EXPECT_EQ(item.at("file").as_string(), "G05/报送表.xlsx");
    EXPECT_EQ(item.at("sheet").as_string(), "计划");
    EXPECT_EQ(item.at("row").as_int64(), 2);
    return;
  }
  FAIL() << "no such claim";
}

TEST_F(ReportOutput, SaysWhatAClaimJudges) {
  const boost::json::object report = json();
  for (const boost::json::value& claim : report.at("claims").as_array()) {
    const auto& object = claim.as_object();
    const auto kind = object.at("kind").as_string();
    EXPECT_EQ(object.contains("dimension"), kind == "commendation");
    EXPECT_EQ(object.contains("problem_class"), kind == "shortfall" || kind == "suggestion");
    EXPECT_EQ(object.contains("criterion"), kind != "total");
  }
}

TEST_F(ReportOutput, CarriesTheWholeTextInMarkdown) {
  const std::string markdown = bytes(ReportFormat::md);
  EXPECT_TRUE(markdown.starts_with("# 关于2026年上半年理论学习中心组学习情况的汇报\n"));
  for (const report::Claim& claim : province().report().claims)
    if (claim.kind != report::ClaimKind::suggestion) {
      EXPECT_THAT(markdown, HasSubstr(claim.text));
    }
  EXPECT_THAT(markdown, HasSubstr(province().report().journal.hash));
}

TEST_F(ReportOutput, NamesJournalPositionAndHashInEveryVariant) {
  for (const Variant variant : {Variant::public_text, Variant::internal, Variant::unit})
    for (const ReportFormat format : {ReportFormat::json, ReportFormat::md, ReportFormat::html})
      EXPECT_THAT(bytes(format, variant), HasSubstr(province().report().journal.hash));
}

TEST_F(ReportOutput, OpensEverySentenceOfThePage) {
  const std::string page = bytes(ReportFormat::html, Variant::internal);
  EXPECT_THAT(page, HasSubstr("判定 <b>"));
  EXPECT_THAT(page, Not(HasSubstr(" &gt;= ")));  // told in words
  EXPECT_THAT(page, Not(HasSubstr("sum(")));
  for (const report::Claim& claim : province().report(Variant::internal).claims)
    EXPECT_THAT(page, HasSubstr("id=\"" + claim.id + "\""));
  EXPECT_THAT(page, HasSubstr("G05/报送表.xlsx · 计划 · 第2行"));
  EXPECT_THAT(page, Not(HasSubstr("<script")));
  EXPECT_THAT(page, Not(HasSubstr("://")));  // no outside references
}

// The part of a page between the second and the third heading.
std::string problems_of(const std::string& page) {
  const std::size_t from = page.find("二、"), to = page.find("三、");
  return page.substr(from, to - from);
}

TEST_F(ReportOutput, HidesUnitsOfCriticismInThePublicPage) {
  const std::string open = problems_of(bytes(ReportFormat::html));
  const std::string inner = problems_of(bytes(ReportFormat::html, Variant::internal));
  EXPECT_THAT(inner, HasSubstr("省审计厅"));  // the control: there is something to hide
  for (const report::NamedUnit& unit : province().report().units) {
    EXPECT_THAT(open, Not(HasSubstr(unit.name)));
    EXPECT_THAT(open, Not(HasSubstr(unit.code.text + "/")));
  }
}

TEST_F(ReportOutput, AddsTheAnnexToTheInternalVariantOnly) {
  EXPECT_THAT(bytes(ReportFormat::md, Variant::internal), HasSubstr("附件2"));
  EXPECT_THAT(bytes(ReportFormat::md), Not(HasSubstr("附件")));
}

TEST_F(ReportOutput, SpeaksOfOneUnitInItsSheet) {
  const std::string sheet = bytes(ReportFormat::md, Variant::unit);
  EXPECT_THAT(sheet, HasSubstr("# 省水利厅2026年上半年"));
  EXPECT_THAT(sheet, HasSubstr("G04/报送表.xlsx 考勤 第"));
  EXPECT_THAT(sheet, Not(HasSubstr("省教育厅")));
}

TEST_F(ReportOutput, SaysHowToGoOnWithoutLibreOffice) {
  const std::string path = std::getenv("PATH");
  setenv("PATH", "/nonexistent", 1);
  std::string message;
  try {
    bytes(ReportFormat::pdf);
  } catch (const Fault& fault) {
    message = fault.what();
  }
  setenv("PATH", path.c_str(), 1);
  EXPECT_THAT(message, HasSubstr("LibreOffice"));
  EXPECT_THAT(message, HasSubstr("docx"));
}

TEST_F(ReportOutput, ReportsEditsThatWereRefused) {
  const report::StageReport generated = province().report();
  const report::Claim& claim = generated.claims.front();
  const report::StageReport report =
      province().report(Variant::public_text, {{claim.id, "学习次数较多。", claim.figures}});
  EvidenceSource evidence = province().evidence();
  const auto parsed = boost::json::parse(render(report, ReportFormat::json, evidence));
  ASSERT_EQ(parsed.at("refused_edits").as_array().size(), 1U);
  EXPECT_FALSE(parsed.at("refused_edits").at(0).at("reasons").as_array().empty());
}

TEST(ParseEdits, ReadsWhatTheJsonOfAReportOffers) {
  const auto edits = parse_edits(R"([{"id":"shortfall.x","text":"改。","figures":["部分","95%"]}])");
  ASSERT_EQ(edits.size(), 1U);
  EXPECT_EQ(edits[0].id, "shortfall.x");
  EXPECT_EQ(edits[0].figures, (std::vector<std::string>{"部分", "95%"}));
}

TEST(ParseEdits, RefusesOtherJson) {
  for (const char* json :
       {"", "{}", "[1]", R"([{"id":"x"}])", R"([{"id":"x","text":"y"}])",
        R"([{"id":"x","text":"y","figures":[1]}])", R"([{"id":1,"text":"y","figures":[]}])"})
    EXPECT_THROW(parse_edits(json), Fault) << json;
}

TEST(Places, JoinRunsOfRows) {
  const std::uint32_t rows[] = {3, 5, 6, 7, 8, 11, 12};
  EXPECT_EQ(rows_text(rows), "3、5–8、11、12");
}

TEST(Places, SayWhatWasEnteredLive) {
  EXPECT_EQ(places_text(std::vector<RecordPlaces>{{"甲/报送表.xlsx", "考勤", {2, 3, 4}, {}},
                                                  {"", "场次", {}, {"S1", "S2"}}}),
            "甲/报送表.xlsx 考勤 第2–4行；直接录入 场次 S1、S2");
}

}  // namespace
}  // namespace xueji::app
