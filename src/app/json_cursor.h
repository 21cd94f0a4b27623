// JsonCursor: reads the canonical JSON that the codec writes: no white space, members in a known order.
// Anything else is a Fault, for the bytes come from the journal whose chain was checked. One pass, no
// allocation of its own.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace xueji::app {

class JsonCursor {
 public:
  explicit JsonCursor(std::string_view text) : text_(text) {}

  bool accept(char expected) noexcept {
    if (offset_ >= text_.size() || text_[offset_] != expected) return false;
    ++offset_;
    return true;
  }
  void expect(char expected) {
    if (!accept(expected)) fail("another character");
  }
  void expect(std::string_view expected) {
    if (!text_.substr(offset_).starts_with(expected)) fail("other text");
    offset_ += expected.size();
  }
  void expect_end() const {
    if (offset_ != text_.size()) fail("more than was expected");
  }

  // Takes `"name":`, with a comma before it unless `first`; false and unmoved when another member stands
  // here.
  bool accept_member(std::string_view name, bool first) noexcept {
    const std::size_t length = name.size() + (first ? 3 : 4);
    if (text_.size() - offset_ < length) return false;
    const char* at = text_.data() + offset_;
    if (!first && *at++ != ',') return false;
    if (at[0] != '"' || std::memcmp(at + 1, name.data(), name.size()) != 0) return false;
    if (at[name.size() + 1] != '"' || at[name.size() + 2] != ':') return false;
    offset_ += length;
    return true;
  }

  void read_string(std::string& value);  // with escapes
  std::string_view read_plain_string();  // a string without escapes, as a view into the text
  std::int64_t read_integer();
  bool read_bool();

  [[noreturn]] void fail(std::string_view met) const;

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
};

}  // namespace xueji::app
