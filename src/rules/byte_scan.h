// Loops over bytes, one a member, that the compiler turns into vector instructions. A mask holds 0xff for yes
// and 0 for no. Nothing here knows what a member is; this is the one file that is compiled for speed at any
// cost.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "domain/attendance/entries.h"

namespace xueji {

inline constexpr std::size_t kStatusCount = static_cast<std::size_t>(AttendanceStatus::exempt) + 1;
using StatusCounts = std::array<std::int64_t, kStatusCount>;

// mask[i] = from[i] ≤ day ≤ to[i]
void mask_covering(const std::int32_t* from, const std::int32_t* to, std::int32_t day, std::uint8_t* mask,
                   std::size_t size) noexcept;
std::int64_t count_set(const std::uint8_t* mask, std::size_t size) noexcept;
std::int64_t count_both(const std::uint8_t* left, const std::uint8_t* right, std::size_t size) noexcept;

// Adds to counts how often each status but `unmarked` stands in the row where the mask is set.
void count_statuses(const AttendanceStatus* row, const std::uint8_t* mask, std::size_t size,
                    StatusCounts& counts) noexcept;
// flags[i] |= row[i] == status and mask[i]
void flag_status(const AttendanceStatus* row, const std::uint8_t* mask, AttendanceStatus status,
                 std::uint8_t* flags, std::size_t size) noexcept;

}  // namespace xueji
