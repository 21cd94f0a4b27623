#include "office/text_width.h"

#include "base/text.h"

namespace xueji::office {
namespace {

// Western in Unicode, yet a whole 字 wide in Chinese faces: · — ‘ ’ “ ” … ※ and the like.
bool is_chinese_punctuation(char32_t c) noexcept {
  return c == 0x00B7 || (c >= 0x2014 && c <= 0x2015) || (c >= 0x2018 && c <= 0x201D) ||
         (c >= 0x2025 && c <= 0x2026) || c == 0x2030 || c == 0x203B;
}

}  // namespace

std::size_t half_widths(char32_t c) noexcept {
  if (c == '\n') return 0;
  // From U+2E80 on: Han, kana, full-width forms; half-width kana and Hangul are not met here. U+2460–U+25FF:
  // ① ■ ○.
  return c >= 0x2E80 || (c >= 0x2460 && c <= 0x26FF) || is_chinese_punctuation(c) ? 2 : 1;
}

std::size_t half_widths(std::string_view text) noexcept {
  std::size_t width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const auto [character, next] = decode_character(text, offset);
    width += half_widths(character);
    offset = next;
  }
  return width;
}

}  // namespace xueji::office
