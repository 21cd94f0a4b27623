// Writing official documents. The bound is 20 ms for a report of ten pages; a page is 22 lines of 28
// characters.
#include <string>

#include <benchmark/benchmark.h>

#include "office/docx_writer.h"
#include "office/title_break.h"

namespace xueji::office {
namespace {

constexpr const char* kSentence =
    "各单位坚持把理论学习摆在首位，按季度制定学习计划，出席率达到93.4%"
    "，形成调研报告和心得体会638篇，学习组织不断规范。";  // 57 characters

// Text for `pages` pages, every sentence a run with a bookmark as the stage report has them, and a turned
// table of 100 units × 20 measures.
OfficialDocument report_of(std::int64_t pages) {
  OfficialDocument document{.title = "关于2026年上半年全省党委（党组）理论学习中心组学习情况的汇报"};
  document.properties = {{"记录位置", "123456"}, {"校验值", std::string(64, 'a')}};
  int claim = 0;
  for (std::int64_t paragraph = 0; paragraph < pages * 4; ++paragraph) {
    Paragraph text;
    for (int sentence = 0; sentence < 3; ++sentence)
      text.runs.push_back({.text = kSentence, .bookmark = "claim_" + std::to_string(++claim)});
    document.blocks.emplace_back(std::move(text));
  }
  document.blocks.emplace_back(make_paragraph(Paragraph::Kind::attachment_label, "附件"));
  document.blocks.emplace_back(make_paragraph(Paragraph::Kind::attachment_title, "各单位学习情况一览表"));
  Table table{.columns = {{"单位", 4}}, .landscape = true};
  for (int i = 1; i < 20; ++i)
    table.columns.push_back({"指标", 1, Align::right});
  for (int row = 0; row < 100; ++row) {
    std::vector<std::string> cells{"云川省水利厅党组"};
    cells.resize(table.columns.size(), "93.4%");
    table.rows.push_back(std::move(cells));
  }
  document.blocks.emplace_back(std::move(table));
  return document;
}

void write_report(benchmark::State& state) {
  const OfficialDocument document = report_of(state.range(0));
  std::size_t bytes = 0;
  for (auto _ : state) {
    const std::string file = write_docx(document);
    bytes = file.size();
    benchmark::DoNotOptimize(file.data());
  }
  state.counters["file_bytes"] = static_cast<double>(bytes);
}
BENCHMARK(write_report)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

void write_minutes(benchmark::State& state) {
  const std::vector<std::string> paragraphs(12, kSentence);
  for (auto _ : state)
    benchmark::DoNotOptimize(write_plain_docx("云川省水利厅党组理论学习中心组学习记录", paragraphs));
}
BENCHMARK(write_minutes)->Unit(benchmark::kMillisecond);

void break_one_title(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(break_title(
        "关于认真学习贯彻党的二十届四中全会精神进一步做好理论学习中心组专题学习研讨工作的通知", 19));
}
BENCHMARK(break_one_title)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace xueji::office

BENCHMARK_MAIN();
