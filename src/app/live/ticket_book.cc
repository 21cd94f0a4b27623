#include "app/live/ticket_book.h"

#include <array>

#include <fmt/format.h>

#include "base/error_code.h"

namespace xueji::app {

namespace {

// 128 random bits in hex.
std::string make_ticket(RandomSource& random) {
  std::array<std::uint8_t, 16> bytes{};
  random.fill(bytes);
  std::string text;
  for (const std::uint8_t byte : bytes)
    text += fmt::format("{:02x}", byte);
  return text;
}

}  // namespace

std::string TicketBook::issue(const Ticket& ticket, Instant now) {
  std::string secret = make_ticket(random_);
  const std::lock_guard lock(mutex_);
  held_.emplace(secret, Held{ticket, now, {}});
  order_.emplace_back(now, secret);
  forget_old(now);
  return secret;
}

Result<Ticket> TicketBook::use(std::string_view secret, std::string_view holder, Instant now) {
  const std::lock_guard lock(mutex_);
  forget_old(now);
  const auto found = held_.find(secret);
  if (found == held_.end()) return Error{ErrorCode::sign_in_ticket_invalid, "ticket", {}};
  Held& held = found->second;
  if (!held.holder.empty() && held.holder != holder)
    return Error{ErrorCode::sign_in_ticket_invalid, "ticket", {}};
  held.holder = holder;
  return held.ticket;
}

void TicketBook::forget_old(Instant now) {
  while (!order_.empty() &&
         (order_.size() > kTicketsMax || now.micros - order_.front().first.micros > kTicketMicros)) {
    held_.erase(order_.front().second);
    order_.pop_front();
  }
}

}  // namespace xueji::app
