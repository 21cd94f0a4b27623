#include "tests/app/test_workbook.h"

#include <algorithm>

#include <fmt/format.h>

#include "office/zip_writer.h"

namespace xueji::test {
namespace {

std::string xml_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string cell_xml(const TestCell& cell) {
  using Kind = TestCell::Kind;
  const auto value = [&](int style) { return fmt::format("<c s=\"{}\"><v>{}</v></c>", style, cell.text); };
  switch (cell.kind) {
    case Kind::text:
      if (cell.text.empty()) return "<c/>";
      return fmt::format("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                         xml_escaped(cell.text));
    case Kind::number:
      return value(0);
    case Kind::date:
      return value(1);
    case Kind::time:
      return value(2);
    case Kind::date_time:
      return value(3);
    case Kind::error:
      return fmt::format("<c t=\"e\"><v>{}</v></c>", cell.text);
    case Kind::uncached:
      return fmt::format("<c><f>{}</f></c>", cell.text);
    case Kind::boolean:
      return fmt::format("<c t=\"b\"><v>{}</v></c>", cell.text);
  }
  return {};
}

std::string sheet_xml(const TestSheet& sheet) {
  std::string rows;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    const bool hidden = std::ranges::count(sheet.hidden_rows, i) > 0;
    rows += fmt::format("<row r=\"{}\"{}>", i + 1, hidden ? " hidden=\"1\"" : "");
    for (const TestCell& cell : sheet.rows[i])
      rows += cell_xml(cell);
    rows += "</row>";
  }
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
         "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
         rows + "</sheetData></worksheet>";
}

}  // namespace

TestCell number(std::string text) {
  return {TestCell::Kind::number, std::move(text)};
}

TestCell dated(std::string serial) {
  return {TestCell::Kind::date, std::move(serial)};
}

std::string build_xlsx(const std::vector<TestSheet>& sheets, const XlsxOptions& options) {
  std::string types, names, relations;
  std::map<std::string, std::string> parts;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::size_t id = i + 1;
    types += fmt::format(
        "<Override PartName=\"/xl/worksheets/sheet{}.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>",
        id);
    names += fmt::format("<sheet name=\"{}\" sheetId=\"{}\"{} r:id=\"rId{}\"/>", xml_escaped(sheets[i].name),
                         id, sheets[i].hidden ? " state=\"hidden\"" : "", id);
    relations += fmt::format(
        "<Relationship Id=\"rId{}\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
        "Target=\"worksheets/sheet{}.xml\"/>",
        id, id);
    parts[fmt::format("xl/worksheets/sheet{}.xml", id)] = sheet_xml(sheets[i]);
  }
  const std::string main_type =
      options.macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
                     : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  parts["[Content_Types].xml"] =
      "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
      main_type + "\"/>" + types + "</Types>";
  parts["_rels/.rels"] =
      "<?xml version=\"1.0\"?><Relationships "
      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
      "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
      "Target=\"xl/workbook.xml\"/></Relationships>";
  parts["xl/workbook.xml"] =
      "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" +
      names + "</sheets></workbook>";
  parts["xl/_rels/workbook.xml.rels"] =
      "<?xml version=\"1.0\"?><Relationships "
      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
      relations +
      "<Relationship Id=\"rIdS\" "
      "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
      "Target=\"styles.xml\"/></Relationships>";
  parts["xl/styles.xml"] =
      "<?xml version=\"1.0\"?><styleSheet "
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"4\"><xf "
      "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf "
      "numFmtId=\"22\"/></cellXfs></styleSheet>";
  if (options.macros) parts["xl/vbaProject.bin"] = "VBA";
  for (const auto& [name, bytes] : options.parts)
    parts[name] = bytes;
  office::ZipWriter zip;
  for (const auto& [name, bytes] : parts)
    zip.add(name, bytes);
  return zip.finish();
}

std::string csv_of(const TestSheet& sheet) {
  std::string csv;
  for (const TestRow& row : sheet.rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      csv += (i > 0 ? "," : "") + row[i].text;
    csv += "\r\n";
  }
  return csv;
}

TestWorkbook::Table* TestWorkbook::find(const std::string& title) {
  const auto table = std::ranges::find(tables_, title, &Table::title);
  return table == tables_.end() ? nullptr : &*table;
}

TestWorkbook& TestWorkbook::add(const std::string& title, const Row& row) {
  if (Table* table = find(title)) {
    table->rows.push_back(row);
  } else {
    tables_.push_back({title, {row}});
  }
  return *this;
}

TestWorkbook& TestWorkbook::set(const std::string& title, std::size_t row, const std::string& heading,
                                const TestCell& cell) {
  if (Table* table = find(title)) table->rows.at(row).insert_or_assign(heading, cell);
  return *this;
}

TestWorkbook& TestWorkbook::erase(const std::string& title, std::size_t row) {
  if (Table* table = find(title)) table->rows.erase(table->rows.begin() + static_cast<std::ptrdiff_t>(row));
  return *this;
}

TestWorkbook& TestWorkbook::erase_sheet(const std::string& title) {
  std::erase_if(tables_, [&](const Table& table) { return table.title == title; });
  return *this;
}

std::vector<TestSheet> TestWorkbook::sheets() const {
  std::vector<TestSheet> sheets;
  for (const Table& table : tables_) {
    std::vector<std::string> headings;
    for (const Row& row : table.rows)
      for (const auto& [heading, cell] : row)
        if (std::ranges::count(headings, heading) == 0) headings.push_back(heading);
    TestSheet sheet{table.title, {{headings.begin(), headings.end()}}};
    for (const Row& row : table.rows) {
      TestRow cells;
      for (const std::string& heading : headings) {
        const auto found = row.find(heading);
        cells.push_back(found == row.end() ? TestCell("") : found->second);
      }
      sheet.rows.push_back(std::move(cells));
    }
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace xueji::test
