#include "reuse/letter_table.h"

#include <string_view>

namespace xueji::reuse {
namespace {

using Table = std::array<Letter, 0x10000>;

void keep(Table& table, unsigned first, unsigned last) {
  for (unsigned c = first; c <= last; ++c)
    table[c] = static_cast<Letter>(c);
}

void fold(Table& table, unsigned first, unsigned last, unsigned to) {
  for (unsigned c = first; c <= last; ++c)
    table[c] = static_cast<Letter>(to + (c - first));
}

void digits(Table& table, unsigned first, unsigned last) {
  for (unsigned c = first; c <= last; ++c)
    table[c] = kDigits;
}

Table fold_table() {
  Table table{};
  keep(table, 'a', 'z');
  fold(table, 'A', 'Z', 'a');
  keep(table, 0xE0, 0xFF);  // Latin-1
  fold(table, 0xC0, 0xDE, 0xE0);
  table[0xD7] = table[0xF7] = 0;  // × ÷
  keep(table, 0x100, 0x24F);      // further Latin
  keep(table, 0x3B1, 0x3C9);      // Greek
  fold(table, 0x391, 0x3A9, 0x3B1);
  keep(table, 0x430, 0x45F);  // Cyrillic
  fold(table, 0x410, 0x42F, 0x430);
  keep(table, 0x3007, 0x3007);  // 〇
  keep(table, 0x3041, 0x3096);  // kana
  keep(table, 0x30A1, 0x30FA);
  keep(table, 0x3400, 0x4DBF);  // Han
  keep(table, 0x4E00, 0x9FFF);
  keep(table, 0xAC00, 0xD7A3);  // Hangul
  keep(table, 0xF900, 0xFAFF);  // compatibility Han
  fold(table, 0xFF21, 0xFF3A, 'a');
  fold(table, 0xFF41, 0xFF5A, 'a');
  digits(table, '0', '9');
  digits(table, 0xFF10, 0xFF19);
  digits(table, 0x2160, 0x217F);  // Roman numerals
  digits(table, 0x2460, 0x249B);  // ① ⑴ ⒈
  digits(table, 0x3220, 0x3229);  // ㈠
  digits(table, 0x3280, 0x3289);
  return table;
}

void note(LetterTable& table, std::u32string_view characters, unsigned kinds) {
  for (const char32_t character : characters)
    table.kinds[character] = static_cast<std::uint8_t>(table.kinds[character] | kinds);
}

LetterTable make_table() {
  LetterTable table{fold_table(), {}};
  for (char32_t c = 0; c < table.kinds.size(); ++c)
    if ((c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0x24F)) table.kinds[c] = LetterTable::latin;
  note(table, U"一二三四五六七八九十百千万两〇零", LetterTable::numeral);
  note(table, U"年月日季届次", LetterTable::takes_numeral);
  note(table, U"。！？；!?;", LetterTable::ends_sentence | LetterTable::divides);
  note(table, U"，,：:", LetterTable::divides);
  note(table, U"”’」』）)》〉】]\"'", LetterTable::closes);
  return table;
}

}  // namespace

const LetterTable& letter_table() {
  static const LetterTable kTable = make_table();
  return kTable;
}

}  // namespace xueji::reuse
