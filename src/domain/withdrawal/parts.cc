#include "domain/withdrawal/parts.h"

#include <type_traits>

namespace xueji {
namespace {

template <class E, class... Kinds>
constexpr bool kOneOf = (std::is_same_v<E, Kinds> || ...);

template <class E>
bool is_part_of(const E& part, const FactWithdrawn& whole) {
  if constexpr (kOneOf<E, AgendaItemSet, SpeechGiven, AttendanceMarked, MakeUpDone, ActionItemAssigned>) {
    return whole.kind == SheetOf<SessionHeld>::kind && part.unit == whole.unit &&
           part.session.text == whole.key[0];
  } else if constexpr (std::is_same_v<E, PlanTopicSet>) {
    return whole.kind == SheetOf<PlanMade>::kind && part.unit == whole.unit && part.plan.text == whole.key[0];
  } else if constexpr (kOneOf<E, UnitInspected, InspectionFindingRaised>) {
    return whole.kind == SheetOf<InspectionRoundOpened>::kind && part.round.text == whole.key[0];
  } else {
    return false;
  }
}

}  // namespace

bool goes_with(const Entry& part, const FactWithdrawn& whole) {
  return !whole.key.empty() &&
         std::visit([&](const auto& stated) { return is_part_of(stated, whole); }, part);
}

}  // namespace xueji
