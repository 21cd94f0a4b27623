#include "journal/chain.h"

#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace xueji::journal {
namespace {

constexpr std::string_view kGenesisTag = "xueji/genesis/1";
constexpr std::string_view kRecordTag = "xueji/record/1";

std::string_view bytes_of(const Digest& digest) noexcept {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

// Length-prefixed fields, gathered so that a usual record reaches the hasher in one piece: each update has a
// price.
class Message {
 public:
  explicit Message(Hasher& hasher) : hasher_(hasher) { hasher_.start(); }

  void field(std::string_view bytes) {
    if (kBufferBytes - used_ < kLengthBytes) flush();
    put(static_cast<std::uint32_t>(bytes.size()));
    if (kBufferBytes - used_ < bytes.size()) flush();
    if (kBufferBytes < bytes.size()) return hasher_.update(bytes);
    used_ += bytes.copy(buffer_.data() + used_, bytes.size());  // also right for nothing at a null pointer
  }

  void field(std::uint64_t number) {
    if (kBufferBytes - used_ < kLengthBytes + kNumberBytes) flush();
    put(std::uint32_t{kNumberBytes});
    put(number);
  }

  Digest finish() {
    flush();
    return hasher_.finish();
  }

 private:
  static constexpr std::size_t kBufferBytes = 1024;
  static constexpr std::size_t kLengthBytes = 4;
  static constexpr std::size_t kNumberBytes = 8;

  template <class Number>
  void put(Number number) noexcept {  // little-endian
    put_bytes(number, std::make_index_sequence<sizeof number>());
  }
  // Written out byte by byte, which becomes one store where the machine is little-endian too.
  template <class Number, std::size_t... kIndex>
  void put_bytes(Number number, std::index_sequence<kIndex...>) noexcept {
    char* const to = buffer_.data() + used_;
    ((to[kIndex] = static_cast<char>(number >> (8 * kIndex) & 0xff)), ...);
    used_ += sizeof number;
  }

  void flush() {
    hasher_.update(std::string_view(buffer_.data(), used_));
    used_ = 0;
  }

  Hasher& hasher_;
  std::array<char, kBufferBytes> buffer_;
  std::size_t used_ = 0;
};

}  // namespace

Head genesis_head(HashAlgorithm algorithm) {
  Hasher hasher(algorithm);
  Message message(hasher);
  message.field(kGenesisTag);
  message.field(token(algorithm));
  return {0, message.finish()};
}

Digest next_hash(Hasher& hasher, const Digest& previous, const RecordView& record) {
  Message message(hasher);
  message.field(kRecordTag);
  message.field(bytes_of(previous));
  message.field(std::uint64_t{record.seq});
  message.field(static_cast<std::uint64_t>(record.at.micros));
  message.field(record.actor);
  message.field(record.origin);
  message.field(record.type);
  message.field(record.body);
  return message.finish();
}

ChainWalk::ChainWalk(HashAlgorithm algorithm, const Head& start) : hasher_(algorithm), head_(start) {}

std::string ChainWalk::step(const RecordView& record) {
  const std::uint64_t expected = std::uint64_t{head_.seq} + 1;
  if (record.seq != expected) {
    return fmt::format("record {} is missing: record {} stands in its place", expected, record.seq);
  }
  if (next_hash(hasher_, head_.hash, record) != record.hash) {
    return "the hash does not match the record and the hash before it";
  }
  head_ = {record.seq, record.hash};
  return {};
}

}  // namespace xueji::journal
