#include "report/duties.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "rules/groundwork.h"

namespace xueji::report {
namespace {

constexpr int kAheadDays = 92;  // how far ahead a sheet looks: about a quarter. *default*

class DutyList {
 public:
  DutyList(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query, const UnitBook& unit)
      : ledger_(ledger), rulebook_(rulebook), query_(query), unit_(unit) {}

  std::vector<Duty> duties() && {
    add_make_ups();
    add_filings();
    add_directives();
    add_actions();
    add_rectifications();
    add_topics();
    std::ranges::stable_sort(duties_, [](const Duty& left, const Duty& right) {
      return std::tie(left.due, left.record) < std::tie(right.due, right.record);
    });
    return std::move(duties_);
  }

 private:
  Day on() const { return query_.on; }
  bool is_near(Day due) const { return query_.period.from <= due && due <= on() + kAheadDays; }
  void add(Day due, const char* kind, std::string what, Seq record) {
    if (is_near(due)) duties_.push_back({due, kind, std::move(what), record});
  }

  void add_make_ups() {
    const auto& sessions = unit_.shelf<SessionHeld>();
    for (SessionId session{0}; session.value < sessions.rows().size(); ++session.value) {
      const SessionRow& row = sessions.rows()[session.value];
      if (!row.alive || !row.counted || on() < row.date) continue;
      for (MemberId member{0}; member.value < unit_.members().codes.size(); ++member.value) {
        if (!is_missed(unit_.attendance().status(session, member)) || !was_core(member, row.date)) continue;
        if (is_made_up(session, member)) continue;
        add(row.date + rulebook_.make_up_days, "补学",
            fmt::format("{}补学{}“{}”", unit_.member_name(member), format_chinese(row.date),
                        sessions.entries()[session.value].theme),
            unit_.attendance().seq(session, member));
      }
    }
  }

  bool was_core(MemberId member, Day day) const {
    return std::ranges::any_of(unit_.shelf<MemberSeated>().rows(), [&](const StayRow& stay) {
      return stay.alive && is_core(stay.role) && stay.member == member && stay.from <= day && day <= stay.to;
    });
  }

  bool is_made_up(SessionId session, MemberId member) const {
    return std::ranges::any_of(unit_.shelf<MakeUpDone>().rows(), [&](const MakeUpRow& row) {
      return row.alive && row.session == session && row.member == member && row.completed <= on();
    });
  }

  void add_filings() {
    const auto& tasks = ledger_.common().shelf<FilingTaskSet>();
    for (std::uint32_t place = 0; place < tasks.rows().size(); ++place) {
      const FilingTaskRow& task = tasks.rows()[place];
      if (!task.alive || !unit_.in_being(task.due)) continue;
      if (!binds(tasks.entries()[place].scope, unit_.registered)) continue;
      const bool sent = std::ranges::any_of(unit_.shelf<FilingSent>().rows(), [&](const FilingRow& row) {
        return row.alive && row.task == place && row.date <= on();
      });
      if (!sent) add(task.due, "报送", tasks.entries()[place].name, task.seq);
    }
  }

  void add_directives() {
    const auto& directives = ledger_.common().shelf<DirectiveIssued>();
    for (DirectiveId id{0}; id.value < directives.rows().size(); ++id.value) {
      const DirectiveRow& row = directives.rows()[id.value];
      if (!row.alive || on() < row.issued || is_studied(id, row.issued)) continue;
      const int term = row.term_workdays < 0 ? rulebook_.directive_workdays : row.term_workdays;
      const Day deadline = rulebook_.calendar.add_workdays(row.issued, term);
      if (unit_.in_being(deadline)) add(deadline, "学习重点", directives.entries()[id.value].title, row.seq);
    }
  }

  bool is_studied(DirectiveId id, Day issued) const {
    return std::ranges::any_of(unit_.links().directives, [&](const NamedDirective& link) {
      const SessionRow& session = unit_.shelf<SessionHeld>().rows()[link.session.value];
      return link.directive == id && session.alive && issued <= session.date && session.date <= on();
    });
  }

  void add_actions() {
    const auto& actions = unit_.shelf<ActionItemAssigned>();
    for (std::size_t place = 0; place < actions.rows().size(); ++place) {
      const ActionItemRow& row = actions.rows()[place];
      const SessionRow& session = unit_.shelf<SessionHeld>().rows()[row.session.value];
      if (row.alive && session.date <= on() && on() < row.completed)
        add(row.due, "落实事项", actions.entries()[place].task, row.seq);
    }
  }

  void add_rectifications() {
    const auto& findings = unit_.shelf<InspectionFindingRaised>();
    for (std::size_t place = 0; place < findings.rows().size(); ++place) {
      const InspectionFindingRow& row = findings.rows()[place];
      if (row.alive && on() < row.rectified)
        add(row.rectify_by, "整改", findings.entries()[place].problem, row.seq);
    }
  }

  void add_topics() {
    const auto& topics = unit_.shelf<PlanTopicSet>();
    for (TopicId id{0}; id.value < topics.rows().size(); ++id.value) {
      const PlanTopicRow& row = topics.rows()[id.value];
      const bool studied = std::ranges::any_of(unit_.links().topics, [&](const NamedTopic& link) {
        const SessionRow& session = unit_.shelf<SessionHeld>().rows()[link.session.value];
        return link.topic == id && session.alive && session.counted && session.date <= on();
      });
      if (row.alive && !studied) add(row.planned, "计划专题", topics.entries()[id.value].topic, row.seq);
    }
  }

  const Ledger& ledger_;
  const Rulebook& rulebook_;
  const EvaluationQuery& query_;
  const UnitBook& unit_;
  std::vector<Duty> duties_;
};

}  // namespace

std::vector<Duty> open_duties(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                              UnitId unit) {
  return DutyList(ledger, rulebook, query, ledger.unit(unit)).duties();
}

}  // namespace xueji::report
