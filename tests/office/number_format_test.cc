#include "office/number_format.h"

#include <gtest/gtest.h>

namespace xueji::office {
namespace {

TEST(NumberFormat, RecognisesDates) {
  for (const char* code :
       {"yyyy-mm-dd", "yyyy/m/d;@", "yyyy\"年\"m\"月\"d\"日\"", "yyyy年m月d日", "m\"月\"d\"日\"", "mmm-yy",
        "mm", "d", "[$-804]yyyy\"年\"m\"月\";@", "[$-F800]dddd, mmmm dd, yyyy",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", "e/m/d", "[$-404]e\"年\"m\"月\"", "aaaa",
        "[Red]yyyy\\-mm\\-dd", "YYYY\\.M\\.D", "[=0]\"\";yyyy-m-d"}) {
    EXPECT_EQ(classify_format(code), NumberFormat::date) << code;
  }
}

TEST(NumberFormat, RecognisesTimes) {
  for (const char* code : {"h:mm", "hh:mm:ss", "h:mm AM/PM", "mm:ss", "mm:ss.0", "h\"时\"mm\"分\"",
                           "上午/下午h\"时\"mm\"分\"", "[$-F400]h:mm:ss\\ AM/PM", "h A/P"}) {
    EXPECT_EQ(classify_format(code), NumberFormat::time) << code;
  }
}

TEST(NumberFormat, RecognisesDatesWithTimes) {
  for (const char* code :
       {"yyyy-mm-dd hh:mm", "m/d/yy h:mm", "yyyy\"年\"m\"月\"d\"日\" h\"时\"", "d h:mm AM/PM"}) {
    EXPECT_EQ(classify_format(code), NumberFormat::date_time) << code;
  }
}

TEST(NumberFormat, RecognisesDurations) {
  for (const char* code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]", "[H]:MM;@"}) {
    EXPECT_EQ(classify_format(code), NumberFormat::duration) << code;
  }
}

TEST(NumberFormat, LeavesOtherNumbersAlone) {
  for (const char* code : {"General",
                           "G/通用格式",
                           "G/通用格式\"年\"",
                           "0",
                           "0.00",
                           "#,##0.00",
                           "0%",
                           "0.00E+00",
                           "0.00e-0",
                           "@",
                           "000000",
                           "\"第\"0\"期\"",
                           "0\"天\"",
                           "\"yyyy\"0",
                           "0\\d",
                           "[Red]0",
                           "[$￥-804]#,##0",
                           "[>=100]0;0.0",
                           "_-* #,##0_-",
                           "0_d",
                           "* 0",
                           "*d0",
                           "[Magenta]General",
                           "\"是\";\"否\";\"无\"",
                           "# ?/?",
                           "",
                           "\"",
                           "[",
                           "\\"}) {
    EXPECT_EQ(classify_format(code), NumberFormat::general) << code;
  }
}

}  // namespace
}  // namespace xueji::office
