// Bounds on texts that are read out of files, beside limits.h because few need them. All are *default*s of
// ours.
#pragma once

#include <cstddef>
#include <cstdint>

namespace xueji {

inline constexpr std::size_t kTextFileBytesMax = std::size_t{64} << 20;  // text of one file
inline constexpr std::uint64_t kPdfMemoryBytesMax = std::uint64_t{1}
                                                    << 30;  // of the process that reads a PDF
inline constexpr unsigned kPdfSecondsMax = 20;              // of its processor time

}  // namespace xueji
