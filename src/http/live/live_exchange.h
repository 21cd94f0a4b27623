// What every handler of the live flows does first: find the session that the path names, ask whether the
// subject may, say under which name he acts.
#pragma once

#include <string>

#include "app/live/display_index.h"
#include "http/authentication.h"
#include "http/live/live_service.h"
#include "http/problem.h"
#include "http/route.h"

namespace xueji::http {

struct LivePlace {
  Ledger ledger;  // the moment that is looked at
  app::OpenSession session;

  const UnitBook& unit() const { return ledger.unit(session.unit); }
  const SessionPlanned& planned() const { return planned_of(ledger, session); }
  const PlannedSessionRow& row() const { return row_of(ledger, session); }
};

// The planned session that the path names ({unit}, {session}), if the subject may do the action there. Else
// answers and gives nothing: a session that was never planned is answered like one that may not be seen.
std::optional<LivePlace> enter(const LiveService& live, const Exchange& exchange, const Respond& respond,
                               app::Action action);

// Under which name somebody acts in the unit: his code in its roster, else his name.
std::string operator_of(const app::Subject& subject, const UnitCode& unit);

// Answers and says false when it is not.
bool is_allowed(const app::Decision& decision, const Exchange& exchange, const Respond& respond);

inline void refuse(const Exchange& exchange, const Respond& respond, const Problem& refusal) {
  respond(respond_with(refusal, exchange.request));
}

// Of the session's day: who is expected (core members), and how many of all signed in so far.
struct Turnout {
  std::size_t signed_in = 0, expected = 0;
};
Turnout count_turnout(const UnitBook& unit, std::uint32_t planned);

}  // namespace xueji::http
