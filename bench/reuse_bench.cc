// Reuse: filling and settling a stock, and examining fresh documents against it. Goals, one core: 50 MB/s for
// the index; 10 ms of processor time for a document of 3,000 characters against 100,000. The texts are those
// of the evaluation set, some 3,000 characters each; they are more alike by chance than real ones.
#include <algorithm>
#include <ctime>

#include <benchmark/benchmark.h>

#include "reuse/stock.h"
#include "tests/reuse/corpus.h"

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

}  // namespace
}  // namespace xueji::reuse

BENCHMARK_MAIN();
