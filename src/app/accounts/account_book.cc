#include "app/accounts/account_book.h"

#include "base/fault.h"

namespace xueji::app {
namespace {

template <class Rows>
auto find_in(const Rows& rows, std::string_view key) {
  const auto found = rows.find(key);
  return found == rows.end() ? std::nullopt : std::optional(found->second);
}

template <class Rows>
auto list_all(const Rows& rows) {
  std::vector<typename Rows::mapped_type> all;
  for (const auto& [key, row] : rows)
    all.push_back(row);
  return all;
}

template <class Rows>
auto list_of(const Rows& rows, std::string_view account) {
  std::vector<typename Rows::mapped_type> some;
  for (const auto& [key, row] : rows)
    if (row.account == account) some.push_back(row);
  return some;
}

std::string fold_login(std::string_view login) {
  std::string folded(login);
  for (char& c : folded)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return folded;
}

std::string person_key(std::string_view unit, std::string_view member) {
  return std::string(unit) + '\n' + std::string(member);
}

}  // namespace

AccountBook::AccountBook(AccountStore store) : store_(std::move(store)) {
  DirectoryContents contents = store_.load();
  for (const Account& account : contents.accounts)
    place(account);
  for (ActivationCode& code : contents.codes)
    codes_.emplace(code.digest, code);
  for (LoginSession& session : contents.sessions)
    sessions_.emplace(session.digest, session);
  for (ApiToken& token : contents.tokens)
    tokens_.emplace(token.digest, token);
  for (Throttle& throttle : contents.throttles)
    throttles_.emplace(throttle.key, throttle);
  for (const Subscription& subscription : contents.subscriptions)
    place(subscription);
}

AccountBook::~AccountBook() {
  try {
    store_.transact([&] {
      for (const auto& [digest, session] : sessions_)
        store_.save(session);
    });
  } catch (const Fault&) {
    // The sessions end earlier then: what is not kept counts as unused.
  }
}

void AccountBook::displace(const std::string& id) {
  const auto before = accounts_.find(id);
  if (before == accounts_.end()) return;
  by_login_.erase(fold_login(before->second.login));
  if (!before->second.member.empty())
    by_person_.erase(person_key(before->second.unit, before->second.member));
  accounts_.erase(before);
}

void AccountBook::place(const Account& account) {
  displace(account.id);
  by_login_[fold_login(account.login)] = account.id;
  if (!account.member.empty()) by_person_[person_key(account.unit, account.member)] = account.id;
  accounts_.insert_or_assign(account.id, account);
}

void AccountBook::displace_subscription(const std::string& account) {
  const auto before = subscriptions_.find(account);
  if (before == subscriptions_.end()) return;
  by_calendar_.erase(before->second.calendar);
  subscriptions_.erase(before);
}

void AccountBook::place(const Subscription& subscription) {
  displace_subscription(subscription.account);
  if (!subscription.calendar.empty()) by_calendar_[subscription.calendar] = subscription.account;
  subscriptions_.insert_or_assign(subscription.account, subscription);
}

void AccountBook::apply(const AccountChange& change) {
  store_.transact([&] {
    for (const std::string& id : change.removed_accounts)
      store_.remove_account(id);
    for (const std::string& digest : change.removed_codes)
      store_.remove_code(digest);
    for (const std::string& digest : change.removed_sessions)
      store_.remove_session(digest);
    for (const std::string& digest : change.removed_tokens)
      store_.remove_token(digest);
    for (const std::string& key : change.removed_throttles)
      store_.remove_throttle(key);
    for (const std::string& account : change.removed_subscriptions)
      store_.remove_subscription(account);
    const auto save_all = [&](const auto& rows) {
      for (const auto& row : rows)
        store_.save(row);
    };
    save_all(change.accounts);
    save_all(change.codes);
    save_all(change.sessions);
    save_all(change.tokens);
    save_all(change.throttles);
    save_all(change.subscriptions);
  });
  const std::lock_guard lock(memory_);
  for (const std::string& id : change.removed_accounts)
    displace(id);
  for (const std::string& digest : change.removed_codes)
    codes_.erase(digest);
  for (const std::string& digest : change.removed_sessions)
    sessions_.erase(digest);
  for (const std::string& digest : change.removed_tokens)
    tokens_.erase(digest);
  for (const std::string& key : change.removed_throttles)
    throttles_.erase(key);
  for (const std::string& account : change.removed_subscriptions)
    displace_subscription(account);
  for (const Account& account : change.accounts)
    place(account);
  for (const ActivationCode& code : change.codes)
    codes_.insert_or_assign(code.digest, code);
  for (const LoginSession& session : change.sessions)
    sessions_.insert_or_assign(session.digest, session);
  for (const ApiToken& token : change.tokens)
    tokens_.insert_or_assign(token.digest, token);
  for (const Throttle& throttle : change.throttles)
    throttles_.insert_or_assign(throttle.key, throttle);
  for (const Subscription& subscription : change.subscriptions)
    place(subscription);
}

std::optional<Account> AccountBook::find(std::string_view id) const {
  const std::lock_guard lock(memory_);
  return find_in(accounts_, id);
}

std::optional<Account> AccountBook::find_login(std::string_view login) const {
  const std::lock_guard lock(memory_);
  const auto id = find_in(by_login_, fold_login(login));
  return id ? find_in(accounts_, *id) : std::nullopt;
}

std::optional<Account> AccountBook::find_person(std::string_view unit, std::string_view member) const {
  const std::lock_guard lock(memory_);
  const auto id = find_in(by_person_, person_key(unit, member));
  return id ? find_in(accounts_, *id) : std::nullopt;
}

std::optional<ActivationCode> AccountBook::find_code(std::string_view digest) const {
  const std::lock_guard lock(memory_);
  return find_in(codes_, digest);
}

std::optional<LoginSession> AccountBook::find_session(std::string_view digest) const {
  const std::lock_guard lock(memory_);
  return find_in(sessions_, digest);
}

std::optional<ApiToken> AccountBook::find_token(std::string_view digest) const {
  const std::lock_guard lock(memory_);
  return find_in(tokens_, digest);
}

Throttle AccountBook::find_throttle(std::string_view key) const {
  const std::lock_guard lock(memory_);
  return find_in(throttles_, key).value_or(Throttle{std::string(key)});
}

std::vector<Account> AccountBook::accounts() const {
  const std::lock_guard lock(memory_);
  return list_all(accounts_);
}

std::vector<LoginSession> AccountBook::sessions_of(std::string_view account) const {
  const std::lock_guard lock(memory_);
  return list_of(sessions_, account);
}

std::vector<ActivationCode> AccountBook::codes_of(std::string_view account) const {
  const std::lock_guard lock(memory_);
  return list_of(codes_, account);
}

std::vector<ApiToken> AccountBook::tokens() const {
  const std::lock_guard lock(memory_);
  return list_all(tokens_);
}

std::vector<LoginSession> AccountBook::sessions() const {
  const std::lock_guard lock(memory_);
  return list_all(sessions_);
}

std::vector<ActivationCode> AccountBook::codes() const {
  const std::lock_guard lock(memory_);
  return list_all(codes_);
}

std::vector<Throttle> AccountBook::throttles() const {
  const std::lock_guard lock(memory_);
  return list_all(throttles_);
}

Subscription AccountBook::find_subscription(std::string_view account) const {
  const std::lock_guard lock(memory_);
  return find_in(subscriptions_, account).value_or(Subscription{.account = std::string(account)});
}

std::optional<Subscription> AccountBook::find_calendar(std::string_view digest) const {
  const std::lock_guard lock(memory_);
  const auto account = find_in(by_calendar_, digest);
  return account ? find_in(subscriptions_, *account) : std::nullopt;
}

std::vector<Subscription> AccountBook::subscriptions() const {
  const std::lock_guard lock(memory_);
  return list_all(subscriptions_);
}

void AccountBook::touch(std::string_view session_digest, Instant now) {
  const std::lock_guard lock(memory_);
  if (const auto found = sessions_.find(session_digest); found != sessions_.end()) found->second.seen = now;
}

void AccountBook::count_unrecorded(std::string_view throttle_key) {
  const std::lock_guard lock(memory_);
  if (const auto found = throttles_.find(throttle_key); found != throttles_.end()) ++found->second.unrecorded;
}

}  // namespace xueji::app
