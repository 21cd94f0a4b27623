// Importing 1,000 unit workbooks end to end, and where the time goes: reading cells alone; reading, checking
// and posting on a trial ledger (a dry run); everything, with the records durable. Items are rows. No
// attachments, so that the disk is asked only for the journal.
#include <filesystem>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "app/clock.h"
#include "app/data_folder.h"
#include "app/engine.h"
#include "app/workbook/import.h"
#include "app/workbook/return_writer.h"
#include "journal/journal.h"
#include "office/xlsx_reader.h"

namespace xueji::app {
namespace {

constexpr int kUnits = 1'000, kMembers = 12, kSessions = 14;

class MadeReturns {
 public:
  MadeReturns() : folder_(std::filesystem::temp_directory_path() / "xueji-import-bench") {
    std::filesystem::remove_all(folder_);
    std::vector<Entry> units;
    for (int number = 0; number < kUnits; ++number) {
      UnitRegistered unit;
      unit.unit = code(number), unit.name = fmt::format("第{}单位", number), unit.unit_type = "政府部门";
      units.push_back(unit);
      write_unit(number);
    }
    rows_ += units.size();
    write_supervising_return(returns(), units, {});
  }
  ~MadeReturns() { std::filesystem::remove_all(folder_); }

  std::filesystem::path returns() const { return folder_ / "returns"; }
  std::filesystem::path data() const { return folder_ / "data"; }
  std::size_t rows() const { return rows_; }

 private:
  static UnitCode code(int number) { return {fmt::format("U{:05}", number)}; }

  void write_unit(int number) {
    const UnitCode unit = code(number);
    UnitReturn made{.folder_name = unit.text, .unit = unit, .contact = {}, .entries = {}, .files = {}};
    made.entries.push_back(UnitProfiled{unit, fmt::format("第{}单位", number), "李四"});
    for (int m = 0; m < kMembers; ++m) {
      MemberSeated stay;
      stay.unit = unit, stay.member.text = fmt::format("M{:02}", m), stay.name = "张三丰",
      stay.post = "副厅长";
      stay.from = Day{18'000};
      made.entries.push_back(stay);
    }
    for (int s = 0; s < kSessions; ++s)
      add_session(made, s);
    rows_ += made.entries.size();
    write_unit_return(returns(), made);
  }

  static void add_session(UnitReturn& made, int number) {
    SessionHeld held;
    held.unit = made.unit, held.session.text = fmt::format("2026-{:02}", number),
    held.date = Day{20'500 + number * 20};
    held.theme = "专题学习研讨", held.place = "三楼会议室", held.forms = {StudyForm::discussion};
    held.content = "领学有关文件，围绕重点任务开展交流研讨。", held.chair.text = "M00";
    made.entries.push_back(held);
    for (int m = 0; m < kMembers; ++m) {
      AttendanceMarked mark;
      mark.unit = made.unit, mark.session = held.session, mark.member.text = fmt::format("M{:02}", m);
      made.entries.push_back(mark);
    }
  }

  std::filesystem::path folder_;
  std::size_t rows_ = 0;
};

const MadeReturns& made() {
  static const MadeReturns kReturns;
  return kReturns;
}

void count_rows(benchmark::State& state) {
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * made().rows()));
  state.counters["rows"] = static_cast<double>(made().rows());
}

void read_cells(benchmark::State& state) {
  const std::filesystem::path returns = made().returns();
  for (auto _ : state) {
    std::size_t cells = 0;
    for (const auto& folder : std::filesystem::directory_iterator(returns)) {
      if (!folder.is_directory()) continue;
      auto reader = office::XlsxReader::open(folder.path() / kUnitWorkbook);
      for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet)
        if (!reader->read(sheet, [&](const office::RowView& row) { cells += row.cells.size(); }))
          std::abort();
    }
    benchmark::DoNotOptimize(cells);
  }
  count_rows(state);
}
BENCHMARK(read_cells)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

void import_all(benchmark::State& state, bool dry_run) {
  made();
  for (auto _ : state) {
    std::filesystem::remove_all(made().data());
    SystemClock clock;
    DataFolder folder = DataFolder::create(made().data(), HashAlgorithm::sha256, clock.now());
    const FileStore files = folder.files();
    Directory directory(made().data() / "directory.json");
    Engine engine(std::make_unique<journal::Journal>(folder.take_store()), Ledger(), clock);
    const ImportReport report =
        import_returns(engine, files, directory, made().returns(), {.dry_run = dry_run, .progress = {}});
    if (report.refused || report.accepted != made().rows()) state.SkipWithError("not everything was taken");
  }
  count_rows(state);
}
BENCHMARK_CAPTURE(import_all, dry_run, true)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK_CAPTURE(import_all, durable, false)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

}  // namespace
}  // namespace xueji::app

BENCHMARK_MAIN();
