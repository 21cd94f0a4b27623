#include "app/live/filing_state.h"

#include <gtest/gtest.h>

#include "tests/domain/live_fixture.h"

namespace xueji::app {
namespace {

using test::day;

class FilingStates : public test::LiveFixture {
 protected:
  void SetUp() override {
    LiveFixture::SetUp();
    state(task("T1"));
  }
  static FilingTaskSet task(const std::string& code, Scope scope = {}) {
    FilingTaskSet entry;
    entry.filing_task.text = code, entry.name = "半年总结", entry.due = day("2026-06-20");
    entry.period_from = day("2026-01-01"), entry.period_to = day("2026-06-30"),
    entry.scope = std::move(scope);
    return entry;
  }
  static FilingSent filing(const char* date) {
    FilingSent entry;
    entry.unit.text = "G1", entry.filing_task.text = "T1", entry.date = day(date);
    return entry;
  }
  static FilingReturned returned(const char* date) { return {{"G1"}, {"T1"}, day(date), "缺数据"}; }
  FilingState at(const char* on, std::uint32_t of = 0) const {
    const auto state = find_filing_state(ledger, book(), of, day(on));
    EXPECT_TRUE(state);
    return state.value_or(FilingState{});
  }
};

// The due day itself is in time.
TEST_F(FilingStates, WaitUntilTheDueDayIsOver) {
  EXPECT_EQ(at("2026-06-20").state, FilingStage::waiting);
  EXPECT_EQ(at("2026-06-21").state, FilingStage::overdue);
  state(filing("2026-06-20"));
  EXPECT_EQ(at("2026-06-21").state, FilingStage::sent);
  EXPECT_EQ(at("2026-06-19").state, FilingStage::waiting) << "not sent by then";
}

TEST_F(FilingStates, AreDueAgainAfterAReturnUntilALaterFiling) {
  state(filing("2026-06-10"));
  state(returned("2026-06-10"));
  EXPECT_EQ(at("2026-06-15").state, FilingStage::returned);
  EXPECT_EQ(at("2026-06-15").return_reason, "缺数据");
  state(filing("2026-06-25"));
  EXPECT_EQ(at("2026-06-24").state, FilingStage::returned);
  EXPECT_EQ(at("2026-06-25").state, FilingStage::sent_late);
  EXPECT_EQ(at("2026-06-25").sent, day("2026-06-25"));
}

TEST_F(FilingStates, AreOfTasksThatBindTheUnit) {
  state(task("T2", {"高校"}));
  state(task("T3", {"厅局"}));
  EXPECT_FALSE(find_filing_state(ledger, book(), 1, day("2026-06-01")));
  EXPECT_EQ(at("2026-06-01", 2).filing_task.text, "T3");
}

TEST_F(FilingStates, CountWhatWasUrged) {
  state(FilingUrged{{"G1"}, {"T1"}, "请尽快"});
  state(FilingUrged{{"G1"}, {"T1"}, "再催"});
  EXPECT_EQ(at("2026-06-21").urges, 2U);
  EXPECT_EQ(at("2026-06-21").urge_note, "再催");
}

}  // namespace
}  // namespace xueji::app
