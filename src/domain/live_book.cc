#include "domain/live_book.h"

namespace xueji {

std::optional<SessionState> LiveBook::find_state(std::string_view session) const {
  const auto place = shelf<SessionPlanned>().find(session);
  if (!place) return std::nullopt;
  const SessionState state = shelf<SessionPlanned>().rows()[*place].state;
  if (state != SessionState::closed || seals().empty()) return state;
  const SealRow* seal = seals().find("session_held", session);
  return seal != nullptr && seal->sealed ? SessionState::sealed : state;
}

}  // namespace xueji
