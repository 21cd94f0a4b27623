#include "office/docx_body.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "base/assert.h"
#include "base/text.h"
#include "office/docx_measures.h"
#include "office/docx_names.h"
#include "office/docx_styles.h"
#include "office/xml_text.h"

namespace xueji::office::docx {
namespace {

constexpr std::size_t kBookmarkCharactersMax = 40;  // Word's own limit

// What Word takes for a bookmark: a letter or underscore, then letters, digits and underscores.
std::string bookmark_name(std::string_view wanted) {
  std::string name;
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < wanted.size() && count < kBookmarkCharactersMax; ++count) {
    const auto [c, next] = decode_character(wanted, offset);
    const bool digit = c >= '0' && c <= '9';
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0x4E00 && c <= 0x9FFF);
    if (offset == 0 && !letter) {
      name += 'b';
      ++count;
    }
    append_character(name, digit || letter ? c : U'_');
    offset = next;
  }
  return name;
}

// Widths in the ratio of the shares that add up to `total` exactly: each column ends where its running share
// says.
std::vector<int> column_widths(const std::vector<TableColumn>& columns, int total) {
  std::int64_t shares = 0;
  for (const TableColumn& column : columns)
    shares += std::max(column.width_share, 1);
  std::vector<int> widths;
  std::int64_t sum = 0;
  int end = 0;
  for (const TableColumn& column : columns) {
    sum += std::max(column.width_share, 1);
    const int next_end = static_cast<int>(total * sum / shares);
    widths.push_back(next_end - end);
    end = next_end;
  }
  return widths;
}

// Many columns want small type: 小四 while columns are about an inch wide on average, then 五号, then 小五.
// Default.
const TableType& table_type(std::size_t column_count, int width) noexcept {
  const int average = width / static_cast<int>(column_count);
  return average >= 1100 ? kTableTypes[0] : average >= 800 ? kTableTypes[1] : kTableTypes[2];
}

const char* justification(Align align) noexcept {
  switch (align) {
    case Align::left:
      return "left";
    case Align::center:
      return "center";
    case Align::right:
      return "right";
  }
  return "left";
}

class Body {
 public:
  std::string xml(std::span<const Section> sections) {
    fmt::format_to(out(), R"({}<w:document xmlns:w="{}" xmlns:r="{}"><w:body>)", kXmlDeclaration,
                   kWordNamespace, kOfficeRelationships);
    for (std::size_t i = 0; i < sections.size(); ++i) {
      add_pieces(sections[i]);
      // A section's properties sit in its last paragraph; those of the last one end the body.
      if (i + 1 < sections.size())
        xml_.insert(last_properties_end_, section_properties(sections[i].landscape));
      else
        xml_ += section_properties(sections[i].landscape);
    }
    xml_ += "</w:body></w:document>";
    return std::move(xml_);
  }

 private:
  std::back_insert_iterator<std::string> out() { return std::back_inserter(xml_); }

  void add_pieces(const Section& section) {
    const int width = section.landscape ? kTextHeight : kTextWidth;
    bool after_table = false;
    for (const Piece& piece : section.pieces) {
      if (const PlacedParagraph* paragraph = std::get_if<PlacedParagraph>(&piece)) {
        add_paragraph(*paragraph, after_table);
        after_table = false;
      } else {
        if (after_table) add_paragraph({.style = "Gap"}, true);  // two tables in a row would be one
        add_table(*std::get<const Table*>(piece), width);
        after_table = true;
      }
    }
    if (after_table || section.pieces.empty()) add_paragraph({.style = "Gap"}, false);
  }

  void add_paragraph(const PlacedParagraph& paragraph, bool after_table) {
    fmt::format_to(out(), R"(<w:p><w:pPr><w:pStyle w:val="{}"/>)", paragraph.style);
    if (paragraph.page_break_before) xml_ += "<w:pageBreakBefore/>";
    if (after_table) xml_ += R"(<w:spacing w:before="120"/>)";
    add_indent(paragraph);
    if (paragraph.justification) fmt::format_to(out(), R"(<w:jc w:val="{}"/>)", paragraph.justification);
    last_properties_end_ = xml_.size();
    xml_ += "</w:pPr>";
    for (const Run& run : paragraph.runs)
      add_run(run, paragraph);
    xml_ += "</w:p>";
  }

  void add_indent(const PlacedParagraph& paragraph) {
    if (paragraph.indent_left < 0 && paragraph.indent_right < 0 && paragraph.hanging < 0) return;
    xml_ += "<w:ind";
    if (paragraph.indent_left >= 0) fmt::format_to(out(), R"( w:left="{}")", paragraph.indent_left);
    if (paragraph.indent_right >= 0) fmt::format_to(out(), R"( w:right="{}")", paragraph.indent_right);
    if (paragraph.hanging >= 0) fmt::format_to(out(), R"( w:hanging="{}")", paragraph.hanging);
    xml_ += "/>";
  }

  void add_run(const Run& run, const PlacedParagraph& paragraph) {
    std::string bookmark = bookmark_name(run.bookmark);
    const bool marked = !bookmark.empty() && bookmarks_.insert(bookmark).second;
    const std::size_t id = bookmarks_.size();
    if (marked) fmt::format_to(out(), R"(<w:bookmarkStart w:id="{}" w:name="{}"/>)", id, bookmark);
    xml_ += "<w:r><w:rPr>";
    add_face(run.face);
    if (run.bold) xml_ += "<w:b/>";
    if (paragraph.scale_percent != 100)
      fmt::format_to(out(), R"(<w:w w:val="{}"/>)", paragraph.scale_percent);
    if (paragraph.size > 0)
      fmt::format_to(out(), R"(<w:sz w:val="{0}"/><w:szCs w:val="{0}"/>)", paragraph.size);
    xml_ += "</w:rPr>";
    add_text(run.text);
    xml_ += "</w:r>";
    if (marked) fmt::format_to(out(), R"(<w:bookmarkEnd w:id="{}"/>)", id);
  }

  void add_face(Run::Face face) {
    switch (face) {
      case Run::Face::body:
        xml_ += R"(<w:rFonts w:hint="eastAsia"/>)";  // quotation marks and dashes are Chinese ones
        break;
      case Run::Face::kai:
        xml_ += fonts_xml(kKaiFace);
        break;
      case Run::Face::hei:
        xml_ += fonts_xml(kHeiFace);
        break;
    }
  }

  void add_text(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find_first_of("\n\t"), text.size());
      if (end > 0) {
        xml_ += R"(<w:t xml:space="preserve">)";
        append_xml(xml_, text.substr(0, end));
        xml_ += "</w:t>";
      }
      if (end < text.size()) xml_ += text[end] == '\n' ? "<w:br/>" : "<w:tab/>";
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  void add_table(const Table& table, int width) {
    XJ_ASSERT(!table.columns.empty());
    const std::vector<int> widths = column_widths(table.columns, width);
    const TableType& type = table_type(table.columns.size(), width);
    fmt::format_to(
        out(),
        R"(<w:tbl><w:tblPr><w:tblStyle w:val="{}"/><w:tblW w:w="{}" w:type="dxa"/><w:jc w:val="center"/>)"
        R"(<w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" )"
        R"(w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>)",
        kTableStyle, width);
    for (const int column_width : widths)
      fmt::format_to(out(), R"(<w:gridCol w:w="{}"/>)", column_width);
    xml_ += "</w:tblGrid>";
    add_heading_row(table, widths, type);
    for (const std::vector<std::string>& row : table.rows)
      add_row(table, row, widths, type);
    xml_ += "</w:tbl>";
  }

  void add_heading_row(const Table& table, const std::vector<int>& widths, const TableType& type) {
    start_row(type, true);
    for (std::size_t i = 0; i < widths.size(); ++i)
      add_cell(table.columns[i].heading, widths[i], type, Align::center, Run::Face::hei);
    xml_ += "</w:tr>";
  }

  void add_row(const Table& table, const std::vector<std::string>& row, const std::vector<int>& widths,
               const TableType& type) {
    XJ_ASSERT(row.size() <= widths.size());
    start_row(type, false);
    for (std::size_t i = 0; i < widths.size(); ++i)
      add_cell(i < row.size() ? std::string_view(row[i]) : std::string_view(), widths[i], type,
               table.columns[i].align, Run::Face::body);
    xml_ += "</w:tr>";
  }

  void start_row(const TableType& type, bool heading) {
    fmt::format_to(out(),
                   R"(<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{}" w:hRule="atLeast"/>{}</w:trPr>)",
                   type.line + 100, heading ? "<w:tblHeader/>" : "");
  }

  void add_cell(std::string_view text, int width, const TableType& type, Align align, Run::Face face) {
    fmt::format_to(
        out(),
        R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>)"
        R"(<w:pStyle w:val="{}"/><w:jc w:val="{}"/></w:pPr>)",
        width, type.style, justification(align));
    if (!text.empty()) {
      xml_ += "<w:r><w:rPr>";
      add_face(face);
      xml_ += "</w:rPr>";
      add_text(text);
      xml_ += "</w:r>";
    }
    xml_ += "</w:p></w:tc>";
  }

  // A turned page is the upright one turned to the right: its head is at the binding, its left edge the
  // upright page's foot, so the margins go round by one.
  static std::string section_properties(bool landscape) {
    const auto properties = [](const char* odd, const char* even, int width, int height, const char* turn,
                               int top, int right, int bottom, int left) {
      return fmt::format(
          R"(<w:sectPr><w:footerReference w:type="default" r:id="{}"/><w:footerReference w:type="even" r:id="{}"/>)"
          R"(<w:type w:val="nextPage"/><w:pgSz w:w="{}" w:h="{}"{}/><w:pgMar w:top="{}" w:right="{}" w:bottom="{}" )"
          R"(w:left="{}" w:header="851" w:footer="{}" w:gutter="0"/></w:sectPr>)",
          odd, even, width, height, turn, top, right, bottom, left, kFooterDistance);
    };
    if (landscape)
      return properties(kTurnedOddFooterId, kTurnedEvenFooterId, kPageHeight, kPageWidth,
                        R"( w:orient="landscape")", kMarginLeft, kMarginTop, kMarginRight, kMarginBottom);
    return properties(kOddFooterId, kEvenFooterId, kPageWidth, kPageHeight, "", kMarginTop, kMarginRight,
                      kMarginBottom, kMarginLeft);
  }

  std::string xml_;
  std::size_t last_properties_end_ = 0;
  std::set<std::string, std::less<>> bookmarks_;
};

}  // namespace

std::string document_xml(std::span<const Section> sections) {
  return Body().xml(sections);
}

}  // namespace xueji::office::docx
