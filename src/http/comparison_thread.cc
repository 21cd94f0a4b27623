#include "http/comparison_thread.h"

#include <exception>

#include <fmt/format.h>

#include "base/error_code.h"
#include "base/fault.h"

namespace xueji::http {
namespace {

constexpr std::size_t kWaitingMax = 64;  // *default*

}  // namespace

ComparisonThread::ComparisonThread(app::Comparisons& comparisons,
                                   std::function<void(std::string_view)> report)
    : comparisons_(comparisons), report_(std::move(report)), thread_([this] { run(); }) {}

ComparisonThread::~ComparisonThread() {
  stop();
}

void ComparisonThread::stop() {
  std::deque<Work> dropped;  // outside the lock: a work's end may be the end of an answer
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    dropped.swap(waiting_);
  }
  changed_.notify_all();
  dropped.clear();  // whoever waits is told now, not after the comparison that runs
  if (thread_.joinable()) thread_.join();
}

bool ComparisonThread::put(Work work) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_ || waiting_.size() >= kWaitingMax) return false;
    waiting_.push_back(std::move(work));
  }
  changed_.notify_all();
  return true;
}

void ComparisonThread::run() {
  for (;;) {
    Work work;
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
      if (stopping_) return;
      work = std::move(waiting_.front());
      waiting_.pop_front();
    }
    try {
      work();
    } catch (const std::exception& fault) {
      report_(fault.what());
    }
  }
}

bool ComparisonThread::with_shares(const app::Replayed& moment, Day on, UseShares use) {
  if (auto known = comparisons_.find_shares(moment, on)) {
    use(std::move(known));
    return true;
  }
  return put([this, moment, on, use = std::move(use)] { use(comparisons_.shares(moment, on)); });
}

std::shared_ptr<const ReuseShares> ComparisonThread::begin_shares(const app::Replayed& moment, Day on) {
  auto known = comparisons_.find_shares(moment, on);
  if (!known) put_shares(moment, on);
  return known;
}

void ComparisonThread::put_shares(const app::Replayed& moment, Day on) {
  const std::pair begun(moment.head.seq, on);
  {
    const std::lock_guard lock(mutex_);
    if (!begun_.insert(begun).second) return;
  }
  const auto end = [this, begun](const void*) {  // also when the work fails or is dropped
    const std::lock_guard lock(mutex_);
    begun_.erase(begun);
  };
  put([this, moment, on, ended = std::shared_ptr<const void>(nullptr, end)] {
    comparisons_.shares(moment, on);
  });
}

std::string ComparisonThread::text_of(const app::ReuseSource& source) {
  auto text = comparisons_.text_of(source);
  if (!text) throw Fault(fmt::format("cannot read {} again: {}", source.name, token(text.error().code)));
  return *std::move(text);
}

bool ComparisonThread::with_comparison(const Ledger& ledger, Day on, UseComparison use) {
  if (auto known = comparisons_.find_comparison(ledger, on)) {
    use(std::move(known));
    return true;
  }
  return put([this, ledger, on, use = std::move(use)] { use(comparisons_.compare(ledger, on)); });
}

}  // namespace xueji::http
