// Wordings: sentences of the rulebook with gaps. One of several is chosen by a hash, so that two periods read
// differently and one period always reads the same.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/day.h"
#include "rules/rulebook.h"

namespace xueji::report {

// An index below `count` (> 0), from FNV-1a over `key` and the period's days.
std::size_t choose(std::string_view key, const Period& period, std::size_t count);

using Gaps = std::vector<std::pair<std::string_view, std::string>>;

// The wording with every {gap} filled. A stretch in [brackets] is left out when one of its gaps is empty;
// brackets do not nest. A gap that `gaps` does not know stays as it is written.
std::string fill(std::string_view wording, const Gaps& gaps);

// All wordings of a text of the rulebook, in the file's order.
std::vector<std::string_view> texts_of(const Rulebook& rulebook, std::string_view key);
// The chosen one, unfilled; empty when the rulebook has none.
std::string_view text_of(const Rulebook& rulebook, std::string_view key, const Period& period);

}  // namespace xueji::report
