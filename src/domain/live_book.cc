#include "domain/live_book.h"

#include "domain/fields.h"

namespace xueji {

std::optional<SessionState> LiveBook::find_state(std::string_view session) const {
  const auto place = shelf<SessionPlanned>().find(session);
  if (!place) return std::nullopt;
  const SessionState state = shelf<SessionPlanned>().rows()[*place].state;
  if (state != SessionState::closed) return state;
  const SealRow* seal = find_seal("session_held", session);
  return seal != nullptr && seal->sealed ? SessionState::sealed : state;
}

const SealRow* LiveBook::find_seal(std::string_view kind, std::string_view key) const {
  const Shelf<RecordSealed>& seals = shelf<RecordSealed>();
  if (seals.rows().empty()) return nullptr;
  const auto place = seals.find(std::string(kind) + kKeySeparator + std::string(key));
  return place ? &seals.rows()[*place] : nullptr;
}

}  // namespace xueji
