#include "reuse/text_shelf.h"

#include <algorithm>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/fault.h"
#include "tests/reuse/chance.h"
#include "tests/reuse/official_text.h"

namespace xueji::reuse {
namespace {

// Of everything that a place may depend on: Latin words, numbers, marks, blanks, line ends, rare characters.
std::string make_text(Chance& chance, std::uint32_t pieces) {
  constexpr std::array<std::u32string_view, 14> kOther{U"2026年", U"十二月", U"Excel",  U"，",  U"。”",
                                                       U"\n",     U"　　",   U"（一）", U"𠀀",  U"😀😀😀",
                                                       U" ",      U"第３次", U"……",     U"AB党"};
  std::u32string text;
  for (std::uint32_t i = 0; i < pieces; ++i)
    text += chance.one_in(2) ? make_sentence(chance) : std::u32string(chance.pick(kOther));
  return to_utf8(text);
}

Span place_of(const NormalText& text, Span in_letters) {
  return {text.begins[in_letters.begin], text.ends[in_letters.end - 1]};
}

void expect_same(const PackedText& packed, const NormalText& text) {
  const LetterText letters = packed;
  EXPECT_TRUE(std::ranges::equal(letters.letters, text.letters));
  EXPECT_TRUE(std::ranges::equal(letters.sentences, text.sentences));
  EXPECT_TRUE(std::ranges::equal(letters.headings, text.headings));
}

RC_GTEST_PROP(PackedText, SaysWhatTheNormalTextSays, (std::uint64_t seed)) {
  Chance chance(seed);
  const NormalText text = normalise(make_text(chance, chance.below(40)));
  std::vector<std::byte> bytes;
  pack(text, bytes);
  RC_ASSERT(bytes.size() % kPackedAlignment == 0);
  const PackedText packed(bytes.data());
  expect_same(packed, text);
  const auto count = static_cast<std::uint32_t>(text.letters.size());
  for (std::uint32_t i = 0; i < 50 && count > 0; ++i) {
    const std::uint32_t begin = chance.below(count);
    const Span span{begin, chance.between(begin + 1, count)};
    RC_ASSERT(packed.place_of(span) == place_of(text, span));
  }
}

TEST(PackedText, IsOfEveryLetterWhereItStands) {
  const NormalText text = normalise("𠀀学 2026年，Excel表𠀀。习");
  std::vector<std::byte> bytes;
  pack(text, bytes);
  const PackedText packed(bytes.data());
  for (std::uint32_t i = 0; i < text.letters.size(); ++i)
    EXPECT_EQ(packed.place_of({i, i + 1}), place_of(text, {i, i + 1})) << i;
}

TEST(TextShelf, GivesBackWhatWasPutOnItAlsoFromTheScratchSpace) {
  Chance chance(1);
  ScratchSpace space({});
  TextShelf shelf(space);
  std::vector<std::string> texts{"", "学", make_text(chance, 20'000), make_text(chance, 300'000)};
  for (int i = 0; i < 20; ++i)
    texts.push_back(make_text(chance, 20'000));
  for (const std::string& text : texts)
    shelf.add(normalise(text));
  EXPECT_GT(space.bytes(), 0U);
  ASSERT_EQ(shelf.size(), texts.size());
  for (std::uint32_t i = 0; i < shelf.size(); ++i)
    expect_same(shelf[i], normalise(texts[i]));
}

TEST(ScratchSpace, LeavesNoFileBehind) {
  std::string folder = (std::filesystem::temp_directory_path() / "xueji-scratch-XXXXXX").string();
  ASSERT_NE(::mkdtemp(folder.data()), nullptr);
  {
    ScratchSpace space(folder);
    const std::vector<std::uint32_t> numbers{1, 2, 3};
    const auto first = space.keep(std::span<const std::uint32_t>(numbers), ScratchSpace::Use::everywhere);
    const auto second =
        space.keep(std::span<const std::uint32_t>(numbers).first(2), ScratchSpace::Use::somewhere);
    EXPECT_TRUE(space.keep(std::span<const std::uint32_t>(), ScratchSpace::Use::everywhere).empty());
    EXPECT_TRUE(std::ranges::equal(first, numbers));
    EXPECT_EQ(second[1], 2U);
    EXPECT_TRUE(std::filesystem::is_empty(folder));
  }
  EXPECT_EQ(std::filesystem::remove_all(folder), 1U);
}

TEST(ScratchSpace, SaysWhichFolderItCannotUse) {
  ScratchSpace space("/nowhere/at/all");
  const std::vector<std::byte> piece(1);
  try {
    space.keep(std::span<const std::byte>(piece), ScratchSpace::Use::somewhere);
    FAIL();
  } catch (const Fault& fault) {
    EXPECT_NE(std::string(fault.what()).find("/nowhere/at/all"), std::string::npos) << fault.what();
  }
}

}  // namespace
}  // namespace xueji::reuse
