// Logging in: the password, then the second factor where it is due.
#include <algorithm>

#include <fmt/format.h>

#include "app/access/held_roles.h"
#include "app/accounts/accounts.h"
#include "app/accounts/hex.h"
#include "app/accounts/secret.h"
#include "app/accounts/totp.h"
#include "app/engine.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

constexpr std::size_t kAgentBytesMax = 160;

std::string account_key(std::string_view id) {
  return fmt::format("account:{}", id);
}
std::string factor_key(std::string_view id) {
  return fmt::format("factor:{}", id);
}
std::string source_key(const Client& client) {
  return fmt::format("source:{}", source_of(client.address));
}
constexpr const char* kStormKey = "storm";

}  // namespace

Accounts::Accounts(AccountStore store, Engine& engine, Clock& clock, RandomSource& random,
                   AccountSettings settings)
    : book_(std::move(store)),
      engine_(engine),
      clock_(clock),
      random_(random),
      settings_(std::move(settings)),
      policy_(policy_of(settings_.profile)),
      hasher_(settings_.hash_cost, settings_.hashes_running_max, settings_.hashes_waiting_max) {}

void Accounts::note(const SecurityEventNoted& event) {
  const Outcome outcome =
      engine_.submit({.actor = {"xueji", Actor::Standing::supervising_body, {}}, .statements = {{event, {}}}})
          .get();
  if (!outcome.receipt)
    throw Fault(fmt::format("安全事件无法记入日志 · the journal does not take a security event: {}",
                            outcome.refusal ? outcome.refusal->fault : std::string()));
}

LoginStage Accounts::stage_of(const Account& account, const Ledger& ledger, bool factor_given,
                              Instant now) const {
  const Day day = day_of(now, kOfficeOffsetMinutes);
  if (!account.factor.empty() && !factor_given) return LoginStage::factor_due;
  if (account.factor.empty() && needs_factor(held_roles(ledger, account.id), day))
    return LoginStage::enrolment_due;
  if (policy_.days_max != 0 && day - day_of(account.password_set, kOfficeOffsetMinutes) > policy_.days_max)
    return LoginStage::password_due;
  return LoginStage::complete;
}

// The caller holds the writer's lock.
Login Accounts::start_session(Account account, const Step& step, const Client& client, AccountChange change) {
  const Instant now = clock_.now();
  Login login{.result = LoginResult::done, .cookie = make_secret(random_)};
  login.session = {.digest = digest_secret(login.cookie),
                   .id = make_id(random_, "s"),
                   .account = account.id,
                   .csrf = make_secret(random_),
                   .stage = step.stage,
                   .created = step.begun,
                   .seen = now,
                   .factor_given = step.factor_given,
                   .source = client.address,
                   .agent = client.agent.substr(0, kAgentBytesMax)};
  auto others = book_.sessions_of(account.id);
  std::erase_if(others, [&](const LoginSession& other) {
    return std::ranges::find(change.removed_sessions, other.digest) != change.removed_sessions.end();
  });
  std::ranges::sort(others, {}, &LoginSession::created);
  for (std::size_t over = 0; over + settings_.sessions_max <= others.size(); ++over)
    change.removed_sessions.push_back(others[over].digest);
  if (step.stage == LoginStage::complete) account.seen = now;
  std::erase_if(change.accounts, [&](const Account& other) { return other.id == account.id; });
  change.accounts.push_back(std::move(account));
  change.sessions.push_back(login.session);
  book_.apply(change);
  return login;
}

// Counts one failure; notes `on_lock` when it locks. While locked, attempts are counted but not recorded:
// else whoever guesses could fill the journal.
void Accounts::count_failure(AccountChange& change, Throttle throttle, const ThrottleLimits& limits,
                             SecurityEventNoted on_lock, Instant now) {
  if (is_locked(throttle, now)) return;
  if (note_failure(throttle, now, limits)) {
    on_lock.detail =
        fmt::format("failures={} minutes={}", limits.failures_max, limits.lock_micros / kMicrosPerMinute);
    note(on_lock);
  }
  change.throttles.push_back(std::move(throttle));
}

Login Accounts::refuse_login(const std::optional<Account>& account, const Client& client, Instant now) {
  const auto lock = book_.lock_writing();
  const std::string id = account ? account->id : std::string();
  const Throttle source = book_.find_throttle(source_key(client));
  const Throttle own = book_.find_throttle(account_key(id));
  if (account && is_locked(own, now)) {
    book_.count_unrecorded(own.key);
  } else {
    SecurityEventNoted refused{
        .event = SecurityEvent::login, .done = false, .account = id, .source = client.address};
    const std::int64_t unrecorded = source.unrecorded + (account ? own.unrecorded : 0);
    if (unrecorded != 0) refused.detail = fmt::format("unrecorded={}", unrecorded);
    note(refused);
  }
  AccountChange change;
  Throttle fresh_source = source;
  fresh_source.unrecorded = 0;
  count_failure(change, fresh_source, settings_.source_limits,
                {.event = SecurityEvent::source_locked, .done = false, .source = client.address}, now);
  count_failure(change, book_.find_throttle(kStormKey), settings_.storm_limits,
                {.event = SecurityEvent::login_storm, .done = false, .source = client.address}, now);
  if (account && !is_locked(own, now)) {
    Throttle fresh = own;
    fresh.unrecorded = 0;
    count_failure(change, fresh, settings_.account_limits,
                  {.event = SecurityEvent::account_locked,
                   .done = false,
                   .account = id,
                   .source = client.address,
                   .object = id},
                  now);
  }
  book_.apply(change);
  return {};
}

Login Accounts::log_in(std::string_view login, std::string_view password, const Client& client) {
  const Instant now = clock_.now();
  if (is_locked(book_.find_throttle(source_key(client)), now)) {
    book_.count_unrecorded(source_key(client));
    return {.result = LoginResult::source_locked};
  }
  // The hash is computed whether the account is there or not, so that both take the same time.
  const auto account = book_.find_login(login);
  const Result<bool> right = hasher_.verify(account ? account->password : std::string(), password);
  if (!right) return {.result = LoginResult::busy};
  const Ledger ledger = engine_.snapshot();
  if (!account || !*right || is_closed(*account, ledger, now) ||
      is_locked(book_.find_throttle(account_key(account->id)), now))
    return refuse_login(account, client, now);

  const auto lock = book_.lock_writing();
  auto fresh = book_.find(account->id);
  if (!fresh || fresh->password != account->password || fresh->state != AccountState::active)
    return {};  // changed meanwhile
  AccountChange change;
  change.removed_throttles.push_back(account_key(fresh->id));
  const LoginStage stage = stage_of(*fresh, ledger, false, now);
  note({.event = SecurityEvent::login,
        .account = fresh->id,
        .source = client.address,
        .detail = stage == LoginStage::factor_due ? "factor_due" : ""});
  return start_session(*std::move(fresh), {stage, now, {}}, client, std::move(change));
}

void Accounts::fail_factor(const LoginSession& session, const Client& client, Instant now) {
  AccountChange change;
  Throttle throttle = book_.find_throttle(factor_key(session.account));
  note({.event = SecurityEvent::factor_given,
        .done = false,
        .account = session.account,
        .source = client.address});
  count_failure(change, throttle, settings_.account_limits,
                {.event = SecurityEvent::account_locked,
                 .done = false,
                 .account = session.account,
                 .source = client.address,
                 .object = session.account},
                now);
  // Who guesses begins again with the password once the factor is locked.
  if (!change.throttles.empty() && is_locked(change.throttles.front(), now))
    change.removed_sessions.push_back(session.digest);
  book_.apply(change);
}

Login Accounts::give_factor(std::string_view cookie, std::string_view code, const Client& client) {
  const Instant now = clock_.now();
  const Ledger ledger = engine_.snapshot();
  const auto who = recognise_cookie(cookie, ledger);
  if (!who) return {};
  const auto lock = book_.lock_writing();
  auto account = book_.find(who->session.account);
  if (!account || account->factor.empty() || !book_.find_session(who->session.digest)) return {};
  if (is_locked(book_.find_throttle(factor_key(account->id)), now)) return {};
  const auto step = find_totp_step(from_hex(account->factor), code, now, account->factor_step);
  if (!step) {
    fail_factor(who->session, client, now);
    return {};
  }
  account->factor_step = *step;
  note({.event = SecurityEvent::factor_given, .account = account->id, .source = client.address});
  AccountChange change;
  change.removed_sessions.push_back(who->session.digest);
  change.removed_throttles.push_back(factor_key(account->id));
  const LoginStage stage = stage_of(*account, ledger, true, now);
  return start_session(*std::move(account), {stage, who->session.created, now}, client, std::move(change));
}

void Accounts::log_out(const Recognised& who, const Client& client) {
  const auto lock = book_.lock_writing();
  note({.event = SecurityEvent::logout, .account = who.subject.account, .source = client.address});
  AccountChange change;
  change.removed_sessions.push_back(who.session.digest);
  book_.apply(change);
}

}  // namespace xueji::app
