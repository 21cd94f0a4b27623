#include "app/workbook/problem_wording.h"

#include <gmock/gmock.h>

#include "app/workbook/problem.h"
#include "base/error_code.h"

namespace xueji::app {
namespace {

const Place kPlace{"林草局/报送表.xlsx", "成员", 3, "起始日期"};

TEST(ProblemWording, HasWordsForEveryCode) {
  for (const ErrorCode code : kErrorCodes) {
    const Wording wording = word(code, kPlace, {.value = "甲", .detail = "乙", .accepted = {"丙", "丁"}});
    EXPECT_NE(wording.message, token(code)) << token(code);
    EXPECT_FALSE(wording.message.empty()) << token(code);
    EXPECT_FALSE(wording.hint.empty()) << token(code);
    EXPECT_EQ(wording.message.find('{'), std::string::npos) << wording.message;
    EXPECT_EQ(wording.hint.find('{'), std::string::npos) << wording.hint;
  }
}

TEST(ProblemWording, ListsTheAcceptedWords) {
  const Wording wording = word(ErrorCode::value_not_listed, kPlace,
                               {.value = "甲", .detail = "甲", .accepted = {"组长", "成员"}});
  EXPECT_EQ(wording.hint, "可填：组长、成员");
}

TEST(ProblemWording, OffersTheLikelyDay) {
  EXPECT_THAT(
      word(ErrorCode::value_bare_number, kPlace, {.value = "43895", .detail = "2020-03-05", .accepted = {}})
          .hint,
      testing::StartsWith("可能是 2020-03-05。"));
  EXPECT_THAT(word(ErrorCode::value_bare_number, kPlace, {.value = "9", .detail = "", .accepted = {}}).hint,
              testing::StartsWith("请把单元格改为日期格式"));
}

TEST(ProblemWording, SaysInPlainWordsWhatAFileIs) {
  EXPECT_EQ(
      word(ErrorCode::file_not_spreadsheet, kPlace, {.value = {}, .detail = "pdf", .accepted = {}}).message,
      "这不是表格文件（是 PDF 文件）");
  EXPECT_EQ(word(ErrorCode::file_too_large, kPlace, {.value = {}, .detail = "rows>1048576", .accepted = {}})
                .message,
            "文件太大（行数过多）");
  EXPECT_EQ(word(ErrorCode::file_damaged, kPlace, {.value = {}, .detail = "crc", .accepted = {}}).message,
            "文件已损坏（crc）");
}

TEST(ProblemWording, TakesBracesInValuesAsTheyStand) {
  EXPECT_THAT(word(ErrorCode::value_not_date, kPlace, {.value = "{0}", .detail = {}, .accepted = {}}).message,
              testing::HasSubstr("「{0}」"));
}

TEST(ProblemList, ShortensLongValues) {
  ProblemList list;
  std::string value;
  for (int i = 0; i < 500; ++i)
    value += "长";
  list.add(ErrorCode::value_not_date, kPlace, {.value = value, .detail = {}, .accepted = {}});
  EXPECT_LT(list.problems()[0].value.size(), 400U);
  EXPECT_THAT(list.problems()[0].value, testing::EndsWith("长…"));
}

TEST(ProblemList, CountsErrorsNotWarnings) {
  ProblemList list;
  list.add(ErrorCode::column_unknown, kPlace);
  EXPECT_EQ(list.error_count(), 0U);
  list.add(ErrorCode::column_twice, kPlace);
  EXPECT_EQ(list.error_count(), 1U);
}

}  // namespace
}  // namespace xueji::app
