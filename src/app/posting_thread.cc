#include "app/posting_thread.h"

#include <string_view>
#include <utility>

#include "app/codec.h"
#include "app/origin.h"
#include "journal/store.h"

namespace xueji::app {
namespace {

constexpr std::size_t kBlockBytes = 1 << 18;
constexpr std::size_t kBlocksMax = 16;   // what may wait: bounds the memory
constexpr std::size_t kBlocksAhead = 2;  // with so many waiting, the reading thread has time to check

}  // namespace

void post_record(Ledger& ledger, const journal::RecordView& record) {
  post(ledger, {record.seq, record.at, parse_origin(record.origin).workbook != 0},
       decode(record.type, record.body));
}

void PostingThread::Block::add(const journal::RecordView& record) {
  const auto size = [](std::string_view text) { return static_cast<std::uint32_t>(text.size()); };
  places.push_back({record.seq, record.at, record.hash, size(record.actor), size(record.origin),
                    size(record.type), size(record.body)});
  bytes.append(record.actor).append(record.origin).append(record.type).append(record.body);
}

template <class Visit>
void PostingThread::Block::for_each(Visit visit) const {
  std::string_view rest = bytes;
  const auto take = [&rest](std::size_t count) {
    const std::string_view taken = rest.substr(0, count);
    rest.remove_prefix(count);
    return taken;
  };
  journal::RecordView record;
  for (const Place& place : places) {
    record.seq = place.seq, record.at = place.at, record.hash = place.hash;
    record.actor = take(place.actor_bytes), record.origin = take(place.origin_bytes);
    record.type = take(place.type_bytes), record.body = take(place.body_bytes);
    visit(record);
  }
}

PostingThread::PostingThread(Ledger& ledger, HashAlgorithm algorithm, const journal::Head& start)
    : ledger_(ledger), algorithm_(algorithm), last_(start), thread_([this] { run(); }) {
  filling_.before = start;
}

PostingThread::~PostingThread() {
  close();
  if (thread_.joinable()) thread_.join();
}

bool PostingThread::add(const journal::RecordView& record) {
  filling_.add(record);
  last_ = {record.seq, record.hash};
  return filling_.bytes.size() < kBlockBytes || hand_over();
}

journal::Head PostingThread::finish() {
  hand_over();
  close();
  thread_.join();
  if (fault_) std::rethrow_exception(fault_);
  return last_;
}

void PostingThread::check(Block& block) const {
  try {
    journal::ChainWalk walk(algorithm_, block.before);
    block.for_each([&walk](const journal::RecordView& record) {
      if (const std::string fault = walk.step(record); !fault.empty())
        throw journal::DamagedRecord(record.seq, fault);
    });
  } catch (...) {
    block.fault = std::current_exception();
  }
  block.checked = true;
}

void PostingThread::post(const Block& block) {
  block.for_each([this](const journal::RecordView& record) { post_record(ledger_, record); });
}

bool PostingThread::hand_over() {
  std::unique_lock lock(mutex_);
  if (blocks_.size() >= kBlocksAhead && !fault_) {
    lock.unlock();
    check(filling_);
    lock.lock();
  }
  changed_.wait(lock, [this] { return blocks_.size() < kBlocksMax || fault_; });
  if (fault_) return false;
  blocks_.push_back(std::move(filling_));
  filling_ = {};
  if (!spare_.empty()) {
    filling_ = std::move(spare_.back());
    spare_.pop_back();
  }
  filling_.before = last_;
  changed_.notify_all();
  return true;
}

void PostingThread::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  changed_.notify_all();
}

void PostingThread::run() {
  try {
    for (;;) {
      Block block;
      {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !blocks_.empty() || closed_; });
        if (blocks_.empty()) return;
        block = std::move(blocks_.front());
        blocks_.pop_front();
        changed_.notify_all();
      }
      if (!block.checked) check(block);
      if (block.fault) std::rethrow_exception(block.fault);
      post(block);
      block.places.clear(), block.bytes.clear();
      block.checked = false;
      const std::lock_guard lock(mutex_);
      spare_.push_back(std::move(block));
    }
  } catch (...) {
    const std::lock_guard lock(mutex_);
    fault_ = std::current_exception();
    changed_.notify_all();
  }
}

}  // namespace xueji::app
