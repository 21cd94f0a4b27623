#include "search/initials.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "base/text.h"
#include "search/character.h"
#include "search/initials_table.h"

namespace xueji::search {
namespace {

constexpr int kDigitsFrom = 26;

// A bit for each letter and digit; 0 for what is neither.
std::uint64_t bit_of(char32_t character) noexcept {
  if (character >= 'a' && character <= 'z') return std::uint64_t{1} << (character - 'a');
  if (character >= '0' && character <= '9') return std::uint64_t{1} << (kDigitsFrom + character - '0');
  return 0;
}

std::uint64_t bits_of(char32_t character) noexcept {
  if (character < kInitialsFirst || character > kInitialsLast) return bit_of(fold(character));
  std::uint64_t bits = bit_of(static_cast<unsigned char>(initials_table[character - kInitialsFirst]));
  const std::span<const MoreInitials> more(more_initials, more_initials_count);
  const auto found = std::ranges::lower_bound(more, character, {}, &MoreInitials::character);
  if (found != more.end() && found->character == character)
    for (const char* letter = found->letters; *letter != '\0'; ++letter)
      bits |= bit_of(static_cast<unsigned char>(*letter));
  return bits;
}

std::vector<std::uint64_t> read_bits(std::string_view text) {
  std::vector<std::uint64_t> bits;
  bits.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter read = decode_character(text, at);
    at = read.next;
    const CharacterClass as = classify(read.character);
    if (as == CharacterClass::han || as == CharacterClass::letter) bits.push_back(bits_of(read.character));
  }
  return bits;
}

}  // namespace

bool may_be_initials(std::string_view typed) noexcept {
  return typed.size() >= 2 &&
         std::ranges::all_of(typed, [](char c) { return bit_of(fold(static_cast<unsigned char>(c))) != 0; });
}

bool has_initials(std::string_view name, std::string_view typed) {
  if (!may_be_initials(typed)) return false;
  const std::vector<std::uint64_t> has = read_bits(name), wanted = read_bits(typed);
  return std::search(has.begin(), has.end(), wanted.begin(), wanted.end(),
                     [](std::uint64_t of, std::uint64_t letter) { return (of & letter) != 0; }) != has.end();
}

}  // namespace xueji::search
