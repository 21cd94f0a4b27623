// Accounts: logging in, staying logged in, and keeping accounts. It holds the rules of 身份鉴别 and writes a
// security event for every act into the journal before the act counts; an act whose event cannot be recorded
// is not done. Who may administer is decided before, by app/access; that nobody acts upon himself and
// that two persons are needed is held here as well. Any thread; what hashes or writes must not run on the I/O
// thread (said at each function).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/access/decide.h"
#include "app/accounts/account_book.h"
#include "app/accounts/password_hash.h"
#include "app/accounts/password_policy.h"
#include "app/accounts/random_source.h"
#include "app/clock.h"
#include "base/result.h"
#include "domain/access/entries.h"

namespace xueji {
class Ledger;
}

namespace xueji::app {

class Engine;

// Where a request comes from.
struct Client {
  std::string address;
  std::string agent{};
};

// *Default*s; those with a source: GB/T 22239-2019 level 3 as assessors read it.
struct AccountSettings {
  PasswordProfile profile = PasswordProfile::djbh3;
  HashCost hash_cost{};
  std::size_t hashes_running_max = 2, hashes_waiting_max = 64;
  ThrottleLimits account_limits{}, source_limits{};  // five failures in 15 min lock for 30
  ThrottleLimits storm_limits{.failures_max = 100};  // over all sources: only an alarm
  std::int64_t idle_micros = 30 * kMicrosPerMinute;
  std::int64_t admin_idle_micros = 10 * kMicrosPerMinute;
  std::int64_t absolute_micros = 12 * 60 * kMicrosPerMinute;
  std::int64_t unfinished_micros = 5 * kMicrosPerMinute;  // from the password to the factor
  std::int64_t factor_fresh_micros = 5 * kMicrosPerMinute;
  std::int64_t activation_micros = 72 * 60 * kMicrosPerMinute;
  int dormant_days = 90;
  int token_days_max = 365;
  std::size_t sessions_max = 10;  // of one account; the oldest ends
  std::string issuer = "Xueji";   // shown by authenticators
};

enum class LoginResult : std::uint8_t {
  done,
  refused,        // for every reason alike: no such account, wrong password, locked, disabled
  source_locked,  // too many failures from this address
  busy            // too many logins wait
};

struct Login {
  LoginResult result = LoginResult::refused;
  std::string cookie{};  // the secret, given once; when done
  LoginSession session{};
};

// A session or token that is alive, and who stands behind it.
struct Recognised {
  Subject subject;
  LoginSession session{};  // of a cookie; empty for a token
  std::string token{};     // id of the token
};

struct Invitation {
  Account account;
  std::string code;  // typed once, shown once
};

struct FactorOffer {
  std::string key;  // base32, for typing
  std::string uri;  // for a QR code
};

struct NewAccount {
  std::string login;
  std::string name;
  std::string unit{}, member{};
};

struct NewToken {
  std::string name;
  TokenScope scope;
  int days = 90;
};

struct IssuedToken {
  ApiToken token;
  std::string secret;  // shown once
};

class Accounts {
 public:
  Accounts(AccountStore store, Engine& engine, Clock& clock, RandomSource& random, AccountSettings settings);

  // --- login.cc; slow, never on the I/O thread ---
  Login log_in(std::string_view login, std::string_view password, const Client& client);
  // Completes a login, or refreshes the factor of a complete one. The cookie is replaced.
  Login give_factor(std::string_view cookie, std::string_view code, const Client& client);
  void log_out(const Recognised& who, const Client& client);

  // --- recognise.cc; memory alone, for the I/O thread ---
  // None when it is unknown, ended, idle for too long, or its account is closed. Grants are those of the
  // ledger's moment; none before the login is complete.
  std::optional<Recognised> recognise_cookie(std::string_view cookie, const Ledger& ledger);
  std::optional<Recognised> recognise_token(std::string_view secret, const Ledger& ledger);
  bool has_fresh_factor(const LoginSession& session) const;
  Day today() const;

  // --- own_account.cc; slow ---
  // activation_wrong for every reason alike; password_… for the new password.
  Result<Account> activate(std::string_view code, std::string_view password, const Client& client);
  std::vector<Error> change_password(const Recognised& who, std::string_view old_password,
                                     std::string_view new_password, const Client& client);
  Result<FactorOffer> offer_factor(const Recognised& who);
  // The session is complete afterwards and its cookie replaced.
  Result<Login> confirm_factor(const Recognised& who, std::string_view code, const Client& client);
  std::vector<LoginSession> sessions_of(std::string_view account) const { return book_.sessions_of(account); }
  // reference_unknown when the account has no such session.
  Checked end_session(std::string_view account, std::string_view session_id, std::string_view by,
                      const Client& client);

  // --- administration.cc; slow. `by`: account id of who acts ---
  std::vector<Account> accounts() const { return book_.accounts(); }
  std::optional<Account> find_account(std::string_view id) const { return book_.find(id); }
  Result<Invitation> create_account(const NewAccount& wanted, std::string_view by, const Client& client);
  // Ends its sessions and tokens too.
  Checked disable_account(std::string_view id, std::string_view by, const Client& client);
  Checked enable_account(std::string_view id, std::string_view by, const Client& client);
  Checked unlock_account(std::string_view id, std::string_view by, const Client& client);
  // A new activation code; password, factor, sessions and tokens end. `keep_factor`: a forgotten password
  // alone.
  Result<Invitation> reset_account(std::string_view id, bool keep_factor, std::string_view by,
                                   const Client& client);
  // The account is forgotten: names and secrets go, its id stays in the journal. Only when disabled.
  Checked forget_account(std::string_view id, std::string_view by, const Client& client);

  // --- tokens.cc; slow ---
  Result<IssuedToken> issue_token(std::string_view owner, const NewToken& wanted, std::string_view by,
                                  const Client& client);
  std::vector<ApiToken> tokens() const { return book_.tokens(); }
  Checked revoke_token(std::string_view token_id, std::string_view by, const Client& client);

  // --- subscriptions.cc; slow, but for looking up ---
  // The secret of a calendar feed, shown once; the one before ends.
  std::string open_calendar(std::string_view account, const Client& client);
  void close_calendar(std::string_view account, const Client& client);
  // value_bad_character: no plain address. Empty: no mail any more.
  Checked set_mail(std::string_view account, std::string_view address);
  Subscription subscription_of(std::string_view account) const { return book_.find_subscription(account); }
  // Whose feed it is, with the grants of the ledger's moment; none when it was ended or its account is
  // closed.
  std::optional<Subject> recognise_calendar(std::string_view secret, const Ledger& ledger) const;
  struct Reader {
    Subject subject;
    std::string address;
  };
  // Who wishes a daily mail and may still log in.
  std::vector<Reader> mail_readers(const Ledger& ledger) const;

  // --- housekeeping.cc; slow. From time to time ---
  // Drops what has ended; disables what is dormant.
  void keep_house();

  // Durable when it returns; Fault when the journal does not take it.
  void note(const SecurityEventNoted& event);

 private:
  bool is_dormant(const Account& account, Instant now) const;
  bool is_closed(const Account& account, const Ledger& ledger, Instant now) const;
  bool is_alive(const LoginSession& session, bool administrator, Instant now) const;
  LoginStage stage_of(const Account& account, const Ledger& ledger, bool factor_given, Instant now) const;
  Subject subject_of(const Account& account, const Ledger& ledger) const;
  struct Step {  // what a new cookie stands for
    LoginStage stage;
    Instant begun;         // of the login: its absolute end counts from here
    Instant factor_given;  // 0: not
  };
  Login start_session(Account account, const Step& step, const Client& client, AccountChange change);
  Login refuse_login(const std::optional<Account>& account, const Client& client, Instant now);
  void fail_factor(const LoginSession& session, const Client& client, Instant now);
  void count_failure(AccountChange& change, Throttle throttle, const ThrottleLimits& limits,
                     SecurityEventNoted on_lock, Instant now);
  void end_all(AccountChange& change, std::string_view account) const;
  std::vector<Error> check_new_password(const Account& account, std::string_view password);
  Result<Account> with_password(Account account, std::string_view password, Instant now);
  Invitation invite(Account account, AccountChange change, std::string_view by, const Client& client);

  AccountBook book_;
  Engine& engine_;
  Clock& clock_;
  RandomSource& random_;
  AccountSettings settings_;
  PasswordPolicy policy_;
  PasswordHasher hasher_;
};

}  // namespace xueji::app
