// PostOffice (收发室): once a day puts what is due into the outbox, for everybody who wishes a mail and for
// every webhook, and sends what waits there, again and again until it is taken. One thread calls work();
// stop() may come from any.
//
// A notice has one id a receiver and day, so that it is put in once whatever happens in between. Before an
// attempt the outbox says so: who dies in the middle tries again later, under the same Message-ID or
// Xueji-Id.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/accounts/accounts.h"
#include "app/notice/courier.h"
#include "app/notice/outbox.h"

namespace xueji {
struct Rulebook;
}

namespace xueji::app {

inline constexpr std::int64_t kAttemptsMax = 7;     // *default*: with a minute to begin with, over two days
inline constexpr int kOutboxKeepDays = 90;          // *default*: what is over
inline constexpr std::size_t kNoticesAtOnce = 200;  // *default*: looked at in one round

class PostOffice {
 public:
  // What it works on; all of it outlives the office.
  struct Sources {
    std::function<Ledger()> snapshot;
    std::function<std::vector<Accounts::Reader>(const Ledger&)> readers;
    const Rulebook& rulebook;
    std::string origin;
    std::function<void(const Notice&)> report{};  // told of every attempt that failed
  };

  PostOffice(Outbox outbox, NoticeSettings settings, Courier& courier, Sources sources);

  // Fault when the outbox cannot be read or written.
  void work(Instant now);
  void stop();

  std::int64_t waiting() const noexcept { return waiting_; }  // as of the last round
  std::int64_t failed() const noexcept { return failed_; }

 private:
  void plan(Instant now);
  void plan_mails(const Ledger& ledger, Day on, Instant now, std::vector<Notice>& notices) const;
  void plan_webhooks(const Ledger& ledger, Day on, Instant now, std::vector<Notice>& notices) const;
  void deliver(Instant now);
  Delivery attempt(const Notice& notice, Instant now);
  Instant next_attempt(const Notice& notice, Instant now) const;

  Outbox outbox_;
  NoticeSettings settings_;
  Courier& courier_;
  Sources sources_;
  std::optional<Day> planned_;
  std::atomic<bool> stopping_ = false;
  std::atomic<std::int64_t> waiting_ = 0, failed_ = 0;
};

}  // namespace xueji::app
