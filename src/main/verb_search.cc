#include <filesystem>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/clock.h"
#include "app/data_folder.h"
#include "app/json_text.h"
#include "app/replay.h"
#include "app/search/file_texts.h"
#include "app/search/search_query.h"
#include "domain/fields.h"
#include "journal/file_lock.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct SearchOptions {
  std::filesystem::path data;
  std::vector<std::string> words, units, kinds;
  std::string from, to, format = "text";
  std::size_t limit = 20;
};

// Who may read the folder may read everything in it.
app::Subject reader_of_everything() {
  app::Subject subject;
  subject.grants.push_back({.role = AccessRole::superior, .subtree = true, .from = kFarPast});
  return subject;
}

std::string title_of_kind(std::string_view kind) {
  std::string title;
  for_each_kind<app::SearchedEntries>([&]<class E>() {
    if (kind == kind_of<E>()) title = SheetOf<E>::title;
  });
  return title;
}

void print_text(const Ledger& ledger, const app::SearchAnswer& answer) {
  for (const app::FoundFact& fact : answer.facts) {
    fmt::print("{} {}{}{} {}\n", title_of_kind(fact.kind), fact.title,
               fact.date ? " · " + format_iso(*fact.date) : std::string(),
               fact.unit ? " · " + ledger.unit(fact.unit).registered.name : std::string(),
               shown_key(fact.key));
    for (const app::FoundPassage& passage : fact.passages) {
      std::string line = passage.snippet.cut_before ? "…" : "";
      for (const auto& part : passage.snippet.parts)
        line += part.hit ? "【" + part.text + "】" : part.text;
      fmt::print("    {}{}{}\n", passage.file ? passage.file->path + "：" : std::string(), line,
                 passage.snippet.cut_behind ? "…" : "");
    }
  }
  fmt::print("共 {} 条\n", answer.total);
}

void print_json(const Ledger& ledger, const app::SearchAnswer& answer) {
  std::string items;
  for (const app::FoundFact& fact : answer.facts) {
    std::string passages;
    for (const app::FoundPassage& passage : fact.passages) {
      std::string text;
      for (const auto& part : passage.snippet.parts)
        text += part.text;
      passages += fmt::format(R"({}{{"member":{},"offset":{},"text":{}}})", passages.empty() ? "" : ",",
                              app::json_text(passage.member), passage.offset, app::json_text(text));
    }
    items += fmt::format(
        R"({}{{"kind":"{}","unit":{},"key":{},"title":{},"passages":[{}]}})", items.empty() ? "" : ",",
        fact.kind, app::json_text(fact.unit ? ledger.unit(fact.unit).registered.unit.text : std::string()),
        app::json_text(shown_key(fact.key)), app::json_text(fact.title), passages);
  }
  fmt::print("{{\"total\":{},\"items\":[{}]}}\n", answer.total, items);
}

// Empty, with the reason on standard error, when an option is wrong.
std::optional<app::SearchQuery> read_query(const SearchOptions& options) {
  app::SearchQuery query;
  std::string typed;
  for (const std::string& word : options.words)
    typed += (typed.empty() ? "" : " ") + word;
  query.words = app::search_words(typed);
  if (query.words.empty() || query.words.size() > app::kSearchWordsMax) {
    fmt::print(stderr, "xueji: 请给出一至 {} 个词 · give one to {} words\n", app::kSearchWordsMax,
               app::kSearchWordsMax);
    return std::nullopt;
  }
  for (const std::string& noun : options.kinds) {
    query.kinds.push_back(app::searched_kind(noun));
    if (!query.kinds.back().empty()) continue;
    fmt::print(stderr, "xueji: 没有 {} 这一类 · there is no such kind\n", noun);
    return std::nullopt;
  }
  for (const std::string& unit : options.units)
    query.units.push_back({unit});
  query.from = parse_iso_day(options.from);
  query.to = parse_iso_day(options.to);
  if ((!query.from && !options.from.empty()) || (!query.to && !options.to.empty())) {
    fmt::print(stderr, "xueji: 日期写作 2026-06-30 · dates are written 2026-06-30\n");
    return std::nullopt;
  }
  query.limit = options.limit;
  return query;
}

// Beside a server that follows the journal the index is only looked at.
std::unique_ptr<app::SearchStore> open_store(const SearchOptions& options, app::TextStore& texts,
                                             journal::Store& journal) {
  try {
    return std::make_unique<app::SearchStore>(options.data, app::file_texts(texts), journal,
                                              app::SearchAccess::follow);
  } catch (const journal::FileLocked&) {
    return std::make_unique<app::SearchStore>(options.data, app::file_texts(texts), journal,
                                              app::SearchAccess::look);
  }
}

int run(const SearchOptions& options) {
  const auto query = read_query(options);
  if (!query) return kUsageError;
  app::DataFolder folder = app::DataFolder::open(options.data, journal::OpenMode::read_only);
  app::TextStore texts(options.data);
  const auto store = open_store(options, texts, folder.store());
  const app::Replayed replayed = app::replay(folder.store());
  store->follow(replayed.ledger, replayed.head);
  while (store->read_waiting_files()) {
  }
  const Day today = day_of(app::SystemClock().now(), kOfficeOffsetMinutes);
  const app::SearchAnswer answer =
      app::search_facts(*store, replayed.ledger, reader_of_everything(), today, *query);
  options.format == "json" ? print_json(replayed.ledger, answer) : print_text(replayed.ledger, answer);
  return kDone;
}

}  // namespace

void add_search(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("search", "全文检索 · find words in everything recorded");
  const auto options = std::make_shared<SearchOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("WORDS", options->words, "要找的词，须全部出现 · words, all of which must be found")
      ->required();
  verb->add_option("--unit", options->units, "只查这一单位及其下级 · this unit and those below it alone");
  verb->add_option("--kind", options->kinds,
                   "只查这一类，如 plan、session · this kind alone, as plan or session");
  verb->add_option("--from", options->from, "不早于 · first day");
  verb->add_option("--to", options->to, "不晚于 · last day");
  verb->add_option("--limit", options->limit, "最多列出几条 · how many at most")
      ->check(CLI::Range(1, 1'000))
      ->capture_default_str();
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
