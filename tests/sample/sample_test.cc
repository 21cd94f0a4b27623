// The sample as a whole: repeatable, complete, and every half of the year as good as the year.
#include "sample/sample.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

#include "base/digest.h"
#include "base/text.h"
#include "domain/fields.h"
#include "sample/person_name.h"
#include "tests/sample/sample_ledger.h"

namespace xueji::sample {
namespace {

namespace fs = std::filesystem;

// A folder of the test's own, gone at its end.
class SampleFolder : public testing::Test {
 protected:
  void SetUp() override { fs::remove_all(folder_); }
  void TearDown() override { fs::remove_all(folder_); }
  fs::path folder(std::string_view name) const { return folder_ / name; }

 private:
  fs::path folder_ =
      fs::path(testing::TempDir()) /
      ("xueji_sample_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::map<std::string, Digest> digests_below(const fs::path& folder) {
  std::map<std::string, Digest> digests;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      digests.emplace(fs::relative(entry.path(), folder).generic_string(), sha256(read(entry.path())));
  return digests;
}

const SampleProvince& default_sample() {
  static const SampleProvince kSample = make_sample({});
  return kSample;
}

template <class Visit>
void each_attachment(const Entry& entry, Visit visit) {
  std::visit(
      [&](const auto& stated) {
        for_each_member(stated, [&](std::string_view, const auto& field) {
          if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, std::optional<Attachment>>)
            if (field) visit(*field);
        });
      },
      entry);
}

TEST_F(SampleFolder, SameSeedGivesSameBytes) {
  write_sample(folder("one"), {11, 8, 2026});
  write_sample(folder("two"), {11, 8, 2026});
  EXPECT_EQ(digests_below(folder("one")), digests_below(folder("two")));
}

TEST_F(SampleFolder, AnotherSeedGivesAnotherYear) {
  write_sample(folder("one"), {11, 2, 2026});
  write_sample(folder("two"), {12, 2, 2026});
  EXPECT_NE(digests_below(folder("one")), digests_below(folder("two")));
}

TEST_F(SampleFolder, PlantedFaultsStandInTheFolder) {
  const std::vector<PlantedFault> planted = write_sample(folder("one"), {1, 8, 2026});
  const auto parsed = boost::json::parse(read(folder("one") / "planted.json"));
  ASSERT_EQ(parsed.as_array().size(), planted.size());
  EXPECT_EQ(parsed.as_array().front().at("unit").as_string(), planted.front().unit.text);
  EXPECT_EQ(parsed.as_array().front().at("criterion").as_string(), planted.front().criterion);
}

TEST(Sample, UsesEverySheet) {
  std::set<std::string_view> used;
  for (const Entry& entry : default_sample().folder.supervising)
    used.insert(kind_of(entry));
  for (const app::UnitReturn& unit : default_sample().folder.units)
    for (const Entry& entry : unit.entries)
      used.insert(kind_of(entry));
  for_each_sheet([&]<class E>() { EXPECT_TRUE(used.contains(kind_of<E>())) << kind_of<E>(); });
}

TEST(Sample, PlantsEveryCriterionThatRequires) {
  std::set<std::string> planted;
  for (const PlantedFault& fault : default_sample().planted)
    planted.insert(fault.criterion);
  for (const Criterion& criterion : shipped_rulebook().criteria) {
    // Only what is entered live can be backfilled.
    if (!criterion.required || criterion.measure == Measure::backfilled_rate) continue;
    EXPECT_TRUE(planted.contains(criterion.id)) << criterion.id;
  }
}

TEST(Sample, PlantsEveryProblemClass) {
  std::set<ProblemClass> classes;
  for (const PlantedFault& fault : default_sample().planted)
    for (const Criterion& criterion : shipped_rulebook().criteria)
      if (criterion.id == fault.criterion) classes.insert(criterion.problem_class);
  EXPECT_EQ(classes.size(), 4U);
}

TEST(Sample, NamesTheRulebooksMeasures) {
  for (const PlantedFault& fault : default_sample().planted) {
    const auto& criteria = shipped_rulebook().criteria;
    const auto found = std::ranges::find(criteria, fault.criterion, &Criterion::id);
    ASSERT_NE(found, criteria.end()) << fault.criterion;
    EXPECT_EQ(found->measure, fault.measure) << fault.criterion;
  }
}

TEST(Sample, HasEveryFileThatAnEntryNames) {
  for (const app::UnitReturn& unit : default_sample().folder.units) {
    std::map<std::string, Digest> files;
    for (const app::ReturnFile& file : unit.files)
      EXPECT_TRUE(files.emplace(file.path, sha256(std::get<std::string>(file.content))).second) << file.path;
    for (const Entry& entry : unit.entries)
      each_attachment(entry, [&](const Attachment& attachment) {
        ASSERT_TRUE(files.contains(attachment.path)) << unit.folder_name << " " << attachment.path;
        EXPECT_EQ(files[attachment.path], attachment.digest) << attachment.path;
      });
  }
}

TEST(Sample, LeavesNoSlotOpenAndNoTextMalformed) {
  for (const app::UnitReturn& unit : default_sample().folder.units)
    for (const Entry& entry : unit.entries)
      std::visit(
          [&](const auto& stated) {
            for_each_member(stated, [&](std::string_view name, const auto& field) {
              if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, std::string>) {
                EXPECT_TRUE(is_utf8(field)) << name;
                EXPECT_EQ(field.find_first_of("{}"), std::string::npos) << name << ": " << field;
              }
            });
          },
          entry);
}

TEST(Sample, MeetsOnWorkingDaysOnly) {
  for (const app::UnitReturn& unit : default_sample().folder.units)
    for (const Entry& entry : unit.entries) {
      const auto* session = std::get_if<SessionHeld>(&entry);
      if (session == nullptr) continue;
      EXPECT_TRUE(shipped_rulebook().calendar.is_workday(session->date))
          << unit.folder_name << " " << format_iso(session->date);
    }
}

// Units without a planted fault meet what is required in both halves of the year too.
TEST(Sample, BlamelessUnitsAreBlamelessInEachHalf) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const SampleProvince sample = make_sample({seed, 60, 2026});
    const PostedSample posted = post_sample(sample.folder);
    std::set<std::string> faulty;
    for (const PlantedFault& fault : sample.planted)
      faulty.insert(fault.unit.text);
    for (const Period half : {Period{to_day({2026, 1, 1}), to_day({2026, 6, 30})},
                              Period{to_day({2026, 7, 1}), to_day({2026, 12, 31})}})
      for (const auto& [unit, criterion] : findings_of(posted.ledger, half))
        EXPECT_TRUE(faulty.contains(unit))
            << seed << " " << format_iso(half.from) << " " << unit << " " << criterion;
  }
}

TEST(NameMaker, MakesNoNameTwiceAndNoneOfTheAvoided) {
  const Words words = load_words();
  NameMaker maker(words, Random(5));
  std::set<std::string> names;
  for (int index = 0; index < 2'000; ++index) {
    const std::string name = maker.make();
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(std::ranges::find(words.avoided, name), words.avoided.end()) << name;
    EXPECT_GE(count_characters(name), 2U);
    EXPECT_LE(count_characters(name), 4U);
  }
}

TEST(Random, IsTheSameEverywhere) {
  Random random(1);
  EXPECT_EQ(random.next(), 0x910a2dec89025cc1ULL);  // SplitMix64's published first number for seed 1
  EXPECT_EQ(Random(7).split("a").next(), Random(7).split("a").next());
  EXPECT_NE(Random(7).split("a").next(), Random(7).split("b").next());
}

}  // namespace
}  // namespace xueji::sample
