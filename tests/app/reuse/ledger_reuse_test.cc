#include "app/reuse/ledger_reuse.h"

#include <gmock/gmock.h>

#include "app/reuse/ledger_reuse_output.h"
#include "base/error_code.h"
#include "tests/app/reuse/reuse_world.h"

namespace xueji::app {
namespace {

using test::han;
using test::ReuseWorld;
using testing::ElementsAre;
using testing::IsEmpty;

class LedgerReuseTest : public testing::Test {
 protected:
  LedgerReuseTest() {
    for (const char* const unit : {"A", "B", "C"})
      world.unit(unit);
  }
  ReuseReport compare(const char* on = "2030-01-01") {
    return compare_documents(world.ledger, ReuseWorld::day(on), world.texts());
  }
  // "reused/own" of a document; empty when it is not among those compared.
  std::string share(Seq record, const char* on = "2030-01-01") {
    for (const ReuseDocument& document : compare(on).documents)
      if (document.source.record == record)
        return std::to_string(document.share.reused) + "/" + std::to_string(document.share.own);
    return "";
  }
  static std::vector<std::string> kinds(const ReuseReport& report) {
    std::vector<std::string> kinds;
    for (const ReusePassage& passage : report.passages)
      kinds.emplace_back(token(passage.kind));
    return kinds;
  }
  ReuseWorld world;
};

TEST_F(LedgerReuseTest, CountsOfAPlanWhatOthersPlansHadBefore) {
  const Seq first = world.plan("A", han(1, 60) + "。" + han(2, 140), "2026-01-05");
  const Seq later = world.plan("B", han(3, 140) + "。" + han(1, 60), "2026-01-06");
  EXPECT_EQ(share(first), "0/200");
  EXPECT_EQ(share(later), "60/200");
}

TEST_F(LedgerReuseTest, CountsBothOfTheSameDayAsMutual) {
  const Seq one = world.plan("A", han(1, 60) + "。" + han(2, 140), "2026-01-05");
  const Seq two = world.plan("B", han(3, 140) + "。" + han(1, 60), "2026-01-05");
  EXPECT_EQ(share(one), "60/200");
  EXPECT_EQ(share(two), "60/200");
  EXPECT_THAT(kinds(compare()), ElementsAre("mutual"));
}

TEST_F(LedgerReuseTest, TakesAPlanOfAnyKindAndNoOtherDocumentForAPlan) {
  world.plan("A", han(1, 60) + "。" + han(2, 140), "2026-01-05", 2026, PlanKind::topic);
  world.paper("A", "M1", han(4, 60) + "。" + han(5, 140), "2026-01-05");
  const Seq later = world.plan("B", han(4, 60) + "。" + han(3, 80) + "。" + han(1, 60), "2026-01-06");
  EXPECT_EQ(share(later), "60/200") << "the paper's text is shown and not counted";
  EXPECT_EQ(kinds(compare()).size(), 2U);
}

TEST_F(LedgerReuseTest, HoldsAPlanThatNobodyApprovedForTheLatest) {
  const Seq dated = world.plan("A", han(1, 60) + "。" + han(2, 140), "2026-05-05");
  const Seq undated = world.plan("B", han(3, 140) + "。" + han(1, 60), std::nullopt);
  EXPECT_EQ(share(dated), "0/200");
  EXPECT_EQ(share(undated), "60/200");
  EXPECT_EQ(share(undated, "2026-05-04"), "0/200") << "the dated one does not exist yet";
}

TEST_F(LedgerReuseTest, KnowsNothingOfDocumentsDatedLater) {
  world.plan("A", han(1, 60) + "。" + han(2, 140), "2026-01-05");
  const Seq later = world.plan("B", han(3, 140) + "。" + han(1, 60), "2026-01-06");
  EXPECT_EQ(share(later, "2026-01-06"), "60/200");
  EXPECT_EQ(share(later, "2026-01-05"), "");
}

TEST_F(LedgerReuseTest, ShowsTheOwnPlanOfLastYearAndDoesNotCountIt) {
  world.plan("A", han(1, 200), "2025-01-05", 2025);
  const Seq next = world.plan("A", han(1, 200), "2026-01-05");
  EXPECT_EQ(share(next), "0/200");
  EXPECT_THAT(kinds(compare()), ElementsAre("own"));
}

TEST_F(LedgerReuseTest, DoesNotHoldAnAdjustedPlanAgainstItself) {
  world.plan("A", han(1, 200), "2026-01-05");
  world.plan("A", han(1, 200), "2026-07-05");
  EXPECT_THAT(kinds(compare()), IsEmpty());
}

TEST_F(LedgerReuseTest, CountsOfAPaperWhatAnyOtherDocumentHas) {
  world.plan("A", han(1, 60) + "。" + han(2, 140), "2026-01-05");
  world.paper("B", "M1", han(3, 60) + "。" + han(4, 140), "2026-02-01");
  const Seq paper = world.paper("B", "M2", han(1, 60) + "。" + han(3, 60) + "。" + han(5, 80), "2026-03-01");
  EXPECT_EQ(share(paper), "120/200");
}

TEST_F(LedgerReuseTest, TakesWhatOnePersonHandedInTwiceForOneDocument) {
  world.paper("A", "M1", han(1, 200), "2026-01-05");
  const Seq again = world.paper("A", "M1", han(1, 200), "2026-02-05");
  const Seq colleague = world.paper("A", "M2", han(1, 200), "2026-03-05");
  EXPECT_EQ(share(again), "0/200");
  EXPECT_EQ(share(colleague), "200/200");
  EXPECT_THAT(kinds(compare()), ElementsAre("within", "within"));
}

TEST_F(LedgerReuseTest, DiscountsSourcesAndTemplatesAndNoReferences) {
  world.library(LibraryKind::source, han(7, 80));
  world.library(LibraryKind::form, han(8, 80));
  world.library(LibraryKind::reference, han(9, 80));
  const std::string shared = han(7, 80) + "。" + han(8, 80) + "。" + han(9, 80) + "。";
  world.plan("A", shared + han(1, 100), "2026-01-05");
  const Seq later = world.plan("B", shared + han(2, 120), "2026-01-06");
  EXPECT_EQ(share(later), "80/200");
}

// Where nearly all is template, one common sentence would be most of what counts.
TEST_F(LedgerReuseTest, TakesASmallShareOfThreeHundredLettersOrOfTheWholeText) {
  world.library(LibraryKind::form, han(7, 400));
  world.plan("A", han(1, 40) + "。" + han(2, 400), "2026-01-05");
  const Seq long_plan = world.plan("B", han(7, 400) + "。" + han(1, 40), "2026-01-06");
  const Seq short_plan = world.plan("C", han(7, 100) + "。" + han(1, 40), "2026-01-06");
  const Seq own_plan = world.plan("C", han(1, 40) + "。" + han(3, 360), "2026-01-06");
  const Seq quoted = world.paper("A", "M1", han(7, 400), "2026-03-01");
  const Seq same = world.paper("B", "M1", han(7, 400), "2026-03-02");
  const std::vector<ReuseShare> shares = shares_of(compare());
  EXPECT_THAT(shares, testing::IsSupersetOf({ReuseShare{long_plan, 40, 300}, ReuseShare{short_plan, 40, 140},
                                             ReuseShare{own_plan, 40, 400}, ReuseShare{quoted, 0, 300},
                                             ReuseShare{same, 400, 400}}));
}

TEST_F(LedgerReuseTest, TellsWhatCouldNotBeRead) {
  const Seq scan = world.plan("A", std::string("\x89PNG\r\n\x1A\n\0\0", 10), "2026-01-05");
  const ReuseReport report = compare();
  ASSERT_EQ(report.unread.size(), 1U);
  EXPECT_EQ(report.unread[0].record, scan);
  EXPECT_EQ(report.unread[0].owner, "A");
  EXPECT_EQ(report.unread[0].why.code, ErrorCode::file_not_text);
  EXPECT_EQ(share(scan), "");
}

TEST_F(LedgerReuseTest, NamesEverythingByItsRecord) {
  const Seq first = world.plan("A", han(1, 60), "2026-01-05");
  const Seq later = world.plan("B", han(1, 60), std::nullopt);
  EXPECT_EQ(
      ledger_reuse_json(compare()),
      "{\"documents\":[\n"
      R"({"record":)" +
          std::to_string(first) +
          R"(,"kind":"plan","unit":"A","title":"计划","date":"2026-01-05","reused":0,"own":60,)"
          R"("identical":false,"explained":[]},)"
          "\n"
          R"({"record":)" +
          std::to_string(later) +
          R"(,"kind":"plan","unit":"B","title":"计划","reused":60,"own":60,"identical":true,"explained":[]}],)"
          "\n\"passages\":[\n"
          R"({"a":{"record":)" +
          std::to_string(later) + R"(,"begin":0,"end":60},"b":{"record":)" + std::to_string(first) +
          R"(,"begin":0,"end":60},"kind":"identical"}],)"
          "\n\"unread\":[]}\n");
}

TEST_F(LedgerReuseTest, HasAKeyThatChangesWithWhatIsCompared) {
  world.plan("A", han(1, 60), "2026-01-05");
  const Day on = ReuseWorld::day("2026-06-30");
  const Digest key = comparison_key(world.ledger, on);
  EXPECT_EQ(comparison_key(world.ledger, ReuseWorld::day("2026-01-05")), key) << "nothing came in between";
  EXPECT_NE(comparison_key(world.ledger, ReuseWorld::day("2026-01-04")), key);
  world.plan("B", han(2, 60), "2026-07-01");
  EXPECT_EQ(comparison_key(world.ledger, on), key) << "dated later";
  world.library(LibraryKind::source, han(3, 60));
  EXPECT_NE(comparison_key(world.ledger, on), key);
}

}  // namespace
}  // namespace xueji::app
