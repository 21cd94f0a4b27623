#include "report/edits.h"

#include <gtest/gtest.h>

namespace xueji::report {
namespace {

using Kind = EditFault::Kind;

const BoundWords kWords{{"全部", "普遍", "多数", "不少", "部分", "少数", "个别"},
                        {"省民政厅", "省民政厅培训中心", "少数民族事务委员会"}};

Claim claim_of(std::string text) {
  Claim claim;
  claim.id = "commendation.attendance_rate";
  claim.text = std::move(text);
  return claim;
}

std::vector<EditFault> faults(const std::string& text, const std::string& edited) {
  return check_edit(claim_of(text), edited, kWords);
}

TEST(BoundFigures, AreNumbersQuantifiersAndUnits) {
  EXPECT_EQ(bound_figures("多数单位达到95.5%以上，共12.3万人次，如省民政厅等单位。", kWords),
            (std::vector<std::string>{"多数", "95.5%", "12.3万", "省民政厅"}));
}

TEST(BoundFigures, KnowANameThatHoldsAnotherOrAQuantifier) {
  EXPECT_EQ(bound_figures("省民政厅培训中心和少数民族事务委员会", kWords),
            (std::vector<std::string>{"省民政厅培训中心", "少数民族事务委员会"}));
}

TEST(BoundFigures, ReadFullWidthDigits) {
  EXPECT_EQ(bound_figures("９５%", kWords), (std::vector<std::string>{"95%"}));
}

TEST(CheckEdit, AllowsOtherWordsAroundTheFigures) {
  EXPECT_TRUE(faults("多数单位出勤率在95%以上。", "从考勤看，出勤率达到95%的占多数。").empty());
}

TEST(CheckEdit, RefusesADroppedFigure) {
  EXPECT_EQ(faults("多数单位出勤率在95%以上。", "多数单位出勤率较高。"),
            (std::vector<EditFault>{{Kind::figure_dropped, "95%"}}));
}

TEST(CheckEdit, RefusesAnAlteredFigure) {
  EXPECT_EQ(faults("多数单位出勤率在95%以上。", "多数单位出勤率在96%以上。"),
            (std::vector<EditFault>{{Kind::figure_dropped, "95%"}, {Kind::figure_added, "96%"}}));
}

TEST(CheckEdit, RefusesAStrongerQuantifier) {
  EXPECT_EQ(faults("多数单位做到了。", "各单位普遍做到了。").size(), 2U);
}

TEST(CheckEdit, RefusesAUnitThatTheClaimDoesNotName) {
  EXPECT_EQ(faults("个别单位没有报送。", "个别单位没有报送，如省民政厅。"),
            (std::vector<EditFault>{{Kind::figure_added, "省民政厅"}}));
}

TEST(CheckEdit, CountsRepeatedFigures) {
  EXPECT_EQ(faults("共3家，其中3家完成。", "共3家，均已完成。"),
            (std::vector<EditFault>{{Kind::figure_dropped, "3"}}));
}

TEST(CheckEdit, RefusesEmptyTextAndLineBreaks) {
  EXPECT_EQ(faults("甲。", " 　"), (std::vector<EditFault>{{Kind::empty, {}}}));
  EXPECT_EQ(faults("甲。", "甲。\n乙。"), (std::vector<EditFault>{{Kind::not_one_sentence, {}}}));
}

TEST(CheckEdit, SaysWhyInChinese) {
  EXPECT_EQ(describe({Kind::figure_dropped, "95%"}), "改写后缺少“95%”，这一数据与记录绑定，不能删改");
}

TEST(MergeEdits, KeepsAnEditWhileFiguresAreTheSame) {
  std::vector<Claim> claims = {claim_of("多数单位出勤率在95%以上。")};
  const std::vector<Edit> edits = {{claims[0].id, "出勤率达到95%的单位占多数。", {"多数", "95%"}}};
  EXPECT_TRUE(merge_edits(claims, edits, kWords).refused.empty());
  EXPECT_TRUE(claims[0].edited);
  EXPECT_EQ(claims[0].text, "出勤率达到95%的单位占多数。");
  EXPECT_EQ(claims[0].generated, "多数单位出勤率在95%以上。");
}

TEST(MergeEdits, ShowsAnEditBesideTheSentenceWhenFiguresChanged) {
  std::vector<Claim> claims = {claim_of("不少单位出勤率在95%以上。")};
  const std::vector<Edit> edits = {{claims[0].id, "出勤率达到95%的单位占多数。", {"多数", "95%"}}};
  EXPECT_TRUE(merge_edits(claims, edits, kWords).refused.empty());
  EXPECT_FALSE(claims[0].edited);
  EXPECT_EQ(claims[0].text, "不少单位出勤率在95%以上。");
  EXPECT_EQ(claims[0].pending_edit, "出勤率达到95%的单位占多数。");
}

TEST(MergeEdits, RefusesAFaultyEditAndKeepsTheSentence) {
  std::vector<Claim> claims = {claim_of("多数单位出勤率在95%以上。")};
  const std::vector<Edit> edits = {{claims[0].id, "多数单位出勤率很高。", {"多数", "95%"}}};
  EXPECT_EQ(merge_edits(claims, edits, kWords).refused.size(), 1U);
  EXPECT_FALSE(claims[0].edited);
}

TEST(MergeEdits, LeavesAsideWhatIsNotWrittenNow) {
  std::vector<Claim> claims = {claim_of("甲。")};
  EXPECT_TRUE(
      merge_edits(claims, std::vector<Edit>{{"shortfall.other", "乙。", {}}}, kWords).refused.empty());
  EXPECT_EQ(claims[0].text, "甲。");
}

}  // namespace
}  // namespace xueji::report
