#include "tests/journal/leaf_cells.h"

#include <fstream>
#include <iterator>

#include "base/assert.h"

namespace xueji::journal {
namespace {

constexpr std::size_t kPageBytes = 4096;
constexpr std::uint8_t kTableLeaf = 0x0d;
constexpr std::uint8_t kTableInner = 0x05;

std::string read_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::uint8_t byte_at(std::string_view bytes, std::size_t offset) {
  return static_cast<std::uint8_t>(bytes.at(offset));
}

std::size_t two_bytes(std::string_view bytes, std::size_t offset) {
  return std::size_t{byte_at(bytes, offset)} << 8 | byte_at(bytes, offset + 1);
}

// A SQLite varint of up to four bytes; moves `offset` behind it.
std::size_t varint(std::string_view bytes, std::size_t& offset) {
  std::size_t value = 0;
  for (int i = 0; i < 4; ++i) {
    const std::uint8_t byte = byte_at(bytes, offset++);
    value = value << 7 | (byte & 0x7f);
    if ((byte & 0x80) == 0) return value;
  }
  XJ_ASSERT(false && "a longer number than these tests make");
}

}  // namespace

std::vector<LeafCell> leaf_cells(const std::filesystem::path& file, std::string_view content) {
  const std::string bytes = read_file(file);
  const std::size_t found = bytes.find(content);
  if (found == std::string::npos) return {};
  const std::size_t page = found / kPageBytes * kPageBytes;
  XJ_ASSERT(byte_at(bytes, page) == kTableLeaf);
  std::vector<LeafCell> cells;
  for (std::size_t i = 0; i < two_bytes(bytes, page + 3); ++i) {
    const std::size_t begin = page + two_bytes(bytes, page + 8 + 2 * i);
    std::size_t offset = begin;
    const std::size_t payload = varint(bytes, offset);
    varint(bytes, offset);  // the number
    const std::size_t row = offset;
    varint(bytes, offset);  // the row header's length
    cells.push_back({begin, bytes.substr(begin, row - begin + payload), offset - begin});
  }
  return cells;
}

InnerKey first_inner_key(const std::filesystem::path& file) {
  const std::string bytes = read_file(file);
  for (std::size_t page = kPageBytes; page < bytes.size(); page += kPageBytes) {
    if (byte_at(bytes, page) != kTableInner) continue;
    std::size_t offset = page + two_bytes(bytes, page + 12) + 4;  // behind the child's page number
    varint(bytes, offset);
    return {offset - 1, byte_at(bytes, offset - 1)};
  }
  XJ_ASSERT(false && "no inner page");
}

}  // namespace xueji::journal
