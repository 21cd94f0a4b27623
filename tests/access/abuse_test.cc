// Abuse cases of the requirements document that the decision itself must withstand.
#include <gtest/gtest.h>

#include "app/access/held_roles.h"
#include "base/error_code.h"
#include "tests/access/access_cases.h"

namespace xueji::app {
namespace {

using test::day;

class AccessAbuse : public test::LedgerFixture {
 protected:
  void SetUp() override {
    for (const auto& [code, parent] : {std::pair{"H", ""}, {"G1", "H"}, {"G2", "H"}, {"D1", "G1"}})
      state(unit(code, parent));
    state(seat("M1", Role::leader));
    state(seat("M2"));
  }
  static HeldRole role(AccessRole of, const char* unit, bool subtree = false) {
    return {.role = of, .unit = {unit}, .subtree = subtree, .from = day("2026-01-01")};
  }
  static Subject holder(std::vector<HeldRole> roles, const char* member = "") {
    Subject subject{.account = "me", .name = "甲"};
    if (*member) subject.person = Person{{"G1"}, {member}};
    subject.grants = std::move(roles);
    return subject;
  }
  Object in(const char* code) const { return {.unit = ledger.find_unit_id(code)}; }
  Object of(const char* code, const char* member) const {
    Object object = in(code);
    object.owner = Person{{code}, {member}};
    return object;
  }
  Decision ask(const Subject& subject, Action action, const Object& object,
               const char* today = "2026-06-01") const {
    return decide(ledger, subject, action, object, day(today));
  }
};

TEST_F(AccessAbuse, Ac01AnotherUnitsThingAnswersLikeOneThatIsNotThere) {
  const Subject member = holder({role(AccessRole::member, "G1")}, "M2");
  for (const Action action : kActions)
    EXPECT_EQ(ask(member, action, of("G2", "M2")), ask(member, action, in("no such unit"))) << token(action);
}

TEST_F(AccessAbuse, Ac03MovingAsksAtBothEnds) {
  const Subject superior = holder({role(AccessRole::superior, "G1", true)});
  Object own = in("D1"), own_target = in("G1"), foreign = in("G2");
  own.proposed_by = own_target.proposed_by = foreign.proposed_by = "other";
  const auto move = [&](const Object& from, const Object& to) {
    return decide_move(ledger, superior, Action::manage_units, from, to, day("2026-06-01")).verdict;
  };
  EXPECT_EQ(move(own, own_target), Verdict::allowed);
  EXPECT_EQ(move(own, foreign), Verdict::hidden);
  EXPECT_EQ(move(foreign, own_target), Verdict::hidden);
}

TEST_F(AccessAbuse, Ac04ARoleInOneUnitIsWorthNothingInAnother) {
  const Subject two = holder({role(AccessRole::unit_admin, "G2"), role(AccessRole::member, "G1")}, "M2");
  EXPECT_EQ(ask(two, Action::change_session, in("G2")).verdict, Verdict::allowed);
  EXPECT_EQ(ask(two, Action::change_session, in("G1")).verdict, Verdict::refused);
  // The same member code in another unit is another person.
  Subject stranger = two;
  stranger.person = Person{{"G2"}, {"M2"}};
  EXPECT_EQ(ask(two, Action::ask_leave, of("G1", "M2")).verdict, Verdict::allowed);
  EXPECT_EQ(ask(stranger, Action::ask_leave, of("G1", "M2")).verdict, Verdict::refused);
}

TEST_F(AccessAbuse, Ac08AGrantEndsWithItsLastDay) {
  HeldRole secretary = role(AccessRole::secretary, "G1");
  secretary.to = day("2026-06-30");
  const Subject subject = holder({secretary});
  EXPECT_EQ(ask(subject, Action::read_minutes, in("G1"), "2026-06-30").verdict, Verdict::allowed);
  EXPECT_EQ(ask(subject, Action::read_minutes, in("G1"), "2026-07-01").verdict, Verdict::hidden);
}

// The decision knows no date of the record: only today's grants are asked.
TEST_F(AccessAbuse, Ac09APastGrantOpensNoPastRecord) {
  HeldRole past = role(AccessRole::secretary, "G1");
  past.to = day("2026-03-31");
  EXPECT_EQ(ask(holder({past}), Action::read_minutes, in("G1")).verdict, Verdict::hidden);
}

TEST_F(AccessAbuse, Ac10InspectorsGetNumbersAndNoPersons) {
  HeldRole inspector = role(AccessRole::inspector, "G1");
  inspector.round.text = "R1";
  const Subject subject = holder({inspector});
  Object object = in("G1");
  EXPECT_EQ(ask(subject, Action::count_figures, object).verdict, Verdict::allowed);
  EXPECT_EQ(ask(subject, Action::read_figures, object).verdict, Verdict::hidden);
}

TEST_F(AccessAbuse, Ac13NobodyApprovesTheOwnLeaveWhateverRoleIsUsed) {
  const Subject leader =
      holder({role(AccessRole::leader, "G1"), role(AccessRole::superior, "H", true)}, "M1");
  EXPECT_EQ(ask(leader, Action::approve_leave, of("G1", "M1")),
            (Decision{Verdict::refused, ErrorCode::decision_own}));
  EXPECT_EQ(ask(leader, Action::approve_leave, of("G1", "M2")).verdict, Verdict::allowed);
}

TEST_F(AccessAbuse, Ac15TheSecondPersonIsNeverTheFirst) {
  const Subject admin = holder({role(AccessRole::unit_admin, "G1")});
  Object session = in("G1");
  session.proposed_by = "me";
  EXPECT_EQ(ask(admin, Action::reopen_session, session),
            (Decision{Verdict::refused, ErrorCode::access_same_person}));
}

TEST_F(AccessAbuse, Ac20NobodySignsHimselfInAtTheDesk) {
  const Subject secretary =
      holder({role(AccessRole::secretary, "G1"), role(AccessRole::unit_admin, "G1")}, "M2");
  EXPECT_EQ(ask(secretary, Action::sign_in_others, of("G1", "M1")).verdict, Verdict::allowed);
  EXPECT_EQ(ask(secretary, Action::sign_in_others, of("G1", "M2")),
            (Decision{Verdict::refused, ErrorCode::decision_own}));
}

TEST_F(AccessAbuse, NobodyInspectsTheOwnUnit) {
  HeldRole inspector = role(AccessRole::inspector, "G1");
  inspector.round.text = "R1";
  EXPECT_EQ(ask(holder({inspector}), Action::score_inspection, in("G1")).verdict, Verdict::allowed);
  EXPECT_EQ(ask(holder({inspector}, "M2"), Action::score_inspection, in("G1")).code, ErrorCode::decision_own);
  EXPECT_EQ(
      ask(holder({inspector, role(AccessRole::secretary, "G1")}), Action::score_inspection, in("G1")).code,
      ErrorCode::decision_own);
}

TEST_F(AccessAbuse, ShowsNothingSensitiveToOutsiders) {
  Object minutes = in("G1");
  minutes.session.text = "S1";
  HeldRole guest = role(AccessRole::guest, "G1");
  guest.session.text = "S1";
  const Subject outsider = holder({guest}), insider = holder({role(AccessRole::member, "G1")}, "M2");
  EXPECT_EQ(ask(outsider, Action::read_minutes, minutes).verdict, Verdict::allowed);
  minutes.sensitivity = Sensitivity::sensitive;
  EXPECT_EQ(ask(outsider, Action::read_minutes, minutes).verdict, Verdict::hidden);
  EXPECT_EQ(ask(insider, Action::read_minutes, minutes).verdict, Verdict::allowed);
}

TEST_F(AccessAbuse, HidesUnitsThatWereTakenOffTheRegister) {
  const Subject secretary = holder({role(AccessRole::secretary, "G2")});
  ASSERT_EQ(ask(secretary, Action::read_plan, in("G2")).verdict, Verdict::allowed);
  state(withdrawal("unit_registered", {"G2"}, "G2"));
  EXPECT_EQ(ask(secretary, Action::read_plan, in("G2")).verdict, Verdict::hidden);
  EXPECT_TRUE(visible_units(ledger, secretary, Action::read_plan, day("2026-06-01")).whole.empty());
}

TEST_F(AccessAbuse, KeepsCommonThingsReadableAndInTheHandsOfTheWholeBody) {
  const Object directive{.kind = ObjectKind::common};
  EXPECT_EQ(ask(holder({role(AccessRole::member, "G1")}), Action::read_plan, directive).verdict,
            Verdict::allowed);
  EXPECT_EQ(ask(holder({role(AccessRole::superior, "G1", true)}), Action::edit_rules, directive).verdict,
            Verdict::refused);
  EXPECT_EQ(ask(holder({role(AccessRole::superior, "", true)}), Action::edit_rules, directive).verdict,
            Verdict::allowed);
  EXPECT_EQ(ask(holder({}), Action::read_plan, directive).verdict, Verdict::hidden);
}

}  // namespace
}  // namespace xueji::app
