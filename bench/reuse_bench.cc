// Reuse: filling and settling a stock, and examining fresh documents against it. Goals, one core: 50 MB/s for
// the index and 5 kB a document; 10 ms of processor time for a document of 3,000 characters against 100,000,
// 20 ms against a million, 100 ms against five; 4 GB of memory while they are added. The texts are those of
// the evaluation set, some 3,000 characters each; they are more alike by chance than real ones. `Quality`
// tells what was found of the plants in the corpora of seeds that chose no number of the detector. `Large`
// runs when XUEJI_BENCH_DOCUMENTS says how many: a million take minutes and 9 GB of /var/tmp or TMPDIR.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <stdexcept>
#include <string>
#include <thread>

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
    ScratchSpace space({});
    PostingIndex index(Settings().postings_max, space);
    std::vector<Fingerprint> fingerprints;
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
      find_fingerprints(normalise(texts[i]).letters, {}, fingerprints);
      index.add(i, fingerprints);
      bytes += static_cast<std::int64_t>(texts[i].size());
    }
    index.settle();
    index_bytes =
        static_cast<double>(index.memory_bytes() + index.packed_bytes()) / static_cast<double>(texts.size());
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

double processor_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// The most memory that this process took meanwhile, without what is only mapped from files.
class PeakMemory {
 public:
  double gigabytes() const { return peak_; }

 private:
  void watch(const std::stop_token& stopped) {
    while (!stopped.stop_requested()) {
      std::ifstream status("/proc/self/status");
      double kilobytes = 0;
      for (std::string word; status >> word;)
        if (word == "RssAnon:") status >> kilobytes;
      if (kilobytes / 1e6 > peak_) peak_ = kilobytes / 1e6;
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
  std::atomic<double> peak_ = 0;
  std::jthread watcher_{[this](const std::stop_token& stopped) { watch(stopped); }};
};

// Documents in corpora of 10,000, of 10,000 units in all. What is planted in the last corpus is looked for.
class LargeStock {
 public:
  explicit LargeStock(std::uint32_t corpora) {
    PeakMemory memory;
    for (std::uint32_t i = 0; i < corpora; ++i) {
      corpus_ = make_corpus(
          {.seed = 1000 + i, .documents = kCorpus, .units = 60, .plants = kCorpus / 4, .frame = 7});
      const double before = processor_seconds();
      add_corpus();
      if (i + 1 == corpora) stock_.settle();
      seconds_ += processor_seconds() - before;
    }
    memory_ = memory.gigabytes();
    for (const PlantedCase& one : corpus_.cases)
      planted_[one.copy.document].push_back(one);
  }

  void examine(std::uint32_t document) {
    document %= kCorpus;
    const double before = processor_seconds();
    const Examined examined = stock_.examine(first() + document, [](std::uint32_t) { return true; });
    milliseconds_.push_back(1000 * (processor_seconds() - before));
    passages_ += static_cast<double>(examined.findings.size());
    for (const PlantedCase& one : planted_[document]) {
      hidden_ += 1;
      found_ += is_found(one, examined);
    }
  }

  void tell(benchmark::State& state) {
    const double documents = stock_.size();
    const auto p95 = milliseconds_.begin() + static_cast<std::ptrdiff_t>(milliseconds_.size() * 95 / 100);
    std::ranges::nth_element(milliseconds_, p95);
    state.counters["p95_ms"] = *p95;
    state.counters["found"] = found_ / hidden_;
    state.counters["passages_per_document"] = passages_ / static_cast<double>(milliseconds_.size());
    state.counters["fill_MB_per_second"] = bytes_ / 1e6 / seconds_;
    state.counters["memory_GB"] = memory_;
    state.counters["index_bytes_per_document"] = static_cast<double>(stock_.index_bytes()) / documents;
    state.counters["scratch_bytes_per_document"] = static_cast<double>(stock_.scratch_bytes()) / documents;
    state.counters["visible_ms"] = 1000 * seconds_until_a_copy_is_found();
  }

 private:
  static constexpr std::uint32_t kCorpus = 10'000, kUnits = 10'000;

  std::uint32_t first() const noexcept { return stock_.size() - kCorpus; }

  void add_corpus() {
    if (stock_.size() == 0)
      for (const std::string& text : corpus_.library)
        stock_.add_library(normalise(text));
    for (const std::string& text : corpus_.documents) {
      stock_.add(normalise(text), stock_.size() % kUnits);
      bytes_ += static_cast<double>(text.size());
    }
  }

  // At least half of it.
  bool is_found(const PlantedCase& one, const Examined& examined) const {
    std::uint32_t covered = 0;
    for (const Finding& finding : examined.findings) {
      if (finding.other != first() + one.source.document) continue;
      const Span place = stock_.text(first() + one.copy.document).place_of(finding.passage.here);
      const std::uint32_t end = std::min(place.end, one.copy.span.end);
      covered += end - std::min(end, std::max(place.begin, one.copy.span.begin));
    }
    return 2 * covered >= one.copy.span.length();
  }

  double seconds_until_a_copy_is_found() {
    const double before = processor_seconds();
    stock_.add(normalise(corpus_.documents.front()), 0);
    stock_.settle();
    const Examined late = stock_.examine(stock_.size() - 1, [](std::uint32_t) { return true; });
    if (std::ranges::none_of(late.findings, &Finding::identical))
      throw std::logic_error("a copy is not found");
    return processor_seconds() - before;
  }

  Stock stock_;
  Corpus corpus_;
  std::vector<std::vector<PlantedCase>> planted_{kCorpus};  // by the copy's document
  std::vector<double> milliseconds_;
  double seconds_ = 0, bytes_ = 0, memory_ = 0, hidden_ = 0, found_ = 0, passages_ = 0;
};

void Large(benchmark::State& state) {
  const char* const asked = std::getenv("XUEJI_BENCH_DOCUMENTS");
  const unsigned long documents = asked == nullptr ? 0 : std::strtoul(asked, nullptr, 10);
  if (documents < 10'000) return state.SkipWithError("set XUEJI_BENCH_DOCUMENTS=1000000");
  LargeStock stock(static_cast<std::uint32_t>(documents / 10'000));
  std::uint32_t document = 0;
  for (auto _ : state)
    stock.examine(document += 7);
  stock.tell(state);
}
BENCHMARK(Large)->Iterations(300)->Unit(benchmark::kMillisecond);

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
