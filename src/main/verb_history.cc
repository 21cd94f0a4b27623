#include <filesystem>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/codec.h"
#include "app/data_folder.h"
#include "app/history.h"
#include "app/replay.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct HistoryOptions {
  std::filesystem::path data;
  std::string unit, key;
  std::string format = "text";
};

std::string source_text(const app::EvidenceItem& record) {
  return record.file.empty() ? "在线录入"
                             : fmt::format("{} {} 第 {} 行", record.file, record.sheet, record.row);
}

// How a version came about, where that is not plain from its fields.
std::string turn_text(const app::Version& version) {
  if (!version.withdrawn_with.empty()) return fmt::format(" · 随{}作废", version.withdrawn_with);
  if (version.withdrawn) return " · 作废";
  return version.restated ? " · 作废后重新登记" : "";
}

void print_text(const std::vector<app::FactHistory>& histories) {
  for (const app::FactHistory& history : histories) {
    fmt::print("{} {}\n", history.sheet, history.key);
    for (const app::Version& version : history.versions) {
      fmt::print("  第 {} 条记录 · {} · {} · {}{}\n", version.record.seq, format_iso(version.at),
                 version.actor, source_text(version.record), turn_text(version));
      for (const app::FieldChange& change : version.changes)
        fmt::print("    {}：{}{}\n", change.heading, change.before.empty() ? "" : change.before + " → ",
                   change.after.empty() ? "（空）" : change.after);
    }
  }
}

void print_json(const std::vector<app::FactHistory>& histories) {
  std::string out = "[";
  const auto text = [&](std::string_view value) { app::append_json_string(out, value); };
  for (const app::FactHistory& history : histories) {
    if (out.size() > 1) out += ',';
    out += R"({"kind":)", text(history.kind), out += R"(,"sheet":)", text(history.sheet);
    out += R"(,"key":)", text(history.key), out += R"(,"versions":[)";
    for (const app::Version& version : history.versions) {
      if (&version != history.versions.data()) out += ',';
      out += R"({"record":)";
      app::append_json(out, version.record);
      out += R"(,"at":)", text(format_iso(version.at)), out += R"(,"actor":)", text(version.actor);
      out += version.withdrawn ? R"(,"withdrawn":true)" : R"(,"withdrawn":false)";
      if (!version.withdrawn_with.empty()) out += R"(,"withdrawn_with":)", text(version.withdrawn_with);
      if (version.restated) out += R"(,"restated":true)";
      out += R"(,"changes":[)";
      for (const app::FieldChange& change : version.changes) {
        if (&change != version.changes.data()) out += ',';
        out += R"({"column":)", text(change.heading), out += R"(,"before":)", text(change.before);
        out += R"(,"after":)", text(change.after), out += '}';
      }
      out += "]}";
    }
    out += "]}";
  }
  fmt::print("{}]\n", out);
}

int run(const HistoryOptions& options) {
  app::DataFolder folder = app::DataFolder::open(options.data, journal::OpenMode::read_only);
  const app::Replayed replayed = app::replay(folder.store());
  const std::string unit = options.unit == "-" ? "" : options.unit;
  const auto histories = app::find_history(folder.store(), replayed.ledger, unit, options.key);
  if (histories.empty()) {
    fmt::print(stderr, "xueji: 没有找到单位 {} 的事实 {}；主管单位的公共事实写作 - \n", options.unit,
               options.key);
    return kRefused;
  }
  options.format == "json" ? print_json(histories) : print_text(histories);
  return kDone;
}

}  // namespace

void add_history(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("history", "一件事实的全部版本 · every version of one fact");
  const auto options = std::make_shared<HistoryOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("UNIT", options->unit, "单位代码；- 为公共事实 · unit code, or - for common facts")
      ->required();
  verb->add_option("KEY", options->key, "主键，如 场次/S1 或 S1/M1 · the key, alone or after a sheet's name")
      ->required();
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
