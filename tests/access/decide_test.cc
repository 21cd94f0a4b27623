#include "app/access/decide.h"

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

}  // namespace
}  // namespace xueji::app
