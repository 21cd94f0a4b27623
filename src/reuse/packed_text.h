// A normalised text in a quarter of its memory: letters and sentences are read where they lie, places are
// worked out when they are asked for. What a NormalText says, a PackedText says.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "reuse/normal_text.h"

namespace xueji::reuse {

// Appends the text's bytes, a multiple of kPackedAlignment: some 2.4 a letter.
inline constexpr std::size_t kPackedAlignment = 8;
void pack(const NormalText& text, std::vector<std::byte>& bytes);

class PackedText {
 public:
  // As `pack` has written it, at an address that is a multiple of kPackedAlignment.
  explicit PackedText(const std::byte* bytes) noexcept;

  const LetterText& letters() const noexcept { return text_; }
  operator const LetterText&() const noexcept { return text_; }

  Span place_of(Span in_letters) const noexcept;  // in code points; O(letters)

 private:
  LetterText text_;
  const std::byte* steps_;
};

}  // namespace xueji::reuse
