#include "office/ole_streams.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace xueji::office {
namespace {

constexpr std::string_view kSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::size_t kEntryBytes = 128;
constexpr std::size_t kNameBytesMax = 64;
constexpr std::size_t kDirectorySectorsMax = 64;  // default; Office needs one to three
constexpr std::size_t kFatSectorsInHeader = 109;  // [MS-CFB] 2.2
constexpr std::uint32_t kSectorNumberMax = 0xFFFFFFFA;

std::uint32_t little_endian(std::string_view bytes, std::size_t at, std::size_t width) {
  std::uint32_t value = 0;
  for (std::size_t i = width; i-- > 0;)
    value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return value;
}

class OleFile {
 public:
  explicit OleFile(std::istream& file) : file_(file) {}

  bool open() {
    header_ = read_at(0, kOleHeaderBytes);
    if (header_.size() < kOleHeaderBytes || !header_.starts_with(kSignature)) return false;
    const std::uint32_t shift = little_endian(header_, 30, 2);
    sector_bytes_ = std::size_t{1} << shift % 32;
    return shift == 9 || shift == 12;
  }
  std::uint32_t first_directory_sector() const { return little_endian(header_, 48, 4); }

  std::string read_sector(std::uint32_t sector) {
    if (sector > kSectorNumberMax) return {};
    return read_at((std::uint64_t{sector} + 1) * sector_bytes_, sector_bytes_);
  }

  // Null at the end of the chain, or where the table itself lies beyond what the header lists.
  std::optional<std::uint32_t> next_sector(std::uint32_t sector) {
    const std::size_t per_sector = sector_bytes_ / 4;
    if (sector / per_sector >= kFatSectorsInHeader) return std::nullopt;
    const std::string table = read_sector(little_endian(header_, 76 + 4 * (sector / per_sector), 4));
    if (table.size() < sector_bytes_) return std::nullopt;
    const std::uint32_t next = little_endian(table, sector % per_sector * 4, 4);
    return next > kSectorNumberMax ? std::nullopt : std::optional(next);
  }

 private:
  std::string read_at(std::uint64_t offset, std::size_t bytes) {
    std::string content(bytes, '\0');
    file_.clear();
    file_.seekg(static_cast<std::streamoff>(offset));
    file_.read(content.data(), static_cast<std::streamsize>(bytes));
    content.resize(static_cast<std::size_t>(std::max<std::streamsize>(file_.gcount(), 0)));
    return content;
  }
  std::istream& file_;
  std::string header_;
  std::size_t sector_bytes_ = 0;
};

std::string entry_name(std::string_view entry) {
  const std::size_t name_bytes = std::min<std::size_t>(little_endian(entry, 64, 2), kNameBytesMax);
  std::string name;
  for (std::size_t i = 0; i + 3 < name_bytes; i += 2) {  // the length counts the closing null
    if (entry[i + 1] == '\0') name += entry[i];
  }
  return name;
}

}  // namespace

std::vector<std::string> list_ole_streams(std::istream& file) {
  std::vector<std::string> names;
  OleFile ole(file);
  if (!ole.open()) return names;
  std::optional<std::uint32_t> sector = ole.first_directory_sector();
  for (std::size_t count = 0; sector && count < kDirectorySectorsMax; ++count) {
    const std::string entries = ole.read_sector(*sector);
    for (std::size_t at = 0; at + kEntryBytes <= entries.size(); at += kEntryBytes) {
      std::string name = entry_name(std::string_view(entries).substr(at, kEntryBytes));
      if (!name.empty()) names.push_back(std::move(name));
    }
    sector = ole.next_sector(*sector);
  }
  return names;
}

}  // namespace xueji::office
