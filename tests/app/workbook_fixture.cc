#include "tests/app/workbook_fixture.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <unistd.h>

#include "app/codec.h"
#include "domain/fields.h"

namespace xueji::test {

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "xueji-workbook-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

void write_bytes(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

TestInstallation::TestInstallation()
    : journal_(std::make_unique<journal::Journal>(journal::make_memory_store(HashAlgorithm::sha256))),
      store_(journal_->store()),
      engine_(std::move(journal_), Ledger(), clock_),
      files_(folder_.path() / "files"),
      directory_(folder_.path() / "directory.json") {}

app::ImportReport TestInstallation::import(const fs::path& returns, const app::ImportOptions& options) {
  return app::import_returns(engine_, files_, directory_, returns, options);
}

TestWorkbook supervising_workbook() {
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

TestWorkbook unit_workbook() {
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

const fs::path& TestReturns::write() {
  write_bytes(path() / "主管单位.xlsx", supervising.xlsx());
  write_bytes(unit_path() / "报送表.xlsx", unit.xlsx());
  return path();
}

std::size_t count_code(const app::ImportReport& report, ErrorCode code) {
  return static_cast<std::size_t>(std::ranges::count(report.problems, code, &app::Problem::code));
}

std::string describe(const app::ImportReport& report) {
  return app::format_text(report);
}

std::vector<std::string> facts_of(const Ledger& ledger) {
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
