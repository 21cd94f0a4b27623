// What the directory keeps of people who log in. None of it is official, all of it can be forgotten: the
// journal knows accounts by their id alone. Secrets are kept as digests, passwords as Argon2id.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "base/day.h"

namespace xueji::app {

enum class AccountState : std::uint8_t {
  invited,  // made; waits for its role and its activation
  active,
  disabled  // by an administrator, or dormant
};
BOOST_DESCRIBE_ENUM(AccountState, invited, active, disabled)

struct Account {
  std::string id{};  // never given twice
  std::string login{};
  std::string name{};            // as shown
  std::string unit{}, member{};  // the seat of the person in a roster; empty: none
  AccountState state = AccountState::invited;
  std::string password{};  // encoded hash; empty until activated
  Instant password_set{};
  std::vector<std::string> old_passwords{};  // newest first
  std::string factor{};                      // key of the authenticator in hex; empty: none
  std::string factor_offered{};              // the key of an enrolment that is not confirmed
  std::int64_t factor_step = 0;              // the last time step used
  std::string created_by{};                  // account id, or "installation"
  Instant created{};
  Instant seen{};  // last successful login or activation
  friend bool operator==(const Account&, const Account&) = default;
};
BOOST_DESCRIBE_STRUCT(Account, (),
                      (id, login, name, unit, member, state, password, password_set, old_passwords, factor,
                       factor_offered, factor_step, created_by, created, seen))

// Sets a password once: for a new account, or after a reset.
struct ActivationCode {
  std::string digest{};
  std::string account{};
  Instant expires{};
  friend bool operator==(const ActivationCode&, const ActivationCode&) = default;
};
BOOST_DESCRIBE_STRUCT(ActivationCode, (), (digest, account, expires))

// How far a login has come. Only `complete` opens more than what leads on.
enum class LoginStage : std::uint8_t { factor_due, enrolment_due, password_due, complete };
BOOST_DESCRIBE_ENUM(LoginStage, factor_due, enrolment_due, password_due, complete)

struct LoginSession {
  std::string digest{};  // of the cookie
  std::string id{};      // by which it is listed and ended
  std::string account{};
  std::string csrf{};
  LoginStage stage = LoginStage::complete;
  Instant created{};
  Instant seen{};
  Instant factor_given{};  // 0: never
  std::string source{};    // address
  std::string agent{};     // what the browser says of itself, cut
  friend bool operator==(const LoginSession&, const LoginSession&) = default;
};
BOOST_DESCRIBE_STRUCT(LoginSession, (),
                      (digest, id, account, csrf, stage, created, seen, factor_given, source, agent))

struct ApiToken {
  std::string digest{};
  std::string id{};
  std::string owner{};  // account
  std::string name{};
  std::vector<std::string> actions{};  // wire tokens
  std::vector<std::string> units{};    // codes
  bool installation = false;
  Instant created{};
  Instant expires{};
  friend bool operator==(const ApiToken&, const ApiToken&) = default;
};
BOOST_DESCRIBE_STRUCT(ApiToken, (), (digest, id, owner, name, actions, units, installation, created, expires))

// What is sent to a person by his own wish.
struct Subscription {
  std::string account{};
  std::string calendar{};  // digest of the calendar feed's secret; empty: none
  Instant calendar_since{};
  std::string mail{};  // address of the daily mail; empty: none
  Instant mail_since{};
  friend bool operator==(const Subscription&, const Subscription&) = default;
};
BOOST_DESCRIBE_STRUCT(Subscription, (), (account, calendar, calendar_since, mail, mail_since))

}  // namespace xueji::app
