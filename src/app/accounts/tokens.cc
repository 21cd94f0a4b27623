// Tokens for programs: fixed units and actions, an end, and an owner with whom they end.
#include <algorithm>

#include "app/access/matrix.h"
#include "app/accounts/accounts.h"
#include "app/accounts/secret.h"
#include "app/engine.h"
#include "base/error_code.h"
#include "base/limits.h"

namespace xueji::app {
namespace {

constexpr std::int64_t kMicrosPerDay = 24 * 60 * kMicrosPerMinute;

}  // namespace

Result<IssuedToken> Accounts::issue_token(std::string_view owner, const NewToken& wanted, std::string_view by,
                                          const Client& client) {
  if (wanted.name.empty()) return Error{ErrorCode::value_missing, "name", {}};
  if (wanted.name.size() > kCodeBytesMax) return Error{ErrorCode::value_too_long, "name", {}};
  if (wanted.days < 1 || wanted.days > settings_.token_days_max)
    return Error{ErrorCode::value_out_of_range, "days", std::to_string(settings_.token_days_max)};
  if (wanted.scope.actions.empty() || wanted.scope.units.size() > kListItemsMax)
    return Error{ErrorCode::token_reach_unfit, "actions", {}};
  for (const Action action : wanted.scope.actions)
    if (cell_of(action, AccessRole::service).reach == Reach::never)
      return Error{ErrorCode::token_reach_unfit, "actions", std::string(token(action))};
  const Ledger ledger = engine_.snapshot();
  for (const UnitCode& unit : wanted.scope.units)
    if (ledger.find_unit(unit.text) == nullptr) return Error{ErrorCode::unit_unknown, "units", unit.text};

  const auto lock = book_.lock_writing();
  const auto account = book_.find(owner);
  if (!account || account->state != AccountState::active)
    return Error{ErrorCode::account_unknown, "owner", std::string(owner)};
  const Instant now = clock_.now();
  IssuedToken issued{.token = {}, .secret = "xjt_" + make_secret(random_)};
  issued.token = {.digest = digest_secret(issued.secret),
                  .id = make_id(random_, "t"),
                  .owner = account->id,
                  .name = wanted.name,
                  .installation = wanted.scope.installation,
                  .created = now,
                  .expires = Instant{now.micros + wanted.days * kMicrosPerDay}};
  for (const Action action : wanted.scope.actions)
    issued.token.actions.emplace_back(app::token(action));
  for (const UnitCode& unit : wanted.scope.units)
    issued.token.units.push_back(unit.text);
  note({.event = SecurityEvent::token_issued,
        .account = std::string(by),
        .source = client.address,
        .object = issued.token.id});
  AccountChange change;
  change.tokens.push_back(issued.token);
  book_.apply(change);
  return issued;
}

Checked Accounts::revoke_token(std::string_view token_id, std::string_view by, const Client& client) {
  const auto lock = book_.lock_writing();
  const auto tokens = book_.tokens();
  const auto found = std::ranges::find(tokens, token_id, &ApiToken::id);
  if (found == tokens.end()) return Error{ErrorCode::reference_unknown, "token", std::string(token_id)};
  note({.event = SecurityEvent::token_revoked,
        .account = std::string(by),
        .source = client.address,
        .object = found->id});
  AccountChange change;
  change.removed_tokens.push_back(found->digest);
  book_.apply(change);
  return Done{};
}

}  // namespace xueji::app
