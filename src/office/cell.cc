#include "office/cell.h"

#include <algorithm>

namespace xueji::office {

std::string cell_reference(std::uint32_t column, std::uint32_t row) {
  std::string letters;
  for (std::uint32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters += static_cast<char>('A' + (rest - 1) % 26);
  }
  std::reverse(letters.begin(), letters.end());
  return letters + std::to_string(row);
}

std::optional<CellPlace> parse_cell_reference(std::string_view name) noexcept {
  constexpr std::size_t kLettersMax = 3, kDigitsMax = 7;
  std::size_t at = 0;
  std::uint32_t column = 0, row = 0;
  for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z'; ++at) {
    if (at == kLettersMax) return std::nullopt;
    column = column * 26 + static_cast<std::uint32_t>(name[at] - 'A' + 1);
  }
  const std::size_t letters = at;
  for (; at < name.size() && name[at] >= '0' && name[at] <= '9'; ++at) {
    if (at == letters + kDigitsMax) return std::nullopt;
    row = row * 10 + static_cast<std::uint32_t>(name[at] - '0');
  }
  if (letters == 0 || at == letters || at != name.size() || name[letters] == '0') return std::nullopt;
  return CellPlace{column - 1, row};
}

}  // namespace xueji::office
