// BatchKey (幂等键): by what a batch is known to whoever sent it. The same key with the same content is the
// same batch, however often it is sent: it is recorded once and answered alike, after a restart too, for the
// key stands in the journal beside the batch's first record.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/digest.h"
#include "base/id.h"

namespace xueji::app {

using HalfDigest = std::array<std::uint8_t, 16>;  // the first half of a SHA-256: 2⁶⁴ work for a collision

struct HalfDigestHash {
  std::size_t operator()(const HalfDigest& digest) const noexcept;
};

struct BatchKey {
  HalfDigest name{};     // of the sender and the words that he chose
  HalfDigest content{};  // of what he sent
  friend bool operator==(const BatchKey&, const BatchKey&) = default;
};

// `sender`: who chose the key; two senders' equal keys are two keys. `content`: the bytes of the request.
BatchKey make_batch_key(std::string_view sender, std::string_view chosen, std::string_view content);

// A keyed batch as the journal knows it.
struct KeyedBatch {
  BatchKey key;
  Seq first = 0, last = 0;  // its records
};

// "live key <name> <content> <records>": the origin of a keyed batch's first record.
std::string format_keyed_origin(const BatchKey& key, std::size_t record_count);
inline constexpr std::string_view kKeyedOrigin = "live key ";
// Fault when the text begins so and is malformed.
KeyedBatch parse_keyed_origin(std::string_view origin, Seq first);

// The latest kBatchKeysMax keyed batches of a journal; older ones are forgotten. One thread at a time.
class BatchKeys {
 public:
  void note(const KeyedBatch& batch);
  const KeyedBatch* find(const HalfDigest& name) const;  // null when unknown

 private:
  std::unordered_map<HalfDigest, KeyedBatch, HalfDigestHash> batches_;
  std::deque<HalfDigest> oldest_first_;
};

}  // namespace xueji::app
