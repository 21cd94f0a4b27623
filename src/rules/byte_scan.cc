#include "rules/byte_scan.h"

#include <algorithm>

namespace xueji {
namespace {

// A byte can count to 255; blocks of this many bytes are summed in bytes.
constexpr std::size_t kBlock = 240;

template <class Holds>
std::int64_t count_where(std::size_t size, Holds holds) noexcept {
  std::int64_t total = 0;
  for (std::size_t start = 0; start < size; start += kBlock) {
    const std::size_t end = std::min(size, start + kBlock);
    std::uint8_t sum = 0;
    for (std::size_t i = start; i < end; ++i)
      sum = static_cast<std::uint8_t>(sum + holds(i));
    total += sum;
  }
  return total;
}

}  // namespace

void mask_covering(const std::int32_t* from, const std::int32_t* to, std::int32_t day, std::uint8_t* mask,
                   std::size_t size) noexcept {
  for (std::size_t i = 0; i < size; ++i)
    mask[i] = from[i] <= day && day <= to[i] ? 0xff : 0;
}

std::int64_t count_set(const std::uint8_t* mask, std::size_t size) noexcept {
  return count_where(size, [=](std::size_t i) { return mask[i] & 1; });
}

std::int64_t count_both(const std::uint8_t* left, const std::uint8_t* right, std::size_t size) noexcept {
  return count_where(size, [=](std::size_t i) { return left[i] & right[i] & 1; });
}

void count_statuses(const AttendanceStatus* row, const std::uint8_t* mask, std::size_t size,
                    StatusCounts& counts) noexcept {
  for (std::size_t status = 1; status < kStatusCount; ++status) {
    const auto wanted = static_cast<AttendanceStatus>(status);
    counts[status] += count_where(size, [=](std::size_t i) { return (row[i] == wanted ? 1 : 0) & mask[i]; });
  }
}

void flag_status(const AttendanceStatus* row, const std::uint8_t* mask, AttendanceStatus status,
                 std::uint8_t* flags, std::size_t size) noexcept {
  for (std::size_t i = 0; i < size; ++i)
    flags[i] = static_cast<std::uint8_t>(flags[i] | (row[i] == status ? mask[i] : 0));
}

}  // namespace xueji
