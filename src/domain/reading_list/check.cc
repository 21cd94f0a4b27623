#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {
namespace {

bool is_known(const UnitBook& unit, const SessionCode& session) {
  if (unit.live().find_state(session.text)) return true;
  const auto held = unit.shelf<SessionHeld>().find(session.text);
  return held && unit.shelf<SessionHeld>().rows()[*held].alive;
}

}  // namespace

void check_rules(CheckContext& context, const ReadingListSet& entry) {
  if (!is_known(*context.unit(), entry.session))
    context.refuse(ErrorCode::reference_unknown, "session", entry.session.text);
  const Shelf<LibraryItemAdded>& library = context.ledger().common().shelf<LibraryItemAdded>();
  for (const std::string& item : entry.items) {
    const auto place = library.find(item);
    if (!place) {
      context.refuse(ErrorCode::reference_unknown, "items", item);
    } else if (!library.rows()[*place].alive) {
      context.refuse(ErrorCode::reference_withdrawn, "items", item);
    }
  }
}

}  // namespace xueji
