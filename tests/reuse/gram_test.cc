#include "reuse/gram.h"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

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

TEST(SortByBits, IsTheOrderOfThoseBitsAndKeepsEqualOnes) {
  Chance chance(4);
  using Bits = std::pair<unsigned, unsigned>;
  for (const auto& [low, high] : {Bits(24, 64), Bits(33, 56), Bits(60, 64), Bits(8, 9)}) {
    std::vector<std::uint64_t> keys;
    for (int i = 0; i < 3000; ++i)
      keys.push_back(chance.next());
    std::vector<std::uint64_t> sorted = keys;
    sort_by_bits(sorted, low, high);
    std::ranges::stable_sort(keys, {}, [low = low, high = high](std::uint64_t key) {
      return key << (64 - high) >> (64 - high + low);
    });
    EXPECT_EQ(sorted, keys);
  }
}

TEST(GramCounts, CountOwnersNotOccurrences) {
  const std::vector<Letter> shared{1, 2, 3, 4}, other{5, 6, 7, 8, 5, 6, 7, 8};
  const std::vector<GramCounts::Source> sources{
      {shared, 0}, {other, 0}, {shared, 0}, {shared, 1}, {shared, 2}};
  const GramCounts counts(sources, 4, 1);
  std::vector<std::uint64_t> hashes;
  hash_grams(shared, 4, hashes);
  std::vector<std::uint32_t> owners;
  counts.find(hashes, owners);
  EXPECT_EQ(owners, std::vector<std::uint32_t>{3});
  hash_grams(other, 4, hashes);
  counts.find(hashes, owners);
  EXPECT_EQ(owners, std::vector<std::uint32_t>(hashes.size()));
}

}  // namespace
}  // namespace xueji::reuse
