#include "app/replay.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "app/codec.h"
#include "app/origin.h"
#include "app/whole_number.h"
#include "base/fault.h"
#include "journal/chain.h"

namespace xueji::app {
namespace {

void post_record(Ledger& ledger, Seq seq, Instant at, std::string_view origin, std::string_view type,
                 std::string_view body) {
  post(ledger, {seq, at, parse_origin(origin).workbook != 0}, decode(type, body));
}

// Records on their way from the reading thread to the posting one, their bytes in one piece.
struct Block {
  struct Place {
    Seq seq;
    Instant at;
    std::uint32_t origin_bytes, type_bytes, body_bytes;
  };
  std::vector<Place> places;
  std::string bytes;

  void add(const journal::RecordView& record) {
    places.push_back({record.seq, record.at, static_cast<std::uint32_t>(record.origin.size()),
                      static_cast<std::uint32_t>(record.type.size()),
                      static_cast<std::uint32_t>(record.body.size())});
    bytes.append(record.origin).append(record.type).append(record.body);
  }
};

// Posts blocks on a thread of its own, in order. What it throws comes out of add() or finish().
class PostingThread {
 public:
  explicit PostingThread(Ledger& ledger) : ledger_(ledger), thread_([this] { run(); }) {}
  ~PostingThread() {
    close();
    if (thread_.joinable()) thread_.join();
  }
  PostingThread(const PostingThread&) = delete;
  PostingThread& operator=(const PostingThread&) = delete;

  void add(const journal::RecordView& record) {
    filling_.add(record);
    if (filling_.bytes.size() >= kBlockBytes) hand_over();
  }
  void finish() {
    hand_over();
    close();
    thread_.join();
    if (fault_) std::rethrow_exception(fault_);
  }

 private:
  static constexpr std::size_t kBlockBytes = 1 << 18;
  static constexpr std::size_t kBlocksMax = 16;  // what may wait: bounds the memory

  void hand_over() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return blocks_.size() < kBlocksMax || fault_; });
    if (fault_) return;  // finish() says so
    blocks_.push_back(std::move(filling_));
    filling_ = {};
    changed_.notify_all();
  }
  void close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    changed_.notify_all();
  }

  void run() {
    try {
      for (;;) {
        Block block;
        {
          std::unique_lock lock(mutex_);
          changed_.wait(lock, [&] { return !blocks_.empty() || closed_; });
          if (blocks_.empty()) return;
          block = std::move(blocks_.front());
          blocks_.pop_front();
          changed_.notify_all();
        }
        post_block(block);
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      fault_ = std::current_exception();
      changed_.notify_all();
    }
  }

  void post_block(const Block& block) {
    std::string_view rest = block.bytes;
    const auto take = [&rest](std::size_t bytes) {
      const std::string_view taken = rest.substr(0, bytes);
      rest.remove_prefix(bytes);
      return taken;
    };
    for (const Block::Place& place : block.places) {
      const std::string_view origin = take(place.origin_bytes), type = take(place.type_bytes);
      post_record(ledger_, place.seq, place.at, origin, type, take(place.body_bytes));
    }
  }

  Ledger& ledger_;
  Block filling_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Block> blocks_;
  bool closed_ = false;
  std::exception_ptr fault_;
  std::thread thread_;
};

}  // namespace

std::optional<AsOf> parse_as_of(std::string_view text) {
  if (const auto seq = parse_whole_number<Seq>(text)) return AsOf{seq, std::nullopt};
  if (const auto instant = parse_iso_instant(text)) return AsOf{std::nullopt, instant};
  if (const auto day = parse_iso_day(text)) {
    return AsOf{std::nullopt, Instant{instant_of(*day + 1, {}, kOfficeOffsetMinutes).micros - 1}};
  }
  return std::nullopt;
}

Replayed replay(journal::Store& store, const std::optional<AsOf>& as_of, ReplayThreads threads,
                BatchKeys* keys) {
  Replayed replayed{{}, journal::genesis_head(store.algorithm())};
  journal::ChainWalk walk(store.algorithm(), replayed.head);
  std::optional<PostingThread> posting;
  if (threads == ReplayThreads::two) posting.emplace(replayed.ledger);
  const Seq to = as_of && as_of->seq ? *as_of->seq : journal::kSeqMax;
  const auto visit = [&](const journal::RecordView& record) {
    if (as_of && as_of->time && record.at > *as_of->time) return false;
    if (const std::string fault = walk.step(record); !fault.empty())
      throw journal::DamagedRecord(record.seq, fault);
    if (keys != nullptr && record.origin.starts_with(kKeyedOrigin))
      keys->note(parse_keyed_origin(record.origin, record.seq));
    if (posting) {
      posting->add(record);
    } else {
      post_record(replayed.ledger, record.seq, record.at, record.origin, record.type, record.body);
    }
    return true;
  };
  if (to > 0) store.scan(1, to, visit);
  if (posting) posting->finish();
  replayed.head = walk.head();
  if (as_of && as_of->seq && replayed.head.seq < *as_of->seq)
    throw Fault(fmt::format("日志只有 {} 条记录，没有第 {} 条 · there is no such record", replayed.head.seq,
                            *as_of->seq));
  return replayed;
}

}  // namespace xueji::app
