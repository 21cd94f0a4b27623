#include "tests/domain/fixture.h"

namespace xueji {
namespace {

class Post : public test::LedgerFixture {};

TEST_F(Post, ACorrectionKeepsThePlace) {
  state_group();
  SessionHeld corrected = session("S1", "2026-03-06");
  corrected.place = "三楼会议室";
  EXPECT_EQ(compare(ledger, corrected), Novelty::corrected);
  state(corrected);
  const Shelf<SessionHeld>& sessions = book().shelf<SessionHeld>();
  ASSERT_EQ(sessions.rows().size(), 1U);
  EXPECT_EQ(sessions.rows()[0].date, test::day("2026-03-06"));
  EXPECT_EQ(sessions.rows()[0].seq, seq);
  EXPECT_EQ(compare(ledger, corrected), Novelty::unchanged);
}

TEST_F(Post, ReadersKeepTheInstantThatTheyTook) {
  state_group();
  const Ledger before = ledger;
  state(mark("S1", "M1", AttendanceStatus::present));
  state(session("S1", "2026-03-09"));
  const UnitBook& old = *before.find_unit("G1");
  EXPECT_EQ(old.attendance().status({0}, {0}), AttendanceStatus::unmarked);
  EXPECT_EQ(old.shelf<SessionHeld>().rows()[0].date, test::day("2026-03-05"));
  EXPECT_EQ(book().attendance().status({0}, {0}), AttendanceStatus::present);
}

TEST_F(Post, ChangesInPlaceWhereNobodyElseLooks) {
  state_group();
  const void* shelf = &book().shelf<SessionHeld>();
  state(session("S2", "2026-04-01"));
  EXPECT_EQ(&book().shelf<SessionHeld>(), shelf);
  const Ledger reader = ledger;
  state(session("S3", "2026-05-01"));
  EXPECT_NE(&book().shelf<SessionHeld>(), shelf);
}

TEST_F(Post, AWithdrawnSessionTakesItsPartsWithIt) {
  state_group();
  state(mark("S1", "M2", AttendanceStatus::absent));
  state(make_up("S1", "M2", "2026-03-08"));
  SpeechGiven speech;
  speech.unit.text = "G1", speech.session.text = "S1", speech.member.text = "M1";
  state(speech);
  state(withdrawal("session_held", {"S1"}));
  EXPECT_FALSE(book().shelf<SessionHeld>().rows()[0].alive);
  EXPECT_FALSE(book().shelf<SpeechGiven>().rows()[0].alive);
  EXPECT_FALSE(book().shelf<MakeUpDone>().rows()[0].alive);
  EXPECT_EQ(book().attendance().status({0}, {1}), AttendanceStatus::unmarked);
  EXPECT_EQ(compare(ledger, mark("S1", "M2", AttendanceStatus::absent)), Novelty::withdrawn);
  state(session("S1", "2026-03-05"));
  EXPECT_TRUE(book().shelf<SessionHeld>().rows()[0].alive);
  EXPECT_FALSE(book().shelf<SpeechGiven>().rows()[0].alive) << "parts come back only when stated again";
}

TEST_F(Post, AWithdrawnRoundTakesItsInspectionsWithIt) {
  state_group();
  InspectionRoundOpened round;
  round.round.text = "R1", round.name = "第一轮";
  state(round);
  UnitInspected inspected;
  inspected.round.text = "R1", inspected.unit.text = "G1";
  state(inspected);
  state(withdrawal("inspection_round_opened", {"R1"}, ""));
  EXPECT_FALSE(book().shelf<UnitInspected>().rows()[0].alive);
}

TEST_F(Post, LinksFollowACorrectedSession) {
  state_group();
  for (const char* code : {"D1", "D2"}) {
    DirectiveIssued directive;
    directive.directive.text = code, directive.title = "学习要点", directive.issued = test::day("2026-03-01");
    state(directive);
  }
  SessionHeld held = session("S1", "2026-03-05");
  held.directives = {{"D2"}, {"D1"}, {"D2"}};
  state(held);
  EXPECT_EQ(book().links().directives.size(), 2U) << "named twice counts once";
  held.directives = {{"D2"}};
  state(held);
  ASSERT_EQ(book().links().directives.size(), 1U);
  EXPECT_EQ(book().links().directives[0], (NamedDirective{{0}, {1}}));
}

TEST_F(Post, RemembersWhenAndHowASessionWasFirstRecorded) {
  state(unit("G1"));
  state(session("S1", "2026-03-05"), true);
  state(session("S1", "2026-03-06"), false);
  EXPECT_TRUE(book().shelf<SessionHeld>().rows()[0].imported);
  EXPECT_EQ(book().shelf<SessionHeld>().rows()[0].first_recorded, test::day("1970-01-01"));
}

TEST_F(Post, LeaveColumnsComeAndGoWithTheMark) {
  state_group();
  AttendanceMarked leave = mark("S1", "M2", AttendanceStatus::leave);
  leave.leave_reason = "公务出差";
  leave.approved = test::day("2026-03-04");
  leave.approver = "M1";
  state(leave);
  ASSERT_NE(book().attendance().find_leave({0}, {1}), nullptr);
  EXPECT_EQ(compare(ledger, leave), Novelty::unchanged);
  state(mark("S1", "M2", AttendanceStatus::present));
  EXPECT_EQ(book().attendance().find_leave({0}, {1}), nullptr);
  EXPECT_EQ(compare(ledger, leave), Novelty::corrected);
}

TEST_F(Post, TheGridGrowsWithoutLosingMarks) {
  state_group();
  state(mark("S1", "M2", AttendanceStatus::late));
  for (int i = 3; i < 40; ++i)
    state(seat("M" + std::to_string(i)));
  state(mark("S1", "M39", AttendanceStatus::remote));
  EXPECT_EQ(book().attendance().status({0}, {1}), AttendanceStatus::late);
  EXPECT_EQ(book().attendance().status({0}, book().find_member("M39")), AttendanceStatus::remote);
}

std::vector<std::uint32_t> below(const Ledger& ledger, const char* code) {
  std::vector<std::uint32_t> ids;
  for (const UnitId child : ledger.find_unit(code)->children())
    ids.push_back(child.value);
  return ids;
}

TEST_F(Post, AUnitKnowsWhoStandsBelowIt) {
  for (const char* code : {"A", "B"})
    state(unit(code));
  for (const char* code : {"C", "D", "E"})
    state(unit(code, "A"));
  state(unit("F", "D"));
  EXPECT_EQ(below(ledger, "A"), (std::vector<std::uint32_t>{2, 3, 4}));
  EXPECT_EQ(below(ledger, "B"), std::vector<std::uint32_t>());
  EXPECT_EQ(below(ledger, "D"), std::vector<std::uint32_t>{5});

  const Ledger before = ledger;
  state(unit("D", "B"));  // moves with what stands below it
  state(unit("C"));       // stands alone from now on
  EXPECT_EQ(below(ledger, "A"), std::vector<std::uint32_t>{4});
  EXPECT_EQ(below(ledger, "B"), std::vector<std::uint32_t>{3});
  EXPECT_EQ(below(ledger, "D"), std::vector<std::uint32_t>{5});
  EXPECT_EQ(below(before, "A"), (std::vector<std::uint32_t>{2, 3, 4})) << "a reader keeps what he took";

  state(unit("D", "A"));
  state(unit("C", "A"));
  EXPECT_EQ(below(ledger, "A"), (std::vector<std::uint32_t>{2, 3, 4})) << "ascending, however it came about";
  state(unit("E", "A"));
  state(withdrawal("unit_registered", {"E"}, "E"));
  EXPECT_EQ(below(ledger, "A"), (std::vector<std::uint32_t>{2, 3, 4})) << "a place is for ever";
}

}  // namespace
}  // namespace xueji
