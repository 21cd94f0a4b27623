#include "base/error_code.h"
#include "tests/domain/fixture.h"

namespace xueji::test {
namespace {

class Objection : public LedgerFixture {
 protected:
  void SetUp() override {
    state_group();
    state(mark("S1", "M2", AttendanceStatus::absent));
  }
  static ObjectionRaised raised(const std::string& number) {
    return {{"G1"}, number, "attendance_marked", {"S1", "M2"}, "当天在场，漏记", "M2"};
  }
  static ObjectionAnswered answered(const std::string& number, bool upheld) {
    return {{"G1"}, number, upheld, "已核对签到表"};
  }
  const ObjectionRow& row() const { return book().live().shelf<ObjectionRaised>().rows().front(); }
};

TEST_F(Objection, IsRaisedAgainstAStandingFactAndAnsweredOnce) {
  state(raised("1"));
  EXPECT_EQ(row().answered, 0U);
  EXPECT_EQ(refusal(raised("1")), "step.repeated");
  state(answered("1", true));
  EXPECT_EQ(row().answered, seq);
  EXPECT_TRUE(row().upheld);
  EXPECT_EQ(book().live().shelf<ObjectionAnswered>().entries().front().answer, "已核对签到表");
  EXPECT_EQ(refusal(answered("1", false)), "step.repeated");
}

TEST_F(Objection, LeavesTheFactAsItIs) {
  state(raised("1"));
  state(answered("1", true));
  EXPECT_EQ(compare(ledger, mark("S1", "M2", AttendanceStatus::absent)), Novelty::unchanged);
}

TEST_F(Objection, NamesAFactThatIsThere) {
  ObjectionRaised objection = raised("1");
  objection.key = {"S1", "M9"};
  EXPECT_EQ(refusal(objection), "reference.unknown");
  EXPECT_EQ(refusal(answered("7", true)), "reference.unknown");
  objection = raised("1");
  objection.text.clear();
  EXPECT_EQ(refusal(objection), "value.missing");
}

TEST_F(Objection, OfAnotherUnitIsNotAUnitsToRaise) {
  state(unit("G2"));
  const Actor other{"G2", Actor::Standing::unit, {"G2"}};
  const auto errors = refusals(raised("1"), other);
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].code, ErrorCode::actor_not_allowed);
}

TEST_F(Objection, IsNeverWithdrawn) {
  state(raised("1"));
  EXPECT_EQ(refusal(withdrawal("objection_raised", {"1"})), "withdrawal.unknown");
}

}  // namespace
}  // namespace xueji::test
