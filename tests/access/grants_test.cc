#include <gtest/gtest.h>

#include "app/access/held_roles.h"
#include "tests/domain/fixture.h"

namespace xueji::app {
namespace {

using test::day;

class Grants : public test::LedgerFixture {
 protected:
  void SetUp() override {
    state(unit("H"));
    state(unit("G1", "H"));
    state(seat("M1"));
    state(session("S1", "2026-03-05"));
  }
  static RoleGranted granted(const char* code, const char* account, AccessRole role, const char* unit = "") {
    return {.grant = code,
            .account = account,
            .role = role,
            .unit = {unit},
            .from = day("2026-01-01"),
            .reason = "任职",
            .proposed_by = "sec"};
  }
  std::size_t roles_of(const char* account) const { return held_roles(ledger, account).size(); }
};

TEST_F(Grants, TakeEffectOnlyWhenAnotherPersonConfirms) {
  state(granted("r1", "a1", AccessRole::secretary, "G1"));
  EXPECT_EQ(roles_of("a1"), 0U);
  EXPECT_EQ(refusal(RoleGrantConfirmed{"r1", "sec"}), "access.same_person");
  EXPECT_EQ(refusal(RoleGrantConfirmed{"r1", "a1"}), "decision.own");
  EXPECT_EQ(refusal(RoleGrantConfirmed{"r2", "sys"}), "grant.unknown");
  state(RoleGrantConfirmed{"r1", "sys"});
  EXPECT_EQ(roles_of("a1"), 1U);
  EXPECT_EQ(refusal(RoleGrantConfirmed{"r1", "other"}), "grant.settled");
}

TEST_F(Grants, EndForGoodWhenRevoked) {
  state(granted("r1", "a1", AccessRole::secretary, "G1"));
  state(RoleRevoked{"r1", "误提", "sec"});
  EXPECT_EQ(refusal(RoleGrantConfirmed{"r1", "sys"}), "grant.settled");
  EXPECT_EQ(refusal(RoleRevoked{"r1", "再次", "sec"}), "grant.settled");
  EXPECT_EQ(refusal(granted("r1", "a1", AccessRole::secretary, "G1")), "grant.taken");
  EXPECT_EQ(roles_of("a1"), 0U);
}

TEST_F(Grants, Ac30NobodyGrantsHimselfARole) {
  RoleGranted own = granted("r1", "sec", AccessRole::superior, "H");
  EXPECT_EQ(refusal(own), "decision.own");
  own.account = "sys";
  state(own);
  EXPECT_EQ(refusal(RoleGrantConfirmed{"r1", "sys"}), "decision.own");
}

TEST_F(Grants, Ac33TheAuditorIsNeitherOfTheOtherTwo) {
  for (const AccessRole other : {AccessRole::system_admin, AccessRole::security_admin}) {
    const std::string account = "a" + std::to_string(static_cast<int>(other));
    state(granted(("first" + account).c_str(), account.c_str(), other));
    // Even while the first is only proposed: else both could be confirmed later.
    EXPECT_EQ(refusal(granted("second", account.c_str(), AccessRole::auditor)), "grant.roles_exclude");
  }
  state(granted("r3", "a3", AccessRole::auditor));
  EXPECT_EQ(refusal(granted("r4", "a3", AccessRole::system_admin)), "grant.roles_exclude");
  EXPECT_EQ(refusal(granted("r4", "a3", AccessRole::security_admin)), "grant.roles_exclude");
  // Small organisations may merge the first two.
  state(granted("r5", "a5", AccessRole::system_admin));
  EXPECT_EQ(refusal(granted("r6", "a5", AccessRole::security_admin)), "");
  // After the office is over, the other one may follow.
  RoleGranted past = granted("r7", "a7", AccessRole::system_admin);
  past.to = day("2026-03-31");
  state(past);
  RoleGranted next = granted("r8", "a7", AccessRole::auditor);
  EXPECT_EQ(refusal(next), "grant.roles_exclude");
  next.from = day("2026-04-01");
  EXPECT_EQ(refusal(next), "");
}

TEST_F(Grants, MustFitTheirRole) {
  RoleGranted entry = granted("r1", "a1", AccessRole::secretary);
  EXPECT_EQ(refusal(entry), "grant.reach_unfit") << "a secretary without a unit";
  entry = granted("r1", "a1", AccessRole::auditor, "G1");
  EXPECT_EQ(refusal(entry), "grant.reach_unfit") << "an auditor of a unit";
  entry = granted("r1", "a1", AccessRole::secretary, "G1");
  entry.subtree = true;
  EXPECT_EQ(refusal(entry), "grant.reach_unfit") << "a secretary of units below";
  entry = granted("r1", "a1", AccessRole::guest, "G1");
  EXPECT_EQ(refusal(entry), "grant.reach_unfit") << "a guest without a session";
  entry.session = "S9";
  EXPECT_EQ(refusal(entry), "reference.unknown");
  entry.session = "S1";
  EXPECT_EQ(refusal(entry), "");
  EXPECT_EQ(refusal(granted("r1", "a1", AccessRole::inspector, "G1")), "grant.reach_unfit");
  EXPECT_EQ(refusal(granted("r1", "a1", AccessRole::service)), "grant.reach_unfit");
  EXPECT_EQ(refusal(granted("r1", "a1", AccessRole::secretary, "G9")), "reference.unknown");
  entry = granted("r1", "a1", AccessRole::secretary, "G1");
  entry.to = day("2025-12-31");
  EXPECT_EQ(refusal(entry), "period.reversed");
  entry = granted("r1", "a1", AccessRole::superior);
  entry.subtree = true;
  EXPECT_EQ(refusal(entry), "") << "a superior of all units";
}

TEST_F(Grants, AreSeatedByTheInstallationOnceForAdministratorsOnly) {
  RoleGranted seat = granted("r1", "a1", AccessRole::auditor);
  seat.proposed_by.clear();
  state(seat);
  EXPECT_EQ(roles_of("a1"), 1U);
  seat.grant = "r2", seat.account = "a2";
  EXPECT_EQ(refusal(seat), "value.missing") << "a second auditor without two persons";
  RoleGranted content = granted("r3", "a3", AccessRole::superior, "H");
  content.proposed_by.clear();
  EXPECT_EQ(refusal(content), "value.missing");
}

TEST_F(Grants, AreStatedByTheSupervisingBodyAlone) {
  const Actor unit_actor{"甲", Actor::Standing::unit, {"G1"}};
  EXPECT_FALSE(refusals(granted("r1", "a1", AccessRole::secretary, "G1"), unit_actor).empty());
}

}  // namespace
}  // namespace xueji::app
