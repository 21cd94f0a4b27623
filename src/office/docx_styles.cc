#include "office/docx_styles.h"

#include <string_view>

#include <fmt/format.h>

#include "office/docx_measures.h"
#include "office/docx_names.h"

namespace xueji::office::docx {
namespace {

// A paragraph style. Faces and sizes of 0 are the document's defaults; `paragraph` is the inside of w:pPr in
// the schema's order.
struct Style {
  const char* id;
  const char* name;  // English for those that Word builds in, so that its navigation and contents find them
  const char* next;
  std::string paragraph;
  const char* face = nullptr;
  int size = 0;
  const char* rest = "";  // further run properties, after the size or before it as the schema wants
};

std::string exact_line(int line) {
  return fmt::format(R"(<w:spacing w:before="0" w:after="0" w:line="{}" w:lineRule="exact"/>)", line);
}

std::string first_line_indent() {
  return fmt::format(R"(<w:ind w:firstLine="{}" w:firstLineChars="200"/>)", 2 * kCharacter);
}

std::string centred() {
  return R"(<w:jc w:val="center"/>)";
}

std::string outline(int level) {
  return fmt::format(R"(<w:outlineLvl w:val="{}"/>)", level);
}

// Only Word's own styles have English names here.
bool is_built_in(const Style& style) noexcept {
  return static_cast<unsigned char>(*style.name) < 0x80;
}

void append_style(std::string& xml, const Style& style) {
  fmt::format_to(std::back_inserter(xml),
                 R"(<w:style w:type="paragraph" w:customStyle="{}" w:styleId="{}"><w:name w:val="{}"/>)"
                 R"(<w:basedOn w:val="Normal"/><w:next w:val="{}"/><w:qFormat/><w:pPr>{}</w:pPr><w:rPr>)",
                 is_built_in(style) ? 0 : 1, style.id, style.name, style.next, style.paragraph);
  if (style.face) xml += fonts_xml(style.face);
  xml += style.rest;
  if (style.size > 0)
    fmt::format_to(std::back_inserter(xml), R"(<w:sz w:val="{0}"/><w:szCs w:val="{0}"/>)", style.size);
  xml += "</w:rPr></w:style>";
}

// The pitch of the grid is made of letter spacing and exact lines alone: a document grid is read differently
// by every program. Extra space between Han characters and digits is off, it would break the pitch
// (LibreOffice 7.4 sets it regardless).
std::string defaults_xml() {
  const std::string line = exact_line(kLine);
  return fmt::format(
      R"(<w:docDefaults><w:rPrDefault><w:rPr>{0}<w:spacing w:val="{1}"/><w:kern w:val="0"/><w:sz w:val="{2}"/>)"
      R"(<w:szCs w:val="{2}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>)"
      R"(<w:pPrDefault><w:pPr>{3}</w:pPr></w:pPrDefault></w:docDefaults>)"
      R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>)"
      R"(<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/>)"
      R"(<w:snapToGrid w:val="0"/>{3}<w:jc w:val="both"/></w:pPr></w:style>)",
      fonts_xml(kBodyFace), kLetterSpacing, kBodySize, line);
}

void append_text_styles(std::string& xml) {
  const std::string kept = "<w:keepNext/>";
  const std::string indent = first_line_indent();
  append_style(xml, {"Title", "Title", "BodyText", kept + exact_line(kLine) + centred(), kTitleFace,
                     kTitleSize, R"(<w:spacing w:val="0"/>)"});
  append_style(xml, {"ByLine", "题下署名", "BodyText", centred(), kKaiFace});
  append_style(xml, {"Heading1", "heading 1", "BodyText", kept + indent + outline(0), kHeiFace});
  append_style(xml, {"Heading2", "heading 2", "BodyText", kept + indent + outline(1), kKaiFace});
  append_style(xml, {"Heading3", "heading 3", "BodyText", kept + indent + outline(2)});
  append_style(xml, {"Heading4", "heading 4", "BodyText", kept + indent + outline(3)});
  append_style(xml, {"BodyText", "Body Text", "BodyText", indent});
  append_style(xml, {"Salutation", "Salutation", "BodyText", ""});
  append_style(xml, {"Signature", "Signature", "Date", kept + ""});
  append_style(xml, {"Date", "Date", "BodyText", ""});
  append_style(xml, {"Note", "附注", "BodyText", indent});
  append_style(xml, {"AttachmentNote", "附件说明", "AttachmentNote", R"(<w:jc w:val="left"/>)"});
  append_style(xml, {"AttachmentLabel", "附件标志", "AttachmentTitle", kept, kHeiFace});
  append_style(xml, {"AttachmentTitle", "附件标题", "BodyText", kept + exact_line(kLine) + centred(),
                     kTitleFace, kTitleSize, R"(<w:spacing w:val="0"/>)"});
}

void append_table_styles(std::string& xml) {
  append_style(
      xml, {"Caption", "caption", "BodyText", "<w:keepNext/>" + exact_line(kLine) + centred(), kHeiFace, 28});
  // The last thing on a page may be a paragraph that only a table or a section's end needs: it is one point
  // high.
  append_style(xml, {"Gap", "表间", "BodyText", exact_line(20), nullptr, 2});
  for (const TableType& type : kTableTypes)
    append_style(xml, {type.style, type.name, type.style, exact_line(type.line) + R"(<w:jc w:val="left"/>)",
                       nullptr, type.size, R"(<w:spacing w:val="0"/>)"});
  fmt::format_to(
      std::back_inserter(xml),
      R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>)"
      R"(<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>)"
      R"(<w:left w:w="{0}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="{0}" w:type="dxa"/></w:tblCellMar>)"
      R"(</w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="{1}"><w:name w:val="公文表格"/>)"
      R"(<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>)",
      kTableCellMargin, kTableStyle);
  for (const char* edge : {"top", "left", "bottom", "right"})
    fmt::format_to(std::back_inserter(xml), R"(<w:{} w:val="single" w:sz="8" w:space="0" w:color="000000"/>)",
                   edge);
  for (const char* edge : {"insideH", "insideV"})
    fmt::format_to(std::back_inserter(xml), R"(<w:{} w:val="single" w:sz="4" w:space="0" w:color="000000"/>)",
                   edge);
  xml += "</w:tblBorders></w:tblPr></w:style>";
}

void append_page_styles(std::string& xml) {
  append_style(xml, {"Footer", "footer", "Footer", exact_line(kPageNumberLine), kSongFace, kPageNumberSize,
                     R"(<w:spacing w:val="0"/>)"});
  append_style(xml, {"RedHeadSpace", "版头空白", "RedHead", exact_line(kRedHeadSpace)});
  append_style(xml, {"RedHead", "发文机关标志", "DocumentNumber", exact_line(kRedHeadLine) + centred(),
                     kTitleFace, kRedHeadSizeMax, R"(<w:color w:val="FF0000"/><w:spacing w:val="0"/>)"});
  // 7.2.7: the red rule, 4 mm below the number, as wide as the text.
  append_style(xml, {"DocumentNumber", "发文字号", "Title",
                     R"(<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="FF0000"/></w:pBdr>)" +
                         centred()});
}

}  // namespace

std::string fonts_xml(const char* face) {
  return fmt::format(
      R"(<w:rFonts w:hint="eastAsia" w:ascii="{0}" w:hAnsi="{0}" w:eastAsia="{0}" w:cs="{0}"/>)", face);
}

std::string styles_xml() {
  std::string xml = fmt::format(R"({}<w:styles xmlns:w="{}">)", kXmlDeclaration, kWordNamespace);
  xml += defaults_xml();
  append_text_styles(xml);
  append_table_styles(xml);
  append_page_styles(xml);
  xml += "</w:styles>";
  return xml;
}

}  // namespace xueji::office::docx
