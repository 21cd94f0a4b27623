#include <fstream>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "http/api/mend_marks.h"
#include "tests/http/step_fixture.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::Not;

class ApiSteps : public StepTest {};

TEST_F(ApiSteps, ASecretaryPlansAnnouncesAndOpens) {
  EXPECT_EQ(status(secretary, planned("P2")), 201);
  EXPECT_EQ(status(secretary, SessionAnnounced{{"A"}, {"P2"}}), 201);
  EXPECT_EQ(one(member, "/api/v1/planned-sessions/A/P2").at("progress").at("state"), "announced");
  EXPECT_EQ(status(secretary, SessionOpened{{"A"}, {"P2"}}), 201);
  const auto opened = one(member, "/api/v1/planned-sessions/A/P2").at("progress");
  EXPECT_EQ(opened.at("state"), "opened");
  EXPECT_EQ(opened.at("opened"), "2026-06-30T02:00:00.000000Z");
}

TEST_F(ApiSteps, AMemberPlansNothing) {
  EXPECT_EQ(status(member, planned("P2")), 403);
  EXPECT_EQ(status(member, SessionAnnounced{{"A"}, {"P1"}}), 403);
}

TEST_F(ApiSteps, ABatchPlansAndAnnouncesAtOnce) {
  const std::vector<Entry> both = {planned("P2"), SessionAnnounced{{"A"}, {"P2"}}};
  const Response trial = call(secretary, Method::post, "/api/v1/entries", body_of(both, true));
  EXPECT_EQ(trial.status, 200) << text(trial);
  EXPECT_EQ(get(secretary, "/api/v1/planned-sessions/A/P2").status, 404) << "a dry run records nothing";
  EXPECT_EQ(send(secretary, both).status, 201);
}

// AC-14: no step is skipped, and what a session's closing states is not stated before.
TEST_F(ApiSteps, Ac14StepsAreTakenInTheirOrder) {
  EXPECT_EQ(code_of(send(secretary, {SessionOpened{{"A"}, {"P1"}}})), "session.wrong_state");
  EXPECT_EQ(status(secretary, SessionOpened{{"A"}, {"P1"}}), 409);
  SessionHeld held;
  held.unit.text = "A", held.session.text = "P1", held.date = *parse_iso_day("2026-07-10");
  held.theme = "专题学习", held.forms = {StudyForm::discussion};
  EXPECT_EQ(status(secretary, held), 409);
  for (const char* kind : {"session_closed", "session_signed_in", "session_left"}) {
    const Response refused = call(
        secretary, Method::post, "/api/v1/entries",
        fmt::format(R"({{"entries":[{{"kind":"{}","fact":{{"unit":"A","session":"P1"}}}}]}})", kind), kind);
    EXPECT_EQ(code_of(refused), "kind.unknown") << kind;
  }
}

TEST_F(ApiSteps, ASessionIsCancelledByTwo) {
  const SessionCancelled cancelled{{"A"}, {"P1"}, "因公改期"};
  EXPECT_EQ(status(secretary, cancelled), 202) << "a secretary asks for it";
  EXPECT_EQ(confirm(secretary).status, 404) << "and does not agree to it himself";
  EXPECT_EQ(one(member, "/api/v1/planned-sessions/A/P1").at("progress").at("state"), "planned");
  EXPECT_EQ(confirm(leader).status, 201);
  EXPECT_EQ(one(member, "/api/v1/planned-sessions/A/P1").at("progress").at("state"), "cancelled");
  EXPECT_EQ(status(member, cancelled), 403);
}

class ApiLeave : public StepTest {};

TEST_F(ApiLeave, IsAskedForOneselfAndDecidedByTheLeader) {
  EXPECT_EQ(status(member, leave("M2")), 201);
  EXPECT_EQ(status(member, leave("M3")), 403) << "not for somebody else";
  EXPECT_EQ(status(secretary, leave("M3")), 403);
  EXPECT_EQ(status(leader, decision("M2")), 201);
  const auto decided = one(member, "/api/v1/leave-requests/A/P1/M2");
  EXPECT_EQ(decided.at("progress").at("state"), "approved");
  EXPECT_EQ(decided.at("progress").at("approver"), "M1") << "filled in";
  EXPECT_EQ(decided.at("progress").at("late"), false);
}

// AC-13
TEST_F(ApiLeave, Ac13NobodyDecidesOnHisOwn) {
  ASSERT_EQ(status(leader, leave("M1")), 201);
  const Response own = send(leader, {decision("M1")});
  EXPECT_EQ(own.status, 403);
  EXPECT_EQ(code_of(own), "decision.own");
  EXPECT_EQ(code_of(send(leader, {decision("M1", "M2")})), "decision.own") << "not under another name either";
  EXPECT_EQ(status(superior, decision("M1")), 201) << "the superior decides on the leader's";
  EXPECT_EQ(one(leader, "/api/v1/leave-requests/A/P1/M1").at("progress").at("approver").as_string(),
            superior->name);
}

TEST_F(ApiLeave, OfMembersIsNoMatterOfTheSuperior) {
  ASSERT_EQ(status(member, leave("M2")), 201);
  EXPECT_EQ(status(superior, decision("M2")), 404) << "he does not even see why it was asked";
  EXPECT_EQ(status(secretary, decision("M2")), 404);
  EXPECT_EQ(status(stranger, decision("M2")), 404);
}

// AC-07: who decides and who objects is who is logged in, whatever the body says.
TEST_F(ApiLeave, Ac07SignaturesOfOthersAreRefused) {
  ASSERT_EQ(status(member, leave("M2")), 201);
  const Response forged = send(leader, {decision("M2", "M3")});
  EXPECT_EQ(forged.status, 403);
  EXPECT_THAT(text(forged), HasSubstr("entries[0].approver"));
  EXPECT_EQ(status(leader, decision("M2", "M1")), 201);
  EXPECT_EQ(status(member, objection("Y1", "M2", "M1")), 403);
  // Nor does a body set what the steps lead to.
  const Response assigned = call(
      secretary, Method::post, "/api/v1/entries",
      R"({"entries":[{"kind":"session_announced","fact":{"unit":"A","session":"P1","state":"closed"}}]})",
      "k");
  EXPECT_EQ(code_of(assigned), "member.unknown");
}

// AC-15: of two that decide at once, one wins and the other is told.
TEST_F(ApiLeave, Ac15IsDecidedOnce) {
  ASSERT_EQ(status(member, leave("M2")), 201);
  ASSERT_EQ(status(leader, decision("M2")), 201);
  LeaveDecided refusal = decision("M2");
  refusal.approved = false;
  const Response second = send(leader, {refusal});
  EXPECT_EQ(second.status, 409);
  EXPECT_EQ(code_of(second), "step.repeated");
}

TEST_F(ApiLeave, DecidedAfterTheClosingMendsTheMark) {
  ASSERT_EQ(status(member, leave("M2")), 201);
  close_session();
  clock.at = *parse_iso_instant("2026-07-12T02:00:00Z");
  ASSERT_EQ(status(leader, decision("M2")), 201);
  EXPECT_EQ(one(leader, "/api/v1/leave-requests/A/P1/M2").at("progress").at("late"), true);
  const auto mark = one(leader, "/api/v1/attendance/A/P1/M2").at("fact");
  EXPECT_EQ(mark.at("status"), "leave");
  EXPECT_EQ(mark.at("approver"), "M1");
  EXPECT_EQ(mark.at("approved"), "2026-07-12");
}

// Decided between the preview of the closing and its batch, which says absent.
TEST_F(ApiLeave, DecidedInTheInstantOfTheClosingMendsTheMark) {
  ASSERT_EQ(status(member, leave("M2")), 201);
  state(decision("M2", "M1"));
  close_session();
  mend_marks(service, *leader, {"A"}, {"P1"});
  state(planned("P2", "2026-07-20"));  // recorded after the mark, which nobody waits for
  EXPECT_EQ(one(leader, "/api/v1/attendance/A/P1/M2").at("fact").at("status"), "leave");
  const Seq head = engine.moment().head.seq;
  mend_marks(service, *leader, {"A"}, {"P1"});
  state(planned("P3", "2026-07-21"));
  EXPECT_EQ(engine.moment().head.seq, head + 1) << "nothing is left to mend";
}

// SR-23: the words of a reason are for who decides, and for oneself; so are those of the decision.
TEST_F(ApiLeave, IsShownWithoutItsWordsToOthers) {
  ASSERT_EQ(status(member, leave("M2")), 201);
  ASSERT_EQ(status(leader, decision("M2")), 201);
  const auto shown = [&](const Who& who) {
    return text(get(who, "/api/v1/leave-requests/A/P1/M2")) + text(get(who, "/api/v1/leave-requests")) +
           text(get(who, "/api/v1/leave-requests/A/P1/M2/history")) +
           text(get(who, "/api/v1/units/A/sessions/P1/overview?history=true"));
  };
  for (const Who& who : {admin, secretary, superior}) {
    EXPECT_THAT(shown(who), HasSubstr("sick")) << "the category shows";
    EXPECT_THAT(shown(who), Not(HasSubstr("手术"))) << who->account;
    EXPECT_EQ(one(who, "/api/v1/leave-requests?q=手术").at("total"), 0) << "a search does not tell";
  }
  for (const Who& who : {leader, member})
    EXPECT_THAT(shown(who), HasSubstr("已知悉手术安排")) << who->account;
  EXPECT_EQ(one(other_member, "/api/v1/leave-requests").at("total"), 0) << "colleagues see nothing of it";
  EXPECT_EQ(get(other_member, "/api/v1/leave-requests/A/P1/M2").status, 404);
}

class ApiSeals : public StepTest {};

TEST_F(ApiSeals, AreTheLeadersToSetAndTwoPersonsToLift) {
  EXPECT_EQ(status(secretary, seal()), 403);
  EXPECT_EQ(status(leader, seal()), 201);
  SessionHeld changed;
  changed.unit.text = "A", changed.session.text = "S1", changed.date = *parse_iso_day("2026-03-05");
  changed.theme = "改过", changed.forms = {StudyForm::lecture};
  EXPECT_EQ(code_of(send(secretary, {changed})), "record.sealed");
  EXPECT_EQ(status(leader, reopening()), 202);
  EXPECT_EQ(confirm(admin).status, 201);
  EXPECT_EQ(status(secretary, changed), 201);
  const auto shown = one(member, "/api/v1/seals/A/session_held/S1");
  EXPECT_EQ(shown.at("progress").at("state"), "reopened");
  EXPECT_EQ(shown.at("progress").at("reason"), "补正漏记");
  const auto life = one(leader, "/api/v1/seals/A/session_held/S1/history").at("versions");
  ASSERT_EQ(life.as_array().size(), 2U);
  EXPECT_EQ(life.at(1).at("kind"), "record_reopened");
}

TEST_F(ApiSeals, OverWhatTheSuperiorKeepsAreNotTheUnitsToSet) {
  InspectionRoundOpened round;
  round.round.text = "R1", round.name = "上半年", round.from = *parse_iso_day("2026-01-01");
  round.to = *parse_iso_day("2026-06-30");
  state(round);
  UnitInspected inspected;
  inspected.round.text = "R1", inspected.unit.text = "A", inspected.date = *parse_iso_day("2026-04-01");
  state(inspected);
  const RecordSealed of_inspection{{"A"}, "unit_inspected", {"R1", "A"}};
  EXPECT_EQ(status(leader, of_inspection), 403) << "he would stop the inspector from correcting it";
  EXPECT_EQ(status(superior, of_inspection), 201);
}

// AC-02: what lies over a person's own fact is seen by who sees the fact.
TEST_F(ApiSeals, Ac02OverPersonalFactsShowNoMoreThanTheFacts) {
  StudyStatementGiven statement;
  statement.unit.text = "A", statement.member.text = "M2", statement.year.value = 2025;
  state(statement);
  ASSERT_EQ(status(leader, RecordSealed{{"A"}, "study_statement_given", {"2025", "M2"}}), 201);
  EXPECT_EQ(one(admin, "/api/v1/seals").at("total"), 1);
  EXPECT_EQ(one(member, "/api/v1/seals").at("total"), 1);
  EXPECT_EQ(one(other_member, "/api/v1/seals").at("total"), 0);
  EXPECT_EQ(get(other_member, "/api/v1/seals/A/study_statement_given/2025%2FM2").status, 404);
}

class ApiObjections : public StepTest {};

TEST_F(ApiObjections, AreRaisedAboutOneselfAndAnsweredByWhoCouldCorrect) {
  EXPECT_EQ(status(member, objection("Y1", "M2")), 201);
  EXPECT_EQ(status(member, objection("Y2", "M1")), 403) << "not about a colleague's mark";
  const auto raised = one(member, "/api/v1/objections/A/Y1");
  EXPECT_EQ(raised.at("fact").at("by"), "M2");
  EXPECT_EQ(raised.at("progress").at("state"), "open");
  EXPECT_EQ(one(leader, "/api/v1/objections?state=open").at("total"), 1);
  EXPECT_EQ(one(leader, "/api/v1/objections?state=upheld").at("total"), 0);
  // A correction of attendance needs two, and so does an answer about it.
  const ObjectionAnswered answer{{"A"}, "Y1", true, "已核对签到表"};
  EXPECT_EQ(status(leader, answer), 202);
  EXPECT_EQ(confirm(admin).status, 201);
  const auto answered = one(member, "/api/v1/objections/A/Y1").at("progress");
  EXPECT_EQ(answered.at("state"), "upheld");
  EXPECT_EQ(answered.at("answer"), "已核对签到表");
}

TEST_F(ApiObjections, AreNotAnsweredByWhoRaisedThem) {
  ASSERT_EQ(status(leader, objection("Y1", "M1")), 201);
  const ObjectionAnswered answer{{"A"}, "Y1", true, "属实"};
  EXPECT_EQ(code_of(send(leader, {answer})), "decision.own");
  ASSERT_EQ(status(admin, answer), 202);
  EXPECT_TRUE(one(leader, "/api/v1/proposals").at("items").as_array().empty()) << "nor confirmed by him";
}

TEST_F(ApiObjections, OfOutsidersFindNothing) {
  EXPECT_EQ(status(stranger, objection("Y1", "M2")), 404);
  ASSERT_EQ(status(member, objection("Y1", "M2")), 201);
  EXPECT_EQ(status(stranger, ObjectionAnswered{{"A"}, "Y1", true, "x"}), 404);
  EXPECT_EQ(get(stranger, "/api/v1/objections/A/Y1").status, 404);
  EXPECT_EQ(one(other_member, "/api/v1/objections").at("total"), 0);
}

class ApiBadges : public StepTest {};

TEST_F(ApiBadges, AreTheUnitsToIssueAndToRevoke) {
  EXPECT_EQ(status(secretary, BadgeIssued{{"A"}, "B1", {"M2"}}), 403);
  EXPECT_EQ(status(admin, BadgeIssued{{"A"}, "B1", {"M2"}}), 201);
  EXPECT_EQ(one(member, "/api/v1/badges/A/B1").at("progress").at("state"), "valid");
  EXPECT_EQ(get(other_member, "/api/v1/badges/A/B1").status, 404);
  EXPECT_EQ(status(admin, BadgeRevoked{{"A"}, "B1"}), 201);
  EXPECT_EQ(one(admin, "/api/v1/badges?state=revoked").at("total"), 1);
  EXPECT_EQ(status(admin, BadgeRevoked{{"A"}, "B1"}), 409);
}

TEST_F(ApiSteps, AReadingListIsSetByWhoPlansAndReadByAll) {
  LibraryItemAdded item;
  item.item = "Z1", item.title = "读本";
  state(item);
  const ReadingListSet list{{"A"}, {"P1"}, {"Z1"}, "第一章"};
  EXPECT_EQ(status(member, list), 403);
  EXPECT_EQ(status(stranger, list), 404);
  EXPECT_EQ(status(secretary, list), 201);
  EXPECT_EQ(one(member, "/api/v1/reading-lists/A/P1").at("progress").at("state"), "set");
  const auto overview = one(other_member, "/api/v1/units/A/sessions/P1/overview");
  EXPECT_EQ(overview.at("reading_list").at("fact").at("items").at(0), "Z1");
  EXPECT_EQ(get(stranger, "/api/v1/reading-lists/A/P1").status, 404);
  EXPECT_EQ(status(secretary, ReadingListSet{{"A"}, {"P1"}, {"Z9"}, {}}), 422);
  EXPECT_EQ(status(secretary, ReadingListSet{{"A"}, {"P1"}, {}, {}}), 201);
  EXPECT_EQ(one(member, "/api/v1/reading-lists/A/P1").at("progress").at("state"), "lifted");
}

TEST_F(ApiSteps, ANoteOnTwoDocumentsIsForWhoMaySeeBoth) {
  const ReuseNoted note{{"A"}, "session_held", {"S1"}, {"A1"}, "session_held", {"S1"}, "同一讲稿", {}};
  EXPECT_EQ(status(secretary, note), 404) << "the other unit's session is not there for him";
  EXPECT_EQ(status(superior, note), 201);
  ReuseNoted forged = note;
  forged.by = "单位A";
  EXPECT_EQ(status(superior, forged), 403) << "signed by somebody else";
}

class ApiFilings : public StepTest {
 protected:
  ApiFilings() {
    FilingTaskSet task;
    task.filing_task.text = "T1", task.name = "半年总结", task.due = *parse_iso_day("2026-06-20");
    task.period_from = *parse_iso_day("2026-01-01"), task.period_to = *parse_iso_day("2026-06-30");
    state(task);
  }
  static FilingSent filing(const char* date) {
    FilingSent entry;
    entry.unit.text = "A", entry.filing_task.text = "T1", entry.date = *parse_iso_day(date);
    return entry;
  }
  std::string state_of(const Who& who, const std::string& unit = "A") {
    const auto page = one(who, "/api/v1/filing-states?unit=" + unit);
    const auto& items = page.at("items").as_array();
    return items.empty() ? "" : std::string(items.at(0).at("state").as_string());
  }
};

TEST_F(ApiFilings, AreUrgedAndReturnedFromAboveAlone) {
  EXPECT_EQ(state_of(superior), "overdue");
  EXPECT_EQ(status(admin, FilingUrged{{"A"}, {"T1"}, "请尽快"}), 403);
  EXPECT_EQ(status(superior, FilingUrged{{"A"}, {"T1"}, "请尽快"}), 201);
  EXPECT_EQ(status(superior, FilingUrged{{"A"}, {"T1"}, "再催"}), 201);
  const auto urged = one(admin, "/api/v1/filing-urges/A/T1").at("progress");
  EXPECT_EQ(urged.at("count"), 2);
  EXPECT_EQ(urged.at("state"), "waiting");
  ASSERT_EQ(status(admin, filing("2026-06-25")), 201);
  EXPECT_EQ(state_of(superior), "sent_late");
  const FilingReturned returned{{"A"}, {"T1"}, *parse_iso_day("2026-06-25"), "缺数据"};
  EXPECT_EQ(status(admin, returned), 403);
  EXPECT_EQ(status(superior, returned), 201);
  EXPECT_EQ(state_of(admin), "returned");
  EXPECT_EQ(one(admin, "/api/v1/filing-returns/A/T1/2026-06-25").at("progress").at("state"), "waiting");
  ASSERT_EQ(status(admin, filing("2026-06-28")), 201);
  EXPECT_EQ(one(admin, "/api/v1/filing-returns/A/T1/2026-06-25").at("progress").at("state"), "answered");
  EXPECT_EQ(state_of(admin), "sent_late");
  EXPECT_EQ(state_of(stranger), "") << "another unit's filings are not there";
  EXPECT_EQ(status(subject(AccessRole::superior, "B"), FilingUrged{{"A"}, {"T1"}, "x"}), 404);
}

TEST_F(ApiFilings, ArePagedOverUnitsAndTasks) {
  std::vector<std::string> seen;
  std::string path = "/api/v1/filing-states?limit=1";
  for (int page = 0; page < 5; ++page) {
    const auto answer = one(subject(AccessRole::superior, ""), path);
    EXPECT_EQ(answer.at("total"), 3);
    for (const auto& item : answer.at("items").as_array())
      seen.emplace_back(item.at("unit").as_string());
    if (answer.at("next").is_null()) break;
    path = "/api/v1/filing-states?limit=1&cursor=" + std::string(answer.at("next").as_string());
  }
  EXPECT_THAT(seen, testing::UnorderedElementsAre("A", "A1", "B"));
}

class ApiStepLists : public StepTest {};

// AC-01, AC-04: another unit's things answer like ones that are not there, whatever one is at home.
TEST_F(ApiStepLists, Ac01SwappedUnitsFindNothing) {
  state(planned("P1", "2026-07-10", "B"));
  state(leave("M2", "B"));
  state(BadgeIssued{{"B"}, "B1", {"M2"}});
  state(seal("B"));
  state(ObjectionRaised{{"B"}, "Y1", "attendance_marked", {"S1", "M2"}, "漏记", "M2"});
  for (const char* path :
       {"planned-sessions/{}/P1", "leave-requests/{}/P1/M2", "badges/{}/B1", "seals/{}/session_held/S1",
        "objections/{}/Y1", "planned-sessions/{}/P1/history", "units/{}/sessions/P1/overview"}) {
    const auto at = [&](const char* unit) { return "/api/v1/" + fmt::format(fmt::runtime(path), unit); };
    for (const Who& who : {admin, leader, member, secretary}) {
      const Response other = get(who, at("B")), none = get(who, at("Z"));
      EXPECT_EQ(other.status, 404) << path;
      EXPECT_EQ(text(other), text(none)) << path;
    }
    EXPECT_EQ(get(stranger, at("B")).status, 200) << path;
  }
  for (const Entry& entry :
       {Entry(SessionAnnounced{{"B"}, {"P1"}}), Entry(SessionCancelled{{"B"}, {"P1"}, "x"}),
        Entry(leave("M1", "B")), Entry(decision("M2", {}, "B")), Entry(BadgeRevoked{{"B"}, "B1"}),
        Entry(RecordReopened{{"B"}, "session_held", {"S1"}, "x"}),
        Entry(ObjectionAnswered{{"B"}, "Y1", true, "x"})})
    for (const Who& who : {admin, leader, member, secretary, superior})
      EXPECT_EQ(status(who, entry), 404) << kind_of(entry) << " " << who->account;
}

// AC-08, AC-09: a grant that has ended opens neither the present nor what was recorded while it held.
TEST_F(ApiStepLists, Ac09APastGrantOpensNoPastStep) {
  app::Subject left = *leader;
  left.grants.at(0).to = *parse_iso_day("2026-06-29");
  const Who gone = std::make_shared<app::Subject>(left);
  const Seq head = engine.moment().head.seq;
  EXPECT_EQ(one(gone, fmt::format("/api/v1/planned-sessions?as_of={}", head)).at("total"), 0);
  EXPECT_EQ(get(gone, fmt::format("/api/v1/planned-sessions/A/P1?as_of={}", head)).status, 404);
  EXPECT_EQ(get(gone, fmt::format("/api/v1/units/A/sessions/P1/overview?as_of={}", head)).status, 404);
  EXPECT_EQ(status(gone, SessionAnnounced{{"A"}, {"P1"}}), 404);
}

TEST_F(ApiStepLists, ShowThePastAsItStood) {
  const Seq before = engine.moment().head.seq;
  ASSERT_EQ(status(secretary, SessionAnnounced{{"A"}, {"P1"}}), 201);
  EXPECT_EQ(
      one(member, fmt::format("/api/v1/planned-sessions/A/P1?as_of={}", before)).at("progress").at("state"),
      "planned");
  EXPECT_EQ(one(member, "/api/v1/planned-sessions?state=announced").at("total"), 1);
  EXPECT_EQ(one(member, "/api/v1/planned-sessions?state=planned").at("total"), 0);
}

// AC-16: planned after its own date, a session shows as such for ever.
TEST_F(ApiStepLists, Ac16ABackdatedSessionIsMarked) {
  ASSERT_EQ(status(secretary, planned("P9", "2026-06-01")), 201);
  EXPECT_EQ(one(superior, "/api/v1/planned-sessions/A/P9").at("progress").at("backdated"), true);
  ASSERT_EQ(status(secretary, planned("P9", "2026-07-20")), 201);
  EXPECT_EQ(one(superior, "/api/v1/planned-sessions/A/P9").at("progress").at("backdated"), true);
}

// AC-11: the scheme of a session that is only planned is for who may see the session.
TEST_F(ApiStepLists, Ac11ASchemeIsForWhoMaySeeThePlan) {
  SessionPlanned with_scheme = planned("P2");
  with_scheme.scheme_file = Attachment{"附件/方案.docx", sha256("nowhere")};
  EXPECT_EQ(status(secretary, with_scheme), 422) << "a file that nobody stored";
  std::ofstream(scratch.path() / "scheme") << "方案";
  const Digest digest = service.files.put(scratch.path() / "scheme");
  const std::string file = "/api/v1/files/" + to_hex(digest);
  EXPECT_EQ(get(member, file).status, 404) << "no fact names it yet";
  with_scheme.scheme_file->digest = digest;
  ASSERT_EQ(status(secretary, with_scheme), 201);
  EXPECT_EQ(get(member, file).status, 200);
  EXPECT_EQ(get(stranger, file).status, 404);
}

TEST_F(ApiStepLists, TellEveryStepOfALife) {
  ASSERT_EQ(status(secretary, planned("P1", "2026-07-11")), 201);
  ASSERT_EQ(status(secretary, SessionAnnounced{{"A"}, {"P1"}}), 201);
  const auto life = one(secretary, "/api/v1/planned-sessions/A/P1/history").at("versions");
  std::vector<std::string> kinds;
  for (const auto& version : life.as_array())
    kinds.emplace_back(version.at("kind").as_string());
  EXPECT_THAT(kinds, testing::ElementsAre("session_planned", "session_planned", "session_announced"));
  ASSERT_EQ(life.at(1).at("changes").as_array().size(), 1U) << "only what was changed";
  EXPECT_EQ(life.at(1).at("changes").at(0).at("after"), "2026-07-11");
}

}  // namespace
}  // namespace xueji::http
