#include "domain/check.h"

#include <algorithm>
#include <initializer_list>

#include "base/error_code.h"

namespace xueji {
namespace {

std::string state_names(std::initializer_list<SessionState> states) {
  std::string names;
  for (const SessionState state : states)
    names += (names.empty() ? "" : "、") + std::string(label(state));
  return names;
}

}  // namespace

void check_session_state(CheckContext& context, const SessionCode& session,
                         std::initializer_list<SessionState> wanted) {
  const auto state = context.unit()->live().find_state(session.text);
  if (!state) return context.refuse(ErrorCode::reference_unknown, "session", session.text);
  if (std::ranges::find(wanted, *state) != wanted.end()) return;
  if (*state == SessionState::sealed)
    return context.refuse(ErrorCode::record_sealed, "session", session.text);
  context.refuse(ErrorCode::session_wrong_state, "session",
                 session.text + " " + std::string(label(*state)) + " ≠ " + state_names(wanted));
}

void check_rules(CheckContext& context, const SessionPlanned& entry) {
  if (entry.end && *entry.end < entry.start)
    context.refuse(ErrorCode::period_reversed, "end", format_hh_mm(entry.start));
  if (context.unit()->live().find_state(entry.session.text)) {
    check_session_state(context, entry.session, {SessionState::planned, SessionState::announced});
  } else if (context.unit()->find_session(entry.session.text)) {  // held without having been lived here
    context.refuse(ErrorCode::step_repeated, "session", entry.session.text);
  }
}

void check_rules(CheckContext& context, const SessionAnnounced& entry) {
  check_session_state(context, entry.session, {SessionState::planned});
}

void check_rules(CheckContext& context, const SessionCancelled& entry) {
  check_session_state(context, entry.session,
                      {SessionState::planned, SessionState::announced, SessionState::opened});
}

void check_rules(CheckContext& context, const SessionOpened& entry) {
  check_session_state(context, entry.session, {SessionState::announced});
}

// Marks made many at a stroke need a second person.
void check_rules(CheckContext& context, const SessionClosed& entry) {
  check_session_state(context, entry.session, {SessionState::opened});
  const LiveBook& live = context.unit()->live();
  const auto place = live.shelf<SessionPlanned>().find(entry.session.text);
  if (!place) return;
  for (const BulkMarker& marker : live.sign_ins().bulk_markers)
    if (marker.session == *place && (entry.confirmed_by.empty() || entry.confirmed_by == marker.name))
      return context.refuse(ErrorCode::sign_in_unconfirmed, "confirmed_by", marker.name);
}

}  // namespace xueji
