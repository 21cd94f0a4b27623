// What people do with their own account: activation, password, authenticator, sessions.
#include <algorithm>
#include <array>

#include "app/access/held_roles.h"
#include "app/accounts/accounts.h"
#include "app/accounts/hex.h"
#include "app/accounts/secret.h"
#include "app/accounts/totp.h"
#include "app/engine.h"
#include "base/error_code.h"

namespace xueji::app {

// Policy and history.
std::vector<Error> Accounts::check_new_password(const Account& account, std::string_view password) {
  const Ledger ledger = engine_.snapshot();
  const UnitBook* unit = ledger.find_unit(account.unit);
  std::vector<Error> errors =
      check_password(policy_, password,
                     {.login = account.login,
                      .name = account.name,
                      .unit_name = unit == nullptr ? std::string_view() : unit->registered.name});
  if (!errors.empty() || policy_.history == 0) return errors;
  std::vector<std::string> used = account.old_passwords;
  if (!account.password.empty()) used.push_back(account.password);
  for (const std::string& hash : used) {
    const Result<bool> same = hasher_.verify(hash, password);
    if (!same) return {same.error()};
    if (*same) return {{ErrorCode::password_used_before, "password", std::to_string(policy_.history)}};
  }
  return errors;
}

Result<Account> Accounts::with_password(Account account, std::string_view password, Instant now) {
  Result<std::string> hash = hasher_.hash(password);
  if (!hash) return hash.error();
  if (policy_.history != 0 && !account.password.empty())
    account.old_passwords.insert(account.old_passwords.begin(), account.password);
  if (account.old_passwords.size() > policy_.history) account.old_passwords.resize(policy_.history);
  account.password = *std::move(hash);
  account.password_set = now;
  return account;
}

Result<Account> Accounts::activate(std::string_view code, std::string_view password, const Client& client) {
  const Instant now = clock_.now();
  const Error wrong{ErrorCode::activation_wrong, "code", {}};
  const std::string source = "source:" + source_of(client.address);
  if (is_locked(book_.find_throttle(source), now)) return wrong;
  const auto known = book_.find_code(digest_secret(normalise_typed_code(code)));
  auto account = known ? book_.find(known->account) : std::nullopt;
  // A new account waits until a second person has confirmed its role.
  const bool granted = account && !held_roles(engine_.snapshot(), account->id).empty();
  if (!granted || now >= known->expires || account->state == AccountState::disabled) {
    const auto lock = book_.lock_writing();
    AccountChange change;
    note({.event = SecurityEvent::account_activated, .done = false, .source = client.address});
    count_failure(change, book_.find_throttle(source), settings_.source_limits,
                  {.event = SecurityEvent::source_locked, .done = false, .source = client.address}, now);
    book_.apply(change);
    return wrong;
  }
  if (auto errors = check_new_password(*account, password); !errors.empty()) return errors.front();
  Result<Account> renewed = with_password(*account, password, now);
  if (!renewed) return renewed.error();
  const auto lock = book_.lock_writing();
  if (!book_.find_code(known->digest)) return wrong;  // used meanwhile
  renewed->state = AccountState::active;
  renewed->seen = now;
  note({.event = SecurityEvent::account_activated, .account = account->id, .source = client.address});
  AccountChange change;
  change.accounts.push_back(*renewed);
  for (const ActivationCode& other : book_.codes_of(account->id))
    change.removed_codes.push_back(other.digest);
  book_.apply(change);
  return *std::move(renewed);
}

std::vector<Error> Accounts::change_password(const Recognised& who, std::string_view old_password,
                                             std::string_view new_password, const Client& client) {
  const Instant now = clock_.now();
  const std::string key = "account:" + who.subject.account;
  const Error wrong{ErrorCode::password_wrong, "old_password", {}};
  const auto known = book_.find(who.subject.account);
  if (!known || is_locked(book_.find_throttle(key), now)) return {wrong};
  const Result<bool> right = hasher_.verify(known->password, old_password);
  if (!right) return {right.error()};
  if (!*right) {
    const auto lock = book_.lock_writing();
    AccountChange change;
    note({.event = SecurityEvent::password_changed,
          .done = false,
          .account = who.subject.account,
          .source = client.address});
    count_failure(change, book_.find_throttle(key), settings_.account_limits,
                  {.event = SecurityEvent::account_locked,
                   .done = false,
                   .account = who.subject.account,
                   .source = client.address,
                   .object = who.subject.account},
                  now);
    book_.apply(change);
    return {wrong};
  }
  if (auto errors = check_new_password(*known, new_password); !errors.empty()) return errors;
  const auto lock = book_.lock_writing();
  auto account = book_.find(who.subject.account);
  if (!account || account->password != known->password) return {wrong};  // changed meanwhile
  Result<Account> renewed = with_password(*account, new_password, now);
  if (!renewed) return {renewed.error()};
  note({.event = SecurityEvent::password_changed, .account = account->id, .source = client.address});
  AccountChange change;
  change.accounts.push_back(*renewed);
  // Whoever knew the old password is out; the session at hand stays.
  for (LoginSession& session : book_.sessions_of(account->id)) {
    if (session.digest != who.session.digest) {
      change.removed_sessions.push_back(session.digest);
    } else if (session.stage == LoginStage::password_due) {
      session.stage = LoginStage::complete;
      change.sessions.push_back(session);
    }
  }
  book_.apply(change);
  return {};
}

Result<FactorOffer> Accounts::offer_factor(const Recognised& who) {
  const auto lock = book_.lock_writing();
  auto account = book_.find(who.subject.account);
  if (!account || !account->factor.empty()) return Error{ErrorCode::account_wrong_state, "factor", {}};
  std::array<std::uint8_t, kTotpKeyBytes> bytes;
  random_.fill(bytes);
  const std::string key(bytes.begin(), bytes.end());
  account->factor_offered = to_hex_text(key);
  AccountChange change;
  change.accounts.push_back(*account);
  book_.apply(change);
  return FactorOffer{encode_base32(key), totp_uri(key, settings_.issuer, account->login)};
}

Result<Login> Accounts::confirm_factor(const Recognised& who, std::string_view code, const Client& client) {
  const Instant now = clock_.now();
  const auto lock = book_.lock_writing();
  auto account = book_.find(who.subject.account);
  if (!account || account->factor_offered.empty() || !book_.find_session(who.session.digest))
    return Error{ErrorCode::account_wrong_state, "factor", {}};
  const Error wrong{ErrorCode::factor_wrong, "code", {}};
  if (is_locked(book_.find_throttle("factor:" + account->id), now)) return wrong;
  const auto step = find_totp_step(from_hex(account->factor_offered), code, now, 0);
  if (!step) {
    fail_factor(who.session, client, now);
    return wrong;
  }
  account->factor = std::exchange(account->factor_offered, {});
  account->factor_step = *step;
  note({.event = SecurityEvent::factor_enrolled, .account = account->id, .source = client.address});
  AccountChange change;
  change.removed_sessions.push_back(who.session.digest);
  const LoginStage stage = stage_of(*account, engine_.snapshot(), true, now);
  return start_session(*std::move(account), {stage, who.session.created, now}, client, std::move(change));
}

Checked Accounts::end_session(std::string_view account, std::string_view session_id, std::string_view by,
                              const Client& client) {
  const auto lock = book_.lock_writing();
  const auto sessions = book_.sessions_of(account);
  const auto found = std::ranges::find(sessions, session_id, &LoginSession::id);
  if (found == sessions.end()) return Error{ErrorCode::reference_unknown, "session", std::string(session_id)};
  note({.event = SecurityEvent::session_ended,
        .account = std::string(by),
        .source = client.address,
        .object = std::string(account)});
  AccountChange change;
  change.removed_sessions.push_back(found->digest);
  book_.apply(change);
  return Done{};
}

}  // namespace xueji::app
