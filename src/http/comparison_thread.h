// ComparisonThread: comparing texts takes seconds, so it is done on a thread of its own, one comparison after
// the other, and the pool goes on. Any thread.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <thread>

#include "app/reuse/comparisons.h"

namespace xueji::http {

class ComparisonThread {
 public:
  using UseComparison = std::function<void(std::shared_ptr<const app::LedgerReuse>)>;

  // `report` is told what failed, from the thread.
  ComparisonThread(app::Comparisons& comparisons, std::function<void(std::string_view)> report);
  ~ComparisonThread();
  // Waits for the comparison that runs; what waits behind it is dropped, and nothing is taken any more.
  void stop();
  ComparisonThread(const ComparisonThread&) = delete;
  ComparisonThread& operator=(const ComparisonThread&) = delete;

  // Calls `use`, at once where the answer is known, else later from the thread. False when too many wait.
  // After a Fault `use` is dropped, uncalled. `use` must not throw.
  bool with_comparison(const Ledger& ledger, Day on, UseComparison use);

 private:
  using Work = std::function<void()>;

  bool put(Work work);
  void run();

  app::Comparisons& comparisons_;
  std::function<void(std::string_view)> report_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Work> waiting_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace xueji::http
