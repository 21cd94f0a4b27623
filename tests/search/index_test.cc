#include "search/index.h"

#include <fstream>
#include <memory>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <sqlite3.h>

#include "journal/damaged_storage.h"
#include "journal/sqlite_connection.h"
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

using Standing = std::vector<std::pair<DocumentNumber, std::u32string>>;

// Takes some documents out, others in.
void change_some(Index& index, reuse::Chance& chance, std::uint32_t most, Standing& standing) {
  std::vector<DocumentNumber> out;
  while (!standing.empty() && chance.one_in(2)) {
    const auto gone = standing.begin() + chance.below(static_cast<std::uint32_t>(standing.size()));
    out.push_back(gone->first);
    standing.erase(gone);
  }
  std::vector<NewDocument> in;
  std::vector<std::u32string> texts;
  for (std::uint32_t i = chance.between(1, most); i > 0; --i) {
    texts.push_back(make_paragraph(chance, chance.between(1, 60)));
    in.push_back(document("", {to_utf8(texts.back())}));
  }
  const auto numbers = index.change(out, in, "");
  for (std::size_t i = 0; i < texts.size(); ++i)
    standing.emplace_back(numbers[i], texts[i]);
}

// A word that is found where it does not stand, or not where it does; empty: there is none.
std::string find_lie(const Index& index, reuse::Chance& chance, const Standing& standing) {
  for (std::size_t length = 1; length <= 10; ++length)
    for (int query = 0; query < 3; ++query) {
      const std::u32string wanted = make_wanted(chance, chance.pick(standing).second, length);
      std::set<DocumentNumber> truth, found;
      for (const auto& [number, text] : standing)
        if (stands_in(text, wanted)) truth.insert(number);
      const Found answer = index.find(
          parse_words(to_utf8(wanted)), [](auto) { return 1.0F; }, 0, 1'000);
      for (const DocumentHit& hit : answer.page)
        found.insert(hit.document);
      if (found != truth || answer.total != truth.size()) return to_utf8(wanted);
    }
  return {};
}

// Recall and precision are both 1: at every length, over documents that come, change and go.
RC_GTEST_PROP(SearchTruth, EveryWordOfOneToTenCharactersIsFoundExactlyWhereItStands, (std::uint64_t seed)) {
  reuse::Chance chance(seed);
  journal::ScratchFolder scratch;
  Index index(scratch.file("search.db"), Access::change);
  Standing standing;
  for (int round = 0; round < 2; ++round)
    change_some(index, chance, 12, standing);
  RC_ASSERT(find_lie(index, chance, standing) == std::string());
}

// Through merged segments, what was taken out of them, and the file opened anew.
TEST(SearchTruth, HoldsOverManyChanges) {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    reuse::Chance chance(seed);
    journal::ScratchFolder scratch;
    auto index = std::make_unique<Index>(scratch.file("search.db"), Access::change);
    Standing standing;
    for (int round = 0; round < 80; ++round) {
      change_some(*index, chance, 5, standing);
      if (chance.one_in(8)) {
        index.reset();
        index = std::make_unique<Index>(scratch.file("search.db"), Access::change);
      }
      if (chance.one_in(30)) index->optimise();
    }
    EXPECT_EQ(find_lie(*index, chance, standing), "") << "seed " << seed;
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

TEST_F(IndexTest, WhatWasTakenOutLastDoesNotComeBackWithItsNumber) {
  const std::filesystem::path other = scratch.file("other.db");
  const auto words = parse_words("学习");
  const auto count = [&](const Index& in) {
    return in
        .find(
            words, [](auto) { return 1.0F; }, 0, 0)
        .total;
  };
  {
    Index before(other, Access::change);
    const auto numbers =
        before.change({}, std::vector{document("", {"思想", "会议"}), document("", {"学习"})}, "");
    ASSERT_EQ(count(before), 1U);
    before.change(std::vector{numbers.back()}, {}, "");
  }
  Index again(other, Access::change);
  again.change({}, std::vector{document("", {"会议"})}, "");
  EXPECT_EQ(count(again), 0U);
}

TEST_F(IndexTest, WhoeverLooksFindsWhatWasThereWhileAnotherChanges) {
  const DocumentNumber stays = add({"学习"});
  const Index looking(file, Access::look);
  for (int i = 0; i < 20; ++i)
    add({"学习"});
  const Found seen = looking.find(
      parse_words("学习"), [](auto) { return 1.0F; }, 0, 100);
  ASSERT_EQ(seen.total, 1U);
  EXPECT_EQ(seen.page.front().document, stays);
}

TEST_F(IndexTest, AListThatBreaksOffIsTold) {
  add({"学习思想"});
  const auto spoil = [this](const char* sql) {
    journal::SqliteConnection(file, SQLITE_OPEN_READWRITE).execute(sql);
  };
  EXPECT_EQ(find("学习思想").size(), 1U);
  spoil("UPDATE posting SET positions = x''");
  EXPECT_THROW(find("学习思想"), journal::DamagedStorage);
  spoil("UPDATE posting SET counts = x'80'");
  EXPECT_THROW(find("学习"), journal::DamagedStorage);
  EXPECT_THROW(find("学"), journal::DamagedStorage);
  EXPECT_THROW(index.optimise(), journal::DamagedStorage);
}

TEST_F(IndexTest, AFileOfAnotherVersionIsTold) {
  journal::SqliteConnection(file, SQLITE_OPEN_READWRITE).execute("PRAGMA user_version = 1");
  EXPECT_THROW(Index(file, Access::change), journal::DamagedStorage);
  EXPECT_THROW(Index(file, Access::look), journal::DamagedStorage);
}

TEST_F(IndexTest, AForeignFileIsTold) {
  std::ofstream(scratch.file("other.db"))
      << "this is not a database at all, but long enough to be read as one";
  EXPECT_THROW(Index(scratch.file("other.db"), Access::change), journal::DamagedStorage);
}

}  // namespace
}  // namespace xueji::search
