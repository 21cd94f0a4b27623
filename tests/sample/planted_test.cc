// Evaluation finds what was planted, and nothing else.
#include <gtest/gtest.h>

#include "tests/sample/sample_ledger.h"

namespace xueji::sample {
namespace {

class PlantedFaults : public testing::TestWithParam<SampleOptions> {};

TEST_P(PlantedFaults, AreExactlyWhatEvaluationFinds) {
  const SampleProvince sample = make_sample(GetParam());
  const PostedSample posted = post_sample(sample.folder);
  ASSERT_TRUE(posted.refusals.empty())
      << posted.refusals.size() << " refused, first: " << posted.refusals.front();
  const UnitCriteria planted = criteria_without_texts(sample.planted);
  const UnitCriteria found = findings_of(posted.ledger, whole_year(GetParam().year));
  EXPECT_EQ(missing_from(planted, found), "") << "planted and not found";
  EXPECT_EQ(missing_from(found, planted), "") << "found and not planted";
}

INSTANTIATE_TEST_SUITE_P(Seeds, PlantedFaults,
                         testing::Values(SampleOptions{1, 60, 2026}, SampleOptions{2, 60, 2026},
                                         SampleOptions{3, 60, 2026}, SampleOptions{4, 60, 2026},
                                         SampleOptions{1, 60, 2025}, SampleOptions{5, 60, 2031},
                                         SampleOptions{1, 8, 2026}, SampleOptions{6, 1, 2024},
                                         SampleOptions{7, 63, 2020}),
                         [](const auto& test) {
                           return "Seed" + std::to_string(test.param.seed) + "Units" +
                                  std::to_string(test.param.units) + "Year" + std::to_string(test.param.year);
                         });

// The same with the texts: copied plans and papers are found, and nobody else's.
class PlantedCopies : public testing::TestWithParam<SampleOptions> {};

TEST_P(PlantedCopies, AreExactlyWhatTheTextsTell) {
  const SampleProvince sample = make_sample(GetParam());
  const PostedSample posted = post_sample(sample.folder);
  const Period year = whole_year(GetParam().year);
  const UnitCriteria planted = criteria_of(sample.planted);
  const UnitCriteria found =
      findings_of(posted.ledger, year, compare_texts_of(sample.folder, posted.ledger, year.to));
  EXPECT_NE(planted, criteria_without_texts(sample.planted)) << "nothing was copied";
  EXPECT_EQ(missing_from(planted, found), "") << "planted and not found";
  EXPECT_EQ(missing_from(found, planted), "") << "found and not planted";
}

INSTANTIATE_TEST_SUITE_P(Seeds, PlantedCopies,
                         testing::Values(SampleOptions{1, 60, 2026}, SampleOptions{2, 20, 2026},
                                         SampleOptions{3, 6, 2025}),
                         [](const auto& test) {
                           return "Seed" + std::to_string(test.param.seed) + "Units" +
                                  std::to_string(test.param.units);
                         });

}  // namespace
}  // namespace xueji::sample
