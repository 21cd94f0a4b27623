// Replay: from the journal to the ledger, up to any position, checking the chain on the way.
#pragma once

#include <optional>
#include <string_view>

#include "app/batch_key.h"
#include "base/day.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "journal/store.h"

namespace xueji::app {

// A past position: a record's number, or a time.
struct AsOf {
  std::optional<Seq> seq;
  std::optional<Instant> time;
};
// "1234", "2026-03-05T08:00:00Z", or "2026-03-05": the end of that day in the office's zone.
std::optional<AsOf> parse_as_of(std::string_view text);

struct Replayed {
  Ledger ledger;
  journal::Head head;  // the position that was replayed to, and its hash
};

enum class ReplayThreads {
  one,
  two  // reading on this thread, decoding and posting on another; either of them checks the chain
};

// Up to the position asked, or to the end. A time means the records before the first one that is later.
// Throws Fault at the first record that does not continue the chain or cannot be read, and when the position
// asked does not exist.
// `keys`, when given, takes the keyed batches on the way.
Replayed replay(journal::Store& store, const std::optional<AsOf>& as_of = std::nullopt,
                ReplayThreads threads = ReplayThreads::two, BatchKeys* keys = nullptr);

}  // namespace xueji::app
