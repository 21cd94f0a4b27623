#include "rules/byte_scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace xueji {
namespace {

using Vector [[gnu::vector_size(kLanes)]] = std::uint8_t;
constexpr std::size_t kStepsMax = 255;              // a lane counts to 255
constexpr std::size_t kBlock = kStepsMax * kLanes;  // bytes that can be counted from zero
constexpr auto kRemote = static_cast<std::size_t>(AttendanceStatus::remote);

Vector load(const void* bytes) noexcept {
  Vector vector;
  std::memcpy(&vector, bytes, kLanes);
  return vector;
}
void store(void* bytes, const Vector& vector) noexcept {
  std::memcpy(bytes, &vector, kLanes);
}
Vector all(std::size_t value) noexcept {
  return Vector{} + static_cast<std::uint8_t>(value);
}
bool any(const Vector& vector) noexcept {
  std::array<std::uint64_t, 2> halves;
  std::memcpy(&halves, &vector, kLanes);
  return (halves[0] | halves[1]) != 0;
}
std::int64_t sum(const Vector& vector) noexcept {
  constexpr std::uint64_t kEven = 0x00ff'00ff'00ff'00ff, kOnes = 0x0001'0001'0001'0001;
  std::array<std::uint64_t, 2> halves;
  std::memcpy(&halves, &vector, kLanes);
  std::uint64_t pairs = 0;  // four sums of 16 bits
  for (const std::uint64_t half : halves)
    pairs += (half & kEven) + ((half >> 8) & kEven);
  return static_cast<std::int64_t>((pairs * kOnes) >> 48);
}
// What a vector comparison says, as bytes.
Vector mask_of(auto comparison) noexcept {
  Vector vector;
  static_assert(sizeof comparison == kLanes);
  std::memcpy(&vector, &comparison, kLanes);
  return vector;
}

// Set bytes of masks, eight at a time: a set byte has eight set bits.
template <class Word>
std::int64_t count_bytes(std::size_t size, Word word_at) noexcept {
  std::int64_t bits = 0;
  for (std::size_t i = 0; i < size; i += sizeof(std::uint64_t))
    bits += std::popcount(word_at(i));
  return bits / 8;
}
std::uint64_t word(const std::uint8_t* bytes) noexcept {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

}  // namespace

std::int64_t count_set(const std::uint8_t* mask, std::size_t size) noexcept {
  return count_bytes(size, [=](std::size_t i) { return word(mask + i); });
}

std::int64_t count_both(const std::uint8_t* left, const std::uint8_t* right, std::size_t size) noexcept {
  return count_bytes(size, [=](std::size_t i) { return word(left + i) & word(right + i); });
}

bool StatusHistogram::add(const AttendanceStatus* row, const std::uint8_t* mask, std::size_t size,
                          std::uint8_t* remote_flags) noexcept {
  bool unmarked = false;
  for (std::size_t start = 0; start < size; start += kBlock) {
    const std::size_t block = std::min(size - start, kBlock);
    if (steps_ + block / kLanes > kStepsMax) flush();
    steps_ += block / kLanes;
    unmarked |= add_block(row + start, mask + start, block, remote_flags + start);
  }
  return unmarked;
}

bool StatusHistogram::add_block(const AttendanceStatus* row, const std::uint8_t* mask, std::size_t size,
                                std::uint8_t* remote_flags) noexcept {
  std::array<Vector, kStatusCount> counts;
  for (std::size_t status = 1; status < kStatusCount; ++status)
    counts[status] = load(lanes_[status].data());
  Vector unmarked{};
  for (std::size_t i = 0; i < size; i += kLanes) {
    const Vector wanted = load(mask + i);
    const Vector statuses = load(row + i) & wanted;
    unmarked |= mask_of(statuses == Vector{}) & wanted;
    const Vector remote = mask_of(statuses == all(kRemote));
    store(remote_flags + i, load(remote_flags + i) | remote);
#pragma GCC unroll 8
    for (std::size_t status = 1; status < kStatusCount; ++status)
      counts[status] -= status == kRemote ? remote : mask_of(statuses == all(status));
  }
  for (std::size_t status = 1; status < kStatusCount; ++status)
    store(lanes_[status].data(), counts[status]);
  return any(unmarked);
}

void StatusHistogram::flush() noexcept {
  for (std::size_t status = 1; status < kStatusCount; ++status)
    totals_[status] += sum(load(lanes_[status].data()));
  lanes_ = {};
  steps_ = 0;
}

const StatusCounts& StatusHistogram::totals() noexcept {
  flush();
  return totals_;
}

}  // namespace xueji
