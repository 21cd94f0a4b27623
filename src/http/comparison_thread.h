// ComparisonThread: comparing texts takes seconds, so it is done on a thread of its own, one comparison after
// the other, and the pool goes on. Any thread.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string_view>
#include <thread>
#include <utility>

#include "app/reuse/comparisons.h"

namespace xueji::http {

class ComparisonThread {
 public:
  using UseShares = std::function<void(std::shared_ptr<const ReuseShares>)>;
  using UseComparison = std::function<void(std::shared_ptr<const app::ReuseReport>)>;

  // `report` is told what failed, from the thread.
  ComparisonThread(app::Comparisons& comparisons, std::function<void(std::string_view)> report);
  ~ComparisonThread();
  // Waits for the comparison that runs; what waits behind it is dropped, and nothing is taken any more.
  void stop();
  ComparisonThread(const ComparisonThread&) = delete;
  ComparisonThread& operator=(const ComparisonThread&) = delete;

  // Calls `use`, at once where the answer is known, else later from the thread. False when too many wait.
  // After a Fault `use` is dropped, uncalled. `use` must not throw.
  bool with_shares(const app::Replayed& moment, Day on, UseShares use);
  bool with_comparison(const Ledger& ledger, Day on, UseComparison use);

  // The text of a document that was compared. Fault when it cannot be read again.
  std::string text_of(const app::ReuseSource& source);

  // What is known now; else null, and it is worked out for who asks later, unless too many wait.
  std::shared_ptr<const ReuseShares> begin_shares(const app::Replayed& moment, Day on);
  // On the calling thread, waiting for as long as it takes: for jobs. Fault on I/O errors.
  std::shared_ptr<const ReuseShares> shares(const app::Replayed& moment, Day on) {
    return comparisons_.shares(moment, on);
  }

 private:
  using Work = std::function<void()>;

  bool put(Work work);
  void put_shares(const app::Replayed& moment, Day on);  // once, however often it is asked for
  void run();

  app::Comparisons& comparisons_;
  std::function<void(std::string_view)> report_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Work> waiting_;
  std::set<std::pair<Seq, Day>> begun_;  // shares that wait or are worked out for nobody yet
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace xueji::http
