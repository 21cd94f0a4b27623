#include "main/query_options.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <thread>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/reuse/comparisons.h"
#include "base/fault.h"

namespace xueji::cli {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) throw Fault(fmt::format("cannot read {}", path.string()));
  return text.str();
}

std::optional<Day> parse_day_option(const char* name, const std::string& text) {
  const auto day = parse_iso_day(text);
  if (!day) fmt::print(stderr, "xueji: {} 应写作 YYYY-MM-DD，如 2026-06-30；读到的是“{}”\n", name, text);
  return day;
}

std::optional<EvaluationQuery> parse_query(const QueryOptions& options) {
  const auto from = parse_day_option("--from", options.from);
  const auto to = parse_day_option("--to", options.to);
  const auto on = options.on.empty() ? to : parse_day_option("--on", options.on);
  if (!from || !to || !on) return std::nullopt;
  if (*to < *from) {
    fmt::print(stderr, "xueji: --to {} 早于 --from {}\n", options.to, options.from);
    return std::nullopt;
  }
  if (*on < *from) {
    fmt::print(stderr, "xueji: --on {} 早于 --from {}，期间内还没有发生任何事\n", options.on, options.from);
    return std::nullopt;
  }
  return EvaluationQuery{{*from, *to}, *on};
}

std::optional<Rulebook> load_rulebook(const QueryOptions& options) {
  const std::string rules =
      options.rulebook.empty() ? std::string(embedded_rulebook_toml()) : read_file(options.rulebook);
  const std::string days =
      options.calendar.empty() ? std::string(embedded_calendar_toml()) : read_file(options.calendar);
  RulebookReading reading = parse_rulebook(rules, days);
  for (const RulebookFault& fault : reading.faults)
    fmt::print(stderr, "xueji: 规则集有误，第 {} 行：{}\n", fault.line, fault.reason);
  return std::move(reading.rulebook);
}

}  // namespace

void add_query_options(CLI::App& verb, QueryOptions& options) {
  verb.add_option("--data", options.data, "数据目录 · data folder")->required();
  verb.add_option("--from", options.from, "起始日 · first day, YYYY-MM-DD")->required();
  verb.add_option("--to", options.to, "终止日 · last day, YYYY-MM-DD")->required();
  verb.add_option("--on", options.on, "截至日，默认为终止日 · what is dated later does not exist");
  verb.add_option("--as-of", options.as_of,
                  "记录截至：记录号、时刻或日期 · journal position, instant or day");
  verb.add_option("--rulebook", options.rulebook, "规则集文件，默认用内置的 · rulebook file")
      ->check(CLI::ExistingFile);
  verb.add_option("--calendar", options.calendar, "节假日文件，默认用内置的 · calendar file")
      ->check(CLI::ExistingFile);
}

std::optional<LoadedQuery> load_query(const QueryOptions& options) {
  auto query = parse_query(options);
  std::optional<app::AsOf> as_of;
  if (!options.as_of.empty() && !(as_of = app::parse_as_of(options.as_of))) {
    fmt::print(stderr, "xueji: --as-of 应为记录号、2026-06-30T08:00:00Z 或 2026-06-30；读到的是“{}”\n",
               options.as_of);
    return std::nullopt;
  }
  if (!query) return std::nullopt;
  auto rulebook = load_rulebook(options);
  if (!rulebook) return std::nullopt;
  app::DataFolder folder = app::DataFolder::open(options.data, journal::OpenMode::read_only);
  app::Replayed replayed = app::replay(folder.store(), as_of);
  query->reuse = app::Comparisons(options.data, {.threads = comparing_threads()}).shares(replayed, query->on);
  return LoadedQuery{std::move(folder), std::move(replayed), *std::move(rulebook), *std::move(query)};
}

unsigned comparing_threads() {
  return std::max(1U, std::thread::hardware_concurrency());
}

void write_output(const std::string& bytes, const std::filesystem::path& out) {
  if (out.empty()) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() || std::fflush(stdout) != 0)
      throw Fault("cannot write to standard output");
    return;
  }
  if (out.has_parent_path()) std::filesystem::create_directories(out.parent_path());
  std::ofstream file(out, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file) throw Fault(fmt::format("cannot write {}", out.string()));
}

}  // namespace xueji::cli
