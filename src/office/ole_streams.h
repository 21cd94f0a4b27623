// The names of the streams in an OLE2 compound file ([MS-CFB]), enough to tell an old workbook from an
// encrypted one.
#pragma once

#include <istream>
#include <string>
#include <vector>

namespace xueji::office {

inline constexpr std::size_t kOleHeaderBytes = 512;

// In the order of the directory, ASCII part of each name; empty when the file is no OLE2 or its directory is
// broken. Reads at most a few directory sectors; never refuses.
std::vector<std::string> list_ole_streams(std::istream& file);

}  // namespace xueji::office
