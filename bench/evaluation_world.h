// A made-up province for benches: units of 100 members with 12 sessions a year and the other facts of a
// plausible year. Rows only: nothing is stated, shown or exported, so that a nation fits into memory. The
// same seed gives the same world.
#pragma once

#include <cstdint>
#include <random>

#include <fmt/format.h>

#include "domain/ledger.h"

namespace xueji::bench {

inline constexpr std::uint32_t kMembers = 100, kSessions = 12, kDirectives = 24, kTasks = 6;

class WorldMaker {
 public:
  // `rich`: with agenda, speeches, papers and all else; else members, sessions and marks alone.
  Ledger make(std::uint32_t units, bool rich) {
    if (rich) state_common();
    for (std::uint32_t unit = 0; unit < units; ++unit) {
      UnitRegistered registered;
      registered.unit.text = fmt::format("U{:07}", unit);
      registered.name = "某单位";
      registered.unit_type = unit % 3 == 0 ? "厅局" : "高校";
      registered.order = unit;
      if (rich && unit % 10 != 0) registered.parent.text = fmt::format("U{:07}", unit / 10 * 10);
      state(registered);
      fill(edit(UnitId{unit}), rich);
    }
    return std::move(ledger_);
  }

 private:
  static Day day(int of_year) { return to_day({2026, 1, 1}) + of_year; }
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
  void state(const Entry& entry) { post(ledger_, {++seq_, Instant{}, true}, entry); }

  // Only the maker holds this ledger, and its books were not made const.
  UnitBook& edit(UnitId unit) { return const_cast<UnitBook&>(ledger_.unit(unit)); }

  void state_common() {
    for (std::uint32_t i = 0; i < kDirectives; ++i) {
      DirectiveIssued directive;
      directive.directive.text = fmt::format("D{}", i);
      directive.issued = day(static_cast<int>(i * 15));
      directive.first_topic = i % 2 == 0;
      state(directive);
    }
    for (std::uint32_t i = 0; i < kTasks; ++i) {
      FilingTaskSet task;
      task.filing_task.text = fmt::format("T{}", i);
      task.due = day(static_cast<int>(50 * i + 30));
      if (i % 3 == 0) task.scope = {"厅局"};
      state(task);
    }
  }

  template <class E, class Row>
  void add(UnitBook& unit, Row row) {
    row.seq = ++seq_;
    unit.edit_shelf<E>().append_row_only(row);
  }

  void fill(UnitBook& unit, bool rich) {
    for (std::uint32_t m = 0; m < kMembers; ++m) {
      StayRow stay;
      stay.member = MemberId{m};
      stay.role = m == 0 ? Role::leader : m < 4 ? Role::deputy_leader : Role::member;
      stay.from = day(-900);
      // One unit in three sees somebody come or go within the year.
      stay.to = m == 50 && below(3) == 0 ? day(static_cast<int>(below(365))) : kFarFuture;
      add<MemberSeated>(unit, stay);
    }
    for (std::uint32_t s = 0; s < kSessions; ++s)
      fill_session(unit, SessionId{s}, rich);
    if (rich) fill_year(unit);
  }

  void fill_session(UnitBook& unit, SessionId session, bool rich) {
    SessionRow row;
    row.date = day(static_cast<int>(session.value * 30 + below(28)));
    row.counted = below(20) != 0;
    row.time_recorded = row.place_recorded = row.content_recorded = true;
    row.effect_recorded = row.minutes_filed = below(10) != 0;
    row.scheme_filed = below(5) != 0;
    row.notice = row.date - 3;
    row.minutes_date = row.date + static_cast<int>(below(10));
    row.forms = static_cast<std::uint16_t>(1U << below(10));
    row.chair = MemberId{below(4) == 0 ? 1U : 0U};
    row.imported = true;
    add<SessionHeld>(unit, row);
    fill_marks(unit, session, row.date, rich);
    if (!rich) return;
    for (int i = 0; i < 3; ++i) {
      AgendaItemRow item;
      item.kind = static_cast<AgendaKind>(below(5));
      item.session = session;
      item.minutes = static_cast<std::int32_t>(below(90));
      add<AgendaItemSet>(unit, item);
    }
    for (std::uint32_t i = 0; i < 6; ++i) {
      SpeechRow speech;
      speech.session = session;
      speech.member = MemberId{(session.value * 6 + i) % kMembers};
      add<SpeechGiven>(unit, speech);
    }
    ActionItemRow action;
    action.session = session;
    action.due = row.date + 20;
    action.completed = below(4) == 0 ? kFarFuture : row.date + 15;
    add<ActionItemAssigned>(unit, action);
    unit.edit_links().directives.push_back({session, DirectiveId{session.value * 2}});
    unit.edit_links().directives.push_back({session, DirectiveId{session.value * 2 + 1}});
    unit.edit_links().topics.push_back({session, TopicId{session.value}});
  }

  void fill_marks(UnitBook& unit, SessionId session, Day date, bool rich) {
    AttendanceGrid& grid = unit.edit_attendance();
    if (session.value == 0) grid.reserve(kSessions, kMembers);
    for (MemberId member{0}; member.value < kMembers; ++member.value) {
      const std::uint32_t dice = below(100);
      AttendanceStatus status = AttendanceStatus::present;
      if (dice < 3) status = AttendanceStatus::leave;
      if (dice == 3) status = AttendanceStatus::absent;
      if (dice == 4) status = AttendanceStatus::remote;
      if (dice == 5) status = AttendanceStatus::late;
      if (dice == 6) status = AttendanceStatus::exempt;
      if (dice == 7 && below(10) == 0) status = AttendanceStatus::unmarked;
      if (status == AttendanceStatus::unmarked) continue;
      if (status == AttendanceStatus::leave && rich) {
        AttendanceMarked mark;
        mark.status = status;
        mark.approver = "M00";
        mark.approved = date - 1;
        mark.leave_reason = "出差";
        grid.mark(session, member, mark, ++seq_);
      } else {
        grid.set_status_only(session, member, status);
      }
      if (!rich || !is_missed(status) || below(10) == 0) continue;
      MakeUpRow make_up;
      make_up.session = session;
      make_up.member = member;
      make_up.completed = date + static_cast<int>(below(40));
      add<MakeUpDone>(unit, make_up);
    }
  }

  void fill_year(UnitBook& unit) {
    for (MemberId member{0}; member.value < kMembers; ++member.value) {
      PaperRow paper;
      paper.member = member;
      paper.kind = static_cast<PaperKind>(below(3));
      paper.completed = day(static_cast<int>(below(400)));
      paper.adopted = kFarFuture;
      add<PaperFiled>(unit, paper);
      StudyStatementRow statement;
      statement.member = member;
      statement.year = 2026;
      statement.date = day(350);
      if (below(20) != 0) add<StudyStatementGiven>(unit, statement);
      OnlineStudyRow online;
      online.member = member;
      online.date = day(static_cast<int>(below(365)));
      if (below(2) == 0) add<OnlineStudyDone>(unit, online);
    }
    PlanRow plan;
    plan.year = 2026;
    plan.approved = day(20);
    plan.approver = MemberId{0};
    add<PlanMade>(unit, plan);
    for (int i = 0; i < 12; ++i) {
      PlanTopicRow topic;
      topic.planned = day(i * 30 + 10);
      add<PlanTopicSet>(unit, topic);
      OutreachTalkRow talk;
      talk.member = MemberId{0};
      talk.date = topic.planned;
      add<OutreachTalkGiven>(unit, talk);
    }
    for (std::uint32_t i = 0; i < kTasks; ++i) {
      FilingRow filing;
      filing.task = i;
      filing.date = day(static_cast<int>(50 * i + 25 + below(8)));
      add<FilingSent>(unit, filing);
    }
    for (int i = 0; i < 6; ++i) {
      RegulationRow regulation;
      regulation.kind = static_cast<RegulationKind>(i);
      regulation.issued = day(-300);
      regulation.repealed = kFarFuture;
      add<RegulationAdopted>(unit, regulation);
    }
    for (int i = 0; i < 3; ++i) {
      OutcomeRow outcome;
      outcome.date = day(static_cast<int>(below(365)));
      add<OutcomeAchieved>(unit, outcome);
      GoodPracticeRow practice;
      practice.date = outcome.date;
      add<GoodPracticeFiled>(unit, practice);
    }
    InspectionRow inspection;
    inspection.date = day(200);
    inspection.score_nano = 85 * kNanoPerUnit;
    add<UnitInspected>(unit, inspection);
    InspectionFindingRow finding;
    finding.rectify_by = day(230);
    finding.rectified = below(3) == 0 ? kFarFuture : day(225);
    add<InspectionFindingRaised>(unit, finding);
    if (unit.id.value % 10 != 0) return;
    for (std::uint32_t child = 1; child < 10; ++child) {
      GuidanceRow guidance;
      guidance.subordinate = UnitId{unit.id.value + child};
      guidance.date = day(120);
      if (child % 4 != 0) add<SubordinateGuided>(unit, guidance);
    }
  }

  std::mt19937 random_{20260101};
  Ledger ledger_;
  Seq seq_ = 0;
};

}  // namespace xueji::bench
