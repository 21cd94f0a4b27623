#include "app/access/fact_access.h"

#include <algorithm>
#include <array>
#include <type_traits>

#include "app/access/step_access.h"
#include "app/query/fact_list.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

using enum Action;

template <class E>
constexpr bool kIsPersonal =
    std::is_same_v<E, AttendanceMarked> || std::is_same_v<E, MakeUpDone> || std::is_same_v<E, PaperFiled> ||
    std::is_same_v<E, OutreachTalkGiven> || std::is_same_v<E, StudyStatementGiven>;
template <class E>
constexpr bool kHasSheet = requires {
  SheetOf<E>::kind;
};

// What members of the group know of each other: plans, sessions, roster, what was done. Personal facts are
// read like figures, one's own always.
template <class E>
constexpr Action reading() {
  if constexpr (kIsPersonal<E> || std::is_same_v<E, FilingSent>) {
    return read_figures;
  } else if constexpr (std::is_same_v<E, SpeechGiven> || std::is_same_v<E, ActionItemAssigned> ||
                       std::is_same_v<E, OutcomeAchieved> || std::is_same_v<E, OnlineStudyDone> ||
                       std::is_same_v<E, SubordinateGuided> || std::is_same_v<E, GoodPracticeFiled> ||
                       std::is_same_v<E, UnitInspected> || std::is_same_v<E, InspectionFindingRaised>) {
    return read_minutes;
  } else if constexpr (std::is_same_v<E, CircularIssued>) {
    return read_bulletin;
  } else {
    return read_plan;
  }
}

// Seals follow what they lie on: the widest way of reading counts, and each is asked about.
template <class E>
constexpr Action reading_step() {
  constexpr bool everybody = std::is_same_v<E, SessionPlanned> || std::is_same_v<E, RecordSealed> ||
                             std::is_same_v<E, ReadingListSet>;
  return everybody ? read_plan : read_figures;
}

template <class E>
Object object_of(const Ledger& ledger, const E& entry) {
  Object object;
  if constexpr (kIsCommon<E>) {
    object.kind = ObjectKind::common;
    object.published = true;  // addressed to all units
    if constexpr (std::is_same_v<E, InspectionRoundOpened>) object.round = entry.round;
  } else {
    object.unit = ledger.find_unit_id(entry.unit.text);
    if constexpr (kIsPersonal<E>) object.owner = Person{entry.unit, entry.member};
    if constexpr (requires { entry.session; }) object.session = entry.session;
    if constexpr (requires { entry.round; }) object.round = entry.round;
  }
  return object;
}

bool is_own(const Subject& subject, const UnitCode& unit, const MemberCode& member) {
  return subject.person == Person{unit, member};
}

// One overload a kind whose act depends on what is said.
Action stating(const Ledger& ledger, const Subject&, const PlanMade& entry) {
  const auto known = find_standing(ledger, entry);
  const bool same = known && known->approver == entry.approver && known->approved == entry.approved;
  const bool open = !known && entry.approver.empty() && !entry.approved;
  return same || open ? draft_plan : approve_plan;
}
// A fresh mark is made at the desk, or afterwards from a signed sheet; a change of one is a correction.
Action stating(const Ledger& ledger, const Subject&, const AttendanceMarked& entry) {
  return find_standing(ledger, entry) ? correct_attendance : sign_in_others;
}
Action stating(const Ledger&, const Subject& subject, const MakeUpDone& entry) {
  return is_own(subject, entry.unit, entry.member) ? ask_leave : write_minutes;
}
Action stating(const Ledger&, const Subject& subject, const PaperFiled& entry) {
  return is_own(subject, entry.unit, entry.member) ? submit_paper : submit_paper_for_other;
}
Action stating(const Ledger&, const Subject& subject, const OutreachTalkGiven& entry) {
  return is_own(subject, entry.unit, entry.member) ? submit_paper : submit_paper_for_other;
}
Action stating(const Ledger& ledger, const Subject&, const StudyStatementGiven& entry) {
  const auto known = find_standing(ledger, entry);
  const bool graded =
      known ? known->grade != entry.grade || known->graded != entry.graded : entry.grade || entry.graded;
  return graded ? run_appraisal : self_score_appraisal;
}
// A unit answers a finding by saying when it was mended; everything else is the inspector's.
Action stating(const Ledger& ledger, const Subject&, const InspectionFindingRaised& entry) {
  auto known = find_standing(ledger, entry);
  if (!known) return score_inspection;
  known->rectified = entry.rectified;
  return *known == entry ? answer_inspection : score_inspection;
}
template <class E>
Action stating(const Ledger&, const Subject&, const E&) {
  if constexpr (std::is_same_v<E, UnitRegistered>) {
    return manage_units;
  } else if constexpr (std::is_same_v<E, UnitProfiled> || std::is_same_v<E, MemberSeated>) {
    return edit_roster;
  } else if constexpr (std::is_same_v<E, RegulationAdopted> || std::is_same_v<E, DirectiveIssued> ||
                       std::is_same_v<E, FilingTaskSet>) {
    return edit_rules;
  } else if constexpr (std::is_same_v<E, PlanTopicSet>) {
    return draft_plan;
  } else if constexpr (std::is_same_v<E, SessionHeld>) {
    return change_session;
  } else if constexpr (std::is_same_v<E, InspectionRoundOpened> || std::is_same_v<E, UnitInspected>) {
    return score_inspection;
  } else if constexpr (std::is_same_v<E, LibraryItemAdded> || std::is_same_v<E, CircularIssued>) {
    return publish_bulletin;
  } else if constexpr (std::is_same_v<E, FilingSent>) {
    return file_upward;
  } else {
    return write_minutes;
  }
}

template <class E>
std::vector<Question> questions(const Ledger& ledger, const Subject& subject, const E& entry) {
  if constexpr (IsLive<E>) {
    return questions_to_take(ledger, subject, entry);
  } else {
    return {{stating(ledger, subject, entry), object_of(ledger, entry)}};
  }
}

// Where a unit stands in the register: below its parent, or at the top, which is common to all.
Object place_of(const Ledger& ledger, const UnitRegistered& unit) {
  Object place;
  if (unit.parent.empty()) {
    place.kind = ObjectKind::common;
  } else {
    place.unit = ledger.find_unit_id(unit.parent.text);
  }
  return place;
}

std::vector<Question> questions(const Ledger& ledger, const Subject&, const UnitRegistered& entry) {
  std::vector<Question> both = {{manage_units, place_of(ledger, entry)}};
  if (const UnitBook* known = ledger.find_unit(entry.unit.text)) {
    both.push_back({manage_units, place_of(ledger, known->registered)});
    both.push_back({manage_units, object_of(ledger, entry)});
  }
  return both;
}

std::vector<Question> questions(const Ledger& ledger, const Subject& subject,
                                const FactWithdrawn& withdrawal) {
  const auto known =
      find_fact(ledger, withdrawal.kind, ledger.find_unit_id(withdrawal.unit.text), withdrawal.key);
  if (!known) {  // hidden or refused like any fact of the unit; check says that there is none
    Object object;
    object.unit = ledger.find_unit_id(withdrawal.unit.text);
    if (withdrawal.unit.empty()) object.kind = ObjectKind::common;
    return {{write_minutes, object}};
  }
  return questions_to_state(ledger, subject, known->entry);
}

std::vector<Question> questions(const Ledger&, const Subject&, const WorkbookReceived&) {
  return {};
}

}  // namespace

Action read_action(std::string_view kind) noexcept {
  Action action = read_plan;
  for_each_sheet([&]<class E>() {
    if (kind == SheetOf<E>::kind) action = reading<E>();
  });
  for_each_kind<ListedSteps>([&]<class E>() {
    if (kind == kind_of<E>()) action = reading_step<E>();
  });
  return action;
}

Question question_to_read(const Ledger& ledger, const Entry& entry) {
  return std::visit(
      [&]<class E>(const E& stated) -> Question {
        if constexpr (kHasSheet<E>) {
          return {reading<E>(), object_of(ledger, stated)};
        } else {
          return question_to_read_step(ledger, stated);
        }
      },
      entry);
}

std::vector<Question> questions_to_state(const Ledger& ledger, const Subject& subject, const Entry& entry) {
  return std::visit([&](const auto& stated) { return questions(ledger, subject, stated); }, entry);
}

bool is_read_one_by_one(std::string_view kind) noexcept {
  return kind == kind_of<RecordSealed>();
}

bool has_withheld(std::string_view kind) noexcept {
  return kind == kind_of<AttendanceMarked>() || kind == kind_of<LeaveRequested>();
}

bool may_read_leave_text(const Ledger& ledger, const Subject& subject, Day today, const UnitCode& unit,
                         const MemberCode& member) {
  Object object;
  object.unit = ledger.find_unit_id(unit.text);
  object.owner = Person{unit, member};
  return decide(ledger, subject, read_leave_text, object, today).allowed();
}

void withhold(const Ledger& ledger, const Subject& subject, Day today, Entry& entry) {
  const auto clear_unless_allowed = [&](const auto& of, std::string& text) {
    if (!text.empty() && !may_read_leave_text(ledger, subject, today, of.unit, of.member)) text.clear();
  };
  if (auto* mark = std::get_if<AttendanceMarked>(&entry)) clear_unless_allowed(*mark, mark->leave_reason);
  if (auto* request = std::get_if<LeaveRequested>(&entry)) clear_unless_allowed(*request, request->reason);
}

Actor actor_of(const Subject& subject) {
  return {subject.account, Actor::Standing::supervising_body, {}};
}

}  // namespace xueji::app
