// Reading a bound, `{ at_least = "90%" }`, and judging whether it suits the measure that it bounds.
#pragma once

#include <optional>
#include <string_view>

#include "base/ratio.h"
#include "rules/rulebook.h"
#include "rules/toml_reader.h"

namespace xueji {

// "90%", "92.5%", "0.9" or "3" as a ratio in lowest terms. None: malformed, negative, or more than nine
// digits.
std::optional<Ratio> parse_exact_number(std::string_view text) noexcept;

// The number of a node: a whole number, a decimal number as written (0.9), or a text as above.
std::optional<Ratio> read_exact_number(const toml::node& node);

// The bound at `key`, none when absent or faulty. `false` is read as none too and sets *removed.
std::optional<Bound> read_bound(TableReader& reader, std::string_view key, FigureKind kind,
                                bool* removed = nullptr);

// Whether every figure that meets `commended` meets `required` too.
bool at_least_as_strict(const Bound& commended, const Bound& required) noexcept;

}  // namespace xueji
