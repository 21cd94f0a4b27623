#include "office/docx_writer.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "office/docx_body.h"
#include "office/docx_layout.h"
#include "office/docx_parts.h"
#include "office/docx_styles.h"
#include "office/zip_writer.h"

namespace xueji::office {
namespace {

constexpr std::size_t kHeadingCharactersMax =
    28;  // one line; a longer paragraph is text that happens to be numbered

// The length in bytes of a number in Chinese figures at the start of `text`.
std::size_t chinese_number_length(std::string_view text) noexcept {
  constexpr std::u32string_view kFigures = U"一二三四五六七八九十";
  std::size_t length = 0;
  while (length < text.size()) {
    const auto [character, next] = decode_character(text, length);
    if (kFigures.find(character) == std::u32string_view::npos) break;
    length = next;
  }
  return length;
}

Paragraph::Kind kind_of_plain(std::string_view text) {
  if (count_characters(text) > kHeadingCharactersMax || text.ends_with("。") || text.ends_with("；"))
    return Paragraph::Kind::body;
  if (const std::size_t length = chinese_number_length(text);
      length > 0 && text.substr(length).starts_with("、"))
    return Paragraph::Kind::heading1;
  constexpr std::string_view kOpen = "（";
  if (text.starts_with(kOpen)) {
    const std::string_view inside = text.substr(kOpen.size());
    const std::size_t length = chinese_number_length(inside);
    if (length > 0 && inside.substr(length).starts_with("）")) return Paragraph::Kind::heading2;
  }
  return Paragraph::Kind::body;
}

std::string title_of(const OfficialDocument& document) {
  if (!document.title.empty()) return document.title;
  for (const Block& block : document.blocks)
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block);
        paragraph && paragraph->kind == Paragraph::Kind::title) {
      std::string title;
      for (const Run& run : paragraph->runs)
        title += run.text;
      return title;
    }
  return {};
}

}  // namespace

std::string write_docx(const OfficialDocument& document) {
  const std::vector<docx::Section> sections = docx::lay_out(document);
  const bool turned = std::ranges::any_of(sections, &docx::Section::landscape);
  const bool custom = !document.properties.empty();
  ZipWriter zip;
  zip.add("[Content_Types].xml", docx::content_types_xml(turned, custom));
  zip.add("_rels/.rels", docx::package_relationships_xml(custom));
  zip.add("word/document.xml", docx::document_xml(sections));
  zip.add("word/_rels/document.xml.rels", docx::document_relationships_xml(turned));
  zip.add("word/styles.xml", docx::styles_xml());
  zip.add("word/settings.xml", docx::settings_xml());
  zip.add("word/fontTable.xml", docx::font_table_xml());
  zip.add("word/footer1.xml", docx::footer_xml(docx::PageSide::odd));
  zip.add("word/footer2.xml", docx::footer_xml(docx::PageSide::even));
  if (turned) {
    zip.add("word/footer3.xml", docx::turned_footer_xml(docx::PageSide::odd));
    zip.add("word/footer4.xml", docx::turned_footer_xml(docx::PageSide::even));
  }
  zip.add("docProps/core.xml", docx::core_properties_xml(title_of(document)));
  if (custom) zip.add("docProps/custom.xml", docx::custom_properties_xml(document.properties));
  return zip.finish();
}

std::string write_plain_docx(std::string_view title, std::span<const std::string> paragraphs) {
  OfficialDocument document{.title = std::string(title)};
  document.blocks.reserve(paragraphs.size());
  for (const std::string& text : paragraphs)
    document.blocks.emplace_back(make_paragraph(kind_of_plain(text), text));
  return write_docx(document);
}

}  // namespace xueji::office
