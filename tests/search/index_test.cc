#include "search/index.h"

#include <fstream>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "journal/damaged_storage.h"
#include "tests/journal/scratch_folder.h"
#include "tests/search/substring_truth.h"

namespace xueji::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

NewDocument document(std::string label, const std::vector<std::string>& texts) {
  NewDocument made{std::move(label), {}};
  for (const std::string& text : texts)
    made.paragraphs.push_back({"content", 0, text});
  return made;
}

class IndexTest : public testing::Test {
 protected:
  DocumentNumber add(const std::vector<std::string>& texts) {
    return index.change({}, std::vector{document("", texts)}, "").front();
  }
  std::vector<DocumentNumber> find(
      std::string_view typed, const Weigh& weigh = [](auto) { return 1.0F; }, std::size_t skip = 0,
      std::size_t limit = 100) {
    found = index.find(parse_words(typed), weigh, skip, limit);
    std::vector<DocumentNumber> numbers;
    for (const DocumentHit& hit : found.page)
      numbers.push_back(hit.document);
    return numbers;
  }

  journal::ScratchFolder scratch;
  std::filesystem::path file = scratch.file("search.db");
  Index index{file, Access::change};
  Found found;
};

// Recall and precision are both 1: at every length, over documents that come, change and go.
RC_GTEST_PROP(SearchTruth, EveryWordOfOneToTenCharactersIsFoundExactlyWhereItStands, (std::uint64_t seed)) {
  reuse::Chance chance(seed);
  journal::ScratchFolder scratch;
  Index index(scratch.file("search.db"), Access::change);
  std::vector<std::pair<DocumentNumber, std::u32string>> standing;
  for (int round = 0; round < 2; ++round) {
    std::vector<DocumentNumber> out;
    while (!standing.empty() && chance.one_in(2)) {
      out.push_back(standing.back().first);
      standing.pop_back();
    }
    std::vector<NewDocument> in;
    std::vector<std::u32string> texts;
    for (std::uint32_t i = chance.between(1, 12); i > 0; --i) {
      texts.push_back(make_paragraph(chance, chance.between(1, 60)));
      in.push_back(document("", {to_utf8(texts.back())}));
    }
    const auto numbers = index.change(out, in, "");
    for (std::size_t i = 0; i < texts.size(); ++i)
      standing.emplace_back(numbers[i], texts[i]);
  }
  for (std::size_t length = 1; length <= 10; ++length)
    for (int query = 0; query < 3; ++query) {
      const std::u32string wanted = make_wanted(chance, chance.pick(standing).second, length);
      std::set<DocumentNumber> truth, found;
      for (const auto& [number, text] : standing)
        if (stands_in(text, wanted)) truth.insert(number);
      for (const DocumentHit& hit : index
                                        .find(
                                            parse_words(to_utf8(wanted)), [](auto) { return 1.0F; }, 0, 100)
                                        .page)
        found.insert(hit.document);
      RC_LOG() << "typed " << to_utf8(wanted) << "\n";
      RC_ASSERT(found == truth);
    }
}

TEST_F(IndexTest, FindsDocumentsInWhichAllWordsStandWhereverTheyDo) {
  const DocumentNumber both = add({"学习计划", "由财政厅报送"});
  add({"学习计划"});
  EXPECT_THAT(find("财政 计划"), ElementsAre(both));
  EXPECT_THAT(find("财政 审计"), IsEmpty());
}

TEST_F(IndexTest, PutsTitlesAndShortParagraphsFirst) {
  const DocumentNumber late =
      add({"年度工作要点", "本年继续开展红船精神学习，并做好其他有关各项工作的安排和落实"});
  const DocumentNumber title = add({"红船精神", "安排"});
  const DocumentNumber short_one = add({"要点", "红船精神"});
  EXPECT_THAT(find("红船精神"), ElementsAre(title, short_one, late));
}

TEST_F(IndexTest, TurnsPagesWithoutLosingOrRepeating) {
  std::set<DocumentNumber> all;
  for (int i = 0; i < 7; ++i)
    add({"学习"});
  for (std::size_t skip = 0; skip < 9; skip += 3)
    for (const DocumentNumber number : find(
             "学习", [](auto) { return 1.0F; }, skip, 3))
      EXPECT_TRUE(all.insert(number).second);
  EXPECT_EQ(all.size(), 7U);
  EXPECT_EQ(found.total, 7U);
}

TEST_F(IndexTest, WhatHasNoWeightIsNeitherFoundNorCountedNorPartOfAnyScore) {
  const DocumentNumber seen = add({"学习思想"});
  find("学习 思想");
  const float alone = found.page.front().score;
  for (int i = 0; i < 5; ++i)
    add({"学习思想"});
  EXPECT_THAT(find("学习 思想", [&](DocumentNumber number) { return number == seen ? 1.0F : 0.0F; }),
              ElementsAre(seen));
  EXPECT_EQ(found.total, 1U);
  find("学习 思想");
  EXPECT_NE(found.page.front().score, alone);
}

TEST_F(IndexTest, ADocumentThatWasTakenOutIsNotFound) {
  const DocumentNumber gone = add({"学习", "思想"}), stays = add({"学习"});
  index.change(std::vector{gone}, {}, "");
  EXPECT_THAT(find("学习"), ElementsAre(stays));
  EXPECT_THAT(find("思想"), IsEmpty());
  EXPECT_EQ(index.count_paragraphs(), 1U);
}

TEST_F(IndexTest, KeepsDocumentsLabelsAndNote) {
  index.change({}, std::vector{document("甲", {"学习"}), document("乙", {"思想"})}, "note");
  const Index again(file, Access::look);
  EXPECT_EQ(again.count_paragraphs(), 2U);
  Index third(file, Access::look);
  EXPECT_EQ(third.documents().at(1).label, "乙");
  EXPECT_EQ(third.note(), "note");
}

TEST_F(IndexTest, GivesTheParagraphThatSpeaksMostOfAWord) {
  add({"标题", "学习一次", "学习学习学习"});
  find("学习");
  EXPECT_EQ(index.read(found.page.front().best[0])->text, "学习学习学习");
}

TEST_F(IndexTest, AForeignFileIsTold) {
  std::ofstream(scratch.file("other.db"))
      << "this is not a database at all, but long enough to be read as one";
  EXPECT_THROW(Index(scratch.file("other.db"), Access::change), journal::DamagedStorage);
}

}  // namespace
}  // namespace xueji::search
