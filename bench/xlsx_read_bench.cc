// How fast workbooks are read: 100,000 rows of 12 columns (texts, dates, numbers) from a file, one thread.
// The counters are rows a second and the memory that reading needs at its peak.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "office/xlsx_reader.h"

namespace xueji::office {
namespace {

constexpr std::uint32_t kRows = 100'000;

void write_row(lxw_worksheet* sheet, lxw_format* date, std::uint32_t row) {
  const std::string session = "CC-" + std::to_string(row / 12 + 1);
  const std::string member = "成员" + std::to_string(row % 900);
  const auto text = [&](lxw_col_t column, const char* value) {
    worksheet_write_string(sheet, row, column, value, nullptr);
  };
  text(0, session.c_str());
  text(1, member.c_str());
  text(2, row % 7 == 0 ? "请假" : "出席");
  text(3, "理论学习中心组集体学习");
  text(4, row % 3 == 0 ? "会议室甲" : "会议室乙");
  text(5, "集体研讨、座谈交流");
  worksheet_write_number(sheet, row, 6, 43'000 + row % 2'000, date);
  worksheet_write_number(sheet, row, 7, 43'010 + row % 2'000, date);
  worksheet_write_number(sheet, row, 8, row, nullptr);
  worksheet_write_number(sheet, row, 9, row % 100 + 0.5, nullptr);
  worksheet_write_boolean(sheet, row, 10, row % 2, nullptr);
  text(11, "是");
}

// Strings lie in the sheet when memory is constant, else in the shared table.
std::filesystem::path write_workbook(bool shared_strings) {
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / (std::to_string(getpid()) + "_xlsx_read_bench.xlsx");
  lxw_workbook_options options{};
  options.constant_memory = !shared_strings;
  lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
  lxw_format* date = workbook_add_format(book);
  format_set_num_format(date, "yyyy-mm-dd");
  lxw_worksheet* sheet = workbook_add_worksheet(book, "考勤");
  for (std::uint32_t row = 0; row < kRows; ++row)
    write_row(sheet, date, row);
  if (workbook_close(book) != LXW_NO_ERROR) std::abort();
  return path;
}

// Returns the cells seen, so that nothing is optimised away.
std::size_t read_workbook(const std::filesystem::path& path) {
  std::size_t cells = 0;
  Result<XlsxReader> reader = XlsxReader::open(path);
  if (!reader || !reader->read(0, [&](const RowView& row) { cells += row.cells.size(); })) std::abort();
  return cells;
}

// The peak of the resident memory of this process so far.
double own_peak_mebibytes() {
  constexpr double kKibibytesPerMebibyte = 1024;
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / kKibibytesPerMebibyte;
  }
  return 0;
}

// The peak of another process that does nothing but read once; this one has written the workbook and is
// bigger.
double peak_mebibytes(const std::filesystem::path& path) {
  const std::string command = fmt::format(
      "'{}' --read-once '{}'", std::filesystem::read_symlink("/proc/self/exe").string(), path.string());
  FILE* child = popen(command.c_str(), "r");
  double peak = 0;
  if (child == nullptr || std::fscanf(child, "%lf", &peak) != 1) std::abort();
  pclose(child);
  return peak;
}

void read_rows(benchmark::State& state, bool shared_strings) {
  const std::filesystem::path path = write_workbook(shared_strings);
  for (auto _ : state)
    benchmark::DoNotOptimize(read_workbook(path));
  state.counters["rows"] =
      benchmark::Counter(static_cast<double>(kRows), benchmark::Counter::kIsIterationInvariantRate);
  state.counters["peak_MiB"] = peak_mebibytes(path);
  std::filesystem::remove(path);
}

BENCHMARK_CAPTURE(read_rows, inline_strings, false)->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK_CAPTURE(read_rows, shared_strings, true)->Unit(benchmark::kMillisecond)->MinTime(3);

}  // namespace
}  // namespace xueji::office

int main(int argc, char** argv) {
  if (argc == 3 && argv[1] == std::string("--read-once")) {
    xueji::office::read_workbook(argv[2]);
    fmt::print("{}\n", xueji::office::own_peak_mebibytes());
    return EXIT_SUCCESS;
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return EXIT_SUCCESS;
}
