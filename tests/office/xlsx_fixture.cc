#include "tests/office/xlsx_fixture.h"

#include <algorithm>
#include <fstream>
#include <system_error>

#include <unistd.h>
#include <zip.h>

#include "base/assert.h"
#include "base/error_code.h"

namespace xueji::office::fixture {
namespace {

constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string join(std::initializer_list<std::string_view> pieces) {
  std::string result;
  for (const std::string_view piece : pieces)
    result += piece;
  return result;
}

}  // namespace

std::string make_zip(const std::vector<ZipPart>& parts) {
  zip_error_t failure;
  zip_error_init(&failure);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &failure);
  zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &failure);
  XJ_ASSERT(archive != nullptr);
  zip_source_keep(target);
  for (const ZipPart& part : parts) {
    zip_source_t* source = zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    XJ_ASSERT(index >= 0);
    const auto entry = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, entry, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 1);
    if (part.encrypted) zip_file_set_encryption(archive, entry, ZIP_EM_AES_256, "password");
  }
  XJ_ASSERT(zip_close(archive) == 0);
  zip_stat_t stat;
  zip_source_stat(target, &stat);
  std::string bytes(stat.size, '\0');
  zip_source_open(target);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

std::uint32_t get_number(std::string_view bytes, std::size_t at, std::size_t width) {
  std::uint32_t value = 0;
  for (std::size_t i = width; i-- > 0;)
    value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return value;
}

void set_number(std::string& bytes, std::size_t at, std::size_t width, std::uint64_t value) {
  for (std::size_t i = 0; i < width; ++i)
    bytes[at + i] = static_cast<char>(value >> 8 * i & 0xFF);
}

std::size_t find_central_header(std::string_view bytes, std::size_t n) {
  std::size_t at = bytes.find("PK\x01\x02");
  for (; n > 0; --n)
    at = bytes.find("PK\x01\x02", at + 1);
  XJ_ASSERT(at != std::string_view::npos);
  return at;
}

TemporaryFile::TemporaryFile(std::string_view name, std::string_view bytes)
    : path_(std::filesystem::temp_directory_path() / (std::to_string(getpid()) + "_" + std::string(name))) {
  std::ofstream(path_, std::ios::binary | std::ios::trunc) << bytes;
}
TemporaryFile::~TemporaryFile() {
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

Workbook::Workbook() = default;

Workbook& Workbook::rows(std::string_view xml) {
  rows_ = xml;
  return *this;
}
Workbook& Workbook::after_rows(std::string_view xml) {
  after_rows_ = xml;
  return *this;
}
Workbook& Workbook::strings(std::string_view xml) {
  strings_ = xml;
  return *this;
}
Workbook& Workbook::number_format(int id, std::string_view code) {
  formats_ += join({R"(<numFmt numFmtId=")", std::to_string(id), R"(" formatCode=")", code, R"("/>)"});
  return *this;
}
Workbook& Workbook::style(int number_format_id) {
  styles_ += join({R"(<xf numFmtId=")", std::to_string(number_format_id), R"(" applyNumberFormat="1"/>)"});
  return *this;
}
Workbook& Workbook::part(std::string_view name, std::string_view content, bool stored) {
  replaced_.push_back({std::string(name), std::string(content), stored});
  return *this;
}
Workbook& Workbook::without(std::string_view name) {
  removed_.emplace_back(name);
  return *this;
}

std::vector<ZipPart> Workbook::parts() const {
  const std::string package_relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  return {
      {"[Content_Types].xml",
       R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override )"
       R"(PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.)"
       R"(spreadsheetml.sheet.main+xml"/></Types>)"},
      {"_rels/.rels",
       join({R"(<Relationships xmlns=")", package_relations, R"("><Relationship Id="rId1" Type=")",
             kRelations, R"(/officeDocument" Target="xl/workbook.xml"/></Relationships>)"})},
      {"xl/workbook.xml",
       join({R"(<workbook xmlns=")", kMain, R"(" xmlns:r=")", kRelations,
             R"("><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>)"})},
      {"xl/_rels/workbook.xml.rels",
       join({R"(<Relationships xmlns=")", package_relations, R"("><Relationship Id="rId1" Type=")",
             kRelations, R"(/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type=")",
             kRelations, R"(/styles" Target="styles.xml"/><Relationship Id="rId3" Type=")", kRelations,
             R"(/sharedStrings" Target="sharedStrings.xml"/></Relationships>)"})},
      {"xl/worksheets/sheet1.xml",
       join({R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns=")", kMain, R"("><sheetData>)", rows_,
             "</sheetData>", after_rows_, "</worksheet>"})},
      {"xl/styles.xml", join({R"(<styleSheet xmlns=")", kMain, R"("><numFmts>)", formats_,
                              R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)",
                              R"(<xf numFmtId="0"/>)", styles_, "</cellXfs></styleSheet>"})},
      {"xl/sharedStrings.xml", join({R"(<sst xmlns=")", kMain, R"(">)", strings_, "</sst>"})},
  };
}

std::string Workbook::bytes() const {
  std::vector<ZipPart> all = parts();
  for (const ZipPart& part : replaced_) {
    const auto found = std::ranges::find(all, part.name, &ZipPart::name);
    if (found == all.end()) {
      all.push_back(part);
    } else {
      *found = part;
    }
  }
  std::erase_if(
      all, [&](const ZipPart& part) { return std::ranges::find(removed_, part.name) != removed_.end(); });
  return make_zip(all);
}

namespace {

std::string_view suffix(NumberFormat format) {
  switch (format) {
    case NumberFormat::general:
      return "";
    case NumberFormat::date:
      return "/date";
    case NumberFormat::time:
      return "/time";
    case NumberFormat::date_time:
      return "/date_time";
    case NumberFormat::duration:
      return "/duration";
  }
  return "";
}

std::string to_text(const Cell& cell) {
  switch (cell.kind) {
    case CellKind::empty:
      return "(empty)";
    case CellKind::text:
      return "=" + cell.text;
    case CellKind::number:
      return "#" + cell.text + std::string(suffix(cell.format));
    case CellKind::boolean:
      return cell.number != 0 ? "?1" : "?0";
    case CellKind::error:
      return "!" + cell.text;
    case CellKind::uncached_formula:
      return "~";
  }
  return "";
}

}  // namespace

std::string to_line(const RowView& row) {
  std::string line = (row.hidden ? "(hidden) " : "") + std::to_string(row.number) + ":";
  for (const Cell& cell : row.cells) {
    std::string column = cell_reference(cell.column, 0);
    column.pop_back();
    line += " " + column + to_text(cell);
  }
  return line;
}

std::string to_line(const Error& error) {
  return std::string(token(error.code)) + " [" + error.subject + "] " + error.detail;
}

std::vector<std::string> read_lines(std::string bytes, std::size_t sheet) {
  Result<XlsxReader> reader = XlsxReader::open_bytes(std::move(bytes));
  if (!reader) return {to_line(reader.error())};
  std::vector<std::string> lines;
  const Checked read = reader->read(sheet, [&](const RowView& row) { lines.push_back(to_line(row)); });
  if (!read) return {to_line(read.error())};
  return lines;
}

std::vector<std::string> read_lines(const Workbook& workbook, std::size_t sheet) {
  return read_lines(workbook.bytes(), sheet);
}

std::string read_outcome(std::string bytes) {
  Result<XlsxReader> reader = XlsxReader::open_bytes(std::move(bytes));
  if (!reader) return to_line(reader.error());
  for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet) {
    if (Checked read = reader->read(sheet, [](const RowView&) {}); !read) return to_line(read.error());
  }
  return "ok";
}

}  // namespace xueji::office::fixture
