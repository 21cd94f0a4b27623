#include "office/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/office/written_package.h"

namespace xueji::office {
namespace {

using ::testing::HasSubstr;

TEST(EscapeHtml, LeavesNothingThatMarksUp) {
  EXPECT_EQ(escape_html("<a href=\"x\" t='y'>&</a>"),
            "&lt;a href=&quot;x&quot; t=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
}

TEST(EscapeHtml, ReplacesWhatXmlCannotHold) {
  EXPECT_EQ(escape_html(std::string("a\x01\0b", 4)), "a\uFFFD\uFFFDb");
  EXPECT_EQ(escape_html("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(escape_html("\uFFFE"), "\uFFFD");
  EXPECT_EQ(escape_html("行\t列\n𫍯"), "行\t列\n𫍯");
}

TEST(EscapeHtml, MakesEveryByteWellFormedXml) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text = std::string("x") + static_cast<char>(byte) + "y";
    EXPECT_EQ(testing::xml_fault("<a b=\"" + escape_html(text) + "\">" + escape_html(text) + "</a>"), "")
        << byte;
  }
}

TEST(HtmlPage, IsOneFileThatMayLoadNothing) {
  const std::string page = write_html_page("汇报 <1>", "<p>正文</p>", "p{margin:0}");
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>"));
  EXPECT_THAT(page, HasSubstr("<title>汇报 &lt;1&gt;</title>"));
  EXPECT_THAT(page, HasSubstr("lang=\"zh-CN\""));
  EXPECT_THAT(page, HasSubstr("charset=\"utf-8\""));
  EXPECT_THAT(page, HasSubstr("default-src 'none'"));
  EXPECT_THAT(page, HasSubstr("<style>\np{margin:0}\n</style>"));
  EXPECT_THAT(page, HasSubstr("<body>\n<p>正文</p>\n</body>"));
}

}  // namespace
}  // namespace xueji::office
