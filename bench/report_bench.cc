// The stage report over about a hundred units, once the ledger is loaded. Goals: all formats within 0.3 s,
// DOCX alone within 20 ms. The journal and its files are those of the sample province.
#include <filesystem>

#include <benchmark/benchmark.h>

#include "app/clock.h"
#include "app/data_folder.h"
#include "app/engine.h"
#include "app/replay.h"
#include "app/report_output.h"
#include "app/workbook/import.h"
#include "journal/journal.h"
#include "sample/sample.h"

namespace xueji::app {
namespace {

class LoadedProvince {
 public:
  LoadedProvince() : place_(std::filesystem::temp_directory_path() / "xueji-report-bench") {
    std::filesystem::remove_all(place_);
    sample::write_sample(place_ / "returns", {.seed = 1, .units = 57});
    import();
    folder_.emplace(DataFolder::open(place_ / "data", journal::OpenMode::read_only));
    replayed_ = replay(folder_->store());
    rulebook_ = *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  }
  ~LoadedProvince() { std::filesystem::remove_all(place_); }

  report::StageReport compose() const {
    const EvaluationQuery query{{*parse_iso_day("2026-01-01"), *parse_iso_day("2026-12-31")},
                                *parse_iso_day("2026-12-31")};
    const Evaluation evaluation = evaluate(replayed_.ledger, rulebook_, query);
    report::ReportOptions options;
    options.journal = {replayed_.head.seq, to_hex(replayed_.head.hash)};
    return report::compose(replayed_.ledger, rulebook_, evaluation, options);
  }
  EvidenceSource evidence() { return {folder_->store(), replayed_.ledger}; }
  std::size_t units() const { return replayed_.ledger.units().size(); }

 private:
  void import() {
    SystemClock clock;
    DataFolder made = DataFolder::create(place_ / "data", HashAlgorithm::sha256, clock.now());
    const FileStore files = made.files();
    Directory directory(place_ / "data" / "directory.json");
    Engine engine(std::make_unique<journal::Journal>(made.take_store()), Ledger(), clock);
    if (import_returns(engine, files, directory, place_ / "returns").refused) std::abort();
  }

  std::filesystem::path place_;
  std::optional<DataFolder> folder_;
  Replayed replayed_;
  Rulebook rulebook_;
};

LoadedProvince& province() {
  static LoadedProvince kProvince;
  return kProvince;
}

void evaluate_and_compose(benchmark::State& state) {
  province();
  for (auto _ : state)
    benchmark::DoNotOptimize(province().compose().characters);
  state.counters["units"] = static_cast<double>(province().units());
}
BENCHMARK(evaluate_and_compose)->Unit(benchmark::kMillisecond);

void render_one(benchmark::State& state, ReportFormat format) {
  const report::StageReport composed = province().compose();
  for (auto _ : state) {
    EvidenceSource evidence = province().evidence();
    benchmark::DoNotOptimize(render(composed, format, evidence).size());
  }
}
BENCHMARK_CAPTURE(render_one, json, ReportFormat::json)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(render_one, md, ReportFormat::md)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(render_one, html, ReportFormat::html)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(render_one, docx, ReportFormat::docx)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(render_one, xlsx, ReportFormat::xlsx)->Unit(benchmark::kMillisecond);

void evaluate_compose_and_render_all(benchmark::State& state) {
  for (auto _ : state) {
    const report::StageReport composed = province().compose();
    EvidenceSource evidence = province().evidence();
    for (const ReportFormat format :
         {ReportFormat::json, ReportFormat::md, ReportFormat::html, ReportFormat::docx, ReportFormat::xlsx})
      benchmark::DoNotOptimize(render(composed, format, evidence).size());
  }
}
BENCHMARK(evaluate_compose_and_render_all)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace xueji::app

BENCHMARK_MAIN();
