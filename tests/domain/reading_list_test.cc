#include "tests/domain/fixture.h"

namespace xueji::test {
namespace {

class ReadingList : public LedgerFixture {
 protected:
  void SetUp() override {
    state(unit("G1"));
    SessionPlanned planned;
    planned.unit.text = "G1", planned.session.text = "S1", planned.date = *parse_iso_day("2026-03-05");
    planned.theme = "专题学习", planned.forms = {StudyForm::lecture};
    state(planned);
    for (const char* const code : {"Z1", "Z2"}) {
      LibraryItemAdded item;
      item.item = code, item.title = "读本";
      state(item);
    }
  }
  static ReadingListSet list(std::vector<std::string> items) {
    return {{"G1"}, {"S1"}, std::move(items), "第一章"};
  }
  const Shelf<ReadingListSet>& lists() const {
    return ledger.find_unit("G1")->live().shelf<ReadingListSet>();
  }
};

TEST_F(ReadingList, NamesItemsOfTheLibraryForASession) {
  EXPECT_EQ(refusal(list({"Z1", "Z2"})), "");
  EXPECT_EQ(refusal(list({"Z1", "Z9"})), "reference.unknown");
  ReadingListSet elsewhere = list({"Z1"});
  elsewhere.session.text = "S9";
  EXPECT_EQ(refusal(elsewhere), "reference.unknown");
  state(FactWithdrawn{{}, "library_item_added", {"Z2"}});
  EXPECT_EQ(refusal(list({"Z2"})), "reference.withdrawn");
}

TEST_F(ReadingList, IsOfARecordedSessionToo) {
  SessionHeld held;
  held.unit.text = "G1", held.session.text = "S2", held.date = *parse_iso_day("2026-03-06");
  held.theme = "学习", held.forms = {StudyForm::lecture};
  state(held);
  ReadingListSet of_record = list({"Z1"});
  of_record.session.text = "S2";
  EXPECT_EQ(refusal(of_record), "");
}

TEST_F(ReadingList, ReplacesTheOneBefore) {
  state(list({"Z1", "Z2"}));
  state(list({"Z2"}));
  ASSERT_EQ(lists().entries().size(), 1U);
  EXPECT_EQ(lists().entries()[0].items, std::vector<std::string>{"Z2"});
  state(list({}));
  EXPECT_TRUE(lists().entries()[0].items.empty());
}

}  // namespace
}  // namespace xueji::test
