#include "reuse/gram.h"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "reuse/posting_index.h"
#include "tests/reuse/chance.h"

namespace xueji::reuse {
namespace {

std::vector<Letter> make_letters(Chance& chance, std::uint32_t count, std::uint32_t alphabet) {
  std::vector<Letter> letters;
  for (std::uint32_t i = 0; i < count; ++i)
    letters.push_back(static_cast<Letter>(0x4E00 + chance.below(alphabet)));
  return letters;
}

TEST(Grams, OfTheSameLettersAreTheSameWhereverTheyStand) {
  Chance chance(1);
  const std::vector<Letter> letters = make_letters(chance, 300, 3);
  std::vector<std::uint64_t> hashes;
  hash_grams(letters, 5, hashes);
  ASSERT_EQ(hashes.size(), 296U);
  std::map<std::vector<Letter>, std::uint64_t> by_letters;
  std::set<std::uint64_t> distinct;
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    const std::vector<Letter> gram(letters.begin() + i, letters.begin() + i + 5);
    EXPECT_EQ(by_letters.emplace(gram, hashes[i]).first->second, hashes[i]);
    distinct.insert(hashes[i]);
  }
  EXPECT_EQ(distinct.size(), by_letters.size());
}

TEST(Fingerprints, LeaveNoRunOfThirteenLettersWithoutOne) {
  Chance chance(2);
  for (const std::uint32_t alphabet : {1U, 2U, 5U, 3000U}) {
    std::vector<Fingerprint> fingerprints;
    const std::vector<Letter> letters = make_letters(chance, 2000, alphabet);
    find_fingerprints(letters, {}, fingerprints);
    std::uint32_t last = 0;
    for (const Fingerprint& fingerprint : fingerprints) {
      EXPECT_LE(fingerprint.begin - last, 6U);
      last = fingerprint.begin;
    }
    EXPECT_GE(last + 8 + 6, letters.size());
    if (alphabet == 3000) {
      EXPECT_LT(fingerprints.size(), letters.size() * 35 / 100);
    }
  }
}

TEST(GramCounts, CountOwnersNotOccurrences) {
  const std::vector<Letter> shared{1, 2, 3, 4}, other{5, 6, 7, 8, 5, 6, 7, 8};
  const std::vector<GramCounts::Source> sources{
      {shared, 0}, {other, 0}, {shared, 0}, {shared, 1}, {shared, 2}};
  const GramCounts counts(sources, 4, 1);
  std::vector<std::uint64_t> hashes;
  hash_grams(shared, 4, hashes);
  EXPECT_EQ(counts.find(hashes[0]), 3U);
  hash_grams(other, 4, hashes);
  EXPECT_EQ(counts.find(hashes[0]), 0U);
}

TEST(PostingIndex, FindsWhatAPlainMapFinds) {
  Chance chance(3);
  PostingIndex index;
  std::map<std::uint64_t, std::set<std::uint32_t>> truth;
  for (std::uint32_t document = 0; document < 300; ++document) {
    std::vector<Fingerprint> fingerprints;
    for (std::uint32_t i = 0; i < 50; ++i) {
      fingerprints.push_back({scatter(chance.below(2000)) >> 24, i});
      truth[fingerprints.back().hash].insert(document);
    }
    index.add(document, fingerprints);
    if (chance.one_in(20)) index.settle();
  }
  index.settle();
  for (const auto& [hash, documents] : truth) {
    std::vector<std::uint32_t> found;
    EXPECT_EQ(index.find(hash, 1000, found), documents.size());
    EXPECT_EQ(std::set<std::uint32_t>(found.begin(), found.end()), documents);
    EXPECT_EQ(index.find(hash, documents.size() - 1, found), 0U);
    EXPECT_EQ(found.size(), documents.size());
  }
  std::vector<std::uint32_t> found;
  EXPECT_EQ(index.find(scatter(5000) >> 24, 1000, found), 0U);
}

}  // namespace
}  // namespace xueji::reuse
