// 述学, 考学: a member's yearly account of study and the grade that it was given.
#pragma once

#include <optional>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class Grade : std::uint8_t { excellent, qualified, unqualified };
BOOST_DESCRIBE_ENUM(Grade, excellent, qualified, unqualified)

template <>
struct LabelsOf<Grade> {
  static constexpr std::array table{Label{Grade::excellent, "优秀"}, Label{Grade::qualified, "合格"},
                                    Label{Grade::unqualified, "不合格"}};
};

struct StudyStatementGiven {
  UnitCode unit;
  Year year;
  MemberCode member;
  std::optional<Day> date;
  std::optional<Attachment> file;
  std::optional<Grade> grade;
  std::optional<Day> graded;
  friend bool operator==(const StudyStatementGiven&, const StudyStatementGiven&) = default;
};
BOOST_DESCRIBE_STRUCT(StudyStatementGiven, (), (unit, year, member, date, file, grade, graded))

template <>
struct SheetOf<StudyStatementGiven> {
  static constexpr std::string_view kind = "study_statement_given", noun = "study_statement", title = "述学";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"年度", kKey}, Column{"成员编号", kKey}, Column{"述学日期"},
                                      Column{"文件"},       Column{"等次"},           Column{"评定日期"}};
};

}  // namespace xueji
