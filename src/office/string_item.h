// The text of one shared or inline string: runs of rich text joined, phonetic guides left out, _xHHHH_
// escapes decoded. Fed by the handler that stands at <si> or <is>; keeps its memory from string to string.
#pragma once

#include <string>
#include <string_view>

namespace xueji::office {

// Replaces _xHHHH_ from byte `from` on by the UTF-16 unit that it names (ECMA-376 ST_Xstring); pairs of
// surrogates are joined, a lone one becomes U+FFFD.
void decode_escapes(std::string& text, std::size_t from = 0);

class StringItem {
 public:
  void begin();                               // at the start tag of <si> or <is>
  void start_element(std::string_view name);  // anything inside
  bool end_element();                         // true at the end tag of the item itself
  void add_text(std::string_view piece);      // counts only inside <t>
  const std::string& value() const noexcept { return value_; }
  bool too_long() const noexcept;  // above kCellBytesMax; what is beyond is not kept

 private:
  std::string value_;
  std::size_t text_begin_ = 0;
  int depth_ = 0;
  int phonetic_depth_ = 0;  // depth of the open <rPh>, 0 outside
  int text_depth_ = 0;      // depth of the open <t>, 0 outside
};

}  // namespace xueji::office
