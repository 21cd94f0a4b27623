// What is sent to people by their own wish: a calendar feed by a secret link, a daily mail.
#include <algorithm>

#include "app/accounts/accounts.h"
#include "app/accounts/secret.h"
#include "base/error_code.h"
#include "domain/ledger.h"

namespace xueji::app {
namespace {

constexpr std::size_t kMailBytesMax = 254;  // RFC 5321, 4.5.3.1.3 without the angle brackets

// What can stand in a command of SMTP and in a header without being quoted.
bool is_mail_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (text.size() > kMailBytesMax || at == std::string_view::npos || at == 0) return false;
  const auto all = [](std::string_view part, std::string_view others) {
    return !part.empty() && part.front() != '.' && part.back() != '.' &&
           std::ranges::all_of(part, [others](char c) {
             return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                    others.find(c) != std::string_view::npos;
           });
  };
  return all(text.substr(0, at), ".-_+") && all(text.substr(at + 1), ".-");
}

}  // namespace

std::string Accounts::open_calendar(std::string_view account, const Client& client) {
  const auto lock = book_.lock_writing();
  std::string secret = make_secret(random_);
  Subscription subscription = book_.find_subscription(account);
  subscription.calendar = digest_secret(secret);
  subscription.calendar_since = clock_.now();
  note({.event = SecurityEvent::token_issued,
        .account = std::string(account),
        .source = client.address,
        .detail = "calendar"});
  AccountChange change;
  change.subscriptions.push_back(std::move(subscription));
  book_.apply(change);
  return secret;
}

void Accounts::close_calendar(std::string_view account, const Client& client) {
  const auto lock = book_.lock_writing();
  Subscription subscription = book_.find_subscription(account);
  if (subscription.calendar.empty()) return;
  subscription.calendar.clear();
  subscription.calendar_since = {};
  note({.event = SecurityEvent::token_revoked,
        .account = std::string(account),
        .source = client.address,
        .detail = "calendar"});
  AccountChange change;
  change.subscriptions.push_back(std::move(subscription));
  book_.apply(change);
}

Checked Accounts::set_mail(std::string_view account, std::string_view address) {
  if (!address.empty() && !is_mail_address(address))
    return Error{ErrorCode::value_bad_character, "address", std::string(address.substr(0, kMailBytesMax))};
  const auto lock = book_.lock_writing();
  Subscription subscription = book_.find_subscription(account);
  subscription.mail = address;
  subscription.mail_since = address.empty() ? Instant{} : clock_.now();
  AccountChange change;
  change.subscriptions.push_back(std::move(subscription));
  book_.apply(change);
  return Done{};
}

std::optional<Subject> Accounts::recognise_calendar(std::string_view secret, const Ledger& ledger) const {
  const auto subscription = book_.find_calendar(digest_secret(secret));
  const auto account = subscription ? book_.find(subscription->account) : std::nullopt;
  if (!account || is_closed(*account, ledger, clock_.now())) return std::nullopt;
  return subject_of(*account, ledger);
}

std::vector<Accounts::Reader> Accounts::mail_readers(const Ledger& ledger) const {
  std::vector<Reader> readers;
  for (const Subscription& subscription : book_.subscriptions()) {
    const auto account = subscription.mail.empty() ? std::nullopt : book_.find(subscription.account);
    if (account && !is_closed(*account, ledger, clock_.now()))
      readers.push_back({subject_of(*account, ledger), subscription.mail});
  }
  return readers;
}

}  // namespace xueji::app
