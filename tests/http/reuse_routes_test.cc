// What a unit's documents share, over HTTP: to whom what is shown, and what is not told.
#include "http/api/reuse_routes.h"

#include <fstream>
#include <map>

#include <fmt/format.h>

#include "tests/app/reuse/reuse_world.h"
#include "tests/http/api_fixture.h"

namespace xueji::http {
namespace {

using test::han;

class ReuseRoutes : public ApiTest {
 protected:
  ReuseRoutes() {
    routing = &reuse_router;
    plan("A", han(1, 60) + "。" + han(2, 240), "2026-01-05");
    plan("A1", han(3, 240) + "。" + han(1, 60), "2026-01-06");
    plan("B", han(4, 240) + "。" + han(1, 60), "2026-01-07");
  }
  void plan(const std::string& unit, const std::string& text, const char* approved) {
    const auto file = scratch.path() / "incoming";
    std::ofstream(file, std::ios::binary) << text;
    PlanMade plan;
    plan.unit.text = unit, plan.plan.text = "P1", plan.year.value = 2026, plan.name = "计划" + unit;
    plan.approver.text = "M1", plan.approved = *parse_iso_day(approved);
    plan.file = Attachment{"附件/计划.txt", service.files.put(file)};
    state(plan);
    records[unit] = engine.moment().head.seq;
  }
  std::string pair(const std::string& one, const std::string& other) const {
    return fmt::format("/api/v1/reuse/documents/{}/{}", records.at(one), records.at(other));
  }
  Router reuse_router{reuse_routes(service)};
  std::map<std::string, Seq> records;
  const std::shared_ptr<const app::Subject> everyone = subject(AccessRole::superior, "");
};

TEST_F(ReuseRoutes, ShowAUnitsDocumentsAndPairs) {
  const auto found = parsed(get(everyone, "/api/v1/reuse/units/B"));
  ASSERT_EQ(found.at("documents").as_array().size(), 1U);
  EXPECT_EQ(found.at("documents").at(0).at("reused"), 60);
  EXPECT_EQ(found.at("documents").at(0).at("own"), 300);
  ASSERT_EQ(found.at("pairs").as_array().size(), 2U);
  EXPECT_EQ(found.at("pairs").at(0).at("other").at("unit"), "A");
  EXPECT_EQ(found.at("pairs").at(0).at("first"), "other");
}

TEST_F(ReuseRoutes, TellOfADocumentThatOneMayNotSeeOnlyHowMuch) {
  const auto clerk = subject(AccessRole::secretary, "B", "M2");
  const Response response = get(clerk, "/api/v1/reuse/units/B");
  const auto found = parsed(response);
  ASSERT_EQ(found.at("pairs").as_array().size(), 1U);
  EXPECT_FALSE(found.at("pairs").at(0).at("visible").as_bool());
  EXPECT_FALSE(found.at("pairs").at(0).as_object().contains("other"));
  EXPECT_EQ(text(response).find("计划A"), std::string::npos);
  EXPECT_EQ(found.at("documents").at(0).at("reused"), 60);
}

TEST_F(ReuseRoutes, DoNotKnowAUnitThatOneMayNotSee) {
  EXPECT_EQ(get(subject(AccessRole::secretary, "B", "M2"), "/api/v1/reuse/units/A").status, 404);
  EXPECT_EQ(get(everyone, "/api/v1/reuse/units/nobody").status, 404);
}

TEST_F(ReuseRoutes, ShowTwoDocumentsSideBySide) {
  const auto found = parsed(get(everyone, pair("B", "A")));
  EXPECT_EQ(found.at("a").at("unit"), "B");
  EXPECT_EQ(found.at("b").at("text").as_string(), han(1, 60) + "。" + han(2, 240));
  EXPECT_EQ(found.at("first"), "other");
  ASSERT_EQ(found.at("passages").as_array().size(), 1U);
  EXPECT_EQ(found.at("passages").at(0).at("a").at("begin"), 241);
  EXPECT_EQ(found.at("passages").at(0).at("b").at("begin"), 0);
}

TEST_F(ReuseRoutes, ShowAPairOnlyToWhoMaySeeBoth) {
  const auto clerk = subject(AccessRole::secretary, "B", "M2");
  EXPECT_EQ(get(clerk, pair("B", "A")).status, 404);
  EXPECT_EQ(get(clerk, pair("A", "B")).status, 404);
  EXPECT_EQ(get(subject(AccessRole::superior, "A"), pair("A", "A1")).status, 200);
  EXPECT_EQ(get(everyone, pair("A", "A")).status, 404);
  EXPECT_EQ(get(everyone, "/api/v1/reuse/documents/1/2").status, 404);
  EXPECT_EQ(get(everyone, "/api/v1/reuse/documents/x/2").status, 404);
}

TEST_F(ReuseRoutes, AskOfThePastAndOfADay) {
  const auto day = parsed(get(everyone, "/api/v1/reuse/units/A1?on=2026-01-06"));
  EXPECT_EQ(day.at("pairs").as_array().size(), 1U) << "B's plan does not exist yet";
  const auto before = parsed(get(everyone, fmt::format("/api/v1/reuse/units/A1?as_of={}", records.at("A1"))));
  EXPECT_EQ(before.at("pairs").as_array().size(), 1U);
  EXPECT_EQ(before.at("journal").at("seq"), records.at("A1"));
  EXPECT_EQ(get(everyone, "/api/v1/reuse/units/A1?as_of=999999").status, 400);
}

TEST_F(ReuseRoutes, ShowTheNotesAboutAPairFromEitherSide) {
  state(ReuseNoted{{"A1"}, "plan_made", {"P1"}, {"A"}, "plan_made", {"P1"}, "由上级统一起草", "单位A1"});
  for (const auto& path : {pair("A1", "A"), pair("A", "A1")}) {
    const auto found = parsed(get(everyone, path));
    ASSERT_EQ(found.at("notes").as_array().size(), 1U);
    EXPECT_EQ(found.at("notes").at(0).at("text").as_string(), "由上级统一起草");
    EXPECT_EQ(found.at("notes").at(0).at("by").as_string(), "单位A1");
    EXPECT_EQ(found.at("a").at("fact").at("kind").as_string(), "plan_made");
  }
  EXPECT_TRUE(parsed(get(everyone, pair("B", "A"))).at("notes").as_array().empty());
}

TEST_F(ReuseRoutes, FiguresWaitForTheTextsUnlessTheyAreWantedAtOnce) {
  routing = &router;
  const std::string figures = "/api/v1/figures?from=2026-01-01&to=2026-06-30&unit=B";
  const auto rate_of = [](const boost::json::value& told) {
    return told.at("units").at(0).at("measures").at("plan_reuse_rate");
  };
  const auto early = parsed(get(everyone, figures + "&on=2026-07-01&at_once=true"));
  EXPECT_EQ(early.at("texts_compared"), false);
  EXPECT_EQ(rate_of(early).at("whole"), 0);
  const auto waited = parsed(get(everyone, figures + "&on=2026-07-01"));
  EXPECT_EQ(waited.at("texts_compared"), true);
  EXPECT_EQ(rate_of(waited).at("part"), 60);
  EXPECT_EQ(rate_of(waited).at("whole"), 300);
  const auto known = parsed(get(everyone, figures + "&on=2026-07-01&at_once=true"));
  EXPECT_EQ(known.at("texts_compared"), true);
  EXPECT_EQ(rate_of(known), rate_of(waited));
}

}  // namespace
}  // namespace xueji::http
