#include "app/workbook/cell_value.h"

#include <gtest/gtest.h>

#include "app/workbook/cell_date.h"
#include "base/error_code.h"
#include "domain/attendance/entries.h"
#include "domain/plan/entries.h"
#include "domain/session/entries.h"

namespace xueji::app {
namespace {

using office::Cell;
using office::CellKind;
using office::NumberFormat;

constexpr Column kColumn{"列", optional_column};
constexpr Column kCodeColumn{"编号", kKey};

Cell text(std::string value) {
  return {.column = 0,
          .kind = CellKind::text,
          .format = NumberFormat::general,
          .number = 0,
          .text = std::move(value)};
}
Cell number(double value, std::string shown, NumberFormat format = NumberFormat::general) {
  return {.column = 0, .kind = CellKind::number, .format = format, .number = value, .text = std::move(shown)};
}
Cell of_kind(CellKind kind, std::string shown = {}, double value = 0) {
  return {
      .column = 0, .kind = kind, .format = NumberFormat::general, .number = value, .text = std::move(shown)};
}

template <class T>
T parsed(const Cell& cell, const Column& column = kColumn) {
  T field{};
  const auto error = parse_field(cell, column, field);
  EXPECT_FALSE(error.has_value()) << cell.text << ": " << (error ? token(error->code) : "");
  return field;
}

template <class T>
Error refused(const Cell& cell, const Column& column = kColumn) {
  T field{};
  const auto error = parse_field(cell, column, field);
  EXPECT_TRUE(error.has_value()) << cell.text;
  return error.value_or(Error{});
}

TEST(CellValue, ReadsDatesInEveryAcceptedForm) {
  const Day day = to_day({2020, 3, 5});
  for (const char* form : {"2020-03-05",
                           "2020-3-5",
                           "2020/3/5",
                           "2020/03/05",
                           "2020.3.5",
                           "2020年3月5日",
                           "2020年03月05日",
                           "20200305",
                           " 2020-03-05 ",
                           "２０２０－０３－０５",
                           "2020年 3月 5日",
                           "2020-03-05 14:30",
                           "2020-03-05T14:30:00",
                           "2020/3/5 9:05:00",
                           "2020年3月5日14:30",
                           "2020年3月5日 下午2:30",
                           "2020-03-05T00:00:00.000Z",
                           "2020\xC2\xA0年3月5日",
                           "2020年3月5",
                           "2020年3月5号",
                           "20200305 08:00"})
    EXPECT_EQ(parsed<Day>(text(form)), day) << form;
  EXPECT_EQ(parsed<Day>(number(43895, "43895", NumberFormat::date)), day);
  EXPECT_EQ(parsed<Day>(number(43895.75, "43895.75", NumberFormat::date_time)), day);
  EXPECT_EQ(parsed<std::optional<Day>>(text("2020-02-29")), to_day({2020, 2, 29}));
}

TEST(CellValue, RefusesWhatIsNoDate) {
  for (const char* form : {"2020-02-30", "2019-02-29", "2020-13-01", "2020-00-10", "20200230", "20/3/5",
                           "3月5日", "2020-3", "2020年3月", "2020-03/05", "二〇二〇年", "明天",
                           "2020-03-05 25:00", "2020-03-05x", "1899-12-31", "2200-01-01", "-", "2020--3-5"})
    EXPECT_EQ(refused<Day>(text(form)).code, ErrorCode::value_not_date) << form;
  EXPECT_EQ(refused<Day>(text("2020-02-30")).detail, "no_such_day");
  EXPECT_EQ(refused<Day>(number(60, "60", NumberFormat::date)).code, ErrorCode::value_not_date);
  EXPECT_EQ(refused<Day>(number(-5, "-5", NumberFormat::date)).code, ErrorCode::value_not_date);
  EXPECT_EQ(refused<Day>(of_kind(CellKind::boolean, "", 1)).code, ErrorCode::value_not_date);
}

TEST(CellValue, RefusesBareNumbersAsDatesAndOffersTheLikelyDay) {
  EXPECT_EQ(refused<Day>(number(43895, "43895")), (Error{ErrorCode::value_bare_number, {}, "2020-03-05"}));
  EXPECT_EQ(refused<Day>(number(20200305, "20200305")),
            (Error{ErrorCode::value_bare_number, {}, "2020-03-05"}));
  EXPECT_EQ(refused<Day>(text("43895")), (Error{ErrorCode::value_bare_number, {}, "2020-03-05"}));
  EXPECT_EQ(refused<Day>(number(5e8, "500000000")), (Error{ErrorCode::value_bare_number, {}, ""}));
  EXPECT_EQ(refused<Day>(number(2020, "2020")), (Error{ErrorCode::value_bare_number, {}, ""})) << "a year";
  EXPECT_EQ(refused<Day>(number(0.5, "0.5", NumberFormat::time)).code, ErrorCode::value_bare_number);
}

TEST(CellValue, KnowsTheDayThatOnlyExcelHas) {
  EXPECT_EQ(day_of_serial(59), to_day({1900, 2, 28}));
  EXPECT_EQ(day_of_serial(60), std::nullopt);
  EXPECT_EQ(day_of_serial(61), to_day({1900, 3, 1}));
  EXPECT_EQ(day_of_serial(1), to_day({1900, 1, 1}));
  EXPECT_EQ(day_of_serial(0), std::nullopt);
  EXPECT_EQ(day_of_serial(109'574), to_day({2199, 12, 31}));
  EXPECT_EQ(day_of_serial(109'575), std::nullopt);
}

TEST(CellValue, ReadsTimes) {
  const TimeOfDay half_past_two{14 * 60 + 30};
  for (const char* form : {"14:30", "14：30", "１４：３０", "14:30:00", "下午2:30", "2:30 PM", " 14:30 "})
    EXPECT_EQ(parsed<TimeOfDay>(text(form)), half_past_two) << form;
  EXPECT_EQ(parsed<TimeOfDay>(text("9:05")), TimeOfDay{545});
  EXPECT_EQ(parsed<TimeOfDay>(text("上午12:30")), TimeOfDay{30});
  EXPECT_EQ(parsed<TimeOfDay>(text("下午12:30")), TimeOfDay{750});
  EXPECT_EQ(parsed<TimeOfDay>(number(0.6041666666666666, "0.6041666666666666", NumberFormat::time)),
            half_past_two);
  EXPECT_EQ(parsed<TimeOfDay>(number(43895.604166666664, "43895.604166666664", NumberFormat::date_time)),
            half_past_two);
  for (int minute = 0; minute < 1440; ++minute)
    EXPECT_EQ(time_of_serial(minute / 1440.0).minutes, minute);
  for (const char* form : {"25:00", "14:60", "14", "14.30", "下午", "上午13:00", ""})
    EXPECT_EQ(refused<TimeOfDay>(text(form)).code, ErrorCode::value_not_time) << form;
  EXPECT_EQ(refused<TimeOfDay>(number(0.5, "0.5")).code, ErrorCode::value_not_time);
  EXPECT_EQ(refused<TimeOfDay>(number(43895, "43895", NumberFormat::date)).code, ErrorCode::value_not_time);
}

TEST(CellValue, ReadsYesAndNo) {
  for (const char* word : {"是", "有", "Y", "y", "1", "true", "TRUE", " 是 ", "Ｙ", "１"})
    EXPECT_TRUE(parsed<bool>(text(word))) << word;
  for (const char* word : {"否", "无", "N", "n", "0", "false", "False", "０"})
    EXPECT_FALSE(parsed<bool>(text(word))) << word;
  EXPECT_TRUE(parsed<bool>(number(1, "1")));
  EXPECT_TRUE(parsed<bool>(of_kind(CellKind::boolean, "", 1)));
  EXPECT_FALSE(parsed<bool>(of_kind(CellKind::boolean, "", 0)));
  for (const char* word : {"2", "可能", "是的", "√"})
    EXPECT_EQ(refused<bool>(text(word)).code, ErrorCode::value_not_yes_no) << word;
}

TEST(CellValue, ReadsWordsOfLists) {
  EXPECT_EQ(parsed<AttendanceStatus>(text("请假")), AttendanceStatus::leave);
  EXPECT_EQ(parsed<AttendanceStatus>(text(" 请 假　")), AttendanceStatus::leave);
  EXPECT_EQ(parsed<AttendanceStatus>(text("left_early")), AttendanceStatus::left_early);
  EXPECT_EQ(parsed<std::optional<StudyForm>>(text("集体研讨")), StudyForm::discussion);
  EXPECT_EQ(refused<AttendanceStatus>(text("病假")), (Error{ErrorCode::value_not_listed, {}, "病假"}));
  EXPECT_EQ(refused<AttendanceStatus>(text("unmarked")).code, ErrorCode::value_not_listed);
}

TEST(CellValue, SplitsListsAtEverySeparator) {
  const std::vector<StudyForm> forms{StudyForm::discussion, StudyForm::video, StudyForm::online};
  for (const char* list :
       {"集体研讨、观看视频、线上学习", "集体研讨,观看视频，线上学习", "集体研讨;观看视频；线上学习；",
        " 集体研讨 、 观看视频、、线上学习", "集体研讨、观看视频、集体研讨、线上学习"})
    EXPECT_EQ(parsed<std::vector<StudyForm>>(text(list)), forms) << list;
  EXPECT_EQ(refused<std::vector<StudyForm>>(text("集体研讨、唱歌")).detail, "唱歌");
  EXPECT_EQ(parsed<std::vector<MemberCode>>(text("M１、M2")), (std::vector<MemberCode>{{"M1"}, {"M2"}}));
  EXPECT_EQ(parsed<std::vector<MemberCode>>(number(7, "7")), (std::vector<MemberCode>{{"7"}}));
}

TEST(CellValue, ReadsTopicReferences) {
  EXPECT_EQ(parsed<std::vector<PlanTopicRef>>(text("P1#1、P2＃3")),
            (std::vector<PlanTopicRef>{{{"P1"}, "1"}, {{"P2"}, "3"}}));
  EXPECT_EQ(parsed<std::vector<PlanTopicRef>>(text("P 1 # 2")), (std::vector<PlanTopicRef>{{{"P 1"}, "2"}}));
  for (const char* list : {"P1", "#1", "P1#", "P1#1、2"})
    EXPECT_EQ(refused<std::vector<PlanTopicRef>>(text(list)).code, ErrorCode::value_not_topic_ref) << list;
}

TEST(CellValue, KeepsCodesAsTheyStand) {
  EXPECT_EQ(parsed<MemberCode>(text("01")).text, "01");
  EXPECT_EQ(parsed<MemberCode>(text("1")).text, "1");
  EXPECT_EQ(parsed<MemberCode>(number(1, "1")).text, "1");
  EXPECT_EQ(parsed<MemberCode>(text("　Ｍ０１ ")).text, "M01");
  EXPECT_EQ(parsed<MemberCode>(number(123456789012345, "123456789012345")).text, "123456789012345");
  EXPECT_EQ(parsed<std::string>(text("ＴＢ－１"), kCodeColumn), "TB-1");
}

TEST(CellValue, FlagsCodesThatASpreadsheetHasDamaged) {
  EXPECT_EQ(refused<MemberCode>(number(1.2345678901234568e15, "1234567890123457")).code,
            ErrorCode::value_damaged_number);
  EXPECT_EQ(refused<MemberCode>(text("1.23457E+17")).code, ErrorCode::value_damaged_number) << "from CSV";
  EXPECT_EQ(parsed<MemberCode>(text("1E+2")).text, "1E+2");
  EXPECT_EQ(refused<MemberCode>(number(1e21, "1e+21")).code, ErrorCode::value_damaged_number);
  EXPECT_EQ(refused<MemberCode>(number(43895, "43895", NumberFormat::date)).code,
            ErrorCode::value_damaged_number);
  EXPECT_EQ(refused<std::vector<MemberCode>>(number(1.2345678901234568e15, "1234567890123457")).code,
            ErrorCode::value_damaged_number);
  EXPECT_EQ(refused<std::string>(number(43895, "43895", NumberFormat::date), kCodeColumn).code,
            ErrorCode::value_damaged_number);
  EXPECT_EQ(parsed<MemberCode>(text("1234567890123456789")).text, "1234567890123456789");
}

TEST(CellValue, ReadsFreeText) {
  EXPECT_EQ(parsed<std::string>(text(" 关于“学习”的报告（２０２６）　")), "关于“学习”的报告（2026）");
  EXPECT_EQ(parsed<std::string>(text("第一行\r\n第二行")), "第一行\n第二行");
  EXPECT_EQ(parsed<std::string>(number(12, "12")), "12");
  EXPECT_EQ(parsed<std::string>(number(43895, "43895", NumberFormat::date)), "2020-03-05");
  EXPECT_EQ(parsed<std::string>(number(0.5, "0.5", NumberFormat::time)), "12:00");
  EXPECT_EQ(parsed<std::string>(number(123456789012345, "123456789012345")), "123456789012345");
  EXPECT_EQ(parsed<std::string>(number(1.0 / 3, "0.3333333333333333")), "0.3333333333333333");
  EXPECT_EQ(parsed<std::string>(text("1234567890123456")), "1234567890123456");
  EXPECT_EQ(refused<std::string>(number(1234567890123456, "1234567890123456")).code,
            ErrorCode::value_damaged_number);
  EXPECT_EQ(parsed<std::string>(of_kind(CellKind::boolean, "", 1)), "是");
  EXPECT_EQ(refused<std::string>(text("乱\xEF\xBF\xBD码")).code, ErrorCode::value_bad_character);
  EXPECT_EQ(refused<MemberCode>(text("M\x1f"
                                     "1"))
                .code,
            ErrorCode::value_bad_character);
  EXPECT_EQ(refused<std::string>(text(std::string(32'768, 'x'))).code, ErrorCode::value_too_long);
  EXPECT_EQ(parsed<std::string>(text(std::string(32'767, 'x'))).size(), 32'767U);
}

TEST(CellValue, ReadsYears) {
  EXPECT_EQ(parsed<Year>(text("2026年")).value, 2026);
  EXPECT_EQ(parsed<Year>(text("2026年度")).value, 2026);
  EXPECT_EQ(parsed<Year>(text("２０２６")).value, 2026);
  EXPECT_EQ(parsed<Year>(number(2026, "2026")).value, 2026);
  for (const char* form : {"26", "1899", "2200", "二〇二六", "2026.5", "20261"})
    EXPECT_EQ(refused<Year>(text(form)).code, ErrorCode::value_not_year) << form;
  EXPECT_EQ(refused<Year>(number(46000, "46000", NumberFormat::date)).code, ErrorCode::value_not_year);
}

TEST(CellValue, ReadsCounts) {
  EXPECT_EQ(parsed<std::uint32_t>(text("30")), 30U);
  EXPECT_EQ(parsed<std::uint32_t>(text("３０")), 30U);
  EXPECT_EQ(parsed<std::uint32_t>(number(0, "0")), 0U);
  EXPECT_EQ(parsed<std::optional<std::uint32_t>>(text("4294967295")), 4294967295U);
  EXPECT_EQ(parsed<std::uint32_t>(text("3.0")), 3U);
  for (const char* form : {"3.5", "三", "30人", "", "1,000", "0x10", "+3"})
    EXPECT_EQ(refused<std::uint32_t>(text(form)).code, ErrorCode::value_not_number) << form;
  for (const char* form : {"-1", "4294967296", "99999999999999999999"})
    EXPECT_EQ(refused<std::uint32_t>(text(form)).code, ErrorCode::value_out_of_range) << form;
}

TEST(CellValue, KeepsDecimalsExactly) {
  EXPECT_EQ(parsed<Decimal>(text("91.25")).nano, 91'250'000'000);
  EXPECT_EQ(parsed<Decimal>(number(91.1, "91.1")).nano, 91'100'000'000);
  EXPECT_EQ(parsed<Decimal>(text("0.123456789")).nano, 123'456'789);
  EXPECT_EQ(parsed<Decimal>(number(91.0 + 1.0 / 3, "91.33333333333333")).nano, 91'333'333'333);
  EXPECT_EQ(parsed<Decimal>(text("0.9999999995")).nano, 1'000'000'000);
  EXPECT_EQ(parsed<Decimal>(text("-0.0000000005")).nano, -1);
  for (const char* form : {"95%", "九十", "1e2", "1.2.3", "0.1234567890x"})
    EXPECT_EQ(refused<Decimal>(text(form)).code, ErrorCode::value_not_number) << form;
}

TEST(CellValue, ReadsScopes) {
  EXPECT_EQ(parsed<Scope>(text("全部")), Scope{});
  EXPECT_EQ(parsed<Scope>(text("G1、省直机关")), (Scope{"G1", "省直机关"}));
  EXPECT_EQ(parsed<Scope>(text("G1、全部")), Scope{});
}

TEST(CellValue, ReadsPathsAsWrittenButForTheSlash) {
  EXPECT_EQ(parsed<Attachment>(text(" 附件\\记录.docx　")).path, "附件/记录.docx");
  EXPECT_EQ(parsed<Attachment>(text("附件/Ａ１.docx")).path, "附件/Ａ１.docx");
  EXPECT_EQ(parsed<Attachment>(text("附件/甲 乙.docx\n")).path, "附件/甲 乙.docx");
}

TEST(CellValue, NamesFormulasThatFailed) {
  EXPECT_EQ(refused<Day>(of_kind(CellKind::error, "#REF!")),
            (Error{ErrorCode::value_formula_error, {}, "#REF!"}));
  EXPECT_EQ(refused<MemberCode>(of_kind(CellKind::uncached_formula)).code, ErrorCode::value_not_cached);
  EXPECT_EQ(refused<Scope>(of_kind(CellKind::error, "#N/A")).code, ErrorCode::value_formula_error);
  EXPECT_FALSE(is_blank(of_kind(CellKind::error, "#N/A")));
  EXPECT_TRUE(is_blank(text(" 　\xC2\xA0\n")));
}

}  // namespace
}  // namespace xueji::app
