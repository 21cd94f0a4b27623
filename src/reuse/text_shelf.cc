#include "reuse/text_shelf.h"

namespace xueji::reuse {
namespace {

constexpr std::size_t kBlock = std::size_t{32} << 20;  // bytes; a text that begins in it may be longer

}  // namespace

void TextShelf::add(const NormalText& text) {
  places_.push_back(
      {static_cast<std::uint32_t>(blocks_.size()), static_cast<std::uint32_t>(filling_.size())});
  pack(text, filling_);
  if (filling_.size() < kBlock) return;
  blocks_.push_back(space_->keep(std::span<const std::byte>(filling_), ScratchSpace::Use::somewhere));
  filling_.clear();
}

PackedText TextShelf::operator[](std::uint32_t number) const noexcept {
  const Place place = places_[number];
  const std::byte* const block = place.block < blocks_.size() ? blocks_[place.block].data() : filling_.data();
  return PackedText(block + place.offset);
}

}  // namespace xueji::reuse
