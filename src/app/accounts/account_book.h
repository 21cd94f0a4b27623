// AccountBook: everything the account store holds, in memory, safe from any thread. Looking up takes a short
// lock and no disk, so that the I/O thread may do it. Changes are written first and seen after; who reads,
// decides and changes holds the writer's lock meanwhile.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/accounts/account_store.h"

namespace xueji::app {

// What is to be changed together.
struct AccountChange {
  std::vector<Account> accounts{};
  std::vector<ActivationCode> codes{};
  std::vector<LoginSession> sessions{};
  std::vector<ApiToken> tokens{};
  std::vector<Throttle> throttles{};
  std::vector<Subscription> subscriptions{};
  std::vector<std::string> removed_accounts{}, removed_codes{}, removed_sessions{}, removed_tokens{},
      removed_throttles{}, removed_subscriptions{};  // by id, digest, key or account
};

class AccountBook {
 public:
  explicit AccountBook(AccountStore store);
  ~AccountBook();  // keeps when sessions were last seen

  // Held while reading what a change depends on. Never by the I/O thread.
  [[nodiscard]] std::unique_lock<std::mutex> lock_writing() { return std::unique_lock(writing_); }
  // The caller holds the writer's lock. Fault when the disk fails; then nothing has changed.
  void apply(const AccountChange& change);

  std::optional<Account> find(std::string_view id) const;
  // Calls visit(account) under the lock, for who needs little of it and often; not when there is none.
  // It must be quick and ask nothing of the book.
  template <class Visit>
  void with_account(std::string_view id, const Visit& visit) const {
    const std::lock_guard lock(memory_);
    if (const auto found = accounts_.find(id); found != accounts_.end()) visit(found->second);
  }
  std::optional<Account> find_login(std::string_view login) const;  // case does not matter
  // The account of the person in the roster.
  std::optional<Account> find_person(std::string_view unit, std::string_view member) const;
  std::optional<ActivationCode> find_code(std::string_view digest) const;
  std::optional<LoginSession> find_session(std::string_view digest) const;
  std::optional<ApiToken> find_token(std::string_view digest) const;
  Throttle find_throttle(std::string_view key) const;  // a fresh one when nothing is counted

  Subscription find_subscription(std::string_view account) const;  // an empty one when there is none
  std::optional<Subscription> find_calendar(std::string_view digest) const;

  // In order of their ids.
  std::vector<Account> accounts() const;
  std::vector<LoginSession> sessions_of(std::string_view account) const;
  std::vector<ActivationCode> codes_of(std::string_view account) const;
  std::vector<ApiToken> tokens() const;
  std::vector<LoginSession> sessions() const;
  std::vector<ActivationCode> codes() const;
  std::vector<Throttle> throttles() const;
  std::vector<Subscription> subscriptions() const;

  // In memory alone; kept with the next change of the session or at the end.
  void touch(std::string_view session_digest, Instant now);
  void count_unrecorded(std::string_view throttle_key);

 private:
  template <class Row>
  using Rows = std::map<std::string, Row, std::less<>>;

  void place(const Account& account);
  void displace(const std::string& id);
  void place(const Subscription& subscription);
  void displace_subscription(const std::string& account);

  std::mutex writing_;
  AccountStore store_;  // under writing_
  mutable std::mutex memory_;
  Rows<Account> accounts_;  // all under memory_
  Rows<std::string> by_login_, by_person_;
  Rows<ActivationCode> codes_;
  Rows<LoginSession> sessions_;
  Rows<ApiToken> tokens_;
  Rows<Throttle> throttles_;
  Rows<Subscription> subscriptions_;
  Rows<std::string> by_calendar_;  // digest → account
};

}  // namespace xueji::app
