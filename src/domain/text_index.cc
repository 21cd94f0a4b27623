#include "domain/text_index.h"

#include <limits>
#include <utility>

#include "base/assert.h"
#include "base/text_hash.h"

namespace xueji {
namespace {

constexpr std::size_t kFirstSlots = 8;

std::uint32_t hash_of(std::string_view text) noexcept {
  return static_cast<std::uint32_t>(TextHash{}(text));
}

}  // namespace

std::size_t TextIndex::slot_of(std::string_view text, std::uint32_t hash) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].place != kFree; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && std::string_view(letters_).substr(slot.begin, slot.bytes) == text) break;
  }
  return at;
}

std::optional<std::uint32_t> TextIndex::find(std::string_view text) const noexcept {
  if (slots_.empty()) return std::nullopt;
  const Slot& slot = slots_[slot_of(text, hash_of(text))];
  if (slot.place == kFree) return std::nullopt;
  return slot.place;
}

TextIndex::Added TextIndex::add(std::string_view text) {
  if ((size_ + std::size_t{1}) * 4 > slots_.size() * 3) grow();
  const std::uint32_t hash = hash_of(text);
  Slot& slot = slots_[slot_of(text, hash)];
  if (slot.place != kFree) return {slot.place, false};
  XJ_ASSERT(letters_.size() + text.size() <= std::numeric_limits<std::uint32_t>::max());
  slot = {hash, size_, static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(text.size())};
  letters_ += text;
  return {size_++, true};
}

void TextIndex::grow() {
  std::vector<Slot> before = std::exchange(slots_, {});
  slots_.resize(before.empty() ? kFirstSlots : before.size() * 2);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : before) {
    if (slot.place == kFree) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].place != kFree)
      at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

}  // namespace xueji
