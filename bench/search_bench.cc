// Searching: filling the index, and looking for words of one, two, four and six to ten characters, and for
// two words at once, in 200,000 paragraphs of made-up official text. Goals: 7 MB/s a core to fill it; 99 of
// 100 searches within 20 ms, page of 20 with pieces of text included. What a search takes is processor time
// of its one thread.
#include <algorithm>
#include <filesystem>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <time.h>

#include "base/text.h"
#include "search/index.h"
#include "search/paragraphs.h"
#include "tests/reuse/official_text.h"

namespace xueji::search {
namespace {

constexpr std::size_t kParagraphs = 200'000, kParagraphsOfADocument = 8, kQueries = 400, kPage = 20;

struct Corpus {
  std::vector<std::vector<std::string>> documents;
  std::size_t bytes = 0;
};

Corpus make_corpus(std::size_t paragraphs) {
  reuse::Chance chance(11);
  Corpus corpus;
  for (std::size_t made = 0; made < paragraphs; made += kParagraphsOfADocument) {
    std::vector<std::string>& document = corpus.documents.emplace_back();
    for (std::size_t i = 0; i < kParagraphsOfADocument; ++i) {
      std::u32string text = i == 0 ? reuse::make_heading(chance, 1) : std::u32string();
      for (std::uint32_t sentence = i == 0 ? 0 : chance.between(1, 5); sentence > 0; --sentence) {
        text += reuse::make_sentence(chance);
        if (chance.one_in(3)) text += reuse::make_unit_name(chance) + reuse::make_date(chance);
      }
      document.push_back(reuse::to_utf8(text));
      corpus.bytes += document.back().size();
    }
  }
  return corpus;
}

const Corpus& corpus() {
  static const Corpus made = make_corpus(kParagraphs);
  return made;
}

std::filesystem::path file_of(std::string_view name) {
  return std::filesystem::current_path() / fmt::format("search_bench_{}.db", name);
}

void remove_database(const std::filesystem::path& file) {
  for (const char* ending : {"", "-wal", "-shm"})
    std::filesystem::remove(file.native() + ending);
}

void fill(Index& index, const Corpus& from) {
  constexpr std::size_t kBatch = 2'000;
  std::vector<NewDocument> batch;
  for (const auto& texts : from.documents) {
    NewDocument& document = batch.emplace_back();
    for (const std::string& text : texts)
      for (const TextPiece& piece : split_paragraphs(text))
        document.paragraphs.push_back({"file", piece.offset, std::string(piece.text)});
    if (batch.size() < kBatch) continue;
    index.change({}, batch, "");
    batch.clear();
  }
  index.change({}, batch, "");
}

const Index& filled_index() {
  static const auto index = [] {
    remove_database(file_of("filled"));
    auto made = std::make_unique<Index>(file_of("filled"), Access::change);
    fill(*made, corpus());
    made->optimise();
    return made;
  }();
  return *index;
}

void FillIndex(benchmark::State& state) {
  const Corpus& from = corpus();
  std::int64_t bytes = 0;
  for (auto _ : state) {
    remove_database(file_of("filling"));
    Index index(file_of("filling"), Access::change);
    fill(index, from);
    bytes += static_cast<std::int64_t>(from.bytes);
  }
  state.SetBytesProcessed(bytes);
  state.counters["paragraphs"] = kParagraphs;
  state.counters["text_MB"] = static_cast<double>(from.bytes) / 1e6;
  state.counters["file_MB"] = static_cast<double>(std::filesystem::file_size(file_of("filling"))) / 1e6;
  remove_database(file_of("filling"));
}
BENCHMARK(FillIndex)->Unit(benchmark::kMillisecond)->Iterations(1);

// A piece of `length` Han characters out of some paragraph.
std::string pick_word(reuse::Chance& chance, std::uint32_t length) {
  for (;;) {
    const std::string& text = chance.pick(chance.pick(corpus().documents));
    std::vector<std::size_t> offsets;
    for (std::size_t at = 0; at < text.size(); at = decode_character(text, at).next)
      offsets.push_back(at);
    offsets.push_back(text.size());
    if (offsets.size() <= length) continue;
    const std::uint32_t begin = chance.below(static_cast<std::uint32_t>(offsets.size() - length));
    const std::string piece = text.substr(offsets[begin], offsets[begin + length] - offsets[begin]);
    const auto words = parse_words(piece);
    if (words.size() == 1 && count_characters(words[0].text) == length && words[0].text == piece &&
        piece.find(' ') == std::string::npos)
      return piece;
  }
}

std::vector<std::string> make_queries(std::int64_t words, std::int64_t shortest, std::int64_t longest) {
  reuse::Chance chance(static_cast<std::uint64_t>(words * 100 + longest));
  std::vector<std::string> queries;
  while (queries.size() < kQueries) {
    std::string query;
    for (std::int64_t i = 0; i < words; ++i)
      query += (i == 0 ? "" : " ") + pick_word(chance, chance.between(static_cast<std::uint32_t>(shortest),
                                                                      static_cast<std::uint32_t>(longest)));
    queries.push_back(std::move(query));
  }
  return queries;
}

// What a server does for one search.
std::size_t look_for(const Index& index, const std::string& query) {
  const std::vector<Word> words = parse_words(query);
  const Found found = index.find(
      words, [](DocumentNumber) { return 1.0F; }, 0, kPage);
  std::size_t shown = 0;
  for (const DocumentHit& hit : found.page)
    for (std::size_t word = 0; word < words.size(); ++word)
      if (const auto paragraph = index.read(hit.best[word]))
        shown += cut_snippet(paragraph->text, find_marks(paragraph->text, words), 90).parts.size();
  benchmark::DoNotOptimize(shown);
  return found.total;
}

double thread_millis() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double>& values, std::size_t percent) {
  std::ranges::sort(values);
  return values[std::min(values.size() - 1, values.size() * percent / 100)];
}

void Find(benchmark::State& state) {
  const Index& index = filled_index();
  const std::vector<std::string> queries = make_queries(state.range(0), state.range(1), state.range(2));
  std::vector<double> millis;
  double hits = 0;
  for (auto _ : state)
    for (const std::string& query : queries) {
      const double begin = thread_millis();
      hits += static_cast<double>(look_for(index, query));
      millis.push_back(thread_millis() - begin);
    }
  state.counters["hits"] = hits / static_cast<double>(millis.size());
  state.counters["p50_ms"] = percentile(millis, 50);
  state.counters["p99_ms"] = percentile(millis, 99);
  state.counters["max_ms"] = millis.back();
}
BENCHMARK(Find)
    ->ArgNames({"words", "shortest", "longest"})
    ->Args({1, 1, 1})
    ->Args({1, 2, 2})
    ->Args({1, 4, 4})
    ->Args({1, 6, 10})
    ->Args({2, 2, 2})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3);

}  // namespace
}  // namespace xueji::search

BENCHMARK_MAIN();
