#include "app/access/authorship.h"

#include "tests/access/access_cases.h"

namespace xueji::app {
namespace {

class Authorship : public ::testing::Test {
 protected:
  test::AccessWorld world;

  static Subject member() { return {.account = "a1", .name = "李明", .person = Person{{"G1"}, {"M"}}}; }
  static Subject holder(AccessRole role, const char* unit) {
    Subject subject{.account = "a2", .name = "王处"};
    subject.grants.push_back({.role = role, .unit = {unit}});
    return subject;
  }
  std::string signed_by(const Subject& subject, Entry entry) const {
    sign(world.ledger(), subject, entry);
    if (const auto* decision = std::get_if<LeaveDecided>(&entry)) return decision->approver;
    return std::get<ObjectionRaised>(entry).by;
  }
  static Entry decision(std::string approver = {}) {
    return LeaveDecided{{"G1"}, {"P1"}, {"N"}, true, std::move(approver), {}};
  }
  static Entry objection(std::string by = {}) {
    return ObjectionRaised{{"G1"}, "1", "session_held", {"S1"}, "有误", std::move(by)};
  }
};

TEST_F(Authorship, IsAMembersCodeInHisUnitAndTheUnitForItsStaff) {
  EXPECT_EQ(signed_by(member(), decision()), "M");
  EXPECT_EQ(signed_by(member(), objection()), "M");
  EXPECT_EQ(signed_by(holder(AccessRole::unit_admin, "G1"), objection()), "G1") << "its name";
  EXPECT_EQ(signed_by(holder(AccessRole::superior, "H"), objection()), "王处");
  EXPECT_EQ(signed_by(holder(AccessRole::superior, "H"), decision()), "王处");
}

TEST_F(Authorship, RefusesAnotherName) {
  EXPECT_FALSE(check_signature(world.ledger(), member(), decision("M")));
  const auto refused = check_signature(world.ledger(), member(), decision("L"));
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->subject, "approver");
  EXPECT_TRUE(check_signature(world.ledger(), member(), objection("G1"))) << "a member is not the unit";
  // A code of another unit is another person.
  Subject stranger = member();
  stranger.person = Person{{"G2"}, {"M"}};
  EXPECT_TRUE(check_signature(world.ledger(), stranger, decision("M")));
}

TEST_F(Authorship, HasNoPartInOtherEntries) {
  Entry announced = SessionAnnounced{{"G1"}, {"P1"}};
  sign(world.ledger(), member(), announced);
  EXPECT_FALSE(check_signature(world.ledger(), member(), announced));
}

}  // namespace
}  // namespace xueji::app
