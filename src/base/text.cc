#include "base/text.h"

namespace xueji {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_zero_width(char32_t c) noexcept {
  return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
}

bool is_blank(char32_t c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == 0x0085 ||
         c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_full_width_alphanumeric(char32_t c) noexcept {
  return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
}

bool is_list_separator(char32_t c) noexcept {
  return c == 0x3001 || c == ',' || c == 0xFF0C || c == ';' || c == 0xFF1B;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ')
    text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ')
    text.remove_suffix(1);
  return text;
}

template <class Visit>
void for_each_character(std::string_view text, Visit visit) {
  for (std::size_t offset = 0; offset < text.size();) {
    const auto [character, next] = decode_character(text, offset);
    visit(character);
    offset = next;
  }
}

}  // namespace

DecodedCharacter decode_character(std::string_view text, std::size_t offset) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t lead = byte(offset);
  if (lead < 0x80) return {lead, offset + 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || offset + length > text.size()) return {kReplacement, offset + 1};
  char32_t character = lead & (0x7F >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(offset + i) & 0xC0) != 0x80) return {kReplacement, offset + 1};
    character = character << 6 | (byte(offset + i) & 0x3F);
  }
  const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
  const bool invalid = (character >= 0xD800 && character <= 0xDFFF) || character > 0x10FFFF;
  if (overlong || invalid) return {kReplacement, offset + 1};
  return {character, offset + length};
}

bool is_utf8(std::string_view bytes) noexcept {
  for (std::size_t offset = 0; offset < bytes.size();) {
    const auto [character, next] = decode_character(bytes, offset);
    if (character == kReplacement && bytes.substr(offset, 3) != "\xEF\xBF\xBD") return false;
    offset = next;
  }
  return true;
}

void append_character(std::string& text, char32_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0 | c >> 6);
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0 | c >> 12);
    text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | c >> 18);
    text += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::size_t count_characters(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char c : text)
    count += (static_cast<std::uint8_t>(c) & 0xC0) != 0x80;
  return count;
}

std::size_t count_visible_characters(std::string_view text) noexcept {
  std::size_t count = 0;
  for_each_character(text, [&](char32_t c) { count += !is_space(c); });
  return count;
}

bool is_space(char32_t c) noexcept {
  return is_blank(c) || is_zero_width(c);
}

std::string normalise_cell(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_character(text, [&](char32_t c) {
    if (is_zero_width(c)) return;
    if (is_blank(c)) {
      result += ' ';
    } else if (c >= 0xFF01 && c <= 0xFF5E) {
      result += static_cast<char>(c - 0xFEE0);
    } else {
      append_character(result, c);
    }
  });
  return std::string(trimmed(result));
}

std::string normalise_heading(std::string_view text) {
  std::string result = normalise_cell(text);
  std::erase(result, ' ');
  return result;
}

std::string normalise_text(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_character(text, [&](char32_t c) {
    if (is_zero_width(c) || c == '\r') return;
    if (c == '\n' || c == '\t') {
      result += static_cast<char>(c);
    } else if (is_blank(c)) {
      result += ' ';
    } else if (is_full_width_alphanumeric(c)) {
      result += static_cast<char>(c - 0xFEE0);
    } else if (c >= 0x20 && c != 0x7F) {
      append_character(result, c);
    }
  });
  std::string_view view = result;
  const auto is_edge = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  while (!view.empty() && is_edge(view.front()))
    view.remove_prefix(1);
  while (!view.empty() && is_edge(view.back()))
    view.remove_suffix(1);
  return std::string(view);
}

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> items;
  std::string item;
  const auto flush = [&] {
    std::string kept(normalise_text(item));
    if (!kept.empty()) items.push_back(std::move(kept));
    item.clear();
  };
  for_each_character(text, [&](char32_t c) {
    if (is_list_separator(c)) {
      flush();
    } else {
      append_character(item, c);
    }
  });
  flush();
  return items;
}

}  // namespace xueji
