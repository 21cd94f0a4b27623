#include "app/replay.h"

#include <functional>
#include <string>

#include <fmt/format.h>

#include "app/posting_thread.h"
#include "app/whole_number.h"
#include "base/fault.h"
#include "journal/chain.h"

namespace xueji::app {
namespace {

// Hands every record up to the position asked to `take`, until that says false.
void read_records(journal::Store& store, const std::optional<AsOf>& as_of, BatchKeys* keys,
                  const std::function<bool(const journal::RecordView&)>& take) {
  const Seq to = as_of && as_of->seq ? *as_of->seq : journal::kSeqMax;
  if (to == 0) return;
  store.scan(1, to, [&](const journal::RecordView& record) {
    if (as_of && as_of->time && record.at > *as_of->time) return false;
    if (keys != nullptr && record.origin.starts_with(kKeyedOrigin))
      keys->note(parse_keyed_origin(record.origin, record.seq));
    return take(record);
  });
}

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
  if (threads == ReplayThreads::two) {
    PostingThread posting(replayed.ledger, store.algorithm(), replayed.head);
    try {
      read_records(store, as_of, keys,
                   [&posting](const journal::RecordView& record) { return posting.add(record); });
    } catch (const Fault&) {
      posting.finish();  // an earlier record may be at fault, and comes first
      throw;
    }
    replayed.head = posting.finish();
  } else {
    journal::ChainWalk walk(store.algorithm(), replayed.head);
    read_records(store, as_of, keys, [&](const journal::RecordView& record) {
      if (const std::string fault = walk.step(record); !fault.empty())
        throw journal::DamagedRecord(record.seq, fault);
      post_record(replayed.ledger, record);
      return true;
    });
    replayed.head = walk.head();
  }
  if (as_of && as_of->seq && replayed.head.seq < *as_of->seq)
    throw Fault(fmt::format("日志只有 {} 条记录，没有第 {} 条 · there is no such record", replayed.head.seq,
                            *as_of->seq));
  return replayed;
}

}  // namespace xueji::app
