#include "rules/byte_scan.h"

#include <algorithm>
#include <cstring>

namespace xueji {
namespace {

using Vector [[gnu::vector_size(kLanes)]] = std::uint8_t;
constexpr std::size_t kStepsMax = 255;              // a lane counts to 255
constexpr std::size_t kBlock = kStepsMax * kLanes;  // bytes that can be counted from zero

Vector load(const void* bytes) noexcept {
  Vector vector;
  std::memcpy(&vector, bytes, kLanes);
  return vector;
}
void store(void* bytes, const Vector& vector) noexcept {
  std::memcpy(bytes, &vector, kLanes);
}
Vector all(std::uint8_t value) noexcept {
  return Vector{} + value;
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

Vector is(const Vector& statuses, AttendanceStatus status) noexcept {
  return mask_of(statuses == all(static_cast<std::uint8_t>(status)));
}

// Set bytes of masks, eight at a time: the product adds up the low bits of all bytes in its highest one.
template <class Word>
std::int64_t count_bytes(std::size_t size, Word word_at) noexcept {
  constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101;
  std::uint64_t count = 0;
  for (std::size_t i = 0; i < size; i += sizeof(std::uint64_t))
    count += ((word_at(i) & kOnes) * kOnes) >> 56;
  return static_cast<std::int64_t>(count);
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
  // Attended are 1 to 4: the same as being below 4 once 1 is taken away and 0 has become 255.
  static_assert(is_attended(AttendanceStatus{1}) && is_attended(AttendanceStatus{4}) &&
                !is_attended(AttendanceStatus{0}) && !is_attended(AttendanceStatus{5}));
  Vector attended = load(attended_.data()), leave = load(leave_.data()), absent = load(absent_.data()),
         exempt = load(exempt_.data()), unmarked{};
  for (std::size_t i = 0; i < size; i += kLanes) {
    const Vector wanted = load(mask + i);
    const Vector statuses = load(row + i) & wanted;
    unmarked |= mask_of(statuses == Vector{}) & wanted;
    attended -= mask_of(statuses - all(1) < all(4));
    leave -= is(statuses, AttendanceStatus::leave);
    absent -= is(statuses, AttendanceStatus::absent);
    exempt -= is(statuses, AttendanceStatus::exempt);
    store(remote_flags + i, load(remote_flags + i) | is(statuses, AttendanceStatus::remote));
  }
  store(attended_.data(), attended);
  store(leave_.data(), leave);
  store(absent_.data(), absent);
  store(exempt_.data(), exempt);
  return any(unmarked);
}

void StatusHistogram::flush() noexcept {
  totals_.attended += sum(load(attended_.data()));
  totals_.leave += sum(load(leave_.data()));
  totals_.absent += sum(load(absent_.data()));
  totals_.exempt += sum(load(exempt_.data()));
  attended_ = leave_ = absent_ = exempt_ = {};
  steps_ = 0;
}

const StatusCounts& StatusHistogram::totals() noexcept {
  flush();
  return totals_;
}

}  // namespace xueji
