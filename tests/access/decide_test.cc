#include "app/access/decide.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "tests/domain/fixture.h"

namespace xueji::app {
namespace {

using test::day;

// H above G1 above D1; G2 beside G1.
class AccessDecision : public test::LedgerFixture {
 protected:
  void SetUp() override {
    state(unit("H"));
    state(unit("G1", "H"));
    state(unit("G2", "H"));
    state(unit("D1", "G1"));
    state(seat("M1", Role::leader));
    state(seat("M2"));
  }
  static Subject holder(AccessRole role, const char* unit, bool subtree = false) {
    Subject subject{.account = "a1", .name = "甲"};
    HeldRole grant;
    grant.role = role;
    grant.unit.text = unit;
    grant.subtree = subtree;
    grant.from = day("2026-01-01");
    grant.to = day("2026-12-31");
    subject.grants.push_back(grant);
    return subject;
  }
  Object in(const char* code) const { return {.unit = ledger.find_unit_id(code)}; }
  Object of(const char* code, const char* member) const {
    Object object = in(code);
    object.owner = Person{{code}, {member}};
    return object;
  }
  Verdict verdict(const Subject& subject, Action action, const Object& object,
                  const char* today = "2026-06-01") const {
    return decide(ledger, subject, action, object, day(today)).verdict;
  }
};

TEST_F(AccessDecision, LetsTheSecretaryChangeSessionsOfTheOwnGroupOnly) {
  const Subject secretary = holder(AccessRole::secretary, "G1");
  EXPECT_EQ(verdict(secretary, Action::change_session, in("G1")), Verdict::allowed);
  EXPECT_EQ(verdict(secretary, Action::change_session, in("G2")), Verdict::hidden);
  EXPECT_EQ(verdict(secretary, Action::change_session, in("D1")), Verdict::hidden);
  EXPECT_EQ(verdict(secretary, Action::change_session, in("H")), Verdict::hidden);
  EXPECT_EQ(verdict(secretary, Action::change_session, in("no such unit")), Verdict::hidden);
}

TEST_F(AccessDecision, LetsTheSuperiorReadTheTreeBelow) {
  const Subject superior = holder(AccessRole::superior, "H", true);
  for (const char* code : {"H", "G1", "G2", "D1"})
    EXPECT_EQ(verdict(superior, Action::read_plan, in(code)), Verdict::allowed) << code;
  EXPECT_EQ(verdict(holder(AccessRole::superior, "H"), Action::read_plan, in("G1")), Verdict::hidden);
  EXPECT_EQ(verdict(holder(AccessRole::superior, "G1", true), Action::read_plan, in("H")), Verdict::hidden);
}

TEST_F(AccessDecision, RefusesOwnLeaveToItsApprover) {
  Subject leader = holder(AccessRole::leader, "G1");
  leader.person = Person{{"G1"}, {"M1"}};
  EXPECT_EQ(verdict(leader, Action::approve_leave, of("G1", "M2")), Verdict::allowed);
  EXPECT_EQ(verdict(leader, Action::approve_leave, of("G1", "M1")), Verdict::refused);
  const Subject superior = holder(AccessRole::superior, "H", true);
  EXPECT_EQ(verdict(superior, Action::approve_leave, of("G1", "M1")), Verdict::allowed);
  EXPECT_EQ(verdict(superior, Action::approve_leave, of("G1", "M2")), Verdict::hidden);
}

TEST_F(AccessDecision, AsksForTheSecondPersonAndTakesNoFirstOneTwice) {
  const Subject admin = holder(AccessRole::unit_admin, "G1");
  Object session = in("G1");
  EXPECT_EQ(verdict(admin, Action::reopen_session, session), Verdict::needs_second_person);
  session.proposed_by = "a2";
  EXPECT_EQ(verdict(admin, Action::reopen_session, session), Verdict::allowed);
  session.proposed_by = "a1";
  EXPECT_EQ(verdict(admin, Action::reopen_session, session), Verdict::refused);
}

TEST_F(AccessDecision, ListsWhatItWouldAllowOneByOne) {
  const VisibleUnits visible =
      visible_units(ledger, holder(AccessRole::superior, "G1", true), Action::read_plan, day("2026-06-01"));
  EXPECT_EQ(visible.whole, (std::vector{ledger.find_unit_id("G1"), ledger.find_unit_id("D1")}));
  EXPECT_TRUE(visible.partly.empty());
  EXPECT_TRUE(visible.common);
  EXPECT_FALSE(visible.configuration);
}

// Below G1: D1 with E1, then D2. A list walks down the register, a decision walks up: both must find the
// same.
TEST_F(AccessDecision, ListsWhatItWouldAllowWhateverBecameOfTheRegister) {
  state(unit("E1", "D1"));
  state(unit("D2", "G1"));
  const auto seen = [&](const char* top) {
    const Subject subject = holder(AccessRole::superior, top, true);
    const VisibleUnits visible = visible_units(ledger, subject, Action::read_plan, day("2026-06-01"));
    std::string codes;
    for (std::uint32_t id = 0; id < ledger.units().size(); ++id) {
      const bool listed = std::ranges::find(visible.whole, UnitId{id}) != visible.whole.end();
      const Verdict alone = verdict(subject, Action::read_plan, {.unit = UnitId{id}});
      EXPECT_EQ(listed, alone == Verdict::allowed) << top << " " << id;
      if (listed) codes += ledger.unit(UnitId{id}).registered.unit.text + " ";
    }
    return codes;
  };
  EXPECT_EQ(seen("G1"), "G1 D1 E1 D2 ");
  state(unit("D1", "G2"));
  EXPECT_EQ(seen("G1"), "G1 D2 ");
  EXPECT_EQ(seen("G2"), "G2 D1 E1 ");
  EXPECT_EQ(seen("H"), "H G1 G2 D1 E1 D2 ");
  state(withdrawal("unit_registered", {"D1"}, "D1"));
  EXPECT_EQ(seen("G2").find("E1"), std::string::npos) << "nothing lies below a withdrawn unit";
  EXPECT_EQ(seen("D1").find("E1"), std::string::npos);
  state(unit("D1", "G1"));
  EXPECT_EQ(seen("G1"), "G1 D1 E1 D2 ");
}

}  // namespace
}  // namespace xueji::app
