#include "tests/domain/live_fixture.h"

namespace xueji::test {
namespace {

class Seal : public LiveFixture {
 protected:
  void SetUp() override {
    LiveFixture::SetUp();
    state(session("S1", "2026-03-05"), true);
    state(mark("S1", "M2", AttendanceStatus::absent));
    state(agenda("1"));
    state(speech("M1"));
  }
  static RecordSealed sealed(const std::string& kind, std::vector<std::string> key) {
    return {{"G1"}, kind, std::move(key)};
  }
  static RecordReopened reopened(const std::string& kind, std::vector<std::string> key) {
    return {{"G1"}, kind, std::move(key), "补正漏记"};
  }
  static AgendaItemSet agenda(const std::string& number) {
    return {{"G1"}, {"S1"}, number, AgendaKind::discussion, {}, 30U};
  }
  static SpeechGiven speech(const std::string& member) {
    return {{"G1"}, {"S1"}, {member}, SpeechKind::keynote, "体会", {}};
  }
};

TEST_F(Seal, OfASessionCoversWhatHappenedAtIt) {
  state(sealed("session_held", {"S1"}));
  SessionHeld changed = session("S1", "2026-03-05");
  changed.minutes_date = day("2026-03-06");
  EXPECT_EQ(refusal(changed), "record.sealed");
  EXPECT_EQ(refusal(mark("S1", "M2", AttendanceStatus::present)), "record.sealed");
  EXPECT_EQ(refusal(mark("S1", "M3", AttendanceStatus::present)), "record.sealed");
  EXPECT_EQ(refusal(agenda("2")), "record.sealed");
  EXPECT_EQ(refusal(speech("M2")), "record.sealed");
  EXPECT_EQ(refusal(withdrawal("session_held", {"S1"})), "record.sealed");
  EXPECT_EQ(refusal(withdrawal("attendance_marked", {"S1", "M2"})), "record.sealed");
}

TEST_F(Seal, LeavesRoomForWhatComesLater) {
  state(sealed("session_held", {"S1"}));
  EXPECT_EQ(refusal(make_up("S1", "M2", "2026-03-10")), "");
  EXPECT_EQ(refusal(ActionItemAssigned{{"G1"}, {"S1"}, "1", "落实", "M1", day("2026-04-01"), {}, {}}), "");
  EXPECT_EQ(refusal(session("S2", "2026-03-12")), "");
}

TEST_F(Seal, TakesTheSameStatementAgain) {
  state(sealed("session_held", {"S1"}));
  EXPECT_EQ(refusal(session("S1", "2026-03-05")), "");
  EXPECT_EQ(refusal(mark("S1", "M2", AttendanceStatus::absent)), "");
}

TEST_F(Seal, IsReopenedWithAReasonThatShowsForEver) {
  state(sealed("session_held", {"S1"}));
  EXPECT_EQ(refusal(sealed("session_held", {"S1"})), "step.repeated");
  RecordReopened reopening = reopened("session_held", {"S1"});
  reopening.reason.clear();
  EXPECT_EQ(refusal(reopening), "value.missing");
  state(reopened("session_held", {"S1"}));
  EXPECT_EQ(refusal(mark("S1", "M2", AttendanceStatus::present)), "");
  EXPECT_EQ(refusal(reopened("session_held", {"S1"})), "record.not_sealed");
  state(sealed("session_held", {"S1"}));
  const SealRow* row = book().live().find_seal("session_held", "S1");
  ASSERT_NE(row, nullptr);
  EXPECT_TRUE(row->sealed);
  EXPECT_EQ(row->reopened_count, 1U);
  EXPECT_NE(row->reopened_seq, 0U);
  EXPECT_EQ(row->reason, "补正漏记");
}

TEST_F(Seal, OfAPlanCoversItsTopics) {
  PlanMade plan;
  plan.unit.text = "G1", plan.plan.text = "J1", plan.year.value = 2026, plan.name = "年度计划";
  state(plan);
  state(sealed("plan_made", {"J1"}));
  PlanTopicSet topic;
  topic.unit.text = "G1", topic.plan.text = "J1", topic.number = "1", topic.topic = "专题";
  topic.planned = day("2026-05-01");
  EXPECT_EQ(refusal(topic), "record.sealed");
  state(reopened("plan_made", {"J1"}));
  EXPECT_EQ(refusal(topic), "");
}

TEST_F(Seal, LiesOnlyOnWhatIsThere) {
  DirectiveIssued directive;
  directive.directive.text = "X1", directive.title = "全会精神", directive.issued = day("2026-03-01");
  state(directive);
  EXPECT_EQ(refusal(sealed("directive_issued", {"X1"})), "reference.unknown") << "not the unit's to seal";
  EXPECT_EQ(refusal(sealed("session_held", {"S9"})), "reference.unknown");
  EXPECT_EQ(refusal(sealed("objection_raised", {"1"})), "reference.unknown");
}

TEST_F(Seal, AC17APaperSealedAfterItsAppraisalKeepsItsVersion) {
  PaperFiled paper;
  paper.unit.text = "G1", paper.member.text = "M1", paper.title = "心得", paper.completed = day("2026-03-20");
  state(paper);
  state(sealed("paper_filed", {"M1", "心得", "2026-03-20"}));
  PaperFiled other = paper;
  other.file = Attachment{"附件/新.docx", Digest{1}};
  EXPECT_EQ(refusal(other), "record.sealed");
}

}  // namespace
}  // namespace xueji::test
