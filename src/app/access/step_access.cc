#include "app/access/step_access.h"

#include "app/query/fact_list.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

using enum Action;
using Questions = std::vector<Question>;

// What everybody who knows of a session may know.
using LifeSteps = boost::mp11::mp_list<SessionPlanned, SessionAnnounced, SessionCancelled, SessionOpened,
                                       SessionClosed, ReadingListSet>;

Object of_unit(const Ledger& ledger, const UnitCode& unit) {
  Object object;
  object.unit = ledger.find_unit_id(unit.text);
  return object;
}

// Steps at a session, and of a member where there is one.
template <class E>
Object object_of(const Ledger& ledger, const E& step) {
  Object object = of_unit(ledger, step.unit);
  if constexpr (requires { step.session; }) object.session = step.session;
  if constexpr (requires { step.member; }) object.owner = Person{step.unit, step.member};
  return object;
}

// The fact that a seal or an objection names, while it stands.
template <class E>
std::optional<Entry> find_named(const Ledger& ledger, const E& step) {
  auto fact = find_fact(ledger, step.kind, ledger.find_unit_id(step.unit.text), step.key);
  if (!fact) return std::nullopt;
  return std::move(fact->entry);
}

// Of what is said about a fact: the unit, and the session that the fact is about.
Object object_about(const Ledger& ledger, const UnitCode& unit, const std::optional<Entry>& fact) {
  Object object = of_unit(ledger, unit);
  if (fact) object.session = question_to_read(ledger, *fact).object.session;
  return object;
}

bool is_kept_by_superior(const Entry& fact) {
  return std::visit(
      []<class E>(const E&) {
        if constexpr (HasSheet<E>) return SheetOf<E>::book == BookKind::supervising;
        return false;
      },
      fact);
}

template <class E>
Questions ask(const Ledger& ledger, const Subject&, const E& step) {
  if constexpr (std::is_same_v<E, SessionPlanned> || std::is_same_v<E, SessionAnnounced> ||
                std::is_same_v<E, SessionOpened> || std::is_same_v<E, ReadingListSet>) {
    return {{change_session, object_of(ledger, step)}};
  } else if constexpr (std::is_same_v<E, SessionCancelled>) {
    return {{reopen_session, object_of(ledger, step)}};
  } else if constexpr (std::is_same_v<E, LeaveRequested>) {
    return {{ask_leave, object_of(ledger, step)}};
  } else if constexpr (std::is_same_v<E, LeaveDecided>) {
    return {{approve_leave, object_of(ledger, step)}};
  } else if constexpr (std::is_same_v<E, BadgeIssued> || std::is_same_v<E, BadgeRevoked>) {
    return {{edit_roster, object_of(ledger, step)}};
  } else if constexpr (std::is_same_v<E, FilingReturned> || std::is_same_v<E, FilingUrged>) {
    return {{return_filing, object_of(ledger, step)}};
  } else if constexpr (std::is_same_v<E, BulkExportPermitted>) {
    return {{export_bulk, object_of(ledger, step)}};
  } else {
    return {};
  }
}

// Who approves a record seals it; what the supervising body keeps is its own to seal.
Questions ask(const Ledger& ledger, const Subject& subject, const RecordSealed& step) {
  const auto fact = find_named(ledger, step);
  if (fact && is_kept_by_superior(*fact)) return questions_to_state(ledger, subject, *fact);
  const bool plan = fact && std::holds_alternative<PlanMade>(*fact);
  return {{plan ? approve_plan : approve_minutes, object_about(ledger, step.unit, fact)}};
}

Questions ask(const Ledger& ledger, const Subject& subject, const RecordReopened& step) {
  const auto fact = find_named(ledger, step);
  if (fact && is_kept_by_superior(*fact)) return questions_to_state(ledger, subject, *fact);
  return {{reopen_session, object_about(ledger, step.unit, fact)}};
}

// The unit about whatever is recorded of it, a member about what is recorded of himself.
Questions ask(const Ledger& ledger, const Subject&, const ObjectionRaised& step) {
  Object object = of_unit(ledger, step.unit);
  if (const auto fact = find_named(ledger, step)) object.owner = question_to_read(ledger, *fact).object.owner;
  return {{request_attendance_correction, object}};
}

// Who could correct the fact answers for it.
Questions ask(const Ledger& ledger, const Subject& subject, const ObjectionAnswered& step) {
  const UnitBook* unit = ledger.find_unit(step.unit.text);
  const auto& shelf = unit == nullptr ? Shelf<ObjectionRaised>() : unit->live().shelf<ObjectionRaised>();
  if (const auto place = shelf.find(step.objection))
    if (const auto fact = find_named(ledger, shelf.entries()[*place]))
      return questions_to_state(ledger, subject, *fact);
  return {{approve_minutes, of_unit(ledger, step.unit)}};
}

// Of the document that a note holds the unit's own against; of another unit perhaps.
Question question_to_read_other(const Ledger& ledger, const ReuseNoted& note) {
  if (const UnitId unit = ledger.find_unit_id(note.other_unit.text))
    if (const auto fact = find_fact(ledger, note.other_kind, unit, note.other_key))
      return question_to_read(ledger, fact->entry);
  return {read_plan, of_unit(ledger, note.other_unit)};
}

// Who reads the unit's figures down to persons, and may see both documents.
Questions ask(const Ledger& ledger, const Subject&, const ReuseNoted& step) {
  Questions questions{{read_figures, of_unit(ledger, step.unit)}, question_to_read_other(ledger, step)};
  if (const auto fact = find_named(ledger, step)) questions.push_back(question_to_read(ledger, *fact));
  return questions;
}

template <class E>
Question ask_to_read(const Ledger& ledger, const E& step) {
  if constexpr (boost::mp11::mp_contains<LifeSteps, E>::value) {
    return {read_plan, object_of(ledger, step)};
  } else if constexpr (std::is_same_v<E, RecordSealed>) {
    const auto fact = find_named(ledger, step);
    return fact ? question_to_read(ledger, *fact) : Question{read_figures, of_unit(ledger, step.unit)};
  } else if constexpr (std::is_same_v<E, ObjectionRaised>) {
    Object object = of_unit(ledger, step.unit);
    if (const auto fact = find_named(ledger, step))
      object.owner = question_to_read(ledger, *fact).object.owner;
    if (!object.owner) object.owner = Person{step.unit, {step.by}};
    return {read_figures, object};
  } else if constexpr (std::is_same_v<E, ReuseNoted>) {
    // It names two documents, and one question asks about one: what shows both asks for both. Elsewhere it is
    // for who sees every unit.
    return {read_figures, {.kind = ObjectKind::common}};
  } else if constexpr (IsLive<E> && !kIsCommon<E>) {
    return {read_figures, object_of(ledger, step)};
  } else {
    return {read_security_audit, {.kind = ObjectKind::configuration}};
  }
}

}  // namespace

std::vector<Question> questions_to_take(const Ledger& ledger, const Subject& subject, const Entry& step) {
  return std::visit([&](const auto& taken) { return ask(ledger, subject, taken); }, step);
}

Question question_to_read_step(const Ledger& ledger, const Entry& step) {
  return std::visit([&](const auto& taken) { return ask_to_read(ledger, taken); }, step);
}

}  // namespace xueji::app
