#include "reuse/packed_text.h"

#include <cstring>

namespace xueji::reuse {
namespace {

struct Header {
  std::uint32_t letters = 0, sentences = 0, headings = 0, unused = 0;
};
static_assert(sizeof(Header) % kPackedAlignment == 0 && sizeof(Span) == 2 * sizeof(std::uint32_t));

// Behind header, sentences, headings and letters, a step for each letter that does not stand right behind the
// one before it or is more than one character: how many letters after the last such one, how many characters
// lie between, how many more it has; seven bits a byte, the last of a number without the eighth. The end is a
// step of no letters.
void append_number(std::vector<std::byte>& bytes, std::uint32_t number) {
  for (; number >= 0x80; number >>= 7)
    bytes.push_back(static_cast<std::byte>(number | 0x80));
  bytes.push_back(static_cast<std::byte>(number));
}

std::uint32_t read_number(const std::byte*& at) noexcept {
  std::uint32_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto byte = static_cast<std::uint32_t>(*at++);
    number |= (byte & 0x7F) << shift;
    if (byte < 0x80) return number;
  }
}

template <class T>
void append_all(std::vector<std::byte>& bytes, const std::vector<T>& values) {
  const auto all = std::as_bytes(std::span(values));
  bytes.insert(bytes.end(), all.begin(), all.end());
}

void append_steps(const NormalText& text, std::vector<std::byte>& bytes) {
  std::uint32_t before = 0, end = 0;  // letters before the step's, and where the last of them ends
  for (std::uint32_t i = 0; i < text.letters.size(); ++i) {
    // A closing mark behind a sentence's last letter may be counted to it; the next letter stands behind it.
    const std::uint32_t gap = text.begins[i] - end, more = text.ends[i] - text.begins[i] - 1;
    end = text.ends[i];
    if (gap == 0 && more == 0) continue;
    append_number(bytes, i + 1 - before);
    append_number(bytes, gap);
    append_number(bytes, more);
    before = i + 1;
  }
  append_number(bytes, 0);
}

}  // namespace

void pack(const NormalText& text, std::vector<std::byte>& bytes) {
  const Header header{.letters = static_cast<std::uint32_t>(text.letters.size()),
                      .sentences = static_cast<std::uint32_t>(text.sentences.size()),
                      .headings = static_cast<std::uint32_t>(text.headings.size())};
  const auto head = std::as_bytes(std::span(&header, 1));
  bytes.insert(bytes.end(), head.begin(), head.end());
  append_all(bytes, text.sentences);
  append_all(bytes, text.headings);
  append_all(bytes, text.letters);
  append_steps(text, bytes);
  bytes.resize((bytes.size() + kPackedAlignment - 1) / kPackedAlignment * kPackedAlignment);
}

PackedText::PackedText(const std::byte* bytes) noexcept {
  Header header;
  std::memcpy(&header, bytes, sizeof header);
  const auto* const sentences = reinterpret_cast<const std::uint32_t*>(bytes + sizeof header);
  const auto* const headings = reinterpret_cast<const Span*>(sentences + header.sentences);
  const auto* const letters = reinterpret_cast<const Letter*>(headings + header.headings);
  text_ = {{letters, header.letters}, {sentences, header.sentences}, {headings, header.headings}};
  steps_ = reinterpret_cast<const std::byte*>(letters + header.letters);
}

Span PackedText::place_of(Span in_letters) const noexcept {
  const std::uint32_t last = in_letters.end - 1;
  const std::byte* at = steps_;
  std::uint32_t begin = 0;
  std::uint32_t letter = 0, place = 0;  // the next letter, and where it stands unless a step says otherwise
  for (;;) {
    const std::uint32_t after = read_number(at);
    const std::uint32_t stepped = after == 0 ? UINT32_MAX : letter + after - 1;
    if (in_letters.begin >= letter && in_letters.begin < stepped) begin = place + (in_letters.begin - letter);
    if (last < stepped) return {begin, place + (last - letter) + 1};
    place += stepped - letter + read_number(at);
    if (in_letters.begin == stepped) begin = place;
    place += 1 + read_number(at);
    if (last == stepped) return {begin, place};
    letter = stepped + 1;
  }
}

}  // namespace xueji::reuse
