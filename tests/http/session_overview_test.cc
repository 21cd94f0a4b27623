#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/http/step_fixture.h"

namespace xueji::http {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ApiOverview : public StepTest {
 protected:
  boost::json::value overview(const Who& who, const std::string& rest = "A/sessions/S1/overview") {
    return one(who, "/api/v1/units/" + rest);
  }
  static std::vector<std::string> texts(const boost::json::value& list) {
    std::vector<std::string> all;
    for (const auto& item : list.as_array())
      all.emplace_back(item.as_string());
    return all;
  }
  static boost::json::value line_of(const boost::json::value& overview, std::string_view member) {
    for (const auto& line : overview.at("roster").as_array())
      if (line.at("member").as_string() == member) return line;
    ADD_FAILURE() << "no " << member;
    return {};
  }
};

TEST_F(ApiOverview, TellsWhatIsMissingOfTheFiveMusts) {
  EXPECT_THAT(texts(overview(leader).at("missing")),
              ElementsAre("time", "place", "people", "content", "effect"))
      << "M3 has no mark";
  SessionHeld held;
  held.unit.text = "A", held.session.text = "S1", held.date = *parse_iso_day("2026-03-05");
  held.theme = "主题", held.forms = {StudyForm::lecture}, held.start = TimeOfDay{540},
  held.end = TimeOfDay{600};
  held.place = "会议室", held.content = "要点", held.effect = "三条措施";
  state(held);
  EXPECT_THAT(texts(overview(leader).at("missing")), ElementsAre("people"));
  state_mark("A", "S1", "M3", AttendanceStatus::exempt);
  EXPECT_THAT(texts(overview(leader).at("missing")), IsEmpty());
}

TEST_F(ApiOverview, ShowsTheRosterWithMarksAndMakeUps) {
  const auto whole = overview(leader, "A/sessions/S1/overview?on=2026-04-04");
  EXPECT_EQ(whole.at("stage"), "held");
  EXPECT_EQ(whole.at("attendance").at("expected"), 3);
  EXPECT_EQ(whole.at("attendance").at("attended"), 1);
  EXPECT_EQ(whole.at("attendance").at("unmarked"), 1);
  EXPECT_EQ(line_of(whole, "M1").at("attendance").at("fact").at("status"), "present");
  EXPECT_EQ(line_of(whole, "M2").at("make_up").at("state"), "owed");
  EXPECT_EQ(line_of(whole, "M2").at("make_up").at("due"), "2026-04-04");
  EXPECT_EQ(line_of(whole, "M4").at("core"), false) << "the secretary is not expected";
  EXPECT_EQ(line_of(overview(leader, "A/sessions/S1/overview?on=2026-04-05"), "M2").at("make_up").at("state"),
            "overdue");
  MakeUpDone made;
  made.unit.text = "A", made.session.text = "S1", made.member.text = "M2";
  made.completed = *parse_iso_day("2026-04-10");
  state(made);
  EXPECT_EQ(line_of(overview(leader), "M2").at("make_up").at("state"), "done_late");
}

// A page shows to each what the lists would show him.
TEST_F(ApiOverview, ShowsAMemberHisOwnAndNobodyElses) {
  const auto own = overview(member);
  EXPECT_EQ(line_of(own, "M2").at("attendance").at("fact").at("status"), "leave");
  EXPECT_EQ(line_of(own, "M1").at("personal"), false);
  EXPECT_TRUE(line_of(own, "M1").at("attendance").is_null());
  EXPECT_TRUE(own.at("attendance").is_null());
  EXPECT_THAT(texts(own.at("may")), IsEmpty());
  EXPECT_EQ(get(stranger, "/api/v1/units/A/sessions/S1/overview").status, 404);
  EXPECT_EQ(get(leader, "/api/v1/units/A/sessions/S9/overview").status, 404);
}

// AC-10: an inspector counts, and not over fewer than five.
TEST_F(ApiOverview, Ac10ShowsInspectorsNoPersons) {
  const auto inspector = subject(AccessRole::inspector, "A");
  const auto seen = overview(inspector);
  EXPECT_TRUE(seen.at("attendance").is_null());
  for (const auto& line : seen.at("roster").as_array())
    EXPECT_TRUE(line.at("attendance").is_null());
  for (const char* code : {"M5", "M6", "M7"})
    state_member("A", code, Role::member);
  EXPECT_EQ(overview(inspector).at("attendance").at("expected"), 6);
}

TEST_F(ApiOverview, FollowsASessionThroughItsLife) {
  const auto at = [&] { return overview(leader, "A/sessions/P1/overview?history=true"); };
  EXPECT_EQ(at().at("stage"), "planned");
  EXPECT_TRUE(at().at("held").is_null());
  ASSERT_EQ(status(member, leave("M2")), 201);
  EXPECT_EQ(line_of(at(), "M2").at("leave").at("progress").at("state"), "pending");
  close_session();
  EXPECT_EQ(at().at("stage"), "closed");
  EXPECT_EQ(line_of(at(), "M3").at("make_up").at("state"), "owed");
  ASSERT_EQ(status(leader, RecordSealed{{"A"}, "session_held", {"P1"}}), 201);
  ASSERT_EQ(status(member, ObjectionRaised{{"A"}, "Y1", "attendance_marked", {"P1", "M2"}, "在场", {}}), 201);
  const auto whole = at();
  EXPECT_EQ(whole.at("stage"), "sealed");
  EXPECT_EQ(whole.at("seals").as_array().size(), 1U);
  EXPECT_EQ(whole.at("objections").at(0).at("progress").at("state"), "open");
  std::vector<std::string> kinds;
  for (const auto& step : whole.at("history").as_array())
    kinds.emplace_back(step.at("kind").as_string());
  EXPECT_THAT(kinds, ElementsAre("session_planned", "leave_requested", "session_announced", "session_opened",
                                 "session_closed", "session_held", "attendance_marked", "attendance_marked",
                                 "attendance_marked", "record_sealed", "objection_raised"));
}

TEST_F(ApiOverview, OffersWhatOneMayDo) {
  EXPECT_THAT(texts(overview(secretary).at("may")), testing::Contains("change_session"));
  EXPECT_THAT(texts(overview(secretary).at("may")), testing::Not(testing::Contains("approve_minutes")));
  EXPECT_THAT(texts(overview(leader).at("may")),
              testing::IsSupersetOf({"approve_minutes", "reopen_session"}));
}

TEST_F(ApiOverview, ShowsAPastPosition) {
  const Seq before = engine.moment().head.seq;
  close_session();
  EXPECT_EQ(overview(leader, fmt::format("A/sessions/P1/overview?as_of={}", before)).at("stage"), "planned");
  EXPECT_EQ(get(leader, "/api/v1/units/A/sessions/P1/overview?as_of=999999").status, 400);
}

}  // namespace
}  // namespace xueji::http
