#include "app/accounts/hex.h"

#include "base/assert.h"

namespace xueji::app {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

}  // namespace

std::string to_hex_text(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) {
    text += kDigits[static_cast<unsigned char>(byte) >> 4];
    text += kDigits[static_cast<unsigned char>(byte) & 15];
  }
  return text;
}

std::string from_hex(std::string_view text) {
  std::string bytes;
  for (std::size_t place = 0; place + 1 < text.size(); place += 2) {
    const std::size_t high = kDigits.find(text[place]), low = kDigits.find(text[place + 1]);
    XJ_ASSERT(high != std::string_view::npos && low != std::string_view::npos);
    bytes += static_cast<char>(high << 4 | low);
  }
  return bytes;
}

}  // namespace xueji::app
