#include "report/quantifier.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/assert.h"

namespace xueji::report {

const QuantifierBand& quantifier_band(const Rulebook& rulebook, std::int64_t count, std::int64_t whole) {
  XJ_ASSERT(0 < count && count <= whole && !rulebook.quantifiers.empty());
  const QuantifierBand& lowest = rulebook.quantifiers.back();
  if (count <= rulebook.few_units_max && whole >= rulebook.few_units_among) return lowest;
  const auto band = std::ranges::find_if(rulebook.quantifiers, [&](const QuantifierBand& each) {
    return !below({count, whole}, each.from);
  });
  return band == rulebook.quantifiers.end() ? lowest : *band;
}

std::string quantifier_word(const Rulebook& rulebook, std::int64_t count, std::int64_t whole) {
  const QuantifierBand& band = quantifier_band(rulebook, count, whole);
  return count < band.units_min ? fmt::format("{}个", count) : band.word;
}

QuantifierPhrase phrase(std::string_view word) {
  const std::string text(word), each_unit = "各单位", some_units = text + "单位";
  if (word == "普遍") return {each_unit + text, each_unit, text};
  if (word == "全部") return {some_units, each_unit, text};
  if (text.ends_with("个")) return {"有" + some_units, "有" + some_units, {}};
  return {some_units, some_units, {}};
}

}  // namespace xueji::report
