#include "domain/check.h"

#include <algorithm>

#include "base/error_code.h"
#include "base/limits.h"
#include "domain/fields.h"

namespace xueji {
namespace {

// The kind that brings a code into the world; everywhere else the code is a reference.
template <class E, class C>
constexpr bool defines = (IsLive<E> && std::is_same_v<C, SessionCode>) ||  // planned, seen to by its rules
                         (std::is_same_v<E, UnitRegistered>&& std::is_same_v<C, UnitCode>) ||
                         (std::is_same_v<E, MemberSeated> && std::is_same_v<C, MemberCode>) ||
                         (std::is_same_v<E, SessionHeld> && std::is_same_v<C, SessionCode>) ||
                         (std::is_same_v<E, PlanMade> && std::is_same_v<C, PlanCode>) ||
                         (std::is_same_v<E, DirectiveIssued> && std::is_same_v<C, DirectiveCode>) ||
                         (std::is_same_v<E, FilingTaskSet> && std::is_same_v<C, FilingTaskCode>) ||
                         (std::is_same_v<E, InspectionRoundOpened> && std::is_same_v<C, InspectionRoundCode>);

FactStanding standing_at(const auto& shelf, std::string_view key) {
  const auto place = shelf.find(key);
  if (!place) return FactStanding::unknown;
  return shelf.rows()[*place].alive ? FactStanding::alive : FactStanding::withdrawn;
}

FactStanding find_reference(const CheckContext& context, const UnitCode& code) {
  const UnitId id = context.ledger().find_unit_id(code.text);
  if (!id) return FactStanding::unknown;
  return context.ledger().unit(id).head.alive ? FactStanding::alive : FactStanding::withdrawn;
}

// A member is known while at least one stay stands.
FactStanding find_reference(const CheckContext& context, const MemberCode& code) {
  const MemberId member = context.unit()->find_member(code.text);
  if (!member) return FactStanding::unknown;
  const auto& stays = context.unit()->shelf<MemberSeated>().rows();
  const bool seated =
      std::ranges::any_of(stays, [&](const StayRow& s) { return s.alive && s.member == member; });
  return seated ? FactStanding::alive : FactStanding::withdrawn;
}

FactStanding find_reference(const CheckContext& context, const SessionCode& code) {
  return standing_at(context.unit()->shelf<SessionHeld>(), code.text);
}
FactStanding find_reference(const CheckContext& context, const PlanCode& code) {
  return standing_at(context.unit()->shelf<PlanMade>(), code.text);
}
FactStanding find_reference(const CheckContext& context, const PlanTopicRef& ref) {
  return standing_at(context.unit()->shelf<PlanTopicSet>(), join_key({ref.plan.text, ref.number}));
}
FactStanding find_reference(const CheckContext& context, const DirectiveCode& code) {
  return standing_at(context.ledger().common().shelf<DirectiveIssued>(), code.text);
}
FactStanding find_reference(const CheckContext& context, const FilingTaskCode& code) {
  return standing_at(context.ledger().common().shelf<FilingTaskSet>(), code.text);
}
FactStanding find_reference(const CheckContext& context, const InspectionRoundCode& code) {
  return standing_at(context.ledger().common().shelf<InspectionRoundOpened>(), code.text);
}

template <class C>
std::string reference_text(const C& reference) {
  if constexpr (std::is_same_v<C, PlanTopicRef>) {
    return reference.plan.text + "#" + reference.number;
  } else {
    return reference.text;
  }
}

template <class C>
void check_reference(CheckContext& context, std::string_view subject, const C& reference) {
  switch (find_reference(context, reference)) {
    case FactStanding::alive:
      return;
    case FactStanding::unknown:
      return context.refuse(ErrorCode::reference_unknown, subject, reference_text(reference));
    case FactStanding::withdrawn:
      return context.refuse(ErrorCode::reference_withdrawn, subject, reference_text(reference));
  }
}

void check_length(CheckContext& context, std::string_view subject, std::size_t bytes, std::size_t bytes_max) {
  if (bytes > bytes_max) context.refuse(ErrorCode::value_too_long, subject, std::to_string(bytes_max));
}

// What a field's type alone asks.
template <class E, class T>
void check_field(CheckContext& context, const Column& column, std::string_view subject, const T& field) {
  if constexpr (std::is_same_v<T, std::string>) {
    if (column.required() && field.empty()) context.refuse(ErrorCode::value_missing, subject);
    check_length(context, subject, field.size(), column.key() ? 4 * kCodeBytesMax : kTextBytesMax);
  } else if constexpr (requires { field.text; }) {
    if (field.empty()) {
      if (column.required()) context.refuse(ErrorCode::value_missing, subject);
      return;
    }
    check_length(context, subject, field.text.size(), kCodeBytesMax);
    if constexpr (!defines<E, T>) {
      check_reference(context, subject, field);
    } else if (!column.key()) {  // UnitRegistered::parent
      check_reference(context, subject, field);
    }
  } else if constexpr (std::is_same_v<T, std::vector<StudyForm>>) {
    if (column.required() && field.empty()) context.refuse(ErrorCode::value_missing, subject);
  } else if constexpr (requires { field.begin(); }) {
    if (field.size() > kListItemsMax)
      return context.refuse(ErrorCode::value_too_long, subject, std::to_string(kListItemsMax));
    if constexpr (!std::is_same_v<T, Scope>)
      for (const auto& item : field)
        check_reference(context, subject, item);
  } else if constexpr (std::is_same_v<T, Year>) {
    if (field.value < 1900 || field.value > 2199)
      context.refuse(ErrorCode::value_not_year, subject, std::to_string(field.value));
  }
}

// The unit must be there, and a unit speaks only of itself.
template <class E>
const UnitBook* find_subject(const Ledger& ledger, const Actor& actor, const E& entry,
                             std::vector<Error>& errors) {
  constexpr bool kKeptByUnit = [] {
    if constexpr (HasOutline<E>) return OutlineOf<E>::book == BookKind::unit;
    return false;
  }();
  if (actor.standing == Actor::Standing::unit && !kKeptByUnit)
    errors.push_back({ErrorCode::actor_not_allowed, "unit", std::string(kind_of<E>())});
  if constexpr (requires { entry.unit; } && !kIsCommon<E> && !std::is_same_v<E, UnitRegistered>) {
    const UnitBook* unit = ledger.find_unit(entry.unit.text);
    if (unit == nullptr) errors.push_back({ErrorCode::unit_unknown, "unit", entry.unit.text});
    if (actor.standing == Actor::Standing::unit && actor.unit != entry.unit)
      errors.push_back({ErrorCode::actor_not_allowed, "unit", entry.unit.text});
    return unit;
  }
  return nullptr;
}

template <class E>
std::string_view first_key_member(const E& entry) {
  std::string_view first;
  for_each_column(entry, [&](const Column& column, std::string_view name, const auto&) {
    if (column.key() && first.empty()) first = name;
  });
  return first;
}

// Whether a seal lies over the fact.
bool is_sealed(const UnitBook& unit, std::string_view kind, const std::vector<std::string>& key) {
  if (unit.live().shelf<RecordSealed>().rows().empty()) return false;
  const SealedName name = seal_over(kind, key);
  const SealRow* seal = unit.live().find_seal(name.kind, name.key);
  return seal != nullptr && seal->sealed;
}

template <class E>
std::vector<Error> check_stated(const Ledger& ledger, const Actor& actor, const E& entry) {
  std::vector<Error> errors;
  const UnitBook* unit = find_subject(ledger, actor, entry, errors);
  if (!errors.empty()) return errors;
  CheckContext context(ledger, unit);
  for_each_column(entry, [&](const Column& column, std::string_view name, const auto& field) {
    check_field<E>(context, column, name, field);
  });
  if constexpr (requires { check_rules(context, entry); }) check_rules(context, entry);
  if constexpr (HasSheet<E>)
    if (unit != nullptr && is_sealed(*unit, kind_of<E>(), key_parts(entry)) &&
        compare(ledger, entry) != Novelty::unchanged)
      context.refuse(ErrorCode::record_sealed, first_key_member(entry), shown_key(key_parts(entry)));
  return context.take_errors();
}

std::vector<Error> check_withdrawal(const Ledger& ledger, const Actor& actor, const FactWithdrawn& entry) {
  if (actor.standing == Actor::Standing::unit && actor.unit != entry.unit)
    return {{ErrorCode::actor_not_allowed, "unit", entry.unit.text}};
  if (standing(ledger, entry) != FactStanding::alive)
    return {{ErrorCode::withdrawal_unknown, "key", shown_key(entry.key)}};
  const UnitBook* unit = ledger.find_unit(entry.unit.text);
  if (unit != nullptr && is_sealed(*unit, entry.kind, entry.key))
    return {{ErrorCode::record_sealed, "key", shown_key(entry.key)}};
  return {};
}

}  // namespace

void check_order(CheckContext& context, Day from, std::optional<Day> to, std::string_view subject) {
  if (to && *to < from) context.refuse(ErrorCode::period_reversed, subject, format_iso(from));
}

std::vector<Error> check(const Ledger& ledger, const Actor& actor, const Entry& entry) {
  return std::visit(
      [&]<class E>(const E& stated) -> std::vector<Error> {
        if constexpr (std::is_same_v<E, WorkbookReceived>) {
          if (!stated.unit.empty() && ledger.find_unit(stated.unit.text) == nullptr)
            return {{ErrorCode::unit_unknown, "unit", stated.unit.text}};
          return {};
        } else if constexpr (std::is_same_v<E, FactWithdrawn>) {
          return check_withdrawal(ledger, actor, stated);
        } else {
          return check_stated(ledger, actor, stated);
        }
      },
      entry);
}

}  // namespace xueji
