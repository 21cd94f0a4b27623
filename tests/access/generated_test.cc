#include <algorithm>
#include <map>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/access/access_cases.h"

namespace xueji::app {
namespace {

using test::AccessCase;
using test::AccessWorld;
using test::Owner;

std::string describe(const AccessCase& of) {
  return std::string(token(of.action)) + " role " + std::to_string(static_cast<int>(of.role)) + " relation " +
         std::to_string(static_cast<int>(of.relation)) + " time " +
         std::to_string(static_cast<int>(of.time)) + " owner " + std::to_string(static_cast<int>(of.owner)) +
         (of.configuration ? " configuration" : "") + (of.assigned ? "" : " unassigned") +
         (of.published ? "" : " unpublished") + (of.factor_fresh ? "" : " stale") + " by " + of.proposed_by;
}

class GeneratedAccess : public ::testing::Test {
 protected:
  AccessWorld world;
  std::map<Verdict, int> seen;

  void judge(const AccessCase& of) {
    const Verdict verdict =
        decide(world.ledger(), of.subject(), of.action, of.object(world.ledger()), AccessWorld::today())
            .verdict;
    ASSERT_EQ(verdict, of.expected()) << describe(of);
    ++seen[verdict];
  }
};

TEST_F(GeneratedAccess, AgreesWithTheGoldenMatrixForEveryActionRoleRelationAndTime) {
  int cases = 0;
  test::for_each_access_case([&](const AccessCase& of) {
    ++cases;
    if (!HasFatalFailure()) judge(of);
  });
  EXPECT_GT(cases, 18'000);
  for (const Verdict verdict :
       {Verdict::allowed, Verdict::needs_second_person, Verdict::refused, Verdict::hidden})
    EXPECT_GT(seen[verdict], 20) << static_cast<int>(verdict);
}

TEST_F(GeneratedAccess, AgreesInEveryStateOfTheObjectAndTheLogin) {
  test::for_each_access_case([&](AccessCase of) {
    if (of.time != test::GrantTime::current || HasFatalFailure()) return;
    for (const char* proposed_by : {"", "other", "me"})
      for (int bits = 0; bits < 8; ++bits) {
        of.proposed_by = proposed_by;
        of.assigned = bits & 1;
        of.published = bits & 2;
        of.factor_fresh = bits & 4;
        judge(of);
      }
  });
  EXPECT_GT(seen[Verdict::needs_second_factor], 20);
}

// AC-02: what a list shows is what one would get one by one, for any set of grants.
TEST(AccessLists, Ac02ShowWhatIsAllowedOneByOneAndNothingElse) {
  const AccessWorld world;
  const Ledger& ledger = world.ledger();
  const bool held = rc::check([&] {
    Subject subject{.account = "me", .name = "甲", .person = Person{{"G1"}, {"M"}}};
    const auto grants = *rc::gen::inRange(0, 4);
    for (int grant = 0; grant < grants; ++grant) {
      const auto role = static_cast<AccessRole>(*rc::gen::inRange(0, 10));
      const bool administrator = role <= AccessRole::auditor;
      const char* unit = *rc::gen::element("H", "G1", "G2", "D1", "Z");
      const Period days =
          AccessWorld::days_of(*rc::gen::element(test::GrantTime::past, test::GrantTime::current,
                                                 test::GrantTime::current, test::GrantTime::future));
      subject.grants.push_back({.role = role,
                                .unit = {administrator ? "" : unit},
                                .subtree = role == AccessRole::superior && *rc::gen::arbitrary<bool>(),
                                .round = {role == AccessRole::inspector ? "R1" : ""},
                                .session = {role == AccessRole::guest ? "S1" : ""},
                                .from = days.from,
                                .to = days.to});
    }
    const Action action = kActions[*rc::gen::inRange<std::size_t>(0, kActionCount)];
    const VisibleUnits visible = visible_units(ledger, subject, action, AccessWorld::today());
    const auto contains = [](const std::vector<UnitId>& units, UnitId id) {
      return std::ranges::find(units, id) != units.end();
    };
    for (std::uint32_t id = 0; id < ledger.units().size(); ++id) {
      bool some = false, all = true;
      for (const bool assigned : {true, false})
        for (const char* owner : {"L", "M", "N"})
          for (const bool published : {true, false}) {
            Object object{.unit = UnitId{id}};
            object.owner = Person{ledger.unit(UnitId{id}).registered.unit, {owner}};
            object.published = published;
            object.round.text = assigned ? "R1" : "R2";
            object.session.text = assigned ? "S1" : "S2";
            const Verdict verdict = decide(ledger, subject, action, object, AccessWorld::today()).verdict;
            const bool reached = verdict != Verdict::hidden && verdict != Verdict::refused;
            some = some || reached;
            all = all && reached;
          }
      // Whole units hold nothing that is denied, save one's own matter; units not named hold nothing allowed.
      const bool whole = contains(visible.whole, UnitId{id}), partly = contains(visible.partly, UnitId{id});
      RC_ASSERT(!(whole && partly));
      RC_ASSERT(!some || whole || partly);
      const bool never_own = action == Action::score_inspection || action == Action::approve_leave ||
                             action == Action::sign_in_others;
      RC_ASSERT(!whole || all || never_own);
    }
  });
  EXPECT_TRUE(held);
}

}  // namespace
}  // namespace xueji::app
