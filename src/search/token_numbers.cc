#include "search/token_numbers.h"

#include <bit>
#include <cstring>
#include <utility>

namespace xueji::search {

std::uint32_t TokenNumbers::number_of(std::string_view token) {
  std::uint64_t key = 0;
  if (token.size() > sizeof key) {
    const auto known = long_.find(token);
    return known != long_.end() ? known->second : long_.emplace(token, add(token)).first->second;
  }
  std::memcpy(&key, token.data(), token.size());
  Slot& slot = slot_of(key);
  if (slot.key == key) return slot.number;
  const std::uint32_t number = add(token);
  slot = {key, number};
  if (++taken_ * 2 > slots_.size()) grow();
  return number;
}

// The slot of the key, or the free one that it would take.
TokenNumbers::Slot& TokenNumbers::slot_of(std::uint64_t key) {
  constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15;  // 2^64 by the golden ratio: near keys lie far apart
  const auto bits = static_cast<unsigned>(std::countr_zero(slots_.size()));
  std::size_t at = key * kSpread >> (64 - bits);
  while (slots_[at].key != 0 && slots_[at].key != key)
    at = (at + 1) & (slots_.size() - 1);
  return slots_[at];
}

void TokenNumbers::grow() {
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : before)
    if (slot.key != 0) slot_of(slot.key) = slot;
}

std::uint32_t TokenNumbers::add(std::string_view token) {
  tokens_.emplace_back(token);
  return static_cast<std::uint32_t>(tokens_.size() - 1);
}

}  // namespace xueji::search
