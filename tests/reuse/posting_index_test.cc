#include "reuse/posting_index.h"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "tests/reuse/chance.h"

namespace xueji::reuse {
namespace {

constexpr std::uint32_t kMost = 40;

std::uint64_t gram(std::uint32_t number) {
  return scatter(number) >> (64 - kGramBits);
}

// An index beside a plain map.
class Postings {
 public:
  void add(std::uint32_t document, const std::vector<std::uint32_t>& numbers) {
    std::vector<Fingerprint> fingerprints;
    for (const std::uint32_t number : numbers) {
      fingerprints.push_back({gram(number), 0});
      truth_[number].insert(document);
    }
    index_.add(document, fingerprints);
  }

  void settle() { index_.settle(); }

  void expect_truth(const std::vector<std::uint32_t>& numbers) const {
    std::vector<std::uint64_t> hashes;
    std::vector<FoundPostings::Hit> hits;
    std::vector<std::uint32_t> counts;
    for (std::uint32_t i = 0; i < numbers.size(); ++i) {
      hashes.push_back(gram(numbers[i]));
      const auto known = truth_.find(numbers[i]);
      const std::set<std::uint32_t> documents =
          known == truth_.end() ? std::set<std::uint32_t>() : known->second;
      counts.push_back(static_cast<std::uint32_t>(std::min<std::size_t>(documents.size(), kMost + 1)));
      if (documents.size() <= kMost)
        for (const std::uint32_t document : documents)
          hits.push_back({document, i});
    }
    std::ranges::stable_sort(hits, {}, &FoundPostings::Hit::document);
    FoundPostings found;
    index_.find(hashes, found);
    EXPECT_EQ(found.hits, hits);
    EXPECT_EQ(found.counts, counts);
  }

  std::size_t packed_bytes() const { return index_.packed_bytes(); }
  std::size_t memory_bytes() const { return index_.memory_bytes(); }

 private:
  ScratchSpace space_{{}};
  PostingIndex index_{kMost, space_};
  std::map<std::uint32_t, std::set<std::uint32_t>> truth_;
};

// Few numbers are common, many are rare; some come twice in one document.
std::vector<std::uint32_t> make_numbers(Chance& chance, std::uint32_t count) {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < count; ++i)
    numbers.push_back(chance.below(chance.one_in(2) ? 60 : 4000));
  return numbers;
}

std::vector<std::uint32_t> all_numbers() {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < 4100; ++i)
    numbers.push_back(i);
  return numbers;
}

TEST(PostingIndex, FindsWhatAPlainMapFinds) {
  Chance chance(3);
  Postings postings;
  for (std::uint32_t document = 0; document < 300; ++document) {
    postings.add(document, make_numbers(chance, 50));
    if (chance.one_in(20)) postings.settle();
  }
  postings.settle();
  postings.expect_truth(all_numbers());
  EXPECT_EQ(postings.packed_bytes(), 0U);
}

// Documents of one gram or none, and enough of them that two segments are packed: one at once, one from runs.
TEST(PostingIndex, FindsTheSameOncePacked) {
  Chance chance(4);
  Postings postings;
  for (std::uint32_t document = 0; document < 150'000; ++document) {
    postings.add(document, chance.one_in(4) ? make_numbers(chance, 2) : std::vector<std::uint32_t>());
    if (document > 70'000 && chance.one_in(9000)) postings.settle();
  }
  postings.settle();
  EXPECT_GT(postings.packed_bytes(), 0U);
  EXPECT_GT(postings.memory_bytes(), 0U);
  postings.expect_truth(all_numbers());
}

TEST(PostingIndex, TellsThatAGramIsCommonThoughNoSegmentAloneHasTooMany) {
  Postings postings;
  for (std::uint32_t document = 0; document < 140'000; ++document)
    postings.add(document, document % 5000 == 7   ? std::vector<std::uint32_t>{1}
                           : document % 3000 == 8 ? std::vector<std::uint32_t>{2}
                                                  : std::vector<std::uint32_t>());
  postings.settle();
  postings.expect_truth({1, 2, 3, 1});  // 28 and 47 documents, the last ones not packed
}

TEST(PostingIndex, OfNothingFindsNothing) {
  Postings postings;
  postings.settle();
  postings.expect_truth({1, 2});
  postings.expect_truth({});
}

}  // namespace
}  // namespace xueji::reuse
