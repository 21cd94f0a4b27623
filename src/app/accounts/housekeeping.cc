// Dropping what has ended, and closing what nobody uses.
#include "app/access/held_roles.h"
#include "app/accounts/accounts.h"
#include "app/engine.h"
#include "domain/ledger.h"

namespace xueji::app {

void Accounts::keep_house() {
  const auto lock = book_.lock_writing();
  const Instant now = clock_.now();
  const Ledger ledger = engine_.snapshot();
  AccountChange change;
  for (const Account& account : book_.accounts()) {
    const bool administrator = is_administrator(held_roles(ledger, account.id), today());
    for (const LoginSession& session : book_.sessions_of(account.id))
      if (!is_alive(session, administrator, now)) change.removed_sessions.push_back(session.digest);
    if (!is_dormant(account, now)) continue;
    note({.event = SecurityEvent::account_dormant, .object = account.id});
    Account closed = account;
    closed.state = AccountState::disabled;
    change.accounts.push_back(closed);
    end_all(change, account.id);
  }
  for (const ActivationCode& code : book_.codes())
    if (now >= code.expires) change.removed_codes.push_back(code.digest);
  for (const ApiToken& token : book_.tokens())
    if (now >= token.expires) change.removed_tokens.push_back(token.digest);
  for (const Throttle& throttle : book_.throttles())
    if (is_spent(throttle, now, settings_.account_limits)) change.removed_throttles.push_back(throttle.key);
  book_.apply(change);
}

}  // namespace xueji::app
