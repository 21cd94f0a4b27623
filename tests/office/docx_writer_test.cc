#include "office/docx_writer.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/office/sample_document.h"
#include "tests/office/written_package.h"

namespace xueji::office {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::outline_of;
using testing::part_of;
using testing::read_parts;
using testing::sample_document;
using testing::WrittenPart;
using testing::xml_fault;
using Kind = Paragraph::Kind;

std::string document_xml(const OfficialDocument& document) {
  return part_of(write_docx(document), "word/document.xml");
}
std::string outline(const OfficialDocument& document) {
  return outline_of(document_xml(document));
}

OfficialDocument document_of(std::vector<Block> blocks) {
  return {.blocks = std::move(blocks)};
}

Table small_table(bool landscape = false) {
  return {.columns = {{"甲", 1}, {"乙", 2}}, .rows = {{"1", "2"}}, .landscape = landscape};
}

// Golden text; written anew when XUEJI_WRITE_GOLDEN is set, to be read as a diff.
void expect_golden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(XUEJI_SOURCE_DIR "/tests/office/golden/") + name;
  if (std::getenv("XUEJI_WRITE_GOLDEN")) std::ofstream(path, std::ios::binary) << actual;
  std::ifstream stream(path, std::ios::binary);
  const std::string expected{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_EQ(actual, expected) << path;
}

// The order that the schema demands of the children of w:pPr and w:rPr, as far as we write them. Word calls a
// file damaged that does not keep it.
const std::vector<std::string> kParagraphOrder = {
    "w:pStyle",      "w:keepNext",    "w:pageBreakBefore", "w:widowControl", "w:pBdr",
    "w:autoSpaceDE", "w:autoSpaceDN", "w:adjustRightInd",  "w:snapToGrid",   "w:spacing",
    "w:ind",         "w:jc",          "w:outlineLvl",      "w:sectPr"};
const std::vector<std::string> kRunOrder = {"w:rFonts", "w:b",  "w:color", "w:spacing", "w:w",
                                            "w:kern",   "w:sz", "w:szCs",  "w:lang"};

void expect_schema_order(const std::string& xml) {
  std::vector<std::pair<std::string, std::ptrdiff_t>> open;  // element, place of the last child met
  testing::XmlHandler handler;
  handler.start = [&](const std::string& name, const auto&) {
    if (!open.empty() && (open.back().first == "w:pPr" || open.back().first == "w:rPr")) {
      const auto& order = open.back().first == "w:pPr" ? kParagraphOrder : kRunOrder;
      const std::ptrdiff_t place = std::ranges::find(order, name) - order.begin();
      EXPECT_LT(place, static_cast<std::ptrdiff_t>(order.size())) << name;
      EXPECT_GT(place, open.back().second) << name << " out of order";
      open.back().second = place;
    }
    open.emplace_back(name, -1);
  };
  handler.end = [&](const std::string&) { open.pop_back(); };
  testing::parse_xml(xml, handler);
}

TEST(DocxWriter, WritesOnlyWellFormedParts) {
  const std::vector<WrittenPart> parts = read_parts(write_docx(sample_document()));
  EXPECT_EQ(parts.size(), 13u);
  for (const WrittenPart& part : parts)
    EXPECT_EQ(xml_fault(part.bytes), "") << part.name;
}

TEST(DocxWriter, StaysWellFormedWhateverTheText) {
  std::string every_byte;
  for (int byte = 0; byte < 256; ++byte)
    every_byte += static_cast<char>(byte);
  OfficialDocument document = document_of({make_paragraph(Kind::body, every_byte)});
  document.title = every_byte;
  document.properties = {{every_byte, every_byte}};
  document.blocks.emplace_back(
      Table{.columns = {{every_byte}}, .rows = {{every_byte}}, .caption = every_byte});
  document.blocks.emplace_back(Paragraph{.runs = {{.text = "x", .bookmark = every_byte}}});
  for (const WrittenPart& part : read_parts(write_docx(document)))
    EXPECT_EQ(xml_fault(part.bytes), "") << part.name;
}

TEST(DocxWriter, GivesTheSameBytesEveryTime) {
  EXPECT_EQ(write_docx(sample_document()), write_docx(sample_document()));
}

TEST(DocxWriter, KeepsTheOrderOfTheSchema) {
  const std::string package = write_docx(sample_document());
  for (const char* part : {"word/document.xml", "word/styles.xml", "word/footer1.xml", "word/footer3.xml"})
    expect_schema_order(part_of(package, part));
}

TEST(DocxWriter, DeclaresEveryPartAndRelationship) {
  const std::string package = write_docx(sample_document());
  const std::string types = part_of(package, "[Content_Types].xml");
  const std::string relations = part_of(package, "word/_rels/document.xml.rels");
  for (const WrittenPart& part : read_parts(package)) {
    if (part.name.ends_with(".rels") || part.name == "[Content_Types].xml") continue;
    EXPECT_THAT(types, HasSubstr("PartName=\"/" + part.name + "\""));
    if (part.name.starts_with("word/") && part.name != "word/document.xml") {
      EXPECT_THAT(relations, HasSubstr("Target=\"" + part.name.substr(5) + "\""));
    }
  }
  const std::string xml = part_of(package, "word/document.xml");
  for (std::size_t at = xml.find("r:id=\""); at != std::string::npos; at = xml.find("r:id=\"", at + 1)) {
    const std::string id = xml.substr(at + 6, xml.find('"', at + 6) - at - 6);
    EXPECT_THAT(relations, HasSubstr("Id=\"" + id + "\""));
  }
}

TEST(DocxWriter, UsesOnlyStylesThatItDefines) {
  const std::string package = write_docx(sample_document());
  const std::string styles = part_of(package, "word/styles.xml");
  for (const char* part : {"word/document.xml", "word/footer1.xml", "word/footer4.xml"}) {
    const std::string xml = part_of(package, part);
    for (const std::string tag : {"<w:pStyle w:val=\"", "<w:tblStyle w:val=\""})
      for (std::size_t at = xml.find(tag); at != std::string::npos; at = xml.find(tag, at + 1)) {
        const std::size_t start = at + tag.size();
        EXPECT_THAT(styles,
                    HasSubstr("w:styleId=\"" + xml.substr(start, xml.find('"', start) - start) + "\""));
      }
  }
}

TEST(DocxWriter, NeverNamesThemeFonts) {
  for (const WrittenPart& part : read_parts(write_docx(sample_document())))
    EXPECT_THAT(part.bytes, Not(HasSubstr("Theme")));
}

TEST(DocxWriter, LaysOutAReportAsTheStandardSays) {
  expect_golden("report.outline.txt", outline(sample_document()));
}

TEST(DocxWriter, StylesAreAsReviewed) {
  std::string styles = part_of(write_docx(sample_document()), "word/styles.xml");
  for (std::size_t at = 0; (at = styles.find("><w:style ", at)) != std::string::npos; ++at)
    styles.insert(at + 1, "\n");
  expect_golden("styles.txt", styles + "\n");
}

TEST(DocxWriter, PutsTheFilesTitleFirstUnlessTheBlocksHaveOne) {
  OfficialDocument document = document_of({make_paragraph(Kind::body, "正文")});
  document.title = "标题";
  EXPECT_TRUE(outline(document).starts_with("[Title] 标题\n[Normal] \n[BodyText] 正文\n"))
      << outline(document);
  document.blocks = {make_paragraph(Kind::title, "另一个标题"), make_paragraph(Kind::body, "正文")};
  EXPECT_TRUE(outline(document).starts_with("[Title] 另一个标题\n[Normal] \n[BodyText] 正文\n"))
      << outline(document);
  EXPECT_THAT(part_of(write_docx(document), "docProps/core.xml"), HasSubstr("<dc:title>标题</dc:title>"));
}

TEST(DocxWriter, CountsADocumentsOwnBlankAsTheStandards) {
  const OfficialDocument without =
      document_of({make_paragraph(Kind::title, "标题"), make_paragraph(Kind::body, "正文"),
                   make_paragraph(Kind::signature, "某厅"), make_paragraph(Kind::date, "2026年7月10日")});
  OfficialDocument with = without;
  with.blocks.insert(with.blocks.begin() + 2, make_paragraph(Kind::blank, ""));
  with.blocks.insert(with.blocks.begin() + 1, make_paragraph(Kind::blank, ""));
  EXPECT_EQ(outline(without), outline(with));
}

TEST(DocxWriter, SetsAByLineBelowTheTitle) {
  const std::string lines = outline(
      document_of({make_paragraph(Kind::title, "标题"), make_paragraph(Kind::signature, "某厅"),
                   make_paragraph(Kind::date, "（2026年7月10日）"), make_paragraph(Kind::body, "正文")}));
  EXPECT_TRUE(lines.starts_with(
      "[Title] 标题\n[ByLine] 某厅\n[ByLine] （2026年7月10日）\n[Normal] \n[BodyText] 正文\n"))
      << lines;
}

TEST(DocxWriter, PlacesADateLongerThanItsOrgan) {
  // Date of 7 字: two in from the right, so it starts at 28 − 2 − 7 = 19 字; the organ two to the left,
  // at 17.
  const std::string lines =
      outline(document_of({make_paragraph(Kind::body, "正文"), make_paragraph(Kind::signature, "某厅"),
                           make_paragraph(Kind::date, "2026年7月10日")}));
  EXPECT_THAT(lines, HasSubstr("[Signature left=5512 left] 某厅\n[Date right=630 right] 2026年7月10日\n"));
}

TEST(DocxWriter, PlacesADateAloneFourCharactersIn) {
  EXPECT_THAT(
      outline(document_of({make_paragraph(Kind::body, "正文"), make_paragraph(Kind::date, "2026年7月10日")})),
      HasSubstr("[Normal] \n[Date right=1260 right] 2026年7月10日\n"));
}

TEST(DocxWriter, HangsAttachmentNamesUnderTheFirstCharacter) {
  const std::string lines = outline(document_of(
      {make_paragraph(Kind::body, "正文"), make_paragraph(Kind::attachment_note, "附件：1.甲"),
       make_paragraph(Kind::attachment_note, "10.乙"), make_paragraph(Kind::attachment_note, "附件：丙")}));
  EXPECT_THAT(lines, HasSubstr("[AttachmentNote hanging=1260 left=1890] 附件：1.甲\n"));
  EXPECT_THAT(lines, HasSubstr("[AttachmentNote hanging=472 left=2047] 10.乙\n"));
  EXPECT_THAT(lines, HasSubstr("[AttachmentNote hanging=945 left=1575] 附件：丙\n"));
}

TEST(DocxWriter, StartsANewPageOnce) {
  const std::string lines =
      outline(document_of({PageBreak{}, make_paragraph(Kind::body, "一"), PageBreak{}, PageBreak{},
                           make_paragraph(Kind::body, "二"), PageBreak{},
                           make_paragraph(Kind::attachment_label, "附件"), PageBreak{}}));
  EXPECT_EQ(lines,
            "[BodyText] 一\n[BodyText new-page] 二\n[AttachmentLabel new-page] 附件\nsection upright\n");
}

TEST(DocxWriter, TurnsTheWholeAttachmentOfATurnedTable) {
  const std::string lines =
      outline(document_of({make_paragraph(Kind::body, "正文"), make_paragraph(Kind::attachment_label, "附件"),
                           make_paragraph(Kind::attachment_title, "表"), small_table(true),
                           make_paragraph(Kind::note, "注"), make_paragraph(Kind::body, "完")}));
  EXPECT_EQ(lines,
            "[BodyText] 正文\nsection upright\n"
            "[AttachmentLabel] 附件\n[Normal] \n[AttachmentTitle] 表\n[Normal] \n"
            "table 4252 8504\n  row heading | 甲 | 乙\n  row | 1 | 2\n[Note] 注\nsection turned\n"
            "[BodyText] 完\nsection upright\n");
}

TEST(DocxWriter, EndsOnATurnedPageWhenTheTableIsLast) {
  const std::string lines =
      outline(document_of({make_paragraph(Kind::body, "正文"), small_table(true), PageBreak{}}));
  EXPECT_TRUE(lines.ends_with("[Gap] \nsection turned\n")) << lines;
}

TEST(DocxWriter, GivesATableAllTheWidthWithoutRest) {
  Table table;
  for (int i = 0; i < 7; ++i)
    table.columns.push_back({"列", i % 3 + 1});
  const std::string xml = document_xml(document_of({table}));
  int sum = 0;
  int columns = 0;
  for (std::size_t at = xml.find("<w:gridCol w:w=\""); at != std::string::npos;
       at = xml.find("<w:gridCol", at + 1)) {
    sum += std::atoi(xml.c_str() + at + 16);
    ++columns;
  }
  EXPECT_EQ(columns, 7);
  EXPECT_EQ(sum, 8844);
}

TEST(DocxWriter, RepeatsHeadingRowsAndTearsNoRow) {
  const std::string xml = document_xml(document_of({small_table()}));
  EXPECT_EQ(xml.find("<w:tblHeader/>"), xml.rfind("<w:tblHeader/>"));
  EXPECT_NE(xml.find("<w:tblHeader/>"), std::string::npos);
  std::size_t torn = 0;
  for (std::size_t at = xml.find("<w:tr>"); at != std::string::npos; at = xml.find("<w:tr>", at + 1))
    torn += xml.compare(at, 27, "<w:tr><w:trPr><w:cantSplit/>", 27) == 0 ? 0 : 1;
  EXPECT_EQ(torn, 0u);
}

TEST(DocxWriter, KeepsNeighbouringTablesApart) {
  EXPECT_THAT(outline(document_of({small_table(), small_table()})), HasSubstr("\n[Gap] \ntable"));
}

TEST(DocxWriter, MarksClaimsWithUniqueSoundBookmarks) {
  OfficialDocument document =
      document_of({Paragraph{.runs = {{.text = "甲", .bookmark = "claim-1"},
                                      {.text = "乙", .bookmark = "claim-1"},
                                      {.text = "丙", .bookmark = "2/" + std::string(60, 'x')}}}});
  EXPECT_TRUE(outline(document).starts_with("[BodyText] {claim_1}甲乙{b2_" + std::string(37, 'x') + "}丙\n"))
      << outline(document);
}

TEST(DocxWriter, SetsTheRedHeadInItsPlace) {
  OfficialDocument document = document_of({make_paragraph(Kind::body, "正文")});
  document.title = "标题";
  document.red_head = RedHead{"云川省理论学习简报", "云学发〔2026〕3号"};
  EXPECT_TRUE(outline(document).starts_with(
      "[RedHeadSpace] \n[RedHead] 云川省理论学习简报\n[Normal] \n[Normal] \n"
      "[DocumentNumber] 云学发〔2026〕3号\n[Normal] \n[Normal] \n[Title] 标题\n"))
      << outline(document);
  EXPECT_THAT(document_xml(document), HasSubstr("<w:sz w:val=\"72\"/>"));
}

TEST(DocxWriter, FitsALongRedHeadIntoTheWidth) {
  OfficialDocument document;
  document.red_head =
      RedHead{"云川省人民政府办公厅关于理论学习中心组的文件", "云学发〔2026〕3号"};  // 22 characters
  EXPECT_THAT(document_xml(document), HasSubstr("<w:w w:val=\"90\"/><w:sz w:val=\"44\"/>"));
}

TEST(DocxWriter, KeepsCustomProperties) {
  const std::string xml = part_of(write_docx(sample_document()), "docProps/custom.xml");
  EXPECT_THAT(xml, HasSubstr("pid=\"2\" name=\"校验值\"><vt:lpwstr>ab&lt;cd&gt;&amp;&quot;e</vt:lpwstr>"));
  EXPECT_THAT(xml, HasSubstr("pid=\"3\" name=\"记录位置\"><vt:lpwstr>1234</vt:lpwstr>"));
}

TEST(DocxWriter, LeavesOutWhatNothingUses) {
  std::set<std::string> names;
  for (const WrittenPart& part : read_parts(write_docx(document_of({make_paragraph(Kind::body, "正文")}))))
    names.insert(part.name);
  EXPECT_FALSE(names.contains("docProps/custom.xml"));
  EXPECT_FALSE(names.contains("word/footer3.xml"));
}

TEST(DocxWriter, WritesAnEmptyDocument) {
  EXPECT_EQ(outline({}), "[Gap] \nsection upright\n");
}

TEST(PlainDocx, FindsHeadingsByTheirNumbers) {
  const std::vector<std::string> texts = {"一、时间", "2026年3月5日", "（十二）主持人",
                                          "二、这一段很长，其实是正文。", "三"};
  EXPECT_EQ(
      outline_of(part_of(write_plain_docx("学习记录", texts), "word/document.xml")),
      "[Title] 学习记录\n[Normal] \n[Heading1] 一、时间\n[BodyText] 2026年3月5日\n[Heading2] （十二）主持人\n"
      "[BodyText] 二、这一段很长，其实是正文。\n[BodyText] 三\nsection upright\n");
}

}  // namespace
}  // namespace xueji::office
