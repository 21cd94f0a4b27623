// TextShelf: packed texts by number. What is full goes to the scratch space.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "reuse/packed_text.h"
#include "reuse/scratch_space.h"

namespace xueji::reuse {

class TextShelf {
 public:
  explicit TextShelf(ScratchSpace& space) : space_(&space) {}

  void add(const NormalText& text);  // its number is the size before; Fault of the scratch space
  // Until the next text is added.
  PackedText operator[](std::uint32_t number) const noexcept;
  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(places_.size()); }

 private:
  struct Place {
    std::uint32_t block = 0, offset = 0;  // the block behind the last is the one that is being filled
  };
  ScratchSpace* space_;
  std::vector<std::span<const std::byte>> blocks_;
  std::vector<std::byte> filling_;
  std::vector<Place> places_;
};

}  // namespace xueji::reuse
