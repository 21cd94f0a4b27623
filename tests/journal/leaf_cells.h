// Finds the bytes of records in a SQLite file by its format (https://sqlite.org/fileformat2.html), to damage
// them. For pages of 4096 bytes and rows that fit one page.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace xueji::journal {

struct LeafCell {
  std::size_t offset = 0;  // in the file
  std::string bytes;       // length and number, row header, row content
  std::size_t key_type_at =
      0;  // the byte in `bytes` that gives the key column's type, which SQLite does not read
};

// The cells of the table leaf page that holds `content`, in the order of their numbers. Empty when it is not
// found.
std::vector<LeafCell> leaf_cells(const std::filesystem::path& file, std::string_view content);

// The last byte of the first key of the first inner page of a table.
struct InnerKey {
  std::size_t offset = 0;
  std::uint8_t byte = 0;
};
InnerKey first_inner_key(const std::filesystem::path& file);

}  // namespace xueji::journal
