// Closing a session through its routes.
#include <gmock/gmock.h>

#include "tests/http/live/live_fixture.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::Not;

class ClosingRoutes : public LiveTest {
 protected:
  AttendanceStatus status_of(const char* member) {
    const Ledger ledger = engine.snapshot();
    const UnitBook& unit = *ledger.find_unit("A");
    return unit.attendance().status(unit.find_session("P1"), unit.find_member(member));
  }
  Response close(const std::shared_ptr<const app::Subject>& who, const std::string& body,
                 const std::string& key = "k1") {
    return post(who, session_path("closing"), body, key);
  }
};

TEST_F(ClosingRoutes, ThePreviewSaysEverythingAndRecordsNothing) {
  open();
  ASSERT_EQ(sign_in(member("M1"), ticket()).status, 201);
  const Seq before = engine.moment().head.seq;
  const Response preview = get(secretary, session_path("closing") + "?head_count=2");
  ASSERT_EQ(preview.status, 200) << text(preview);
  EXPECT_THAT(text(preview), HasSubstr(R"("member":"M1","name":"AM1","core":true,"status":"present",)"
                                       R"("owes_make_up":false,"grade":"C")"));
  EXPECT_THAT(text(preview), HasSubstr(R"("member":"M2","name":"AM2","core":true,"status":"absent",)"
                                       R"("owes_make_up":true,"grade":null)"));
  EXPECT_THAT(text(preview), HasSubstr(R"("missing":["effect"])"));
  EXPECT_THAT(text(preview), HasSubstr(R"({"signal":"head_count_differs","count":1})"));
  EXPECT_THAT(text(preview), HasSubstr(R"("make_up_due":"2026-07-30","obstacles":[])"));
  EXPECT_EQ(engine.moment().head.seq, before);
}

TEST_F(ClosingRoutes, OneBatchNamesEverybodysState) {
  open();
  ASSERT_EQ(sign_in(member("M1"), ticket()).status, 201);
  const std::string body = R"({"end":"11:00","effect":"形成三条措施","exempt":["M3"]})";
  const Response closed = close(secretary, body);
  ASSERT_EQ(closed.status, 201) << text(closed);
  EXPECT_EQ(parsed(closed).at("last").as_int64() - parsed(closed).at("first").as_int64(), 5);
  EXPECT_EQ(status_of("M1"), AttendanceStatus::present);
  EXPECT_EQ(status_of("M2"), AttendanceStatus::absent);
  EXPECT_EQ(status_of("M3"), AttendanceStatus::exempt);
  // Sent again it is answered as it was; another closing is refused.
  EXPECT_EQ(close(secretary, body).status, 200);
  EXPECT_EQ(code(close(secretary, R"({"effect":"另一个"})")), "key.reused");
  EXPECT_EQ(code(close(secretary, body, "k2")), "session.wrong_state");
  EXPECT_EQ(code(close(secretary, body, "")), "key.missing");
}

TEST_F(ClosingRoutes, WhoComesMoreThanTenMinutesLateIsLate) {
  open();
  clock.at = office("2026-06-30", "10:10");
  ASSERT_EQ(sign_in(member("M1"), ticket()).status, 201);
  clock.at = office("2026-06-30", "10:11");
  ASSERT_EQ(sign_in(member("M2"), ticket()).status, 201);
  ASSERT_EQ(close(secretary, "{}").status, 201);
  EXPECT_EQ(status_of("M1"), AttendanceStatus::present);
  EXPECT_EQ(status_of("M2"), AttendanceStatus::late);
}

// AC-14
TEST_F(ClosingRoutes, AStepCannotBeSkipped) {
  EXPECT_EQ(code(close(secretary, "{}")), "session.wrong_state");
  EXPECT_EQ(code(get(secretary, session_path("closing"))), "session.wrong_state");
  open();
  EXPECT_EQ(get(secretary, session_path("closing")).status, 200);
}

// AC-18
TEST_F(ClosingRoutes, ManyMarksAtOneStrokeNeedASecondPerson) {
  for (const char* code : {"M5", "M6", "M7"})
    state_member("A", code, Role::member);
  open();
  ASSERT_EQ(mark(secretary, R"("M1","M2","M3","M5","M6","M7")").status, 201);
  const Response preview = get(secretary, session_path("closing"));
  EXPECT_THAT(text(preview), HasSubstr(R"({"signal":"bulk_marks","count":6})"));
  EXPECT_THAT(text(preview), HasSubstr("sign_in.unconfirmed"));
  EXPECT_EQ(code(close(secretary, "{}")), "sign_in.unconfirmed");
  EXPECT_EQ(code(close(secretary, R"({"confirmed_by":"M1"})")), "member.unknown")
      << "nobody names his witness";
  EXPECT_EQ(close(admin, "{}").status, 201);
}

// AC-29: a relayed picture of the code cannot be prevented, but it is seen.
TEST_F(ClosingRoutes, CodesFromOutsideTheVenueAreSeen) {
  open();
  peer = "10.1.2.3";
  ASSERT_EQ(sign_in(member("M1"), ticket()).status, 201);
  EXPECT_THAT(text(get(secretary, session_path("closing"))), Not(HasSubstr("outside_network")));
  peer = "203.0.113.9";
  ASSERT_EQ(sign_in(member("M2"), ticket()).status, 201);
  EXPECT_THAT(text(get(secretary, session_path("closing"))),
              HasSubstr(R"({"signal":"outside_network","count":1})"));
}

TEST_F(ClosingRoutes, NobodyTakesHimselfOutOfTheCount) {
  open();
  EXPECT_EQ(code(close(secretary, R"({"exempt":["M4"]})")), "decision.own");
  EXPECT_EQ(code(close(secretary, R"({"exempt":["M9"]})")), "reference.unknown");
  EXPECT_EQ(code(get(secretary, session_path("closing") + "?exempt=M4")), "decision.own");
}

TEST_F(ClosingRoutes, IsForWhoMayChangeTheSession) {
  open();
  EXPECT_EQ(close(member("M1"), "{}").status, 403);
  EXPECT_EQ(get(member("M1"), session_path("closing")).status, 403);
  EXPECT_EQ(close(subject(AccessRole::secretary, "B"), "{}").status, 404);
  EXPECT_EQ(get(subject(AccessRole::secretary, "B"), session_path("closing")).status, 404);
  EXPECT_EQ(get(subject(AccessRole::superior, "A"), session_path("closing")).status, 403);
}

TEST_F(ClosingRoutes, NeverShowsTheReasonOfALeave) {
  state(LeaveRequested{{"A"}, {"P1"}, {"M2"}, LeaveCategory::sick, "手术住院"});
  state(LeaveDecided{{"A"}, {"P1"}, {"M2"}, true, "M1", {}});
  open();
  const Response preview = get(secretary, session_path("closing"));
  EXPECT_THAT(text(preview), HasSubstr(R"("status":"leave")"));
  EXPECT_THAT(text(preview), Not(HasSubstr("手术")));
}

}  // namespace
}  // namespace xueji::http
