// The generated authorisation cases, asked of the routes: what the golden matrix says of an action is what
// whoever tries it over HTTP gets.
#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include <fmt/format.h>

#include "app/codec.h"
#include "tests/access/access_cases.h"
#include "tests/http/api_fixture.h"

namespace xueji::http {
namespace {

using app::Action;
using app::Verdict;
using test::AccessCase;
using test::AccessWorld;
using test::Owner;
using test::Relation;

// One way to try an action over HTTP. Where the fact has an owner, `member` is his code.
struct Trial {
  Action action;
  bool owned = false;          // of one member; else of the unit
  std::vector<Action> also{};  // what the route asks besides
  std::function<Entry(const std::string& unit, const std::string& member)> entry{};       // tried dry
  std::function<std::string(const std::string& unit, const std::string& member)> read{};  // a path
};

// Tried elsewhere, or not over HTTP at all.
const std::set<Action> kElsewhere = {
    // of the installation: tests/http/generated_account_access_test.cc
    Action::manage_account, Action::disable_account, Action::grant_role, Action::confirm_grant,
    Action::reset_account, Action::set_security_policy, Action::operate_installation,
    Action::read_security_audit,
    // of what is common to all units or runs as a job: tests/http/api_test.cc
    Action::publish_bulletin, Action::read_bulletin, Action::issue_report, Action::count_figures,
    // parts of another: withheld members, requests
    Action::read_leave_text, Action::request_session_reopening,
    // of flows of their own, or without a route
    Action::operate_desk, Action::sign_in, Action::read_contacts, Action::read_business_audit_metadata,
    Action::verify_chain, Action::accept_filed_plan, Action::draft_filing, Action::sign_filing,
    Action::decide_erasure, Action::see_erasure, Action::ask_erasure};

template <class E>
E of(const std::string& unit) {
  E entry{};
  entry.unit.text = unit;
  return entry;
}
template <class E>
E of(const std::string& unit, const std::string& member) {
  E entry = of<E>(unit);
  entry.member.text = member;
  return entry;
}
Day on(const char* iso) {
  return *parse_iso_day(iso);
}

SessionPlanned planned(const std::string& unit, const std::string& code) {
  auto entry = of<SessionPlanned>(unit);
  entry.session.text = code, entry.date = on("2026-07-10"), entry.start = TimeOfDay{540};
  entry.theme = "专题学习", entry.forms = {StudyForm::discussion};
  return entry;
}
SessionHeld held(const std::string& unit, const std::string& code) {
  auto entry = of<SessionHeld>(unit);
  entry.session.text = code, entry.date = on("2026-03-05"), entry.theme = "专题学习";
  entry.forms = {StudyForm::discussion};
  return entry;
}
AttendanceMarked mark(const std::string& unit, const std::string& session, const std::string& member,
                      AttendanceStatus status = AttendanceStatus::absent) {
  auto entry = of<AttendanceMarked>(unit, member);
  entry.session.text = session, entry.status = status;
  return entry;
}
PlanMade plan(const std::string& unit, const std::string& code) {
  auto entry = of<PlanMade>(unit);
  entry.plan.text = code, entry.year.value = 2026, entry.name = "年度计划";
  return entry;
}
InspectionFindingRaised finding(const std::string& unit) {
  auto entry = of<InspectionFindingRaised>(unit);
  entry.round.text = "R1", entry.number = "1", entry.problem = "记录不全",
  entry.rectify_by = on("2026-06-30");
  return entry;
}
PaperFiled paper(const std::string& unit, const std::string& member) {
  auto entry = of<PaperFiled>(unit, member);
  entry.title = "心得", entry.completed = on("2026-05-01");
  return entry;
}

std::string path(std::string_view pattern, const std::string& unit, const std::string& member) {
  return "/api/v1/" + fmt::format(fmt::runtime(pattern), unit, member);
}

std::vector<Trial> all_trials() {
  std::vector<Trial> trials;
  const auto state = [&](Action action, bool owned, auto entry) {
    trials.push_back({.action = action, .owned = owned, .entry = entry});
  };
  const auto read = [&](Action action, bool owned, std::string_view pattern, std::vector<Action> also = {}) {
    trials.push_back({.action = action,
                      .owned = owned,
                      .also = std::move(also),
                      .read = [pattern](const std::string& unit, const std::string& member) {
                        return path(pattern, unit, member);
                      }});
  };
  using Text = const std::string&;
  state(Action::edit_roster, false, [](Text u, Text) {
    auto seat = of<MemberSeated>(u, "X");
    seat.name = "新成员", seat.from = on("2026-05-01");
    return seat;
  });
  state(Action::edit_roster, true, [](Text u, Text m) { return BadgeIssued{{u}, "new", {m}}; });
  state(Action::edit_roster, false, [](Text u, Text) { return BadgeRevoked{{u}, "B-N"}; });
  state(Action::export_bulk, false, [](Text u, Text) {
    return BulkExportPermitted{{u}, "E1", true, "年度归档", {}};
  });
  state(Action::edit_rules, false, [](Text u, Text) {
    auto rule = of<RegulationAdopted>(u);
    rule.name = "考勤制度", rule.issued = on("2026-05-01");
    return rule;
  });
  state(Action::draft_plan, false, [](Text u, Text) { return plan(u, "J2"); });
  state(Action::approve_plan, false, [](Text u, Text) {
    PlanMade approved = plan(u, "J1");
    approved.approver.text = "L", approved.approved = on("2026-05-01");
    return approved;
  });
  state(Action::approve_plan, false, [](Text u, Text) { return RecordSealed{{u}, "plan_made", {"J1"}}; });
  state(Action::change_session, false, [](Text u, Text) { return planned(u, "P9"); });
  state(Action::change_session, false, [](Text u, Text) { return SessionAnnounced{{u}, {"P2"}}; });
  state(Action::change_session, false, [](Text u, Text) { return SessionOpened{{u}, {"P1"}}; });
  state(Action::change_session, false, [](Text u, Text) { return held(u, "S9"); });
  state(Action::change_session, false, [](Text u, Text) {
    return ReadingListSet{{u}, {"P2"}, {"Z1"}, "第一章"};
  });
  state(Action::reopen_session, false, [](Text u, Text) { return SessionCancelled{{u}, {"P1"}, "改期"}; });
  state(Action::reopen_session, false, [](Text u, Text) {
    return RecordReopened{{u}, "session_held", {"S2"}, "补正"};
  });
  state(Action::sign_in_others, true, [](Text u, Text m) { return mark(u, "S3", m); });
  state(Action::correct_attendance, true,
        [](Text u, Text m) { return mark(u, "S1", m, AttendanceStatus::present); });
  state(Action::request_attendance_correction, true, [](Text u, Text m) {
    return ObjectionRaised{{u}, "new", "attendance_marked", {"S1", m}, "漏记", {}};
  });
  state(Action::correct_attendance, true, [](Text u, Text m) {
    return ObjectionAnswered{{u}, "Y-" + m, true, "属实"};
  });
  state(Action::ask_leave, true, [](Text u, Text m) {
    return LeaveRequested{{u}, {"P2"}, {m}, LeaveCategory::official, {}};
  });
  state(Action::approve_leave, true,
        [](Text u, Text m) { return LeaveDecided{{u}, {"P1"}, {m}, true, {}, {}}; });
  state(Action::write_minutes, false, [](Text u, Text) {
    auto item = of<AgendaItemSet>(u);
    item.session.text = "S1", item.number = "1";
    return item;
  });
  state(Action::approve_minutes, false, [](Text u, Text) {
    return RecordSealed{{u}, "session_held", {"S1"}};
  });
  state(Action::submit_paper, true, [](Text u, Text m) { return paper(u, m); });
  state(Action::score_inspection, false, [](Text u, Text) {
    auto inspected = of<UnitInspected>(u);
    inspected.round.text = "R1", inspected.date = on("2026-04-01");
    return inspected;
  });
  state(Action::answer_inspection, false, [](Text u, Text) {
    auto answered = finding(u);
    answered.rectified = on("2026-05-20");
    return answered;
  });
  state(Action::run_appraisal, false, [](Text u, Text) {
    auto graded = of<StudyStatementGiven>(u, "N");
    graded.year.value = 2025, graded.grade = Grade::qualified, graded.graded = on("2026-05-01");
    return graded;
  });
  state(Action::self_score_appraisal, false, [](Text u, Text) {
    auto statement = of<StudyStatementGiven>(u, "N");
    statement.year.value = 2025, statement.date = on("2026-01-10");
    return statement;
  });
  state(Action::file_upward, false, [](Text u, Text) {
    auto filing = of<FilingSent>(u);
    filing.filing_task.text = "T1", filing.date = on("2026-05-30");
    return filing;
  });
  state(Action::return_filing, false, [](Text u, Text) {
    return FilingReturned{{u}, {"T1"}, on("2026-05-10"), "缺数据"};
  });
  state(Action::return_filing, false, [](Text u, Text) { return FilingUrged{{u}, {"T1"}, "请尽快"}; });

  read(Action::read_plan, false, "sessions/{}/S1");
  read(Action::read_plan, false, "planned-sessions/{}/P1");
  read(Action::read_plan, false, "reading-lists/{}/P1");
  read(Action::read_plan, false, "seals/{}/session_held/S2");
  read(Action::read_plan, false, "units/{}/sessions/S1/overview");
  read(Action::read_minutes, false, "speeches/{}/S1/N");
  read(Action::read_figures, true, "attendance/{}/S1/{}");
  read(Action::read_figures, true, "leave-requests/{}/P1/{}");
  read(Action::read_figures, true, "badges/{}/B-{}");
  read(Action::read_figures, true, "objections/{}/Y-{}");
  read(Action::read_figures, false, "filing-returns/{}/T1/2026-05-11");
  read(Action::read_figures, false, "filing-urges/{}/T1");
  read(Action::read_figures, false, "figures/{}/sessions_held?from=2026-01-01&to=2026-05-31");
  read(Action::read_business_audit, false, "sessions/{}/S1/history", {Action::read_plan});
  read(Action::read_business_audit, false, "planned-sessions/{}/P1/history", {Action::read_plan});
  read(Action::read_business_audit, true, "leave-requests/{}/P1/{}/history", {Action::read_figures});
  read(Action::read_business_audit, true, "attendance/{}/S1/{}/history", {Action::read_figures});
  return trials;
}

// What the world must hold so that every trial is refused for rights alone.
std::vector<Entry> world_entries() {
  std::vector<Entry> entries;
  InspectionRoundOpened round;
  round.round.text = "R1", round.name = "上半年", round.from = on("2026-01-01"), round.to = on("2026-06-30");
  entries.emplace_back(round);
  FilingTaskSet task;
  task.filing_task.text = "T1", task.name = "半年总结", task.period_from = on("2026-01-01");
  task.period_to = on("2026-06-30"), task.due = on("2026-06-20");
  entries.emplace_back(task);
  LibraryItemAdded item;
  item.item = "Z1", item.title = "读本";
  entries.emplace_back(item);
  for (const auto& [code, parent] : {std::pair{"H", ""}, {"G1", "H"}, {"G2", "H"}, {"D1", "G1"}, {"Z", ""}}) {
    const std::string u = code;
    auto unit = of<UnitRegistered>(u);
    unit.parent.text = parent, unit.name = u, unit.unit_type = "厅局";
    entries.emplace_back(unit);
    for (const char* member : {"L", "M", "N"}) {
      auto seat = of<MemberSeated>(u, member);
      seat.name = member, seat.from = on("2020-01-01"),
      seat.role = *member == 'L' ? Role::leader : Role::member;
      entries.emplace_back(seat);
    }
    for (const char* session : {"S1", "S2", "S3"})
      entries.emplace_back(held(u, session));
    entries.emplace_back(RecordSealed{{u}, "session_held", {"S2"}});
    for (const char* session : {"P1", "P2"})
      entries.emplace_back(planned(u, session));
    entries.emplace_back(SessionAnnounced{{u}, {"P1"}});
    entries.emplace_back(ReadingListSet{{u}, {"P1"}, {"Z1"}, {}});
    entries.emplace_back(plan(u, "J1"));
    entries.emplace_back(finding(u));
    auto speech = of<SpeechGiven>(u, "N");
    speech.session.text = "S1";
    entries.emplace_back(speech);
    for (const char* day : {"2026-05-10", "2026-05-11"}) {
      auto filing = of<FilingSent>(u);
      filing.filing_task.text = "T1", filing.date = on(day);
      entries.emplace_back(filing);
    }
    entries.emplace_back(FilingReturned{{u}, {"T1"}, on("2026-05-11"), "缺页"});
    entries.emplace_back(FilingUrged{{u}, {"T1"}, {}});
    for (const std::string m : {"L", "M", "N"}) {
      entries.emplace_back(mark(u, "S1", m));
      entries.emplace_back(LeaveRequested{{u}, {"P1"}, {m}, LeaveCategory::sick, "住院手术"});
      entries.emplace_back(BadgeIssued{{u}, "B-" + m, {m}});
      entries.emplace_back(ObjectionRaised{{u}, "Y-" + m, "attendance_marked", {"S1", m}, "漏记", "秘书"});
    }
  }
  return entries;
}

class GeneratedApi : public ApiTest {
 protected:
  GeneratedApi() {
    clock.at = *parse_iso_instant("2026-06-01T02:00:00Z");
    app::Batch batch;
    for (Entry& entry : world_entries())
      batch.statements.push_back({std::move(entry), std::nullopt});
    const app::Outcome outcome = engine.submit(std::move(batch)).get();
    if (!outcome.receipt)
      ADD_FAILURE() << outcome.refusal->statement << " " << token(outcome.refusal->errors.at(0).code);
  }

  // Whether a fact can be like the case's object: the owner sits in the unit, and it is the unit's.
  static bool can_be_said(const AccessCase& at, const Trial& trial) {
    if (at.configuration || (at.owner != Owner::nobody) != trial.owned) return false;
    return at.owner != Owner::oneself || at.relation == Relation::own;
  }
  static std::string member_of(const AccessCase& at) {
    return at.owner == Owner::oneself ? "M" : at.owner == Owner::chief ? "L" : "N";
  }

  // Everything that is asked must be allowed: the hardest answer counts.
  static Verdict expected(AccessCase at, const Trial& trial) {
    at.action = trial.action;
    if (trial.action == Action::submit_paper && at.owner != Owner::oneself)
      at.action = Action::submit_paper_for_other;
    Verdict verdict = at.expected();
    for (const Action also : trial.also) {
      AccessCase other = at;
      other.action = also;
      // A token is asked with the one action in its scope.
      verdict = std::max(verdict, at.role == AccessRole::service ? Verdict::hidden : other.expected());
    }
    // Who may not, but may ask for it, has asked.
    if (const auto request = app::request_of(at.action); request && verdict == Verdict::refused) {
      AccessCase asking = at;
      asking.action = *request;
      if (at.role != AccessRole::service && asking.expected() == Verdict::allowed)
        verdict = Verdict::needs_second_person;
    }
    return verdict;
  }

  Verdict answer(const AccessCase& at, const Trial& trial) {
    AccessCase asked = at;
    asked.action = trial.action;
    if (trial.action == Action::submit_paper && at.owner != Owner::oneself)
      asked.action = Action::submit_paper_for_other;
    const auto who = std::make_shared<const app::Subject>(asked.subject());
    const std::string unit = AccessWorld::unit_at(at.relation), member = member_of(at);
    const Response response = trial.entry
                                  ? call(who, Method::post, "/api/v1/entries", dry(trial.entry(unit, member)))
                                  : get(who, trial.read(unit, member));
    if (response.status == 403)
      return parsed(response).at("code") == "factor.required" ? Verdict::needs_second_factor
                                                              : Verdict::refused;
    if (response.status == 404) return Verdict::hidden;
    if (response.status != 200) ADD_FAILURE() << response.status << " " << text(response);
    return text(response).find(R"("second_person":true)") == std::string::npos ? Verdict::allowed
                                                                               : Verdict::needs_second_person;
  }
  static std::string dry(const Entry& entry) {
    return fmt::format(R"({{"entries":[{{"kind":"{}","fact":{}}}],"dry_run":true}})", kind_of(entry),
                       app::encode(entry));
  }

  static std::string describe(const AccessCase& at, const Trial& trial, const std::string& what) {
    return fmt::format("{} {} role {} relation {} time {} owner {}", token(trial.action), what,
                       static_cast<int>(at.role), static_cast<int>(at.relation), static_cast<int>(at.time),
                       static_cast<int>(at.owner));
  }
};

TEST_F(GeneratedApi, AnswersAsTheGoldenMatrixSays) {
  const std::vector<Trial> trials = all_trials();
  std::map<Verdict, int> seen;
  int cases = 0, wrong = 0;
  test::for_each_access_case([&](const AccessCase& at) {
    for (const Trial& trial : trials) {
      if (trial.action != at.action || !can_be_said(at, trial) || wrong > 20) continue;
      const Verdict due = expected(at, trial), given = answer(at, trial);
      ++cases, ++seen[given];
      wrong += given != due;
      EXPECT_EQ(given, due) << describe(
          at, trial, trial.entry ? std::string(kind_of(trial.entry("u", "m"))) : trial.read("u", "m"));
    }
  });
  EXPECT_GT(cases, 9'000);
  for (const Verdict verdict :
       {Verdict::allowed, Verdict::needs_second_person, Verdict::refused, Verdict::hidden})
    EXPECT_GT(seen[verdict], 20) << static_cast<int>(verdict);
  RecordProperty("cases", cases);
}

// An action that gets a route gets its trial here.
TEST_F(GeneratedApi, TriesEveryActionOrSaysWhere) {
  std::set<Action> tried{Action::submit_paper_for_other, Action::manage_units};
  for (const Trial& trial : all_trials())
    tried.insert(trial.action);
  for (const Action action : app::kActions)
    EXPECT_NE(tried.contains(action), kElsewhere.contains(action)) << token(action);
}

// A unit that stays where it is is asked about in its place and by itself.
TEST_F(GeneratedApi, ManagesUnitsBelowOnesOwn) {
  AccessCase at;
  at.action = Action::manage_units;
  at.owner = Owner::nobody;
  auto unit = of<UnitRegistered>("D1");
  unit.parent.text = "G1", unit.name = "改名", unit.unit_type = "厅局";
  const Trial trial{.action = Action::manage_units,
                    .entry = [&](const std::string&, const std::string&) { return unit; }};
  for (std::size_t role = 0; role < kAccessRoles; ++role)
    for (const test::GrantTime time : test::kGrantTimes) {
      at.role = static_cast<AccessRole>(role), at.time = time;
      AccessCase own = at, child = at;
      own.relation = Relation::own, child.relation = Relation::child;
      const Verdict place = own.expected(), itself = child.expected();
      // Who may not touch the place learns nothing of the unit.
      const Verdict due = place >= Verdict::refused ? place : std::max(place, itself);
      EXPECT_EQ(answer(child, trial), due) << describe(at, trial, "unit");
    }
}

// The words of a leave are read by who may read them, and by nobody else who sees the request.
TEST_F(GeneratedApi, WithholdsTheWordsOfALeave) {
  int shown = 0, withheld = 0;
  test::for_each_access_case([&](const AccessCase& at) {
    if (at.action != Action::read_leave_text || at.configuration || at.owner == Owner::nobody ||
        (at.owner == Owner::oneself && at.relation != Relation::own) || at.role == AccessRole::service)
      return;
    AccessCase figures = at;
    figures.action = Action::read_figures;
    const auto who = std::make_shared<const app::Subject>(at.subject());
    const std::string answer =
        text(get(who, path("leave-requests/{}/P1/{}", AccessWorld::unit_at(at.relation), member_of(at))));
    const bool told = answer.find("手术") != std::string::npos;
    EXPECT_EQ(told, figures.expected() == Verdict::allowed && at.expected() == Verdict::allowed)
        << describe(at, {.action = at.action}, "leave");
    ++(told ? shown : withheld);
  });
  EXPECT_GT(shown, 5);
  EXPECT_GT(withheld, 200);
}

}  // namespace
}  // namespace xueji::http
