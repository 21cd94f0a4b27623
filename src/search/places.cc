#include "search/places.h"

#include <algorithm>
#include <cstring>
#include <limits>

#include "base/text.h"

namespace xueji::search {

std::string encode_lengths(const NewDocument& document) {
  std::string lengths;
  for (const Paragraph& paragraph : document.paragraphs) {
    const auto length = static_cast<ParagraphLength>(
        std::min<std::size_t>(count_characters(paragraph.text), std::numeric_limits<ParagraphLength>::max()));
    lengths.append(reinterpret_cast<const char*>(&length), sizeof length);
  }
  return lengths;
}

std::size_t count_lengths(std::string_view lengths) {
  return lengths.size() / sizeof(ParagraphLength);
}

void Places::put_in(DocumentNumber document, ParagraphNumber first, std::string_view lengths) {
  const std::size_t count = count_lengths(lengths);
  reserve_until(static_cast<ParagraphNumber>(first + count));
  for (std::size_t i = 0; i < count; ++i) {
    ParagraphLength length = 0;
    std::memcpy(&length, lengths.data() + i * sizeof length, sizeof length);
    places_[first + i] = {document, length, i == 0};
    characters_ += length;
  }
  count_ += count;
}

void Places::take_out(ParagraphNumber first, std::size_t count) {
  for (std::size_t i = first; i < first + count; ++i) {
    characters_ -= places_[i].characters;
    places_[i] = {};
  }
  count_ -= count;
}

void Places::reserve_until(ParagraphNumber end) {
  if (places_.size() < end) places_.resize(end);
}

float Places::mean_length() const {
  return count_ == 0 ? 1.0F : std::max(1.0F, static_cast<float>(characters_) / static_cast<float>(count_));
}

}  // namespace xueji::search
