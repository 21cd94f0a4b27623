// What the terminal gets besides results: one progress line on standard error, quiet when that is no
// terminal.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace xueji::cli {

class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void show(std::string_view text);  // at most ten times a second
  void clear();

 private:
  bool terminal_;
  bool shown_ = false;
  std::chrono::steady_clock::time_point last_{};
};

// Columns that the text takes on a terminal: two for Han characters and full-width forms.
std::size_t display_width(std::string_view text);
std::string pad(std::string_view text, std::size_t width);

}  // namespace xueji::cli
