// Reuse: filling and settling a stock, and examining fresh documents against it. Goals, one core: 50 MB/s for
// the index; 10 ms of processor time for a document of 3,000 characters against 100,000. The texts are those
// of the evaluation set, some 3,000 characters each; they are more alike by chance than real ones. `Quality`
// tells what was found of the plants in the corpora of seeds that chose no number of the detector.
#include <algorithm>
#include <ctime>

#include <benchmark/benchmark.h>

#include "reuse/stock.h"
#include "tests/reuse/corpus.h"
#include "tests/reuse/evaluation.h"

namespace xueji::reuse {
namespace {

std::vector<std::string> make_texts(std::uint32_t count) {
  return make_corpus({.seed = 5, .documents = count, .units = 60, .plants = count / 4}).documents;
}

void Normalise(benchmark::State& state) {
  const std::vector<std::string> texts = make_texts(200);
  std::int64_t bytes = 0;
  for (auto _ : state)
    for (const std::string& text : texts) {
      benchmark::DoNotOptimize(normalise(text));
      bytes += static_cast<std::int64_t>(text.size());
    }
  state.SetBytesProcessed(bytes);
}
BENCHMARK(Normalise)->Unit(benchmark::kMillisecond);

void BuildIndex(benchmark::State& state) {
  const std::vector<std::string> texts = make_texts(static_cast<std::uint32_t>(state.range(0)));
  std::int64_t bytes = 0;
  double index_bytes = 0;
  for (auto _ : state) {
    PostingIndex index;
    std::vector<Fingerprint> fingerprints;
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
      find_fingerprints(normalise(texts[i]).letters, {}, fingerprints);
      index.add(i, fingerprints);
      bytes += static_cast<std::int64_t>(texts[i].size());
    }
    index.settle();
    index_bytes = static_cast<double>(index.memory_bytes()) / static_cast<double>(texts.size());
  }
  state.SetBytesProcessed(bytes);
  state.counters["index_bytes_per_document"] = index_bytes;
}
BENCHMARK(BuildIndex)->Arg(600)->Arg(10'000)->Unit(benchmark::kMillisecond);

void Examine(benchmark::State& state) {
  const std::vector<std::string> texts = make_texts(static_cast<std::uint32_t>(state.range(0)));
  Stock stock;
  for (std::uint32_t i = 0; i < texts.size(); ++i)
    stock.add(normalise(texts[i]), i);
  stock.settle();
  std::uint32_t document = 0;
  std::vector<double> milliseconds;
  for (auto _ : state) {
    const std::clock_t before = std::clock();
    benchmark::DoNotOptimize(stock.examine(document, [](std::uint32_t) { return true; }));
    milliseconds.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    document = (document + 7) % stock.size();
  }
  state.SetItemsProcessed(state.iterations());
  const auto p95 = milliseconds.begin() + static_cast<std::ptrdiff_t>(milliseconds.size() * 95 / 100);
  std::ranges::nth_element(milliseconds, p95);
  state.counters["p95_ms"] = *p95;
  state.counters["index_bytes_per_document"] = static_cast<double>(stock.index_bytes()) / stock.size();
}
BENCHMARK(Examine)->Arg(600)->Arg(10'000)->Arg(100'000)->Iterations(300)->Unit(benchmark::kMillisecond);

void Quality(benchmark::State& state, CorpusSettings settings, const std::vector<std::uint64_t>& seeds) {
  Evaluated got;
  for (auto _ : state)
    got = evaluate(seeds, settings);
  state.counters["plagdet"] = got.plagdet;
  state.counters["precision"] = got.precision;
  state.counters["recall"] = got.recall;
  state.counters["granularity"] = got.granularity;
  state.counters["false_worst"] = static_cast<double>(got.false_passages);
  state.counters["explained_only_worst"] = static_cast<double>(got.explained_only);
  state.counters["error_mean"] = got.error_mean;
  state.counters["error_worst"] = got.error_max;
  for (std::size_t plant = 0; plant < kPlantNames.size(); ++plant)
    if (got.cases_by_plant[plant] > 0) state.counters[kPlantNames[plant]] = got.recall_by_plant[plant];
}
const std::vector<std::uint64_t> kSeeds{301, 302, 303, 304, 305}, kHardSeeds{321, 322, 323},
    kSmallSeeds{401, 402, 403, 404, 405, 406, 407, 408, 409, 410};
#define XJ_QUALITY(name, settings, seeds) \
  BENCHMARK_CAPTURE(Quality, name, settings, seeds)->Iterations(1)->Unit(benchmark::kSecond)
XJ_QUALITY(default_types, CorpusSettings{}, kSeeds);
XJ_QUALITY(hard, CorpusSettings{.hard = true}, kHardSeeds);
XJ_QUALITY(of_100, (CorpusSettings{.documents = 100, .units = 20, .plants = 32}), kSmallSeeds);
XJ_QUALITY(of_60, (CorpusSettings{.documents = 60, .units = 12, .plants = 19}), kSmallSeeds);
XJ_QUALITY(of_30, (CorpusSettings{.documents = 30, .units = 10, .plants = 10}), kSmallSeeds);
XJ_QUALITY(of_12, (CorpusSettings{.documents = 12, .units = 6, .plants = 4}), kSmallSeeds);

}  // namespace
}  // namespace xueji::reuse

BENCHMARK_MAIN();
