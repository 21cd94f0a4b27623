#include "app/workbook/refused_facts.h"

#include <algorithm>

#include "app/workbook/field_text.h"
#include "base/error_code.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

template <class C>
struct DefiningEntry {
  using type = void;
};
template <>
struct DefiningEntry<UnitCode> {
  using type = UnitRegistered;
};
template <>
struct DefiningEntry<MemberCode> {
  using type = MemberSeated;
};
template <>
struct DefiningEntry<SessionCode> {
  using type = SessionHeld;
};
template <>
struct DefiningEntry<PlanCode> {
  using type = PlanMade;
};
template <>
struct DefiningEntry<PlanTopicRef> {
  using type = PlanTopicSet;
};
template <>
struct DefiningEntry<DirectiveCode> {
  using type = DirectiveIssued;
};
template <>
struct DefiningEntry<FilingTaskCode> {
  using type = FilingTaskSet;
};
template <>
struct DefiningEntry<InspectionRoundCode> {
  using type = InspectionRoundOpened;
};

struct Reference {
  std::string_view kind, sheet;
};

// Where the codes of a member are defined.
Reference reference_of(const Entry& entry, std::string_view member) {
  Reference found;
  std::visit(
      [&](const auto& stated) {
        for_each_member(stated, [&]<class T>(std::string_view name, const T&) {
          using Definer = typename DefiningEntry<typename ValueOf<T>::type>::type;
          if constexpr (!std::is_void_v<Definer>)
            if (name == member) found = {SheetOf<Definer>::kind, SheetOf<Definer>::title};
        });
      },
      entry);
  return found;
}

// The name by which other rows refer to the fact; empty when it could not be read.
template <class E>
std::string reference_name(const E& entry) {
  if constexpr (std::is_same_v<E, MemberSeated>) {
    return entry.member.text;
  } else if constexpr (std::is_same_v<E, PlanTopicSet>) {
    return field_text(PlanTopicRef{entry.plan, entry.number});
  } else if constexpr (requires { SheetOf<E>::columns; }) {
    const std::vector<std::string> parts = key_parts(entry);
    return std::ranges::count(parts, std::string()) > 0 ? std::string() : join_key(parts);
  } else {
    return {};
  }
}

}  // namespace

void RefusedFacts::add(const Entry& entry) {
  std::visit(
      [&]<class E>(const E& stated) {
        if (std::string name = reference_name(stated); !name.empty())
          facts_.insert({kind_of<E>(), std::move(name)});
      },
      entry);
}

std::optional<FactName> missing_fact(const Entry& entry, const Error& error) {
  if (error.code == ErrorCode::unit_unknown) return FactName{SheetOf<UnitRegistered>::kind, error.detail};
  if (error.code == ErrorCode::reference_unknown) {
    const Reference reference = reference_of(entry, error.subject);
    if (!reference.kind.empty()) return FactName{reference.kind, error.detail};
  }
  if (error.code == ErrorCode::make_up_not_owed)
    if (const auto* make_up = std::get_if<MakeUpDone>(&entry))
      return FactName{SheetOf<AttendanceMarked>::kind,
                      join_key({make_up->session.text, make_up->member.text})};
  return std::nullopt;
}

std::string_view sheet_of_reference(const Entry& entry, std::string_view member) {
  return reference_of(entry, member).sheet;
}

}  // namespace xueji::app
