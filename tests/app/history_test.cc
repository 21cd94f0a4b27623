// Every version of one fact: which keys find it, what a version changed, what a withdrawal shows.
#include "app/history.h"

#include <algorithm>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "app/codec.h"
#include "app/query/record_index.h"
#include "app/replay.h"
#include "base/digest.h"
#include "domain/fields.h"
#include "journal/journal.h"

namespace xueji::app {
namespace {

using testing::StartsWith;

// A journal in memory with the unit G1 and its leader.
class KeptFacts {
 public:
  KeptFacts() {
    UnitRegistered unit;
    unit.unit.text = "G1", unit.name = "甲单位", unit.unit_type = "厅局";
    add(unit);
    MemberSeated leader;
    leader.unit.text = "G1", leader.member.text = "M1", leader.name = "张禾";
    leader.role = Role::leader, leader.from = Day{20'000};
    add(leader);
  }
  void add(const Entry& entry) {
    const Seq seq = journal_.head().seq + 1;
    const journal::Draft draft{Instant{seq * 1'000'000LL}, "测试", "live", type_of(entry), encode(entry)};
    journal_.append({&draft, 1});
  }
  void add_minutes(std::string_view content) {
    SessionHeld held;
    held.unit.text = "G1", held.session.text = "S1", held.theme = "学习", held.forms = {StudyForm::lecture};
    held.date = Day{20'000};
    held.minutes_file = Attachment{"附件/记录.docx", sha256(content)};
    add(held);
  }
  // By the whole journal; where one fact is found, the index must lead to the same.
  std::vector<FactHistory> find(std::string_view key, std::string_view unit = "G1") {
    const Replayed replayed = replay(journal_.store());
    auto found = find_history(journal_.store(), replayed.ledger, unit, key);
    for (const FactHistory& history : found) {
      std::string exact = history.key;
      std::ranges::replace(exact, '/', kKeySeparator);
      const auto indexed =
          find_fact_history(journal_.store(), replayed.ledger, index_, unit, history.kind, exact);
      EXPECT_EQ(indexed ? told(*indexed) : "nothing", told(history));
    }
    return found;
  }
  std::optional<FactHistory> find_life(std::string_view kind, std::string_view key) {
    return app::find_life(journal_.store(), ledger(), index_, "G1", kind, key);
  }
  Seq head() const { return journal_.head().seq; }
  Ledger ledger() { return replay(journal_.store()).ledger; }

 private:
  // All that a history says.
  static std::string told(const FactHistory& history) {
    std::string text = history.kind + history.sheet + history.key;
    for (const Version& version : history.versions) {
      text +=
          fmt::format("\n{} {} {} {} {} {} {}", version.record.seq, version.record.key, version.kind,
                      format_iso(version.at), version.withdrawn, version.withdrawn_with, version.restated);
      for (const FieldChange& change : version.changes)
        text += fmt::format(" {}:{}→{}", change.heading, change.before, change.after);
    }
    return text;
  }

  journal::Journal journal_{journal::make_memory_store(HashAlgorithm::sha256)};
  RecordIndex index_;  // follows the journal from question to question
};

TEST(History, FindsAFactByTheWordsOfItsCells) {
  KeptFacts facts;
  const std::string day = format_iso(Day{20'000});
  EXPECT_EQ(facts.find("成员/M1/组长/" + day).size(), 1U);
  EXPECT_EQ(facts.find("M1/组长/" + day).size(), 1U);
  EXPECT_EQ(facts.find("M1/leader/" + day).size(), 1U);
  EXPECT_TRUE(facts.find("M1/副组长/" + day).empty());
}

TEST(History, ShowsTheWithdrawalOfAFactFoundByItsCells) {
  KeptFacts facts;
  const std::string day = format_iso(Day{20'000});
  facts.add(FactWithdrawn{{"G1"}, "member_seated", {"M1", "leader", day}});
  const auto found = facts.find("成员/M1/组长/" + day);
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].versions.size(), 2U);
  EXPECT_TRUE(found[0].versions[1].withdrawn);
  EXPECT_EQ(found[0].versions[1].record.sheet, "成员");
  EXPECT_EQ(found[0].versions[1].record.key, "M1/leader/" + day);
}

TEST(History, ShowsLiveStepsBesideTheFactsOfTheUnit) {
  KeptFacts facts;
  facts.add(ObjectionRaised{
      {"G1"}, "Y1", "member_seated", {"M1", "leader", format_iso(Day{20'000})}, "任期有误", "M1"});
  facts.add(ObjectionAnswered{{"G1"}, "Y1", true, "已更正"});
  const auto found = facts.find("Y1");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].sheet, "提出异议");
  EXPECT_EQ(found[1].sheet, "答复异议");
  ASSERT_EQ(found[1].versions.size(), 1U);
  EXPECT_EQ(found[1].versions[0].changes.back().heading, "答复");
  EXPECT_EQ(found[1].versions[0].changes.back().after, "已更正");
}

TEST(History, TellsApartTwoFilesUnderOnePath) {
  KeptFacts facts;
  facts.add_minutes("first");
  facts.add_minutes("second");
  const auto found = facts.find("场次/S1");
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].versions.size(), 2U);
  ASSERT_EQ(found[0].versions[1].changes.size(), 1U);
  const FieldChange& change = found[0].versions[1].changes[0];
  EXPECT_EQ(change.heading, "记录文件");
  EXPECT_THAT(change.before, StartsWith("附件/记录.docx（校验值 " + to_hex(sha256("first")).substr(0, 12)));
  EXPECT_THAT(change.after, StartsWith("附件/记录.docx（校验值 " + to_hex(sha256("second")).substr(0, 12)));
}

// A session with one of everything that hangs on it.
void add_session_with_parts(KeptFacts& facts) {
  facts.add_minutes("minutes");
  facts.add(AgendaItemSet{{"G1"}, {"S1"}, "1", AgendaKind::discussion, "议题", 30});
  facts.add(SpeechGiven{{"G1"}, {"S1"}, {"M1"}, SpeechKind::keynote, "题目", {}});
  facts.add(AttendanceMarked{{"G1"}, {"S1"}, {"M1"}, AttendanceStatus::leave, "出差", {}, {}, {}});
  facts.add(MakeUpDone{{"G1"}, {"S1"}, {"M1"}, Day{20'001}, MakeUpMethod::written, {}});
  facts.add(ActionItemAssigned{{"G1"}, {"S1"}, "1", "事项", {}, Day{20'030}, {}, {}});
}

constexpr const char* kPartsOfS1[] = {"议程/S1/1", "发言/S1/M1", "考勤/S1/M1", "补学/S1/M1", "落实事项/S1/1"};

TEST(History, TellsWhatWasTakenBackWithItsSession) {
  KeptFacts facts;
  add_session_with_parts(facts);
  facts.add(FactWithdrawn{{"G1"}, "session_held", {"S1"}});
  const Seq withdrawn_at = facts.head();
  for (const char* key : kPartsOfS1) {
    const auto found = facts.find(key);
    ASSERT_EQ(found.size(), 1U) << key;
    ASSERT_EQ(found[0].versions.size(), 2U) << key;
    EXPECT_TRUE(found[0].versions[1].withdrawn);
    EXPECT_EQ(found[0].versions[1].withdrawn_with, "场次/S1");
    EXPECT_EQ(found[0].versions[1].record.seq, withdrawn_at);
  }
}

TEST(History, TellsThatAFactWasStatedAgain) {
  KeptFacts facts;
  add_session_with_parts(facts);
  facts.add(FactWithdrawn{{"G1"}, "session_held", {"S1"}});
  add_session_with_parts(facts);
  for (const char* key : kPartsOfS1) {
    const auto found = facts.find(key);
    ASSERT_EQ(found.size(), 1U) << key;
    ASSERT_EQ(found[0].versions.size(), 3U) << key;
    EXPECT_TRUE(found[0].versions[2].restated);
    EXPECT_FALSE(found[0].versions[0].restated);
    EXPECT_EQ(found[0].versions[2].changes.size(), found[0].versions[0].changes.size()) << "all that it says";
  }
}

TEST(History, LeavesAloneWhatWasTakenBackBeforeItsSession) {
  KeptFacts facts;
  add_session_with_parts(facts);
  facts.add(FactWithdrawn{{"G1"}, "speech_given", {"S1", "M1"}});
  facts.add(FactWithdrawn{{"G1"}, "session_held", {"S1"}});
  const auto found = facts.find("发言/S1/M1");
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].versions.size(), 2U);
  EXPECT_EQ(found[0].versions[1].withdrawn_with, "");
}

TEST(History, TellsOfAnInspectionThatWentWithItsRound) {
  KeptFacts facts;
  facts.add(InspectionRoundOpened{{"R1"}, "第一轮", Day{20'000}, Day{20'050}, {}});
  UnitInspected inspected;
  inspected.unit.text = "G1", inspected.round.text = "R1", inspected.date = Day{20'010};
  facts.add(inspected);
  facts.add(FactWithdrawn{{}, "inspection_round_opened", {"R1"}});
  const auto found = facts.find("R1/G1");
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].versions.size(), 2U);
  EXPECT_EQ(found[0].versions[1].withdrawn_with, "巡听轮次/R1");
  ASSERT_EQ(facts.find("R1", "").size(), 1U) << "the round itself, a common fact";
}

TEST(History, TellsApartUnitsWhoseCodesJsonEscapes) {
  KeptFacts facts;
  for (const char* code : {"A\"B", "A\\", "A"}) {
    UnitRegistered unit;
    unit.unit.text = code, unit.name = "乙单位，\"unit\":\"G1\"", unit.unit_type = "厅局";
    facts.add(unit);
    EXPECT_EQ(facts.find(std::string("单位名录/") + code, code).size(), 1U) << code;
  }
}

TEST(History, ShowsTheStepsOfALiveThingByTheIndex) {
  KeptFacts facts;
  facts.add(ObjectionRaised{
      {"G1"}, "Y1", "member_seated", {"M1", "leader", format_iso(Day{20'000})}, "任期有误", "M1"});
  EXPECT_EQ(facts.find_life("objection_raised", "Y1")->versions.size(), 1U);
  facts.add(ObjectionAnswered{{"G1"}, "Y1", true, "已更正"});
  const auto life = facts.find_life("objection_raised", "Y1");
  ASSERT_EQ(life->versions.size(), 2U);
  EXPECT_EQ(life->versions[1].changes.back().after, "已更正");
  EXPECT_FALSE(facts.find_life("objection_raised", "Y2"));
}

// The history follows `goes_with`, the ledger its own rows: they must agree.
TEST(History, CallsWithdrawnWhatTheLedgerHoldsWithdrawn) {
  KeptFacts facts;
  add_session_with_parts(facts);
  facts.add(FactWithdrawn{{"G1"}, "session_held", {"S1"}});
  const Ledger ledger = facts.ledger();
  const UnitBook& unit = *ledger.find_unit("G1");
  EXPECT_FALSE(unit.shelf<AgendaItemSet>().rows().at(0).alive);
  EXPECT_FALSE(unit.shelf<SpeechGiven>().rows().at(0).alive);
  EXPECT_FALSE(unit.shelf<MakeUpDone>().rows().at(0).alive);
  EXPECT_FALSE(unit.shelf<ActionItemAssigned>().rows().at(0).alive);
  EXPECT_EQ(unit.attendance().status(SessionId{0}, MemberId{0}), AttendanceStatus::unmarked);
}

}  // namespace
}  // namespace xueji::app
