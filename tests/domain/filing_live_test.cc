#include "base/error_code.h"
#include "tests/domain/live_fixture.h"

namespace xueji::test {
namespace {

class FilingSteps : public LiveFixture {
 protected:
  void SetUp() override {
    LiveFixture::SetUp();
    FilingTaskSet task;
    task.filing_task.text = "T1", task.name = "半年总结";
    task.period_from = day("2026-01-01"), task.period_to = day("2026-06-30"), task.due = day("2026-07-10");
    state(task);
    FilingSent sent;
    sent.unit.text = "G1", sent.filing_task.text = "T1", sent.date = day("2026-07-05");
    state(sent);
  }
  static FilingReturned returned(const char* date) { return {{"G1"}, {"T1"}, day(date), "缺少佐证"}; }
};

TEST_F(FilingSteps, AFilingIsSentBackOnce) {
  state(returned("2026-07-05"));
  EXPECT_EQ(refusal(returned("2026-07-05")), "step.repeated");
  EXPECT_EQ(refusal(returned("2026-07-06")), "reference.unknown");
}

TEST_F(FilingSteps, AUnitIsUrgedAsOftenAsNeeded) {
  const FilingUrged urged{{"G1"}, {"T1"}, "请尽快报送"};
  state(urged);
  state(urged);
  EXPECT_EQ(book().live().shelf<FilingUrged>().rows().front().count, 2U);
}

TEST_F(FilingSteps, AreTheSupervisingBodysAlone) {
  const Actor own{"G1", Actor::Standing::unit, {"G1"}};
  EXPECT_EQ(refusals(returned("2026-07-05"), own).front().code, ErrorCode::actor_not_allowed);
  EXPECT_EQ(refusals(FilingUrged{{"G1"}, {"T1"}, ""}, own).front().code, ErrorCode::actor_not_allowed);
}

}  // namespace
}  // namespace xueji::test
