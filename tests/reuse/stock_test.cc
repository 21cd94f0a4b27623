#include "reuse/stock.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/reuse/chance.h"
#include "tests/reuse/official_text.h"

namespace xueji::reuse {
namespace {

using Letters = std::u32string;

Letters make_han(Chance& chance, std::uint32_t count) {
  Letters text;
  while (text.size() < count)
    text += static_cast<char32_t>(0x4E00 + chance.below(3000));
  return text;
}

constexpr auto kAll = [](std::uint32_t) { return true; };

struct Shelf {
  Stock stock;
  std::uint32_t add(const Letters& text) { return stock.add(normalise(to_utf8(text)), stock.size()); }
  std::vector<Finding> find(std::uint32_t document) {
    stock.settle();
    return stock.examine(document, kAll).findings;
  }
};

// Every longest common run of two texts of at least `least` letters, by trying all.
struct Run {
  std::uint32_t a, b, length;
};
std::vector<Run> find_common_runs(std::span<const Letter> a, std::span<const Letter> b, std::uint32_t least) {
  std::vector<Run> runs;
  for (std::uint32_t i = 0; i < a.size(); ++i)
    for (std::uint32_t j = 0; j < b.size(); ++j) {
      if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) continue;
      std::uint32_t length = 0;
      while (i + length < a.size() && j + length < b.size() && a[i + length] == b[j + length])
        ++length;
      if (length >= least) runs.push_back({i, j, length});
    }
  return runs;
}

// The truth by brute force: whatever is shared in one piece is found, and nothing else.
RC_GTEST_PROP(ReuseTruth, EveryExactRunOfTwentyIsFoundAndNothingElse, (std::uint64_t seed)) {
  Chance chance(seed);
  std::vector<Letters> texts;
  for (std::uint32_t i = chance.between(2, 5); i > 0; --i)
    texts.push_back(make_han(chance, chance.between(30, 400)));
  for (std::uint32_t i = chance.between(0, 4); i > 0; --i) {
    const Letters& from = chance.pick(texts);
    const std::uint32_t length = chance.between(8, 29);
    const Letters piece = from.substr(chance.below(static_cast<std::uint32_t>(from.size()) - length), length);
    Letters& to = texts[chance.below(static_cast<std::uint32_t>(texts.size()))];
    to.insert(chance.below(static_cast<std::uint32_t>(to.size())), piece);
  }
  Shelf shelf;
  for (const Letters& text : texts)
    shelf.add(text);
  for (std::uint32_t x = 0; x < texts.size(); ++x) {
    const std::vector<Finding> findings = shelf.find(x);
    for (std::uint32_t y = 0; y < texts.size(); ++y) {
      if (x == y) continue;
      const auto a = shelf.stock.text(x).letters().letters, b = shelf.stock.text(y).letters().letters;
      for (const Run& run : find_common_runs(a, b, 20))
        RC_ASSERT(std::ranges::any_of(findings, [&](const Finding& found) {
          const Passage& p = found.passage;
          return found.other == y && p.here.begin <= run.a && p.here.end >= run.a + run.length &&
                 p.there.begin <= run.b && p.there.end >= run.b + run.length;
        }));
      if (find_common_runs(a, b, 5).empty())
        RC_ASSERT(std::ranges::none_of(findings, [&](const Finding& found) { return found.other == y; }));
    }
  }
}

TEST(Reuse, IsNotReportedForNineteenCharacters) {
  Chance chance(4);
  const Letters piece = make_han(chance, 20);
  const auto count = [&](std::size_t length) {
    Shelf shelf;
    shelf.add(make_han(chance, 200) + piece.substr(0, length) + make_han(chance, 200));
    shelf.add(make_han(chance, 300) + piece.substr(0, length) + make_han(chance, 100));
    return shelf.find(0).size();
  };
  EXPECT_EQ(count(19), 0U);
  EXPECT_EQ(count(20), 1U);
}

TEST(Reuse, OfAWholeDocumentIsWholeWhateverIsDiscounted) {
  Chance chance(5);
  const Letters quotation = make_han(chance, 120);
  Shelf shelf;
  shelf.stock.add_library(normalise(to_utf8(quotation)));
  shelf.add(quotation);
  shelf.add(quotation);
  const std::vector<Finding> findings = shelf.find(0);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_TRUE(findings[0].identical);
  EXPECT_EQ(findings[0].passage.here, (Span{0, 120}));
  const Examined examined = shelf.stock.examine(0, kAll);
  ASSERT_EQ(examined.explained.size(), 1U);
  EXPECT_EQ(examined.explained[0].by, Explanation::quotation);
  EXPECT_EQ(examined.explained[0].span, (Span{0, 120}));
}

TEST(Reuse, LeavesOutWhatTheLibraryExplains) {
  Chance chance(6);
  const Letters quotation = make_han(chance, 80), copied = make_han(chance, 60);
  Shelf shelf;
  shelf.stock.add_library(normalise(to_utf8(make_han(chance, 100) + quotation)));
  shelf.add(make_han(chance, 200) + quotation + make_han(chance, 100) + copied);
  shelf.add(quotation + make_han(chance, 300) + copied + make_han(chance, 50));
  const std::vector<Finding> findings = shelf.find(0);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].passage.here, (Span{380, 440}));
  EXPECT_EQ(findings[0].passage.there, (Span{380, 440}));
}

TEST(Reuse, LeavesOutAnEditedTemplate) {
  Chance chance(7);
  const Letters form = make_han(chance, 150);
  const auto count = [&](bool known) {
    Shelf shelf;
    if (known) shelf.stock.add_library(normalise(to_utf8(form)));
    shelf.add(make_han(chance, 200) + edit(form, 12, chance) + make_han(chance, 200));
    shelf.add(edit(form, 12, chance) + make_han(chance, 300));
    return shelf.find(0).size();
  };
  EXPECT_EQ(count(false), 1U);
  EXPECT_EQ(count(true), 0U);
}

TEST(Reuse, LeavesOutWhatALargeShareOfAllDocumentsHas) {
  Chance chance(8);
  const Letters phrase = make_han(chance, 60);
  const auto count = [&](std::uint32_t holders) {
    Shelf shelf;
    for (std::uint32_t i = 0; i < 60; ++i)
      shelf.add(make_han(chance, 150) + (i < holders ? phrase : Letters()) + make_han(chance, 150));
    return shelf.find(0).size();
  };
  EXPECT_EQ(count(4), 3U);
  EXPECT_EQ(count(40), 0U);
}

TEST(Reuse, IsNoQuotationForCommonPhrasesThatTheLibraryHas) {
  Chance chance(14);
  const Letters first = make_han(chance, 9), second = make_han(chance, 9), copied = make_han(chance, 40);
  Shelf shelf;
  shelf.stock.add_library(normalise(to_utf8(first + make_han(chance, 6) + second + make_han(chance, 40))));
  const Letters piece = first + copied.substr(0, 6) + second + copied.substr(6);
  for (int i = 0; i < 2; ++i)
    shelf.add(make_han(chance, 100) + piece + make_han(chance, 100));
  for (int i = 0; i < 58; ++i)
    shelf.add(make_han(chance, 60) + first + make_han(chance, 60) + second + make_han(chance, 60));
  const std::vector<Finding> findings = shelf.find(0);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_LE(findings[0].passage.here.begin, 109U);
}

TEST(Reuse, TakesTheCommonRestOfABegunSentenceAlong) {
  Chance chance(15);
  const Letters phrase = make_han(chance, 30) + U"。" + make_han(chance, 30), copied = make_han(chance, 40);
  Shelf shelf;
  for (int i = 0; i < 2; ++i)
    shelf.add(make_han(chance, 100) + U"。" + copied + phrase);
  for (int i = 0; i < 58; ++i)
    shelf.add(make_han(chance, 60) + phrase + make_han(chance, 60));
  const std::vector<Finding> findings = shelf.find(0);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].passage.here, (Span{100, 170}));
}

TEST(Reuse, IsAnArticleThatManyCopiedButNoPhraseInASmallStock) {
  Chance chance(16);
  const auto count = [&](std::uint32_t length) {
    const Letters piece = make_han(chance, length);
    Shelf shelf;
    for (int i = 0; i < 20; ++i)
      shelf.add(make_han(chance, 150) + (i < 8 ? piece : Letters()) + make_han(chance, 150));
    return shelf.find(0).size();
  };
  EXPECT_EQ(count(60), 0U);
  EXPECT_EQ(count(120), 7U);
}

TEST(Reuse, SurvivesMovedSentencesAndEdits) {
  Chance chance(9);
  const Letters first = make_han(chance, 40), second = make_han(chance, 40), third = make_han(chance, 40);
  Shelf shelf;
  shelf.add(make_han(chance, 200) + first + U"。" + second + U"。" + third + U"。" + make_han(chance, 100));
  shelf.add(make_han(chance, 90) + U"。" + edit(third, 8, chance) + U"。" + first + U"。" +
            edit(second, 8, chance) + U"。" + make_han(chance, 200));
  const std::vector<Finding> findings = shelf.find(0);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_NEAR(findings[0].passage.here.begin, 200, 6);
  EXPECT_NEAR(findings[0].passage.here.end, 320, 6);
}

TEST(Reuse, IsNotSeenInChanceLikeness) {
  Chance chance(10);
  Shelf shelf;
  for (int i = 0; i < 40; ++i) {
    Letters text;
    for (int sentence = 0; sentence < 40; ++sentence)
      text += make_sentence(chance);
    shelf.add(text);
  }
  std::size_t passages = 0;
  for (std::uint32_t i = 0; i < 40; ++i)
    passages += shelf.find(i).size();
  EXPECT_EQ(passages, 0U);
}

TEST(Reuse, GivesTheSameFindingsInEveryRun) {
  const auto run = [] {
    Chance chance(11);
    Shelf shelf;
    const Letters piece = make_han(chance, 90);
    for (int i = 0; i < 8; ++i)
      shelf.add(make_han(chance, 150) + edit(piece, 10, chance) + make_han(chance, 150));
    std::vector<Span> spans;
    for (std::uint32_t i = 0; i < 8; ++i)
      for (const Finding& finding : shelf.find(i)) {
        spans.push_back(finding.passage.here);
        spans.push_back(finding.passage.there);
      }
    return spans;
  };
  EXPECT_EQ(run(), run());
  EXPECT_FALSE(run().empty());
}

TEST(Reuse, FindsADocumentThatIsAddedLater) {
  Chance chance(12);
  const Letters piece = make_han(chance, 50);
  Shelf shelf;
  for (int i = 0; i < 30; ++i)
    shelf.add(make_han(chance, 200));
  shelf.add(piece + make_han(chance, 100));
  shelf.stock.settle();
  const std::uint32_t late = shelf.add(make_han(chance, 100) + piece);
  ASSERT_EQ(shelf.find(late).size(), 1U);
}

TEST(ReuseShare, CountsWhatOverlapsOnceAndLeavesOutWhatIsExplained) {
  const std::vector<bool> counts{true, true, false, false, true, true, true, true};
  const Share share = measure_share(counts, {{4, 6}, {0, 3}, {1, 5}});
  EXPECT_EQ(share.reused, 4U);
  EXPECT_EQ(share.own, 6U);
}

TEST(SetPhrases, AreNotCounted) {
  Chance chance(13);
  const Letters phrase = U"深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”";
  Shelf shelf;
  for (int i = 0; i < 2; ++i)
    shelf.add(make_han(chance, 100) + phrase + make_han(chance, 100));
  EXPECT_TRUE(shelf.find(0).empty());
}

}  // namespace
}  // namespace xueji::reuse
