// The fast parser against expat: the same events for every plain document, however the bytes come in pieces.
#include "office/plain_xml.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/office/xml_events.h"

namespace xueji::office {
namespace {

using fixture::expat_events;
using fixture::plain_events;

constexpr const char* kSound[] = {
    "<a/>",
    "<a></a>\n",
    "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a b='1' c=\"2\"/>  \n",
    "<?xml version='1.0'?><x:a xmlns:x=\"u\" x:b = 'v' ><x:c\n d=\"e\"\t/>甲<x:c >乙</x:c\n></x:a>",
    "<a b=\"&lt;&amp;&#20013;&#x4E2D;&quot;&apos;&gt;\" "
    "c=\"x\r\ny\tz\n&#10;\">&#x1F600;&lt;\r\nq\rw\n&amp;</a>",
    "<a b=\"x>y\">x > y ' \" = /</a>",
    "<a>𠮷\uFFFD<b>€</b></a>",
    "<甲 乙=\"丙\"/>",
    "<a b=\"&lt;1\" c=\"&lt;2\" d=\"&lt;3\" e=\"&lt;4\" f=\"&lt;5\"/>",
    "<a>甲&amp;乙\r\n&lt;丙\r</a>",
};

TEST(PlainXml, GivesTheSameEventsAsExpat) {
  for (const std::string_view document : kSound) {
    ASSERT_TRUE(is_plain_xml(document, true)) << document;
    const std::string expected = expat_events(document);
    EXPECT_FALSE(expected.starts_with("error")) << expected;
    EXPECT_EQ(plain_events(document, document.size()), expected) << document;
  }
}

TEST(PlainXml, GivesTheSameEventsWhereverThePiecesEnd) {
  for (const std::string_view document : kSound) {
    for (std::size_t piece = 1; piece < 12; ++piece) {
      ASSERT_EQ(plain_events(document, piece), expat_events(document)) << document << piece;
    }
  }
}

TEST(PlainXml, RefusesWhatIsNotWellFormed) {
  for (const std::string_view document : {"",
                                          "  ",
                                          "<a",
                                          "<a>",
                                          "<a b>",
                                          "<a b=1/>",
                                          "<a b=\"1/>",
                                          "<a b=\"1\"c=\"2\"/>",
                                          "<a b=\"<\"/>",
                                          "<a/><b/>",
                                          "<a></b>",
                                          "<a></a></a>",
                                          "</a>",
                                          "<a/>x",
                                          "x<a/>",
                                          "<a>&unknown;</a>",
                                          "<a>&#0;</a>",
                                          "<a>&#xD800;</a>",
                                          "<a>&lt</a>",
                                          "<a>&</a>",
                                          "< a/>",
                                          "<a / >",
                                          "<a>\x01</a>",
                                          "<a b=\"\x02\"/>",
                                          "<a>\xFF</a>",
                                          "<a>\xE4\xB8</a>",
                                          "<a>\xC0\x80</a>",
                                          "<a>\xEF\xBF\xBF</a>",
                                          "<a>\xED\xA0\x80</a>",
                                          "<a&b/>",
                                          "<a =\"1\"/>",
                                          "<>",
                                          "<a/"}) {
    ASSERT_TRUE(expat_events(document).starts_with("error")) << document;
    for (const std::size_t piece : {std::size_t{1}, std::size_t{1'000}}) {
      EXPECT_TRUE(plain_events(document, piece).starts_with("error file.damaged")) << document;
    }
  }
}

TEST(PlainXml, LeavesOtherMarkupToExpat) {
  for (const std::string_view document :
       {"<!DOCTYPE a><a/>", "<a><!-- --></a>", "<a><![CDATA[x]]></a>", "<a><?pi?></a>", "<?pi?><a/>",
        "<?xml version=\"1.0\" encoding=\"GB2312\"?><a/>", "<?xml version=\"1.0\"",
        "<?xml version=\"1.0\"?><?xml version=\"1.0\"?><a/>"}) {
    EXPECT_FALSE(is_plain_xml(document, true)) << document;
  }
  EXPECT_FALSE(is_plain_xml(std::string_view("<\0a\0/\0>\0", 8), true));
  EXPECT_FALSE(is_plain_xml("<?xml version=\"1.0\"?>", false));
  EXPECT_TRUE(is_plain_xml("<a>Why? #REF! is a value!</a>", true));
}

TEST(PlainXml, BoundsDepthAndTagLength) {
  std::string deep;
  for (int i = 0; i < 65; ++i)
    deep += "<a>";
  EXPECT_EQ(plain_events(deep, deep.size()).substr(0, 50), "error file.hostile [] xml_depth>64");
  const std::string tag = fmt::format("<a b=\"{}\"/>", std::string(2 << 20, 'x'));
  EXPECT_EQ(plain_events(tag, 64 * 1024), "error file.hostile [] xml_token_bytes>1048576");
}

}  // namespace
}  // namespace xueji::office
