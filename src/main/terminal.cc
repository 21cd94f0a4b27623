#include "main/terminal.h"

#include <cstdio>

#include <unistd.h>

#include "base/text.h"

namespace xueji::cli {

ProgressLine::ProgressLine() : terminal_(::isatty(STDERR_FILENO) == 1) {}

void ProgressLine::show(std::string_view text) {
  constexpr auto kPause = std::chrono::milliseconds(100);
  const auto now = std::chrono::steady_clock::now();
  if (!terminal_ || now - last_ < kPause) return;
  last_ = now;
  shown_ = true;
  std::fprintf(stderr, "\r\033[K%.*s", static_cast<int>(text.size()), text.data());
  std::fflush(stderr);
}

void ProgressLine::clear() {
  if (!shown_) return;
  shown_ = false;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
}

std::size_t display_width(std::string_view text) {
  constexpr char32_t kFirstWide = 0x1100;  // Hangul, CJK, full-width forms: all above; Latin and Greek below
  std::size_t width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const auto [character, next] = decode_character(text, offset);
    width += character >= kFirstWide && !(character >= 0x2010 && character <= 0x27FF) ? 2 : 1;
    offset = next;
  }
  return width;
}

std::string pad(std::string_view text, std::size_t width) {
  std::string padded(text);
  for (std::size_t used = display_width(text); used < width; ++used)
    padded += ' ';
  return padded;
}

}  // namespace xueji::cli
