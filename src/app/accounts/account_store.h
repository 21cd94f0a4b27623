// AccountStore: directory.db in the data folder, mode 0600. The service holds everything in memory; this
// keeps it. Each kind is a table made from its described struct, the first member being the key. What is
// removed is overwritten (secure_delete), so that the store can forget. One thread at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "app/accounts/account.h"
#include "app/accounts/throttle.h"

namespace xueji::app {

struct DirectoryContents {
  std::vector<Account> accounts;
  std::vector<ActivationCode> codes;
  std::vector<LoginSession> sessions;
  std::vector<ApiToken> tokens;
  std::vector<Throttle> throttles;
  std::vector<Subscription> subscriptions;
};

class AccountStore {
 public:
  // Opens or makes the file. Fault when it cannot be read, written or understood, or when others may read it.
  explicit AccountStore(const std::filesystem::path& file);
  ~AccountStore();
  AccountStore(AccountStore&& other) noexcept;
  AccountStore(const AccountStore&) = delete;
  AccountStore& operator=(const AccountStore&) = delete;
  AccountStore& operator=(AccountStore&&) = delete;

  DirectoryContents load();

  // Everything between is done whole or not at all, durable when this returns. Not nested.
  template <class Work>
  void transact(Work&& work) {
    begin();
    try {
      work();
    } catch (...) {
      roll_back();
      throw;
    }
    commit();
  }

  void save(const Account& account);
  void save(const ActivationCode& code);
  void save(const LoginSession& session);
  void save(const ApiToken& token);
  void save(const Throttle& throttle);
  void save(const Subscription& subscription);
  void remove_account(std::string_view id);
  void remove_code(std::string_view digest);
  void remove_session(std::string_view digest);
  void remove_token(std::string_view digest);
  void remove_throttle(std::string_view key);
  void remove_subscription(std::string_view account);

 private:
  void begin();
  void commit();
  void roll_back() noexcept;

  struct Tables;
  std::unique_ptr<Tables> tables_;
};

}  // namespace xueji::app
