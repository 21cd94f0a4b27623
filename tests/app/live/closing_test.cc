#include "app/live/closing.h"

#include <gmock/gmock.h>

#include "app/live/sign_in.h"
#include "base/error_code.h"
#include "rules/evaluation.h"
#include "rules/rulebook.h"
#include "tests/domain/live_fixture.h"

namespace xueji::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr int kLateMinutes = 10;

class Closing : public test::LiveFixture {
 protected:
  static ClosingRequest request() {
    ClosingRequest request;
    request.unit.text = "G1";
    request.session.text = "P1";
    request.end = TimeOfDay{11 * 60};
    request.place = "会议室";
    request.content = "学习要点";
    request.effect = "形成三条措施";
    return request;
  }
  ClosingPreview preview(const ClosingRequest& asked = request()) const {
    const Result<ClosingPreview> preview = preview_closing(ledger, asked, kLateMinutes);
    EXPECT_TRUE(preview);
    return *preview;
  }
  void close(const char* when, const ClosingRequest& asked = request()) {
    for (const Entry& entry : compose_closing(asked, preview(asked)))
      state_at(when, entry);
  }
  static std::vector<AttendanceStatus> statuses(const ClosingPreview& preview) {
    std::vector<AttendanceStatus> statuses;
    for (const PreviewedMark& line : preview.marks)
      statuses.push_back(line.mark.status);
    return statuses;
  }
  static bool has(const ClosingPreview& preview, ClosingSignal signal) {
    return std::ranges::find(preview.signals, signal, &SignalFound::signal) != preview.signals.end();
  }
};

TEST_F(Closing, NamesTheStateOfEverybody) {
  live_until(SessionState::announced);
  state_at("2026-03-01 10:00", leave_requested("M2"));
  state_at("2026-03-02 10:00", leave_decided("M2", "M1"));
  state_at("2026-03-05 08:30", opened());
  state_at("2026-03-05 08:55", signed_in("M1"));
  const ClosingPreview shown = preview();
  EXPECT_THAT(statuses(shown),
              ElementsAre(AttendanceStatus::present, AttendanceStatus::leave, AttendanceStatus::absent));
  EXPECT_EQ(shown.marks[1].mark.approver, "M1");
  EXPECT_EQ(shown.marks[1].mark.requested, test::day("2026-03-01"));
  EXPECT_EQ(shown.marks[1].mark.approved, test::day("2026-03-02"));
  EXPECT_EQ(shown.marks[1].mark.leave_reason, "公务");  // the category, never the free text
  EXPECT_FALSE(shown.marks[0].owes_make_up);
  EXPECT_TRUE(shown.marks[1].owes_make_up);
  EXPECT_TRUE(shown.marks[2].owes_make_up);
  EXPECT_THAT(shown.missing, IsEmpty());
}

TEST_F(Closing, RecordsWhatThePreviewShows) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:55", signed_in("M1"));
  const ClosingPreview shown = preview();
  close("2026-03-05 11:05");
  EXPECT_EQ(session_state(), SessionState::closed);
  EXPECT_EQ(compare(ledger, shown.held), Novelty::unchanged);
  for (const PreviewedMark& line : shown.marks)
    EXPECT_EQ(compare(ledger, line.mark), Novelty::unchanged);
  EXPECT_EQ(shown.held.notice, test::day("2026-02-21"));
}

TEST_F(Closing, OpensMakeUpsForWhoMissed) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:55", signed_in("M1"));
  EXPECT_NE(refusal(make_up("P1", "M2", "2026-03-10")), "");
  close("2026-03-05 11:05");
  EXPECT_EQ(refusal(make_up("P1", "M2", "2026-03-10")), "");
  EXPECT_EQ(refusal(make_up("P1", "M1", "2026-03-10")), "make_up.not_owed");
}

TEST_F(Closing, IsLateOnlyAfterTheGrace) {
  live_until(SessionState::opened);
  state_at("2026-03-05 09:10", signed_in("M1"));
  state_at("2026-03-05 09:11", signed_in("M2"));
  EXPECT_THAT(statuses(preview()),
              ElementsAre(AttendanceStatus::present, AttendanceStatus::late, AttendanceStatus::absent));
}

TEST_F(Closing, TellsOnlineEarlyLeavingAndExempt) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:50", signed_in("M1", SignInMethod::online));
  state_at("2026-03-05 08:51", at_desk("M2"));
  state_at("2026-03-05 10:00", SessionLeft{{"G1"}, {"P1"}, {"M2"}, "张秘书"});
  ClosingRequest asked = request();
  asked.exempt = {{"M3"}};
  const ClosingPreview shown = preview(asked);
  EXPECT_THAT(statuses(shown),
              ElementsAre(AttendanceStatus::remote, AttendanceStatus::left_early, AttendanceStatus::exempt));
  EXPECT_EQ(shown.marks[0].grade, EvidenceGrade::C);
  EXPECT_EQ(shown.marks[1].grade, EvidenceGrade::A);
  EXPECT_EQ(shown.marks[2].grade, std::nullopt);
}

TEST_F(Closing, MarksGuestsOfTheRosterWhoCame) {
  state(seat("M9", Role::invited));
  live_until(SessionState::opened);
  state_at("2026-03-05 08:50", at_desk("M9"));
  const ClosingPreview shown = preview();
  ASSERT_EQ(shown.marks.size(), 4U);
  EXPECT_EQ(shown.marks[3].mark.member.text, "M9");
  EXPECT_FALSE(shown.marks[3].core);
}

TEST_F(Closing, SaysWhatIsMissingOfTheFiveMusts) {
  live_until(SessionState::opened);
  ClosingRequest asked;
  asked.unit.text = "G1", asked.session.text = "P1";
  EXPECT_THAT(preview(asked).missing,
              ElementsAre(Must::time, Must::place, Must::people, Must::content, Must::effect));
  state_at("2026-03-05 08:50", at_desk("M1"));
  asked = request();
  asked.effect.clear();
  EXPECT_THAT(preview(asked).missing, ElementsAre(Must::effect));
}

TEST_F(Closing, AC14IsRefusedInEveryOtherState) {
  EXPECT_EQ(preview_closing(ledger, request(), kLateMinutes).error().code, ErrorCode::reference_unknown);
  live_until(SessionState::announced);
  EXPECT_EQ(preview_closing(ledger, request(), kLateMinutes).error().code, ErrorCode::session_wrong_state);
}

TEST_F(Closing, AC18TellsManyMarksAtOneStroke) {
  live_until(SessionState::opened);
  for (int i = 4; i <= 9; ++i)
    state(seat("M" + std::to_string(i)));
  DeskMarks marks{.unit = {"G1"}, .session = {"P1"}, .marked_by = "张秘书"};
  for (int i = 1; i <= 9; ++i)
    marks.members.push_back({"M" + std::to_string(i)});
  const Result<DeskStep> step = plan_desk_marks(ledger, marks);
  ASSERT_TRUE(step);
  for (const SessionSignedIn& entry : step->entries)
    state_at("2026-03-05 09:00", entry);
  EXPECT_TRUE(has(preview(), ClosingSignal::bulk_marks));
  EXPECT_EQ(refusal(compose_closing(request(), preview()).front()), "sign_in.unconfirmed");
}

TEST_F(Closing, AC18TellsManyMarksWithinTwoSecondsToo) {
  live_until(SessionState::opened);
  for (int i = 4; i <= 9; ++i)
    state(seat("M" + std::to_string(i)));
  for (int i = 1; i <= 5; ++i)
    state_at("2026-03-05 09:00", at_desk("M" + std::to_string(i)));
  EXPECT_FALSE(has(preview(), ClosingSignal::fast_marks));
  state_at("2026-03-05 09:00", at_desk("M6"));
  EXPECT_TRUE(has(preview(), ClosingSignal::fast_marks));
}

TEST_F(Closing, AC29TellsCodesUsedOutsideTheVenueAndAWrongHeadCount) {
  live_until(SessionState::opened);
  SessionSignedIn inside = signed_in("M1", SignInMethod::code, EvidenceGrade::B);
  inside.venue_network = true;
  state_at("2026-03-05 08:50", inside);
  ClosingRequest asked = request();
  asked.head_count = 1;
  EXPECT_THAT(preview(asked).signals, IsEmpty());
  state_at("2026-03-05 08:51", signed_in("M2", SignInMethod::code, EvidenceGrade::C));
  EXPECT_TRUE(has(preview(asked), ClosingSignal::outside_network));
  EXPECT_TRUE(has(preview(asked), ClosingSignal::head_count_differs));
}

TEST_F(Closing, TellsLeaveThatWaitsOrCameLate) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:40", leave_requested("M2"));
  state_at("2026-03-05 08:41", leave_requested("M3"));
  state_at("2026-03-05 09:30", leave_decided("M3", "M1"));
  const ClosingPreview shown = preview();
  EXPECT_TRUE(has(shown, ClosingSignal::leave_pending));
  EXPECT_TRUE(has(shown, ClosingSignal::leave_late));
  EXPECT_EQ(shown.marks[1].mark.status, AttendanceStatus::absent);
}

TEST_F(Closing, LateEvidenceMendsAMiss) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:40", leave_requested("M2"));
  close("2026-03-05 11:05");
  EXPECT_EQ(mend_mark(ledger, {"G1"}, {"P1"}, {"M2"}, kLateMinutes), std::nullopt);
  state_at("2026-03-05 15:00", leave_decided("M2", "M1"));
  const auto leave = mend_mark(ledger, {"G1"}, {"P1"}, {"M2"}, kLateMinutes);
  ASSERT_TRUE(leave);
  EXPECT_EQ(leave->status, AttendanceStatus::leave);
  SessionSignedIn offline = at_desk("M3");
  offline.method = SignInMethod::desk_offline;
  offline.at = test::at("2026-03-05 08:50");
  state_at("2026-03-05 16:00", offline);
  const auto present = mend_mark(ledger, {"G1"}, {"P1"}, {"M3"}, kLateMinutes);
  ASSERT_TRUE(present);
  EXPECT_EQ(present->status, AttendanceStatus::present);
  state_at("2026-03-05 16:00", *present);
  EXPECT_EQ(mend_mark(ledger, {"G1"}, {"P1"}, {"M3"}, kLateMinutes), std::nullopt);
}

// The same session, once lived and once imported, measures the same.
TEST_F(Closing, GivesTheFiguresOfTheSameSessionImported) {
  live_until(SessionState::announced);
  state_at("2026-03-01 10:00", leave_requested("M2"));
  state_at("2026-03-02 10:00", leave_decided("M2", "M1"));
  state_at("2026-03-05 08:30", opened());
  state_at("2026-03-05 08:55", signed_in("M1"));
  const ClosingPreview shown = preview();
  close("2026-03-05 11:05");
  const Ledger lived = ledger;

  ledger = {}, seq = 0;
  SetUp();
  state(shown.held, true);
  for (const PreviewedMark& line : shown.marks)
    state(line.mark, true);
  const RulebookReading reading = parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml());
  ASSERT_TRUE(reading.rulebook);
  const EvaluationQuery query{{test::day("2026-01-01"), test::day("2026-06-30")}, test::day("2026-06-30")};
  const UnitId unit = ledger.find_unit_id("G1");
  Figures of_lived = measure_units(lived, *reading.rulebook, query, {{unit}}).front();
  Figures of_imported = measure_units(ledger, *reading.rulebook, query, {{unit}}).front();
  // Sessions that come in by a workbook are never late entries, so this one measure looks at live ones alone.
  const auto backfilled = static_cast<std::size_t>(Measure::backfilled_rate);
  of_lived[backfilled] = of_imported[backfilled] = {};
  EXPECT_EQ(of_lived, of_imported);
}

}  // namespace
}  // namespace xueji::app
