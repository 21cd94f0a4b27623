// Bounds on texts that are read out of files, beside limits.h because few need them. All are *default*s of
// ours.
#pragma once

#include <cstddef>
#include <cstdint>

namespace xueji {

inline constexpr std::size_t kTextFileBytesMax = std::size_t{64} << 20;  // text of one file
// Of the process that reads a PDF: its memory, its processor time.
inline constexpr std::uint64_t kPdfMemoryBytesMax = std::uint64_t{1} << 30;
inline constexpr unsigned kPdfSecondsMax = 20;
// Of an old document, and of the process that converts it. LibreOffice maps far more than it uses.
inline constexpr std::uint64_t kOldOfficeBytesMax = std::uint64_t{64} << 20;
inline constexpr std::uint64_t kConverterMemoryBytesMax = std::uint64_t{4} << 30;
inline constexpr unsigned kConverterSecondsMax = 60;
inline constexpr std::uint64_t kConvertedBytesMax = std::uint64_t{256} << 20;  // of each file that it writes

}  // namespace xueji
