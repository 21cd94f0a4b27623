// The shared strings of a workbook in one compact arena: chunks that never move, a length before each text,
// four bytes of index a string. Filled once, then read only.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "office/package.h"

namespace xueji::office {

class SharedStrings {
 public:
  // Errors: as parse_part; file_too_large (detail: shared_strings, shared_string_bytes, cell_bytes).
  static Result<SharedStrings> read(const Package& package, std::string_view part);

  // Null when the workbook has fewer. Valid as long as this object.
  std::optional<std::string_view> find(std::size_t index) const noexcept;
  std::size_t size() const noexcept { return positions_.size(); }

  // For filling: false when the text does not fit any more. `text` is at most kCellBytesMax long.
  bool add(std::string_view text);

 private:
  static constexpr std::size_t kChunkBytes = 1 << 18;
  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t used_bytes_ = kChunkBytes;  // of the last chunk
  std::vector<std::uint32_t> positions_;  // chunk × kChunkBytes + offset
};

}  // namespace xueji::office
