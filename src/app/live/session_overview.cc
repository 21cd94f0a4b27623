#include "app/live/session_overview.h"

#include <algorithm>
#include <array>

#include "app/live/marks.h"
#include "domain/fields.h"
#include "rules/rulebook.h"

namespace xueji::app {
namespace {

SessionStage stage_of(SessionState state) {
  switch (state) {
    case SessionState::planned:
      return SessionStage::planned;
    case SessionState::announced:
      return SessionStage::announced;
    case SessionState::opened:
      return SessionStage::opened;
    case SessionState::closed:
      return SessionStage::closed;
    case SessionState::sealed:
      return SessionStage::sealed;
    case SessionState::cancelled:
      return SessionStage::cancelled;
  }
  return SessionStage::held;
}

class Overview {
 public:
  Overview(const UnitBook& unit, const Rulebook& rulebook, const OverviewQuery& query)
      : unit_(unit), rulebook_(rulebook), query_(query) {}

  std::optional<SessionOverview> make() {
    if (!find_plan_and_record()) return std::nullopt;
    gather_facts();
    find_roster();
    find_minutes();
    find_missing();
    return std::move(overview_);
  }

 private:
  // The fact at the place, as the reader may see it.
  template <class E>
  std::optional<ListedFact> visible(std::size_t place) const {
    const Shelf<E>& shelf = shelf_of<E>(unit_);
    if (!shelf.rows()[place].alive) return std::nullopt;
    ListedFact fact{shelf.entries()[place], shelf.rows()[place].seq, unit_.id};
    if (!query_.view(fact.entry)) return std::nullopt;
    return fact;
  }

  template <class E, class Condition>
  void gather(std::vector<ListedFact>& into, Condition of_session) const {
    const Shelf<E>& shelf = shelf_of<E>(unit_);
    for (std::size_t place = 0; place < shelf.rows().size(); ++place)
      if (of_session(shelf.entries()[place]))
        if (auto fact = visible<E>(place)) into.push_back(*std::move(fact));
  }

  bool find_plan_and_record() {
    planned_ = unit_.live().shelf<SessionPlanned>().find(query_.session.text);
    held_ = unit_.find_session(query_.session.text);
    if (planned_) overview_.planned = visible<SessionPlanned>(*planned_);
    if (held_) overview_.held = visible<SessionHeld>(held_.value);
    if (!overview_.planned && !overview_.held) return false;
    overview_.date = overview_.held ? record().date : plan().date;
    const auto state = unit_.live().find_state(query_.session.text);
    overview_.stage = overview_.planned && state ? stage_of(*state)
                      : is_sealed()              ? SessionStage::sealed
                                                 : SessionStage::held;
    return true;
  }

  const SessionHeld& record() const { return std::get<SessionHeld>(overview_.held->entry); }
  const SessionPlanned& plan() const { return std::get<SessionPlanned>(overview_.planned->entry); }
  bool is_sealed() const {
    const SealRow* seal = unit_.live().find_seal(kind_of<SessionHeld>(), query_.session.text);
    return seal != nullptr && seal->sealed;
  }

  void gather_facts() {
    const auto of_session = [&](const auto& fact) { return fact.session == query_.session; };
    gather<AgendaItemSet>(overview_.agenda, of_session);
    gather<SpeechGiven>(overview_.speeches, of_session);
    gather<ActionItemAssigned>(overview_.actions, of_session);
    gather<MakeUpDone>(overview_.make_ups, of_session);
    gather<OutcomeAchieved>(overview_.outcomes, [&](const OutcomeAchieved& outcome) {
      return std::ranges::find(outcome.sessions, query_.session) != outcome.sessions.end();
    });
    const auto about_session = [&](const auto& step) {
      return is_about_session(step.kind, step.key, query_.session.text);
    };
    if (const auto list = unit_.live().shelf<ReadingListSet>().find(query_.session.text))
      overview_.reading_list = visible<ReadingListSet>(*list);
    gather<RecordSealed>(overview_.seals, about_session);
    gather<ObjectionRaised>(overview_.objections, about_session);
  }

  // The seat on the day: of two the one that makes a core member.
  std::optional<MemberSeated> seat_of(MemberId member) const {
    const Shelf<MemberSeated>& shelf = unit_.shelf<MemberSeated>();
    std::optional<MemberSeated> seat;
    for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
      const StayRow& stay = shelf.rows()[place];
      if (!stay.alive || stay.member != member || overview_.date < stay.from || stay.to < overview_.date)
        continue;
      if (!seat || (is_core(stay.role) && !is_core(seat->role))) seat = shelf.entries()[place];
    }
    return seat;
  }

  AttendanceStatus status_of(MemberId member) const {
    return overview_.held ? unit_.attendance().status(held_, member) : AttendanceStatus::unmarked;
  }
  const SignInRow* sign_in_of(MemberId member) const {
    return planned_ ? unit_.live().sign_ins().find(*planned_, member) : nullptr;
  }

  void find_roster() {
    for (MemberId member{0}; member.value < unit_.members().codes.size(); ++member.value) {
      const auto seat = seat_of(member);
      const bool came = status_of(member) != AttendanceStatus::unmarked || sign_in_of(member) != nullptr;
      if (!seat && !came) continue;
      RosterLine line;
      line.member = unit_.member_code(member);
      line.name = unit_.member_name(member);
      line.core = is_core_on(unit_, member, overview_.date);
      line.seat = seat;
      if (line.core) count(status_of(member));
      add_personal(line, member);
      overview_.roster.push_back(std::move(line));
    }
  }

  void count(AttendanceStatus status) {
    AttendanceCount& count = overview_.attendance;
    if (status == AttendanceStatus::exempt) return;
    ++count.expected;
    if (is_attended(status)) ++count.attended;
    if (status == AttendanceStatus::leave) ++count.leave;
    if (status == AttendanceStatus::absent) ++count.absent;
    if (status == AttendanceStatus::unmarked) ++count.unmarked;
  }

  // What is read of a person is read like the mark, whether there is one yet or not.
  void add_personal(RosterLine& line, MemberId member) const {
    Entry mark = status_of(member) == AttendanceStatus::unmarked
                     ? AttendanceMarked{.unit = query_.unit,
                                        .session = query_.session,
                                        .member = line.member,
                                        .status = AttendanceStatus::unmarked,
                                        .leave_reason = {},
                                        .requested = {},
                                        .approver = {},
                                        .approved = {}}
                     : attendance_mark(unit_, held_, member);
    line.personal = query_.view(mark);
    if (!line.personal) return;
    if (status_of(member) != AttendanceStatus::unmarked)
      line.mark = ListedFact{std::move(mark), unit_.attendance().seq(held_, member), unit_.id};
    const std::string key = join_key({query_.session.text, line.member.text});
    if (const auto leave = unit_.live().shelf<LeaveRequested>().find(key))
      line.leave = visible<LeaveRequested>(*leave);
    if (const SignInRow* row = sign_in_of(member)) line.sign_in = *row;
    line.make_up = make_up_of(member, line.core);
  }

  std::optional<MakeUpView> make_up_of(MemberId member, bool core) const {
    if (!overview_.held || !record().counted || !core || !is_missed(status_of(member))) return std::nullopt;
    MakeUpView view{MakeUpState::owed, overview_.date + rulebook_.make_up_days};
    for (const MakeUpRow& row : unit_.shelf<MakeUpDone>().rows())
      if (row.alive && row.session == held_ && row.member == member && overview_.date <= row.completed &&
          row.completed <= query_.on) {
        view.state = row.completed <= view.due ? MakeUpState::done : MakeUpState::done_late;
        return view;
      }
    if (view.due < query_.on) view.state = MakeUpState::overdue;
    return view;
  }

  void find_minutes() {
    if (!overview_.held) return;
    MinutesView& minutes = overview_.minutes;
    minutes.filed = record().minutes_file.has_value();
    minutes.date = record().minutes_date;
    if (!record().counted) return;
    minutes.due = overview_.date + rulebook_.record_days;
    minutes.late = *minutes.due < record().minutes_date.value_or(query_.on);
  }

  // As record_complete_rate has it: time, place, nobody unmarked, content, effect.
  void find_missing() {
    const auto note = [&](bool there, Must must) {
      if (!there) overview_.missing.push_back(must);
    };
    const auto note_all = [&](const auto& fact, const std::string& effect) {
      note(std::optional<TimeOfDay>(fact.start) && fact.end, Must::time);
      note(!fact.place.empty(), Must::place);
      note(overview_.held && overview_.attendance.unmarked == 0, Must::people);
      note(!fact.content.empty(), Must::content);
      note(!effect.empty(), Must::effect);
    };
    if (overview_.stage == SessionStage::cancelled) return;
    if (overview_.held) return note_all(record(), record().effect);
    note_all(plan(), {});
  }

  const UnitBook& unit_;
  const Rulebook& rulebook_;
  const OverviewQuery& query_;
  std::optional<std::uint32_t> planned_;
  SessionId held_;
  SessionOverview overview_;
};

}  // namespace

std::optional<SessionOverview> find_session_overview(const Ledger& ledger, const Rulebook& rulebook,
                                                     const OverviewQuery& query) {
  const UnitBook* unit = ledger.find_unit(query.unit.text);
  if (unit == nullptr) return std::nullopt;
  return Overview(*unit, rulebook, query).make();
}

bool is_about_session(std::string_view kind, const std::vector<std::string>& key, std::string_view session) {
  static constexpr std::array kKinds{kind_of<SessionHeld>(), kind_of<AgendaItemSet>(),
                                     kind_of<SpeechGiven>(), kind_of<AttendanceMarked>(),
                                     kind_of<MakeUpDone>(),  kind_of<ActionItemAssigned>()};
  return !key.empty() && key.front() == session && std::ranges::find(kKinds, kind) != kKinds.end();
}

}  // namespace xueji::app
