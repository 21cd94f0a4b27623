// What the workbook tests are written with: a tiny builder of XLSX files, cell by cell, and a return folder
// with a journal in memory to import it into.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "app/codec.h"
#include "app/directory.h"
#include "app/engine.h"
#include "app/origin.h"
#include "app/workbook/import.h"
#include "domain/fields.h"
#include "journal/journal.h"
#include "office/zip_writer.h"

namespace xueji::test {

namespace fs = std::filesystem;

struct TestCell {
  enum class Kind { text, number, date, time, date_time, error, uncached, boolean };
  Kind kind = Kind::text;
  std::string text;
  TestCell(const char* value) : text(value) {}
  TestCell(std::string value) : text(std::move(value)) {}
  TestCell(Kind kind_of, std::string value) : kind(kind_of), text(std::move(value)) {}
};
inline TestCell number(std::string text) {
  return {TestCell::Kind::number, std::move(text)};
}
inline TestCell dated(std::string serial) {
  return {TestCell::Kind::date, std::move(serial)};
}

using TestRow = std::vector<TestCell>;

struct TestSheet {
  std::string name;
  std::vector<TestRow> rows;  // the first holds the headings
  bool hidden = false;
  std::vector<std::size_t> hidden_rows = {};  // by index
};

inline std::string xml_escaped(std::string_view text) {
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

inline std::string cell_xml(const TestCell& cell) {
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

inline std::string sheet_xml(const TestSheet& sheet) {
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

struct XlsxOptions {
  bool macros = false;
  std::map<std::string, std::string> parts = {};  // replaced or added
};

inline std::string build_xlsx(const std::vector<TestSheet>& sheets, const XlsxOptions& options = {}) {
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

class FixedClock final : public app::Clock {
 public:
  Instant now() override { return Instant{1'780'000'000'000'000}; }
};

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "xueji-workbook-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
  }
  ~TemporaryFolder() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const fs::path& path() const noexcept { return path_; }

 private:
  fs::path path_;
};

inline void write_bytes(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

// An installation: a journal in memory, files and a directory on disk.
class TestInstallation {
 public:
  TestInstallation()
      : journal_(std::make_unique<journal::Journal>(journal::make_memory_store(HashAlgorithm::sha256))),
        store_(journal_->store()),
        engine_(std::move(journal_), Ledger(), clock_),
        files_(folder_.path() / "files"),
        directory_(folder_.path() / "directory.json") {}

  app::ImportReport import(const fs::path& returns, const app::ImportOptions& options = {}) {
    return app::import_returns(engine_, files_, directory_, returns, options);
  }
  Ledger ledger() const { return engine_.snapshot(); }
  Seq head() const { return engine_.snapshot().head(); }
  // Where a record came from; ask only while nothing is being imported.
  app::Origin origin(Seq seq) { return app::parse_origin(store_.find(seq)->origin); }
  const app::FileStore& files() const { return files_; }
  app::Directory& directory() { return directory_; }
  app::Engine& engine() { return engine_; }
  const fs::path& path() const { return folder_.path(); }

 private:
  TemporaryFolder folder_;
  FixedClock clock_;
  std::unique_ptr<journal::Journal> journal_;  // handed over to the engine
  journal::Store& store_;
  app::Engine engine_;
  app::FileStore files_;
  app::Directory directory_;
};

// Sheets by title, with their headings; rows are given by heading.
class TestWorkbook {
 public:
  using Row = std::map<std::string, TestCell>;

  TestWorkbook& add(const std::string& title, const Row& row) {
    for (Table& table : tables_)
      if (table.title == title) return table.rows.push_back(row), *this;
    tables_.push_back({title, {row}});
    return *this;
  }
  TestWorkbook& set(const std::string& title, std::size_t row, const std::string& heading,
                    const TestCell& cell) {
    for (Table& table : tables_)
      if (table.title == title) table.rows.at(row).insert_or_assign(heading, cell);
    return *this;
  }
  TestWorkbook& erase(const std::string& title, std::size_t row) {
    for (Table& table : tables_)
      if (table.title == title) table.rows.erase(table.rows.begin() + static_cast<std::ptrdiff_t>(row));
    return *this;
  }
  TestWorkbook& erase_sheet(const std::string& title) {
    std::erase_if(tables_, [&](const Table& table) { return table.title == title; });
    return *this;
  }

  std::vector<TestSheet> sheets() const {
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
  std::string xlsx() const { return build_xlsx(sheets()); }

 private:
  struct Table {
    std::string title;
    std::vector<Row> rows;
  };
  std::vector<Table> tables_;
};

inline std::string csv_of(const TestSheet& sheet) {
  std::string csv;
  for (const TestRow& row : sheet.rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      csv += (i > 0 ? "," : "") + row[i].text;
    csv += "\r\n";
  }
  return csv;
}

// One unit, 林草局 (G1), under a supervising body that knows two more.
inline TestWorkbook supervising_workbook() {
  TestWorkbook book;
  book.add("单位名录", {{"单位代码", "G1"},
                        {"单位名称", "青禾省林草局"},
                        {"简称", "林草局"},
                        {"单位类型", "省直机关"},
                        {"排序", number("1")}})
      .add("单位名录", {{"单位代码", "G2"}, {"单位名称", "青禾省水文局"}, {"单位类型", "省直机关"}})
      .add("单位名录", {{"单位代码", "G3"},
                        {"单位名称", "林草局种苗站"},
                        {"单位类型", "直属单位"},
                        {"上级单位代码", "G1"}});
  book.add(
      "学习重点",
      {{"编号", "D1"}, {"标题", "关于加强生态保护的意见"}, {"发布日期", "2026-01-05"}, {"第一议题", "是"}});
  book.add("报送任务", {{"编号", "T1"},
                        {"名称", "上半年总结"},
                        {"类型", "半年总结"},
                        {"周期起", "2026-01-01"},
                        {"周期止", "2026-06-30"},
                        {"截止日期", "2026-07-15"},
                        {"适用范围", "省直机关、G3"}});
  book.add("巡听轮次",
           {{"编号", "R1"}, {"名称", "第一轮巡听"}, {"开始日期", "2026-03-01"}, {"结束日期", "2026-06-30"}});
  book.add("巡听旁听", {{"轮次编号", "R1"},
                        {"单位代码", "G1"},
                        {"日期", "2026-04-02"},
                        {"方式", "现场"},
                        {"得分", number("91.25")}});
  return book;
}

inline TestWorkbook unit_workbook() {
  TestWorkbook book;
  book.add(
      "单位",
      {{"单位代码", "G1"}, {"单位名称", "青禾省林草局"}, {"联络员", "陈禾"}, {"联系电话", "0871-5550101"}});
  book.add("成员", {{"成员编号", "M1"}, {"姓名", "赵立山"}, {"角色", "组长"}, {"起始日期", "2025-01-01"}})
      .add("成员", {{"成员编号", "M2"}, {"姓名", "钱若水"}, {"角色", "成员"}, {"起始日期", "2025-01-01"}});
  book.add("计划", {{"计划编号", "P1"},
                    {"类型", "年度"},
                    {"年度", number("2026")},
                    {"名称", "2026年学习计划"},
                    {"审定人", "M1"},
                    {"审定日期", "2026-01-20"}});
  book.add("计划专题", {{"计划编号", "P1"},
                        {"序号", number("1")},
                        {"专题", "生态保护"},
                        {"拟学日期", "2026-03-01"},
                        {"重点发言人", "M1、M2"}});
  book.add("场次", {{"场次编号", "S1"},
                    {"日期", "2026-03-05"},
                    {"开始时间", "9:00"},
                    {"结束时间", "11:30"},
                    {"主题", "学习生态保护意见"},
                    {"形式", "集体研讨，讲座辅导"},
                    {"主持人", "M1"},
                    {"计划专题", "P1#1"},
                    {"学习重点", "D1"}});
  book.add("议程", {{"场次编号", "S1"}, {"序号", "1"}, {"类型", "第一议题"}, {"分钟", number("30")}});
  book.add("发言", {{"场次编号", "S1"}, {"成员编号", "M1"}, {"类型", "重点发言"}, {"题目", "守住绿水青山"}});
  book.add("考勤", {{"场次编号", "S1"}, {"成员编号", "M1"}, {"状态", "出席"}})
      .add("考勤", {{"场次编号", "S1"},
                    {"成员编号", "M2"},
                    {"状态", "请假"},
                    {"请假事由", "因公出差"},
                    {"批准人", "M1"}});
  book.add("补学",
           {{"场次编号", "S1"}, {"成员编号", "M2"}, {"完成日期", "2026-03-10"}, {"方式", "书面心得"}});
  book.add("报送", {{"报送任务编号", "T1"}, {"报送日期", "2026-07-01"}, {"零报告", "否"}});
  return book;
}
inline constexpr std::size_t kSupervisingRows = 7, kUnitRows = 12;

// A return folder on disk with both.
class TestReturns {
 public:
  TestWorkbook supervising = supervising_workbook();
  TestWorkbook unit = unit_workbook();

  const fs::path& write() {
    write_bytes(path() / "主管单位.xlsx", supervising.xlsx());
    write_bytes(unit_path() / "报送表.xlsx", unit.xlsx());
    return path();
  }
  const fs::path& path() const { return folder_.path(); }
  fs::path unit_path() const { return path() / "林草局"; }

 private:
  TemporaryFolder folder_;
};

inline std::size_t count_code(const app::ImportReport& report, ErrorCode code) {
  return static_cast<std::size_t>(std::ranges::count(report.problems, code, &app::Problem::code));
}
inline std::string describe(const app::ImportReport& report) {
  return app::format_text(report);
}

// Every fact that is alive, one a line, in an order that does not depend on how it came in.
inline std::vector<std::string> facts_of(const Ledger& ledger) {
  std::vector<std::string> facts;
  const auto add = [&](const Entry& entry) {
    facts.push_back(app::type_of(entry) + " " + app::encode(entry));
  };
  const CommonBook& common = ledger.common();
  for_each_sheet([&]<class E>() {
    if constexpr (kIsCommon<E>) {
      for (std::size_t i = 0; i < common.shelf<E>().rows().size(); ++i)
        if (common.shelf<E>().rows()[i].alive) add(common.shelf<E>().entries()[i]);
    } else {
      for (const Cow<UnitBook>& unit : ledger.units()) {
        if (!unit->head.alive) continue;
        if constexpr (std::is_same_v<E, UnitRegistered>) {
          add(unit->registered);
        } else {
          for_each_fact<E>(*unit, [&](const E& fact, const RowHead&) { add(fact); });
        }
      }
    }
  });
  std::ranges::sort(facts);
  return facts;
}

}  // namespace xueji::test
