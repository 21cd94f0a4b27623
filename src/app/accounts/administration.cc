// What administrators do with the accounts of others.
#include <algorithm>

#include "app/accounts/accounts.h"
#include "app/accounts/secret.h"
#include "app/engine.h"
#include "base/error_code.h"
#include "base/limits.h"

namespace xueji::app {
namespace {

constexpr std::size_t kLoginBytesMin = 2, kLoginBytesMax = 64;

// Letters, digits, dot, hyphen, underscore, and Han or other characters beyond ASCII.
bool is_login(std::string_view login) {
  return login.size() >= kLoginBytesMin && login.size() <= kLoginBytesMax &&
         std::ranges::all_of(login, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                  c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
         });
}

Error unknown(std::string_view id) {
  return {ErrorCode::account_unknown, "account", std::string(id)};
}

}  // namespace

// Ends whatever could be used to act as the account.
void Accounts::end_all(AccountChange& change, std::string_view account) const {
  for (const LoginSession& session : book_.sessions_of(account))
    change.removed_sessions.push_back(session.digest);
  for (const ActivationCode& code : book_.codes_of(account))
    change.removed_codes.push_back(code.digest);
  for (const ApiToken& token : book_.tokens())
    if (token.owner == account) change.removed_tokens.push_back(token.digest);
}

// The caller holds the writer's lock.
Invitation Accounts::invite(Account account, AccountChange change, std::string_view by,
                            const Client& client) {
  const std::string code = make_typed_code(random_);
  note({.event = SecurityEvent::activation_issued,
        .account = std::string(by),
        .source = client.address,
        .object = account.id});
  change.codes.push_back(
      {digest_secret(code), account.id, Instant{clock_.now().micros + settings_.activation_micros}});
  change.accounts.push_back(account);
  book_.apply(change);
  return {std::move(account), code};
}

Result<Invitation> Accounts::create_account(const NewAccount& wanted, std::string_view by,
                                            const Client& client) {
  if (!is_login(wanted.login)) return Error{ErrorCode::account_login_unfit, "login", wanted.login};
  if (wanted.name.empty()) return Error{ErrorCode::value_missing, "name", {}};
  if (wanted.name.size() > kCodeBytesMax) return Error{ErrorCode::value_too_long, "name", {}};
  if (!wanted.member.empty()) {
    const Ledger ledger = engine_.snapshot();
    const UnitBook* unit = ledger.find_unit(wanted.unit);
    if (unit == nullptr || !unit->find_member(wanted.member))
      return Error{ErrorCode::reference_unknown, "member", wanted.member};
  }
  const auto lock = book_.lock_writing();
  if (book_.find_login(wanted.login)) return Error{ErrorCode::account_login_taken, "login", wanted.login};
  if (!wanted.member.empty() && book_.find_person(wanted.unit, wanted.member))
    return Error{ErrorCode::account_person_taken, "member", wanted.member};
  const Account account{.id = make_id(random_, "a"),
                        .login = wanted.login,
                        .name = wanted.name,
                        .unit = wanted.unit,
                        .member = wanted.member,
                        .created_by = std::string(by),
                        .created = clock_.now()};
  note({.event = SecurityEvent::account_created,
        .account = std::string(by),
        .source = client.address,
        .object = account.id});
  return invite(account, {}, by, client);
}

Checked Accounts::disable_account(std::string_view id, std::string_view by, const Client& client) {
  const auto lock = book_.lock_writing();
  auto account = book_.find(id);
  if (!account) return unknown(id);
  if (account->state == AccountState::disabled)
    return Error{ErrorCode::account_wrong_state, "account", std::string(id)};
  note({.event = SecurityEvent::account_disabled,
        .account = std::string(by),
        .source = client.address,
        .object = account->id});
  AccountChange change;
  account->state = AccountState::disabled;
  change.accounts.push_back(*account);
  end_all(change, id);
  book_.apply(change);
  return Done{};
}

Checked Accounts::enable_account(std::string_view id, std::string_view by, const Client& client) {
  if (id == by) return Error{ErrorCode::decision_own, "account", std::string(id)};
  const auto lock = book_.lock_writing();
  auto account = book_.find(id);
  if (!account) return unknown(id);
  if (account->state != AccountState::disabled)
    return Error{ErrorCode::account_wrong_state, "account", std::string(id)};
  note({.event = SecurityEvent::account_enabled,
        .account = std::string(by),
        .source = client.address,
        .object = account->id});
  AccountChange change;
  account->state = account->password.empty() ? AccountState::invited : AccountState::active;
  account->seen = clock_.now();
  change.accounts.push_back(*account);
  book_.apply(change);
  return Done{};
}

Checked Accounts::unlock_account(std::string_view id, std::string_view by, const Client& client) {
  if (id == by) return Error{ErrorCode::decision_own, "account", std::string(id)};
  const auto lock = book_.lock_writing();
  if (!book_.find(id)) return unknown(id);
  note({.event = SecurityEvent::account_unlocked,
        .account = std::string(by),
        .source = client.address,
        .object = std::string(id)});
  AccountChange change;
  change.removed_throttles = {"account:" + std::string(id), "factor:" + std::string(id)};
  book_.apply(change);
  return Done{};
}

Result<Invitation> Accounts::reset_account(std::string_view id, bool keep_factor, std::string_view by,
                                           const Client& client) {
  if (id == by) return Error{ErrorCode::decision_own, "account", std::string(id)};
  const auto lock = book_.lock_writing();
  auto account = book_.find(id);
  if (!account) return unknown(id);
  if (account->state == AccountState::disabled)
    return Error{ErrorCode::account_wrong_state, "account", std::string(id)};
  if (!keep_factor)
    note({.event = SecurityEvent::factor_reset,
          .account = std::string(by),
          .source = client.address,
          .object = account->id});
  AccountChange change;
  if (!account->password.empty())
    account->old_passwords.insert(account->old_passwords.begin(), account->password);
  if (account->old_passwords.size() > policy_.history) account->old_passwords.resize(policy_.history);
  account->password.clear();
  account->state = AccountState::invited;
  if (!keep_factor) {
    account->factor.clear();
    account->factor_offered.clear();
  }
  end_all(change, id);
  change.removed_throttles = {"account:" + std::string(id), "factor:" + std::string(id)};
  return invite(*std::move(account), std::move(change), by, client);
}

Checked Accounts::forget_account(std::string_view id, std::string_view by, const Client& client) {
  const auto lock = book_.lock_writing();
  const auto account = book_.find(id);
  if (!account) return unknown(id);
  if (account->state != AccountState::disabled)
    return Error{ErrorCode::account_wrong_state, "account", std::string(id)};
  note({.event = SecurityEvent::account_forgotten,
        .account = std::string(by),
        .source = client.address,
        .object = account->id});
  AccountChange change;
  end_all(change, id);
  change.removed_throttles = {"account:" + std::string(id), "factor:" + std::string(id)};
  change.removed_accounts.emplace_back(id);
  change.removed_subscriptions.emplace_back(id);
  book_.apply(change);
  return Done{};
}

}  // namespace xueji::app
