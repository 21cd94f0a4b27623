// Sentences of official style from a seed: independent authors of one trade, who share its words and phrases.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/reuse/chance.h"

namespace xueji::reuse {

std::u32string make_sentence(Chance& chance);  // 25 to 70 characters with the full stop
std::u32string make_heading(Chance& chance, unsigned number);
std::u32string make_unit_name(Chance& chance);
std::u32string make_date(Chance& chance);

// The sentence with every second of its words that has a synonym replaced.
std::u32string replace_synonyms(std::u32string_view text, Chance& chance);
// `percent` of the characters replaced, left out or doubled by others.
std::u32string edit(std::u32string_view text, unsigned percent, Chance& chance);

std::string to_utf8(std::u32string_view text);

}  // namespace xueji::reuse
