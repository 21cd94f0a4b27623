// Quantifiers (量词): the word for a share of units, from the bands of the rulebook, and how it stands in a
// sentence.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "rules/rulebook.h"

namespace xueji::report {

// The band for `count` of `whole` units, 0 < count ≤ whole. 个别 (the lowest band) also for at most
// few_units_max among few_units_among or more.
const QuantifierBand& quantifier_band(const Rulebook& rulebook, std::int64_t count, std::int64_t whole);

// What the text says: the band's word, or the number ("2个") where the word wants more units than there are.
std::string quantifier_word(const Rulebook& rulebook, std::int64_t count, std::int64_t whole);

// 普遍 is an adverb and 全部 may be one, the others stand before their noun. A wording uses either `units`
// alone or `subject` with `adverb` further on: 多数单位 · 各单位普遍 · 全部单位 · 有2个单位; 各单位 … 普遍.
struct QuantifierPhrase {
  std::string units;
  std::string subject;
  std::string adverb;  // empty for words that stand before their noun
};
QuantifierPhrase phrase(std::string_view word);

}  // namespace xueji::report
