#include "app/batch_key.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>

#include "app/whole_number.h"
#include "base/fault.h"
#include "base/limits.h"

namespace xueji::app {
namespace {

HalfDigest half_of(const Digest& digest) {
  HalfDigest half;
  std::copy_n(digest.begin(), half.size(), half.begin());
  return half;
}

std::string to_hex(const HalfDigest& half) {
  std::string hex;
  for (const std::uint8_t byte : half)
    hex += fmt::format("{:02x}", byte);
  return hex;
}

std::optional<HalfDigest> parse_half(std::string_view hex) {
  // parse_hex_digest takes whole digests only.
  const auto whole = parse_hex_digest(std::string(hex) + std::string(hex));
  if (!whole) return std::nullopt;
  return half_of(*whole);
}

}  // namespace

BatchKey make_batch_key(std::string_view sender, std::string_view chosen, std::string_view content) {
  // The sender's length stands first: otherwise "ab" + "c" and "a" + "bc" would be one name.
  const std::string name = fmt::format("{}:{}{}", sender.size(), sender, chosen);
  return {half_of(sha256(name)), half_of(sha256(content))};
}

std::string format_keyed_origin(const BatchKey& key, std::size_t record_count) {
  return fmt::format("{}{} {} {}", kKeyedOrigin, to_hex(key.name), to_hex(key.content), record_count);
}

KeyedBatch parse_keyed_origin(std::string_view origin, Seq first) {
  constexpr std::size_t kHex = 32;
  const std::string_view rest = origin.substr(std::min(origin.size(), kKeyedOrigin.size()));
  if (rest.size() > 2 * kHex + 2 && rest[kHex] == ' ' && rest[2 * kHex + 1] == ' ') {
    const auto name = parse_half(rest.substr(0, kHex));
    const auto content = parse_half(rest.substr(kHex + 1, kHex));
    const auto count = parse_whole_number<Seq>(rest.substr(2 * kHex + 2));
    if (name && content && count && *count > 0) return {{*name, *content}, first, first + (*count - 1)};
  }
  throw Fault(fmt::format("a record's origin is malformed: {}", origin));
}

std::size_t HalfDigestHash::operator()(const HalfDigest& digest) const noexcept {
  std::size_t hash = 0;
  std::memcpy(&hash, digest.data(), sizeof hash);
  return hash;
}

void BatchKeys::note(const KeyedBatch& batch) {
  if (!batches_.insert_or_assign(batch.key.name, batch).second) return;
  oldest_first_.push_back(batch.key.name);
  if (oldest_first_.size() <= kBatchKeysMax) return;
  batches_.erase(oldest_first_.front());
  oldest_first_.pop_front();
}

const KeyedBatch* BatchKeys::find(const HalfDigest& name) const {
  const auto found = batches_.find(name);
  return found == batches_.end() ? nullptr : &found->second;
}

}  // namespace xueji::app
