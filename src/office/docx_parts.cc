#include "office/docx_parts.h"

#include <iterator>

#include <fmt/format.h>

#include "office/docx_measures.h"
#include "office/docx_names.h"
#include "office/xml_text.h"

namespace xueji::office::docx {
namespace {

constexpr const char* kPackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* kWordContent = "application/vnd.openxmlformats-officedocument.wordprocessingml";

// Drawing units (EMU) of a twentieth of a point, and of a millimetre.
constexpr int kEmuPerTwip = 635;
constexpr int kEmuPerMillimetre = 36'000;
constexpr int kNumberBoxThickness = 10 * kEmuPerMillimetre;

std::string page_number_paragraph(const char* justification, const char* indent_edge) {
  return fmt::format(
      R"(<w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:{1}="{2}"/><w:jc w:val="{0}"/></w:pPr>)"
      R"(<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">— </w:t></w:r>)"
      R"(<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>)"
      R"(<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve"> —</w:t></w:r></w:p>)",
      justification, indent_edge, kPageNumberIndent);
}

std::string page_number_paragraph(PageSide side) {
  return side == PageSide::odd ? page_number_paragraph("right", "right")
                               : page_number_paragraph("left", "left");
}

void append_override(std::string& xml, const char* part, const std::string& type) {
  fmt::format_to(std::back_inserter(xml), R"(<Override PartName="{}" ContentType="{}"/>)", part, type);
}

void append_relationship(std::string& xml, const char* id, const std::string& type, const char* target) {
  fmt::format_to(std::back_inserter(xml), R"(<Relationship Id="{}" Type="{}" Target="{}"/>)", id, type,
                 target);
}

struct FontEntry {
  const char* name;
  const char* other_name;  // what a machine without the face is likely to have
  const char* family;
};

}  // namespace

std::string footer_xml(PageSide side) {
  return fmt::format(R"({}<w:ftr xmlns:w="{}">{}</w:ftr>)", kXmlDeclaration, kWordNamespace,
                     page_number_paragraph(side));
}

std::string turned_footer_xml(PageSide side) {
  // The box lies over the left margin along the whole text; its text runs downwards, so "right" is the lower
  // end. Its middle is 7 mm outside the text, as on an upright page.
  const int left = kMarginBottom * kEmuPerTwip - 7 * kEmuPerMillimetre - kNumberBoxThickness / 2;
  return fmt::format(
      R"({0}<w:ftr xmlns:w="{1}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
      R"(xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" )"
      R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" )"
      R"(xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">)"
      R"(<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>)"
      R"(<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" )"
      R"(layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>)"
      R"(<wp:positionH relativeFrom="page"><wp:posOffset>{2}</wp:posOffset></wp:positionH>)"
      R"(<wp:positionV relativeFrom="page"><wp:posOffset>{3}</wp:posOffset></wp:positionV>)"
      R"(<wp:extent cx="{4}" cy="{5}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>)"
      R"(<wp:docPr id="{6}" name="页码"/><wp:cNvGraphicFramePr/><a:graphic>)"
      R"(<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>)"
      R"(<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{4}" cy="{5}"/></a:xfrm>)"
      R"(<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>)"
      R"(<wps:txbx><w:txbxContent>{7}</w:txbxContent></wps:txbx>)"
      R"(<wps:bodyPr vert="vert" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>)"
      R"(</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p></w:ftr>)",
      kXmlDeclaration, kWordNamespace, left, kMarginLeft * kEmuPerTwip, kNumberBoxThickness,
      kTextWidth * kEmuPerTwip, side == PageSide::odd ? 1 : 2, page_number_paragraph(side));
}

std::string settings_xml() {
  return fmt::format(
      R"({}<w:settings xmlns:w="{}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>)"
      R"(<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" )"
      R"(w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>)",
      kXmlDeclaration, kWordNamespace);
}

std::string font_table_xml() {
  std::string xml = fmt::format(R"({}<w:fonts xmlns:w="{}">)", kXmlDeclaration, kWordNamespace);
  for (const FontEntry& font :
       {FontEntry{kBodyFace, "仿宋", "modern"}, FontEntry{kKaiFace, "楷体", "modern"},
        FontEntry{kHeiFace, "SimHei", "modern"}, FontEntry{kTitleFace, "小标宋体", "auto"},
        FontEntry{kSongFace, "SimSun", "auto"}})
    fmt::format_to(
        std::back_inserter(xml),
        R"(<w:font w:name="{}"><w:altName w:val="{}"/><w:charset w:val="86"/><w:family w:val="{}"/>)"
        R"(<w:pitch w:val="variable"/></w:font>)",
        font.name, font.other_name, font.family);
  xml += "</w:fonts>";
  return xml;
}

std::string content_types_xml(bool with_turned_footers, bool with_custom_properties) {
  const std::string word = kWordContent;
  std::string xml = fmt::format(
      R"({}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" )"
      R"(ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
      R"(<Default Extension="xml" ContentType="application/xml"/>)",
      kXmlDeclaration);
  append_override(xml, "/word/document.xml", word + ".document.main+xml");
  append_override(xml, "/word/styles.xml", word + ".styles+xml");
  append_override(xml, "/word/settings.xml", word + ".settings+xml");
  append_override(xml, "/word/fontTable.xml", word + ".fontTable+xml");
  append_override(xml, "/word/footer1.xml", word + ".footer+xml");
  append_override(xml, "/word/footer2.xml", word + ".footer+xml");
  if (with_turned_footers) {
    append_override(xml, "/word/footer3.xml", word + ".footer+xml");
    append_override(xml, "/word/footer4.xml", word + ".footer+xml");
  }
  append_override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  if (with_custom_properties)
    append_override(xml, "/docProps/custom.xml",
                    "application/vnd.openxmlformats-officedocument.custom-properties+xml");
  xml += "</Types>";
  return xml;
}

std::string package_relationships_xml(bool with_custom_properties) {
  const std::string office = kOfficeRelationships;
  std::string xml = fmt::format(R"({}<Relationships xmlns="{}">)", kXmlDeclaration, kPackageRelationships);
  append_relationship(xml, "rId1", office + "/officeDocument", "word/document.xml");
  append_relationship(xml, "rId2", std::string(kPackageRelationships) + "/metadata/core-properties",
                      "docProps/core.xml");
  if (with_custom_properties)
    append_relationship(xml, "rId3", office + "/custom-properties", "docProps/custom.xml");
  xml += "</Relationships>";
  return xml;
}

std::string document_relationships_xml(bool with_turned_footers) {
  const std::string office = kOfficeRelationships;
  std::string xml = fmt::format(R"({}<Relationships xmlns="{}">)", kXmlDeclaration, kPackageRelationships);
  append_relationship(xml, "rIdStyles", office + "/styles", "styles.xml");
  append_relationship(xml, "rIdSettings", office + "/settings", "settings.xml");
  append_relationship(xml, "rIdFonts", office + "/fontTable", "fontTable.xml");
  append_relationship(xml, kOddFooterId, office + "/footer", "footer1.xml");
  append_relationship(xml, kEvenFooterId, office + "/footer", "footer2.xml");
  if (with_turned_footers) {
    append_relationship(xml, kTurnedOddFooterId, office + "/footer", "footer3.xml");
    append_relationship(xml, kTurnedEvenFooterId, office + "/footer", "footer4.xml");
  }
  xml += "</Relationships>";
  return xml;
}

std::string core_properties_xml(const std::string& title) {
  std::string xml = fmt::format(
      R"({}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" )"
      R"(xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)",
      kXmlDeclaration);
  append_xml(xml, title);
  // No time of writing: the same document is the same file.
  xml += "</dc:title><dc:creator>学记</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>";
  return xml;
}

std::string custom_properties_xml(const std::map<std::string, std::string>& properties) {
  std::string xml = fmt::format(
      R"({}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" )"
      R"(xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">)",
      kXmlDeclaration);
  int id = 2;  // the first that the format leaves free
  for (const auto& [name, value] : properties) {
    fmt::format_to(std::back_inserter(xml),
                   R"(<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{}" name=")", id++);
    append_xml(xml, name);
    xml += R"("><vt:lpwstr>)";
    append_xml(xml, value);
    xml += "</vt:lpwstr></property>";
  }
  xml += "</Properties>";
  return xml;
}

}  // namespace xueji::office::docx
