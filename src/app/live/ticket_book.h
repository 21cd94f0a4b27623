// 签到凭据: what a scan is exchanged for at once, so that login may come after it. Each is good for one
// person within 90 seconds and is kept in memory: after a restart people scan again. Any thread.
#pragma once

#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "app/accounts/random_source.h"
#include "app/live/display_index.h"
#include "base/day.h"
#include "base/result.h"
#include "base/text_hash.h"
#include "domain/sign_in/entries.h"

namespace xueji::app {

inline constexpr std::int64_t kTicketMicros = 90'000'000;  // quality.md 2.6
inline constexpr std::size_t kTicketsMax = 200'000;        // *default*: the oldest go first

struct Ticket {
  OpenSession session;
  SignInMethod method = SignInMethod::code;
};

class TicketBook {
 public:
  explicit TicketBook(RandomSource& random) : random_(random) {}

  std::string issue(const Ticket& ticket, Instant now);
  // `holder`: the account that signs in. Its request may be lost and sent again, so that it may use the
  // ticket again. sign_in.ticket_invalid: unknown, used by another, or older than 90 seconds.
  Result<Ticket> use(std::string_view secret, std::string_view holder, Instant now);

 private:
  struct Held {
    Ticket ticket;
    Instant issued;
    std::string holder;  // empty: not used yet
  };
  void forget_old(Instant now);

  RandomSource& random_;
  std::mutex mutex_;
  std::unordered_map<std::string, Held, TextHash, std::equal_to<>> held_;
  std::deque<std::pair<Instant, std::string>> order_;  // by issue
};

}  // namespace xueji::app
