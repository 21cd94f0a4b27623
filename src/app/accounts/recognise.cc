// From a cookie or a token to who asks. Memory alone.
#include <algorithm>

#include "app/access/held_roles.h"
#include "app/accounts/accounts.h"
#include "app/accounts/secret.h"
#include "domain/ledger.h"

namespace xueji::app {

Day Accounts::today() const {
  return day_of(clock_.now(), kOfficeOffsetMinutes);
}

bool Accounts::is_dormant(const Account& account, Instant now) const {
  return account.state == AccountState::active &&
         day_of(now, kOfficeOffsetMinutes) - day_of(account.seen, kOfficeOffsetMinutes) >
             settings_.dormant_days;
}

bool Accounts::is_closed(const Account& account, const Ledger& ledger, Instant now) const {
  if (account.state != AccountState::active || is_dormant(account, now)) return true;
  return !account.member.empty() &&
         has_left(ledger, {{account.unit}, {account.member}}, day_of(now, kOfficeOffsetMinutes));
}

bool Accounts::is_alive(const LoginSession& session, bool administrator, Instant now) const {
  if (now.micros - session.created.micros >= settings_.absolute_micros) return false;
  const std::int64_t idle_max = session.stage != LoginStage::complete ? settings_.unfinished_micros
                                : administrator                       ? settings_.admin_idle_micros
                                                                      : settings_.idle_micros;
  return now.micros - session.seen.micros < idle_max;
}

Subject Accounts::subject_of(const Account& account, const Ledger& ledger) const {
  Subject subject{.account = account.id, .name = account.name};
  if (!account.member.empty()) subject.person = Person{{account.unit}, {account.member}};
  subject.grants = held_roles(ledger, account.id);
  return subject;
}

bool Accounts::has_fresh_factor(const LoginSession& session) const {
  return session.factor_given.micros != 0 &&
         clock_.now().micros - session.factor_given.micros < settings_.factor_fresh_micros;
}

std::optional<Recognised> Accounts::recognise_cookie(std::string_view cookie, const Ledger& ledger) {
  auto session = book_.find_session(digest_secret(cookie));
  if (!session) return std::nullopt;
  const Instant now = clock_.now();
  std::optional<Subject> subject;
  book_.with_account(session->account, [&](const Account& account) {
    if (!is_closed(account, ledger, now)) subject = subject_of(account, ledger);
  });
  if (!subject ||
      !is_alive(*session, is_administrator(subject->grants, day_of(now, kOfficeOffsetMinutes)), now))
    return std::nullopt;
  // A login that is not complete is not kept alive by asking.
  if (session->stage == LoginStage::complete) {
    book_.touch(session->digest, now);
  } else {
    subject->grants.clear();
  }
  subject->factor_fresh = has_fresh_factor(*session);
  return Recognised{.subject = *std::move(subject), .session = *std::move(session)};
}

std::optional<Recognised> Accounts::recognise_token(std::string_view secret, const Ledger& ledger) {
  auto token = book_.find_token(digest_secret(secret));
  const Instant now = clock_.now();
  if (!token || now >= token->expires) return std::nullopt;
  bool at_work = false;
  book_.with_account(token->owner, [&](const Account& owner) {
    // Tokens work while their owner is away: only closing ends them, not an unused login.
    at_work = owner.state == AccountState::active &&
              (owner.member.empty() ||
               !has_left(ledger, {{owner.unit}, {owner.member}}, day_of(now, kOfficeOffsetMinutes)));
  });
  if (!at_work) return std::nullopt;
  TokenScope scope{.installation = token->installation};
  for (const std::string& action : token->actions)
    if (const auto known = parse_action(action)) scope.actions.push_back(*known);
  for (std::string& unit : token->units)
    scope.units.push_back({std::move(unit)});
  return Recognised{.subject = {.account = std::move(token->owner),
                                .name = std::move(token->name),
                                .token = std::move(scope)},
                    .token = std::move(token->id)};
}

}  // namespace xueji::app
