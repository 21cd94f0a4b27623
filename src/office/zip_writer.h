// A ZIP archive built in memory, for OOXML packages: entries in the order of adding, names in UTF-8, deflate,
// every time stamp 1980-01-01. The same entries give the same bytes (of one zlib).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace xueji::office {

class ZipWriter {
 public:
  // `name` is a relative path with '/', not added before. At most 65,535 entries and 4 GiB in all.
  void add(std::string_view name, std::string_view bytes);
  // The whole archive; the writer is empty afterwards.
  std::string finish();

 private:
  std::string archive_;    // local headers and data so far
  std::string directory_;  // central directory so far
  std::uint32_t entry_count_ = 0;
};

}  // namespace xueji::office
