#include "app/live/desk_queue.h"

#include <gtest/gtest.h>

#include "base/error_code.h"
#include "tests/domain/live_fixture.h"

namespace xueji::app {
namespace {

using What = DeskQueueAnswer::What;

class OfflineDesk : public test::LiveFixture {
 protected:
  SignInCodes codes{std::string(32, 'k')};
  DeskPack pack;

  void SetUp() override {
    LiveFixture::SetUp();
    live_until(SessionState::opened);
    const Result<DeskPack> made =
        make_desk_pack(ledger, codes, {"G1"}, {"P1"}, "d1", "张秘书", test::at("2026-03-05 08:35"));
    ASSERT_TRUE(made);
    pack = *made;
  }
  DeskQueueItem item(const std::string& client, const std::string& member) const {
    DeskQueueItem item{client, {member}, test::at("2026-03-05 08:50"), {}};
    item.signature = sign_item(pack.key, pack.desk, item);
    return item;
  }
  DeskQueue queue(std::vector<DeskQueueItem> items) const {
    return {pack.unit, pack.session, pack.desk, pack.marked_by, pack.issued, std::move(items)};
  }
  std::vector<DeskQueueAnswer> upload(const DeskQueue& queue, const char* when = "2026-03-05 12:00") {
    auto answers = plan_desk_queue(ledger, codes, queue, test::at(when));
    for (const DeskQueueAnswer& answer : answers)
      if (answer.entry) state_at(when, *answer.entry);
    return answers;
  }
  static std::string code(const DeskQueueAnswer& answer) {
    return answer.error ? std::string(token(answer.error->code)) : "";
  }
};

TEST_F(OfflineDesk, TakesTheRosterAlong) {
  ASSERT_EQ(pack.people.size(), 3U);
  EXPECT_EQ(pack.people[0].member.text, "M1");
  EXPECT_FALSE(pack.key.empty());
}

TEST_F(OfflineDesk, UploadsWhatItSaw) {
  const auto answers = upload(queue({item("1", "M1"), item("2", "M2")}));
  ASSERT_EQ(answers.size(), 2U);
  EXPECT_EQ(answers[0].what, What::taken);
  EXPECT_EQ(answers[1].what, What::taken);
  EXPECT_EQ(book().live().sign_ins().rows.size(), 2U);
  EXPECT_EQ(book().live().sign_ins().rows[0].at, test::at("2026-03-05 08:50"));
  EXPECT_EQ(book().live().sign_ins().rows[0].grade, EvidenceGrade::A);
}

TEST_F(OfflineDesk, AC28UploadedTwiceChangesNothing) {
  upload(queue({item("1", "M1"), item("2", "M2")}));
  const Ledger before = ledger;
  const auto again = upload(queue({item("1", "M1"), item("2", "M2"), item("3", "M2")}));
  for (const DeskQueueAnswer& answer : again)
    EXPECT_EQ(answer.what, What::before) << answer.client;
  EXPECT_EQ(ledger, before);
}

TEST_F(OfflineDesk, AC28TwiceInOneQueueIsTakenOnce) {
  const auto answers = upload(queue({item("1", "M1"), item("1", "M1")}));
  EXPECT_EQ(answers[0].what, What::taken);
  EXPECT_EQ(answers[1].what, What::before);
}

TEST_F(OfflineDesk, AC27AlteredItemsFailTheirSignature) {
  DeskQueueItem other_member = item("1", "M1"), other_time = item("2", "M2"), other_name = item("3", "M3");
  other_member.member.text = "M2";
  other_time.at = test::at("2026-03-05 08:51");
  other_name.client = "4";
  for (const DeskQueueAnswer& answer : upload(queue({other_member, other_time, other_name})))
    EXPECT_EQ(code(answer), "desk.signature_invalid") << answer.client;
  EXPECT_TRUE(book().live().sign_ins().rows.empty());
}

TEST_F(OfflineDesk, AC27AnotherOperatorOrDeskCannotClaimTheItems) {
  DeskQueue claimed = queue({item("1", "M1")});
  claimed.marked_by = "李秘书";
  EXPECT_EQ(code(upload(claimed)[0]), "desk.signature_invalid");
  claimed = queue({item("1", "M1")});
  claimed.desk = "d2";
  EXPECT_EQ(code(upload(claimed)[0]), "desk.signature_invalid");
  claimed = queue({item("1", "M1")});
  claimed.issued = test::at("2026-03-05 08:00");
  EXPECT_EQ(code(upload(claimed)[0]), "desk.signature_invalid");
}

TEST_F(OfflineDesk, SignsForNoOtherTimeThanItsOwn) {
  DeskQueueItem early{"1", {"M1"}, test::at("2026-03-05 08:34"), {}};
  early.signature = sign_item(pack.key, pack.desk, early);
  DeskQueueItem future{"2", {"M2"}, test::at("2026-03-05 12:01"), {}};
  future.signature = sign_item(pack.key, pack.desk, future);
  for (const DeskQueueAnswer& answer : upload(queue({early, future})))
    EXPECT_EQ(code(answer), "desk.signature_invalid") << answer.client;
}

TEST_F(OfflineDesk, AC20DoesNotMarkItsOwnOperator) {
  const Result<DeskPack> own =
      make_desk_pack(ledger, codes, {"G1"}, {"P1"}, "d2", "M2", test::at("2026-03-05 08:35"));
  ASSERT_TRUE(own);
  pack = *own;
  EXPECT_EQ(code(upload(queue({item("1", "M2")}))[0]), "decision.own");
}

TEST_F(OfflineDesk, MayComeAfterTheClosingButNotAfterTheSeal) {
  state_at("2026-03-05 11:30", closed());
  state_at("2026-03-05 11:30", session("P1", "2026-03-05"));
  EXPECT_EQ(upload(queue({item("1", "M1")}))[0].what, What::taken);
  state_at("2026-03-06 09:00", RecordSealed{{"G1"}, "session_held", {"P1"}});
  EXPECT_EQ(code(upload(queue({item("2", "M2")}), "2026-03-06 10:00")[0]), "record.sealed");
}

}  // namespace
}  // namespace xueji::app
