#include "app/live/session_overview.h"

#include <gmock/gmock.h>

#include "rules/rulebook.h"
#include "tests/domain/live_fixture.h"

namespace xueji::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Overviews : public test::LiveFixture {
 protected:
  const Rulebook rulebook = *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  std::function<bool(Entry&)> view = [](Entry&) { return true; };

  std::optional<SessionOverview> find(const std::string& code = "P1", const char* on = "2026-03-10") const {
    return find_session_overview(ledger, rulebook, {{"G1"}, {code}, test::day(on), view});
  }
};

TEST_F(Overviews, TellTheStageOfASession) {
  live_until(SessionState::planned);
  EXPECT_EQ(find()->stage, SessionStage::planned);
  state_at("2026-02-21 10:00", announced());
  EXPECT_EQ(find()->stage, SessionStage::announced);
  state(session("S1", "2026-03-05"), true);
  EXPECT_EQ(find("S1")->stage, SessionStage::held) << "recorded without having been lived";
  state(RecordSealed{{"G1"}, "session_held", {"S1"}});
  EXPECT_EQ(find("S1")->stage, SessionStage::sealed);
  EXPECT_FALSE(find("S9"));
}

TEST_F(Overviews, MissNothingOfACancelledSession) {
  live_until(SessionState::cancelled);
  EXPECT_EQ(find()->stage, SessionStage::cancelled);
  EXPECT_THAT(find()->missing, IsEmpty());
}

TEST_F(Overviews, SayOfAPlanWhatIsStillToCome) {
  SessionPlanned whole = planned();
  whole.end = TimeOfDay{11 * 60}, whole.place = "会议室", whole.content = "要点";
  state_at("2026-02-20 10:00", whole);
  EXPECT_THAT(find()->missing, ElementsAre(Must::people, Must::effect));
}

// Who was not on the roster and came all the same is shown, and expected by nobody.
TEST_F(Overviews, ShowTheRosterOfTheDayAndWhoCameBesides) {
  state(seat("M4", Role::invited));
  MemberSeated later = seat("M5", Role::member, "2026-06-01");
  state(later);
  live_until(SessionState::opened);
  state_at("2026-03-05 08:55", signed_in("M4"));
  const auto overview = find();
  ASSERT_THAT(overview->roster, SizeIs(4));
  EXPECT_EQ(overview->roster[3].member.text, "M4");
  EXPECT_FALSE(overview->roster[3].core);
  EXPECT_TRUE(overview->roster[3].sign_in);
  EXPECT_EQ(overview->attendance.expected, 3U);
}

TEST_F(Overviews, HoldBackWhatTheReaderMayNotSee) {
  live_until(SessionState::closed);
  state(mark("P1", "M2", AttendanceStatus::absent));
  view = [](Entry& entry) { return !std::holds_alternative<AttendanceMarked>(entry); };
  const auto overview = find();
  for (const RosterLine& line : overview->roster) {
    EXPECT_FALSE(line.personal);
    EXPECT_FALSE(line.mark || line.make_up || line.sign_in || line.leave);
  }
  view = [](Entry&) { return false; };
  EXPECT_FALSE(find()) << "neither plan nor record";
}

TEST_F(Overviews, TellWhetherTheMinutesAreLate) {
  SessionHeld held = session("S1", "2026-03-05");
  state(held);
  EXPECT_EQ(find("S1", "2026-03-12")->minutes.due, test::day("2026-03-12"));
  EXPECT_FALSE(find("S1", "2026-03-12")->minutes.late);
  EXPECT_TRUE(find("S1", "2026-03-13")->minutes.late);
  held.minutes_date = test::day("2026-03-12");
  state(held);
  EXPECT_FALSE(find("S1", "2026-03-13")->minutes.late);
}

TEST_F(Overviews, AreAboutFactsOfTheSessionAlone) {
  EXPECT_TRUE(is_about_session("attendance_marked", {"P1", "M1"}, "P1"));
  EXPECT_FALSE(is_about_session("attendance_marked", {"P2", "P1"}, "P1"));
  EXPECT_FALSE(is_about_session("paper_filed", {"P1"}, "P1"));
  EXPECT_FALSE(is_about_session("session_held", {}, "P1"));
}

}  // namespace
}  // namespace xueji::app
