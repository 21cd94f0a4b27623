#include "app/live/due.h"

#include <algorithm>
#include <tuple>

#include "app/live/filing_state.h"
#include "app/live/marks.h"
#include "domain/fields.h"
#include "rules/rulebook.h"

namespace xueji::app {
namespace {

// The clause of the first criterion that judges the measure.
std::string clause_of(const Rulebook& rulebook, Measure measure) {
  const auto found = std::ranges::find(rulebook.criteria, measure, &Criterion::measure);
  return found == rulebook.criteria.end() ? std::string() : found->clause;
}

class DueList {
 public:
  DueList(const Ledger& ledger, const Rulebook& rulebook, const UnitBook& unit, const DueQuery& query)
      : ledger_(ledger), rulebook_(rulebook), unit_(unit), query_(query) {}

  std::vector<DueThing> make() {
    find_filings();
    find_at_sessions();
    find_rectifications();
    find_directives();
    find_plan_topics();
    find_action_items();
    find_live_steps();
    std::ranges::sort(things_, {}, [](const DueThing& thing) {
      return std::tie(thing.due, thing.kind, thing.key, thing.member);
    });
    return std::move(things_);
  }

 private:
  bool is_asked(Day due) const noexcept {
    return query_.on - query_.back <= due && due <= query_.on + query_.ahead;
  }

  DueThing& add(DueKind kind, Day due, std::string title, std::string key, std::string path) {
    DueThing thing;
    thing.kind = kind;
    thing.due = due;
    thing.unit = unit_.registered.unit;
    thing.title = std::move(title);
    thing.key = std::move(key);
    thing.path = "/units/" + thing.unit.text + path;
    return things_.emplace_back(std::move(thing));
  }

  void find_filings() {
    const Shelf<FilingTaskSet>& shelf = ledger_.common().shelf<FilingTaskSet>();
    for (std::uint32_t place = 0; place < shelf.rows().size(); ++place) {
      if (!shelf.rows()[place].alive || !is_asked(shelf.rows()[place].due)) continue;
      const auto state = find_filing_state(ledger_, unit_, place, query_.on);
      if (!state || !is_outstanding(state->state)) continue;
      DueThing& thing = add(DueKind::filing, state->due, state->name, state->filing_task.text,
                            "/filings/" + state->filing_task.text);
      thing.clause = clause_of(rulebook_, Measure::filings_timely_rate);
      thing.returned = state->state == FilingStage::returned;
    }
  }

  // A correction may have moved the session behind its make-up: then nothing was made up.
  Day made_up_on(SessionId session, Day held, MemberId member) const {
    for (const MakeUpRow& row : unit_.shelf<MakeUpDone>().rows())
      if (row.alive && row.session == session && row.member == member && held <= row.completed)
        return row.completed;
    return kFarFuture;
  }

  void find_make_ups(SessionId session, const SessionRow& row, const SessionHeld& held) {
    const Day due = row.date + rulebook_.make_up_days;
    if (!row.counted || !is_asked(due)) return;
    for (MemberId member{0}; member.value < unit_.members().codes.size(); ++member.value) {
      if (!is_missed(unit_.attendance().status(session, member)) || !is_core_on(unit_, member, row.date) ||
          made_up_on(session, row.date, member) <= query_.on)
        continue;
      DueThing& thing =
          add(DueKind::make_up, due, held.theme, held.session.text, "/sessions/" + held.session.text);
      thing.member = unit_.member_code(member);
      thing.clause = clause_of(rulebook_, Measure::make_up_rate);
    }
  }

  void find_at_sessions() {
    const Shelf<SessionHeld>& shelf = unit_.shelf<SessionHeld>();
    for (SessionId session{0}; session.value < shelf.rows().size(); ++session.value) {
      const SessionRow& row = shelf.rows()[session.value];
      const SessionHeld& held = shelf.entries()[session.value];
      if (!row.alive || query_.on < row.date) continue;
      find_make_ups(session, row, held);
      const Day due = row.date + rulebook_.record_days;
      if (!row.counted || !is_asked(due) || row.minutes_date <= query_.on) continue;
      add(DueKind::minutes, due, held.theme, held.session.text, "/sessions/" + held.session.text).clause =
          clause_of(rulebook_, Measure::record_timely_rate);
    }
  }

  void find_rectifications() {
    const Shelf<InspectionFindingRaised>& shelf = unit_.shelf<InspectionFindingRaised>();
    for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
      const InspectionFindingRow& row = shelf.rows()[place];
      if (!row.alive || !is_asked(row.rectify_by) || row.rectified <= query_.on) continue;
      const InspectionFindingRaised& finding = shelf.entries()[place];
      const std::string key = finding.round.text + "/" + finding.number;
      add(DueKind::rectification, row.rectify_by, finding.problem, key, "/inspection-findings/" + key)
          .clause = clause_of(rulebook_, Measure::rectified_rate);
    }
  }

  bool studied(DirectiveId directive, Day issued) const {
    return std::ranges::any_of(unit_.links().directives, [&](const NamedDirective& link) {
      if (link.directive != directive) return false;
      const SessionRow& session = unit_.shelf<SessionHeld>().rows()[link.session.value];
      return session.alive && issued <= session.date && session.date <= query_.on;
    });
  }

  void find_directives() {
    const Shelf<DirectiveIssued>& shelf = ledger_.common().shelf<DirectiveIssued>();
    for (std::uint32_t place = 0; place < shelf.rows().size(); ++place) {
      const DirectiveRow& row = shelf.rows()[place];
      if (!row.alive || query_.on < row.issued) continue;
      const int term = row.term_workdays < 0 ? rulebook_.directive_workdays : row.term_workdays;
      const Day due = rulebook_.calendar.add_workdays(row.issued, term);
      if (!is_asked(due) || !unit_.in_being(due) || studied(DirectiveId{place}, row.issued)) continue;
      const DirectiveIssued& directive = shelf.entries()[place];
      add(DueKind::directive, due, directive.title, directive.directive.text, "/directives").clause =
          clause_of(rulebook_, row.first_topic ? Measure::first_topic_rate : Measure::directive_timely_rate);
    }
  }

  bool carried_out(TopicId topic) const {
    return std::ranges::any_of(unit_.links().topics, [&](const NamedTopic& link) {
      if (link.topic != topic) return false;
      const SessionRow& session = unit_.shelf<SessionHeld>().rows()[link.session.value];
      return session.alive && session.counted && session.date <= query_.on;
    });
  }

  void find_plan_topics() {
    const Shelf<PlanTopicSet>& shelf = unit_.shelf<PlanTopicSet>();
    for (std::uint32_t place = 0; place < shelf.rows().size(); ++place) {
      const PlanTopicRow& row = shelf.rows()[place];
      if (!row.alive || !is_asked(row.planned) || carried_out(TopicId{place})) continue;
      const PlanTopicSet& topic = shelf.entries()[place];
      add(DueKind::plan_topic, row.planned, topic.topic, topic.plan.text + "#" + topic.number,
          "/plans/" + topic.plan.text)
          .clause = clause_of(rulebook_, Measure::plan_fulfilment_rate);
    }
  }

  void find_action_items() {
    const Shelf<ActionItemAssigned>& shelf = unit_.shelf<ActionItemAssigned>();
    for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
      const ActionItemAssigned& item = shelf.entries()[place];
      if (!shelf.rows()[place].alive || !is_asked(item.due)) continue;
      if (item.completed && *item.completed <= query_.on) continue;
      DueThing& thing = add(DueKind::action_item, item.due, item.task, item.session.text + "/" + item.number,
                            "/sessions/" + item.session.text);
      if (unit_.find_member(item.owner)) thing.member.text = item.owner;
      thing.clause = clause_of(rulebook_, Measure::actions_closed_rate);
    }
  }

  void find_live_steps() {
    const Shelf<SessionPlanned>& sessions = unit_.live().shelf<SessionPlanned>();
    for (std::size_t place = 0; place < sessions.rows().size(); ++place) {
      const PlannedSessionRow& row = sessions.rows()[place];
      const SessionPlanned& session = sessions.entries()[place];
      if (row.state == SessionState::opened && is_asked(row.date))
        add(DueKind::closing, row.date, session.theme, session.session.text,
            "/sessions/" + session.session.text);
    }
    const Shelf<LeaveRequested>& leaves = unit_.live().shelf<LeaveRequested>();
    for (std::size_t place = 0; place < leaves.rows().size(); ++place) {
      const LeaveRequestRow& row = leaves.rows()[place];
      const PlannedSessionRow& session = sessions.rows()[row.session];
      if (row.state != LeaveState::pending || session.state == SessionState::cancelled ||
          !is_asked(session.date))
        continue;
      DueThing& thing =
          add(DueKind::leave_decision, session.date, sessions.entries()[row.session].theme,
              leaves.entries()[place].session.text, "/sessions/" + leaves.entries()[place].session.text);
      thing.member = unit_.member_code(row.member);
    }
  }

  const Ledger& ledger_;
  const Rulebook& rulebook_;
  const UnitBook& unit_;
  const DueQuery& query_;
  std::vector<DueThing> things_;
};

}  // namespace

std::vector<DueThing> due_things(const Ledger& ledger, const Rulebook& rulebook, const UnitBook& unit,
                                 const DueQuery& query) {
  return DueList(ledger, rulebook, unit, query).make();
}

}  // namespace xueji::app
