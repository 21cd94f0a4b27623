#include "office/string_item.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/limits.h"
#include "base/text.h"

namespace xueji::office {
namespace {

constexpr std::size_t kEscapeBytes = 7;  // _xHHHH_

std::optional<char32_t> escaped_unit(std::string_view text) {
  if (text.size() < kEscapeBytes || text[0] != '_' || text[1] != 'x' || text[6] != '_') return std::nullopt;
  unsigned unit = 0;
  const auto [end, failure] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
  if (failure != std::errc{} || end != text.data() + 6) return std::nullopt;
  return unit;
}

}  // namespace

void decode_escapes(std::string& text, std::size_t from) {
  std::size_t escape = text.find("_x", from);
  if (escape == std::string::npos) return;
  std::string decoded = text.substr(0, escape);
  for (std::string_view rest = std::string_view(text).substr(escape); !rest.empty();) {
    std::optional<char32_t> unit = escaped_unit(rest);
    if (!unit) {
      const std::size_t next = std::min(rest.find("_x", 1), rest.size());
      decoded += rest.substr(0, next);
      rest.remove_prefix(next);
      continue;
    }
    rest.remove_prefix(kEscapeBytes);
    if (*unit >= 0xD800 && *unit <= 0xDFFF) {
      const std::optional<char32_t> low = *unit < 0xDC00 ? escaped_unit(rest) : std::nullopt;
      const bool paired = low && *low >= 0xDC00 && *low <= 0xDFFF;
      if (paired) rest.remove_prefix(kEscapeBytes);
      unit = paired ? 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00) : 0xFFFD;
    }
    append_character(decoded, *unit);
  }
  text = std::move(decoded);
}

void StringItem::begin() {
  value_.clear();
  depth_ = phonetic_depth_ = text_depth_ = 0;
}

void StringItem::start_element(std::string_view name) {
  ++depth_;
  if (name == "rPh" && phonetic_depth_ == 0) phonetic_depth_ = depth_;
  if (name == "t" && phonetic_depth_ == 0 && text_depth_ == 0) {
    text_depth_ = depth_;
    text_begin_ = value_.size();
  }
}

bool StringItem::end_element() {
  if (depth_ == 0) return true;
  if (depth_ == text_depth_) {
    decode_escapes(value_, text_begin_);
    text_depth_ = 0;
  }
  if (depth_ == phonetic_depth_) phonetic_depth_ = 0;
  --depth_;
  return false;
}

void StringItem::add_text(std::string_view piece) {
  if (text_depth_ == 0 || depth_ != text_depth_ || too_long()) return;
  value_ += piece.substr(0, kCellBytesMax + 1 - value_.size());
}

bool StringItem::too_long() const noexcept {
  return value_.size() > kCellBytesMax;
}

}  // namespace xueji::office
