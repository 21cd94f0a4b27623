#include "rules/figure_text.h"

#include <fmt/format.h>

namespace xueji {
namespace {

// part × scale ÷ whole, half up, for non-negative numbers.
std::int64_t rounded(Ratio ratio, std::int64_t scale) {
  __extension__ using Wide = __int128;
  const Wide twice = static_cast<Wide>(ratio.part) * scale * 2 + ratio.whole;
  return static_cast<std::int64_t>(twice / (static_cast<Wide>(ratio.whole) * 2));
}

std::string tenths_text(std::int64_t tenths) {
  return tenths % 10 == 0 ? std::to_string(tenths / 10) : fmt::format("{}.{}", tenths / 10, tenths % 10);
}

}  // namespace

std::string percent_text(Ratio ratio) {
  constexpr std::int64_t kWhole = 1'000;  // tenths of a percent
  std::int64_t tenths = rounded(ratio, kWhole);
  if (tenths >= kWhole && ratio.part < ratio.whole) tenths = kWhole - 1;
  if (tenths == 0 && ratio.part > 0) tenths = 1;
  return tenths_text(tenths) + "%";
}

std::string number_text(Ratio ratio) {
  return tenths_text(rounded(ratio, 10));
}

std::string figure_text(Measure measure, const Figure& figure) {
  if (!figure.applies()) return "—";
  return info(measure).kind == FigureKind::rate ? percent_text(figure.ratio()) : number_text(figure.ratio());
}

std::string bound_text(Measure measure, const Bound& bound) {
  const char* direction = bound.direction == Bound::Direction::at_least ? "不低于" : "不超过";
  return direction + figure_text(measure, {bound.limit.part, bound.limit.whole});
}

}  // namespace xueji
