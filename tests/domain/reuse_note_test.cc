#include "tests/domain/fixture.h"

namespace xueji::test {
namespace {

class ReuseNote : public LedgerFixture {
 protected:
  void SetUp() override {
    state(unit("G1"));
    state(unit("G2"));
    for (const char* const code : {"G1", "G2"}) {
      PlanMade plan;
      plan.unit.text = code, plan.plan.text = "P1", plan.year.value = 2026, plan.name = "计划";
      state(plan);
    }
  }
  static ReuseNoted note(const std::string& text = "共同起草") {
    return {{"G1"}, "plan_made", {"P1"}, {"G2"}, "plan_made", {"P1"}, text, "秘书"};
  }
  const Shelf<ReuseNoted>& notes() const { return ledger.find_unit("G1")->live().shelf<ReuseNoted>(); }
};

TEST_F(ReuseNote, NamesTwoDocumentsThatStand) {
  EXPECT_EQ(refusal(note()), "");
  ReuseNoted unknown = note();
  unknown.key = {"P9"};
  EXPECT_EQ(refusal(unknown), "reference.unknown");
  unknown = note();
  unknown.other_key = {"P9"};
  EXPECT_EQ(refusal(unknown), "reference.unknown");
  unknown = note();
  unknown.other_unit = {"G9"};
  EXPECT_NE(refusal(unknown), "");
}

TEST_F(ReuseNote, IsAboutDocumentsAlone) {
  ReuseNoted about_unit = note();
  about_unit.kind = "unit_registered", about_unit.key = {"G1"};
  EXPECT_EQ(refusal(about_unit), "reference.unknown");
}

TEST_F(ReuseNote, ReplacesTheOneBefore) {
  state(note("已请说明"));
  state(note("经核实，同一课题组起草"));
  ASSERT_EQ(notes().entries().size(), 1U);
  EXPECT_EQ(notes().entries()[0].text, "经核实，同一课题组起草");
}

}  // namespace
}  // namespace xueji::test
