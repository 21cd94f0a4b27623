#include "search/character.h"

#include <algorithm>
#include <iterator>

namespace xueji::search {
namespace {

struct Range {
  char32_t first, last;
  CharacterClass as;
};

// In ascending order; what lies in no range is a letter. Blocks of Unicode 15.
constexpr Range kRanges[] = {
    {0x0000, 0x002F, CharacterClass::other},   {0x003A, 0x0040, CharacterClass::other},
    {0x005B, 0x0060, CharacterClass::other},   {0x007B, 0x00A9, CharacterClass::other},
    {0x00AB, 0x00AC, CharacterClass::other},   {0x00AD, 0x00AD, CharacterClass::passed},
    {0x00AE, 0x00B1, CharacterClass::other},   {0x00B4, 0x00B4, CharacterClass::other},
    {0x00B6, 0x00B8, CharacterClass::other},   {0x00BB, 0x00BB, CharacterClass::other},
    {0x00BF, 0x00BF, CharacterClass::other},   {0x00D7, 0x00D7, CharacterClass::other},
    {0x00F7, 0x00F7, CharacterClass::other},   {0x1100, 0x11FF, CharacterClass::han},
    {0x1680, 0x1680, CharacterClass::other},   {0x2000, 0x200A, CharacterClass::other},
    {0x200B, 0x200F, CharacterClass::passed},  {0x2010, 0x2029, CharacterClass::other},
    {0x202A, 0x202E, CharacterClass::passed},  {0x202F, 0x205F, CharacterClass::other},
    {0x2060, 0x206F, CharacterClass::passed},  {0x20A0, 0x20CF, CharacterClass::other},
    {0x2190, 0x245F, CharacterClass::other},   {0x2500, 0x2BFF, CharacterClass::other},
    {0x2E00, 0x2E7F, CharacterClass::other},   {0x2E80, 0x2FDF, CharacterClass::han},
    {0x2FE0, 0x3004, CharacterClass::other},   {0x3005, 0x3007, CharacterClass::han},
    {0x3008, 0x3020, CharacterClass::other},   {0x3021, 0x3029, CharacterClass::han},
    {0x302A, 0x3030, CharacterClass::other},   {0x3031, 0x3035, CharacterClass::han},
    {0x3036, 0x3037, CharacterClass::other},   {0x3038, 0x303C, CharacterClass::han},
    {0x303D, 0x303F, CharacterClass::other},   {0x3040, 0x31EF, CharacterClass::han},
    {0x3200, 0x33FF, CharacterClass::han},     {0x3400, 0x4DBF, CharacterClass::han},
    {0x4DC0, 0x4DFF, CharacterClass::other},   {0x4E00, 0x9FFF, CharacterClass::han},
    {0xA960, 0xA97F, CharacterClass::han},     {0xAC00, 0xD7FF, CharacterClass::han},
    {0xE000, 0xFAFF, CharacterClass::han},     {0xFE00, 0xFE0F, CharacterClass::passed},
    {0xFE10, 0xFE6F, CharacterClass::other},   {0xFEFF, 0xFEFF, CharacterClass::passed},
    {0xFF00, 0xFF0F, CharacterClass::other},   {0xFF1A, 0xFF20, CharacterClass::other},
    {0xFF3B, 0xFF40, CharacterClass::other},   {0xFF5B, 0xFF65, CharacterClass::other},
    {0xFF66, 0xFFDC, CharacterClass::han},     {0xFFE0, 0xFFFF, CharacterClass::other},
    {0x1F000, 0x1FAFF, CharacterClass::other}, {0x20000, 0x3FFFF, CharacterClass::han},
    {0xE0000, 0xE0FFF, CharacterClass::passed}};

static_assert(std::ranges::is_sorted(kRanges, {}, &Range::first));

}  // namespace

CharacterClass classify(char32_t character) noexcept {
  if (character >= 0x4E00 && character <= 0x9FFF) return CharacterClass::han;  // nearly all of them
  const Range* const after = std::ranges::upper_bound(kRanges, character, {}, &Range::first);
  if (after == std::begin(kRanges)) return CharacterClass::letter;
  const Range& range = *(after - 1);
  return character <= range.last ? range.as : CharacterClass::letter;
}

char32_t fold(char32_t character) noexcept {
  if (character >= 0xFF01 && character <= 0xFF5E) character -= 0xFF01 - '!';
  return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
}

}  // namespace xueji::search
