#include "report/duties.h"

#include <gtest/gtest.h>

#include "tests/report/small_province.h"

namespace xueji::report {
namespace {

using test::on_day;

class Duties : public ::testing::Test {
 protected:
  std::vector<Entry> entries = test::supervising_entries();

  void SetUp() override {
    entries.push_back(MemberSeated{{"G01"}, {"M1"}, "成员一", {}, Role::leader, on_day("2025-01-01"), {}});
    SessionHeld session;
    session.unit.text = "G01";
    session.session.text = "S1";
    session.date = on_day("2026-06-10");
    session.theme = "专题学习";
    session.forms = {StudyForm::discussion};
    session.directives = {{"D1"}};
    entries.push_back(session);
    entries.push_back(FilingSent{{"G01"}, {"T1"}, on_day("2026-03-20"), {}, false, {}});
  }
  std::vector<std::string> open() const {
    const Ledger ledger = test::post_all(entries);
    std::vector<std::string> lines;
    for (const Duty& duty :
         open_duties(ledger, test::shipped_rulebook(), test::kHalfYear, ledger.find_unit_id("G01")))
      lines.push_back(fmt::format("{} {} {}", format_iso(duty.due), duty.kind, duty.what));
    return lines;
  }
};

TEST_F(Duties, ListFilingsThatAreDueLater) {
  EXPECT_EQ(open(), (std::vector<std::string>{"2026-07-10 报送 半年总结"}));
}

TEST_F(Duties, OpenAMakeUpForAMissAndCloseItByOne) {
  entries.push_back(AttendanceMarked{{"G01"}, {"S1"}, {"M1"}, AttendanceStatus::leave, {}, {}, {}, {}});
  EXPECT_EQ(open(), (std::vector<std::string>{"2026-07-10 报送 半年总结",
                                              "2026-07-10 补学 成员一补学2026年6月10日“专题学习”"}));
  entries.push_back(MakeUpDone{{"G01"}, {"S1"}, {"M1"}, on_day("2026-06-20"), MakeUpMethod::written, {}});
  EXPECT_EQ(open(), (std::vector<std::string>{"2026-07-10 报送 半年总结"}));
}

TEST_F(Duties, KeepWhatIsOverdueInThePeriod) {
  entries.push_back(ActionItemAssigned{{"G01"}, {"S1"}, "1", "修订办法", {}, on_day("2026-06-20"), {}, {}});
  EXPECT_EQ(open().front(), "2026-06-20 落实事项 修订办法");
}

TEST_F(Duties, DoNotSeeWhatWasDoneLater) {
  entries.push_back(ActionItemAssigned{
      {"G01"}, {"S1"}, "1", "修订办法", {}, on_day("2026-06-20"), on_day("2026-07-01"), {}});
  EXPECT_EQ(open().front(), "2026-06-20 落实事项 修订办法");  // on 30 June it was still open
}

}  // namespace
}  // namespace xueji::report
