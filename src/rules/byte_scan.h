// Loops over bytes, one a member, 16 at a time: GCC and clang turn the vector type below into SSE2, NEON or
// plain code. A mask holds 0xff for yes and 0 for no; all sizes are multiples of kLanes. Nothing here knows
// what a member is; this is the one file that is compiled for speed at any cost.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "domain/attendance/entries.h"

namespace xueji {

inline constexpr std::size_t kLanes = 16;
// What a row is counted by: 出席, 线上, 迟到 and 早退 are one, since every measure treats them alike.
struct StatusCounts {
  std::int64_t attended = 0, leave = 0, absent = 0, exempt = 0;
  std::int64_t marked() const noexcept { return attended + leave + absent + exempt; }
};

constexpr std::size_t round_to_lanes(std::size_t size) noexcept {
  return (size + kLanes - 1) / kLanes * kLanes;
}

std::int64_t count_set(const std::uint8_t* mask, std::size_t size) noexcept;
std::int64_t count_both(const std::uint8_t* left, const std::uint8_t* right, std::size_t size) noexcept;

// How often each status but `unmarked` stands where a mask is set, over many rows. The sums stay in the lanes
// of vectors and are added up only when asked for.
class StatusHistogram {
 public:
  // Adds `size` statuses of a row. Where the status is `remote` and the mask set, sets the flag. Returns
  // whether the mask is set somewhere where the row is unmarked.
  bool add(const AttendanceStatus* row, const std::uint8_t* mask, std::size_t size,
           std::uint8_t* remote_flags) noexcept;
  const StatusCounts& totals() noexcept;

 private:
  using Lanes = std::array<std::uint8_t, kLanes>;
  bool add_block(const AttendanceStatus* row, const std::uint8_t* mask, std::size_t size,
                 std::uint8_t* remote_flags) noexcept;
  void flush() noexcept;

  alignas(kLanes) Lanes attended_{}, leave_{}, absent_{}, exempt_{};
  std::size_t steps_ = 0;  // vectors added since the last flush; a lane counts to 255
  StatusCounts totals_{};
};

}  // namespace xueji
