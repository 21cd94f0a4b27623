#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {

// A session that is lived in the program is held when it closes, not before.
void check_rules(CheckContext& context, const SessionHeld& entry) {
  if (context.unit()->live().find_state(entry.session.text))
    check_session_state(context, entry.session, {SessionState::closed, SessionState::sealed});
  if (entry.start && entry.end && *entry.end < *entry.start)
    context.refuse(ErrorCode::period_reversed, "end", format_hh_mm(*entry.start));
}

void check_rules(CheckContext& context, const AgendaItemSet& entry) {
  constexpr std::uint32_t kMinutesOfDay = 24 * 60;
  if (entry.minutes && *entry.minutes > kMinutesOfDay)
    context.refuse(ErrorCode::value_out_of_range, "minutes", "0–1440");
}

}  // namespace xueji
