// Conditions joined without a branch. Facts come in no order, so a kernel that asks a hundred of them one
// condition after the other mostly waits for its own wrong guesses; all conditions are evaluated here, which
// must be cheap and safe.
#pragma once

#include <concepts>

namespace xueji {

constexpr bool all_true(std::same_as<bool> auto... conditions) noexcept {
  return static_cast<bool>((conditions & ...));
}
constexpr bool any_true(std::same_as<bool> auto... conditions) noexcept {
  return static_cast<bool>((conditions | ...));
}

}  // namespace xueji
