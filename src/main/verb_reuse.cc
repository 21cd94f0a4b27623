#include <algorithm>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/data_folder.h"
#include "app/replay.h"
#include "app/reuse/comparisons.h"
#include "app/reuse/folder_texts.h"
#include "app/reuse/ledger_reuse_output.h"
#include "app/reuse/reuse_output.h"
#include "app/reuse/reuse_report.h"
#include "base/error_code.h"
#include "main/query_options.h"
#include "main/terminal.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct ReuseVerbOptions {
  std::filesystem::path files, library, data, out;
  std::string unit, on, as_of;
  std::vector<std::string> between;
  std::string format = "table";
};

std::string_view reason(const Error& error) {
  const ErrorCode code = error.code;
  if (code == ErrorCode::file_no_text_layer)
    return "是扫描件，没有文字层，须先识别文字 · a scan without a text layer";
  if (code == ErrorCode::file_needs_office)
    return "旧版文档，本机没有安装 LibreOffice · an old document, and LibreOffice is not installed";
  if (code == ErrorCode::file_not_text)
    return "不是能读的文字文件，请另存为 DOCX、PDF 或 TXT · no text file; save it as DOCX, PDF or TXT";
  if (code == ErrorCode::file_encrypted) return "已加密 · encrypted";
  if (code == ErrorCode::file_bad_encoding) return "编码有误 · wrong encoding";
  if (code == ErrorCode::file_too_large) return "过大 · too large";
  if (code == ErrorCode::file_hostile) return "超出限度，不予读取 · beyond the limits";
  if (code == ErrorCode::file_unreadable) return "无法打开 · cannot be opened";
  return "已损坏 · damaged";
}

int tell_unread(const app::ReuseReport& report) {
  for (const app::UnreadText& unread : report.unread)
    fmt::print(stderr, "xueji: 未读 {}：{}\n", unread.title, reason(unread.why));
  return report.unread.empty() ? kDone : kRefused;
}

app::ComparingWays shown_on(ProgressLine& line) {
  return {.threads = comparing_threads(),
          .tell = [&line](app::ComparingStage stage, std::size_t done, std::size_t all) {
            const bool reading = stage == app::ComparingStage::reading;
            line.show(fmt::format("{} {} / {}", reading ? "读取 reading" : "比对 comparing", done, all));
          }};
}

int compare_files(const ReuseVerbOptions& options) {
  app::FolderLibrary library;
  if (!options.library.empty()) library = app::load_folder_library(options.library);
  const app::SourceText text_of = app::folder_text(options.files);
  ProgressLine progress;
  app::ReuseReport report = app::compare_texts(app::list_folder_texts(options.files, options.library),
                                               text_of, std::move(library.texts), shown_on(progress));
  progress.clear();
  std::ranges::move(library.unread, std::back_inserter(report.unread));
  const int told = tell_unread(report);
  write_output(options.format == "json"   ? app::reuse_json(report)
               : options.format == "html" ? app::reuse_page(report, text_of)
                                          : app::reuse_table(report),
               options.out);
  return told;
}

std::optional<app::Replayed> load_ledger(const ReuseVerbOptions& options) {
  std::optional<app::AsOf> as_of;
  if (!options.as_of.empty() && !(as_of = app::parse_as_of(options.as_of))) {
    fmt::print(stderr, "xueji: --as-of 应为记录号、2026-06-30T08:00:00Z 或 2026-06-30；读到的是“{}”\n",
               options.as_of);
    return std::nullopt;
  }
  app::DataFolder folder = app::DataFolder::open(options.data, journal::OpenMode::read_only);
  app::Replayed replayed = app::replay(folder.store(), as_of);
  std::vector<std::string> named = options.between;
  if (!options.unit.empty()) named.push_back(options.unit);
  for (const std::string& unit : named)
    if (!replayed.ledger.find_unit_id(unit)) {
      fmt::print(stderr, "xueji: 没有代码为“{}”的单位\n", unit);
      return std::nullopt;
    }
  return replayed;
}

// What was asked for of all that was found: everything, one unit's, or two units' between them.
app::ReuseReport choose(const ReuseVerbOptions& options, const app::ReuseReport& report) {
  const auto is_between = [&](const std::string& x, const std::string& y) {
    return (x == options.between[0] && y == options.between[1]) ||
           (x == options.between[1] && y == options.between[0]);
  };
  if (!options.between.empty())
    return app::narrow(report, options.between,
                       [&](const auto& a, const auto& b) { return is_between(a.owner, b.owner); });
  if (!options.unit.empty())
    return app::narrow(report, {options.unit}, [&](const auto& a, const auto& b) {
      return a.owner == options.unit || b.owner == options.unit;
    });
  return report;
}

int compare_units(const ReuseVerbOptions& options) {
  const auto on = options.on.empty() ? std::optional(kFarFuture) : parse_iso_day(options.on);
  if (!on) {
    fmt::print(stderr, "xueji: --on 应写作 YYYY-MM-DD，如 2026-06-30；读到的是“{}”\n", options.on);
    return kUsageError;
  }
  const auto replayed = load_ledger(options);
  if (!replayed) return kUsageError;
  ProgressLine progress;
  app::Comparisons comparisons(options.data, shown_on(progress));
  const auto all = comparisons.compare(replayed->ledger, *on);
  progress.clear();
  const int told = tell_unread(*all);
  const app::ReuseReport report = choose(options, *all);
  const auto text_of = [&](const app::ReuseSource& source) { return comparisons.text_of(source); };
  write_output(options.format == "json"   ? app::ledger_reuse_json(report)
               : options.format == "html" ? app::reuse_page(report, text_of)
                                          : app::reuse_table(report),
               options.out);
  return told;
}

int run(const ReuseVerbOptions& options) {
  if (options.files.empty() != options.data.empty())
    return options.data.empty() ? compare_files(options) : compare_units(options);
  fmt::print(stderr, "xueji: --files 与 --data 须写且只写一个 · give either --files or --data\n");
  return kUsageError;
}

}  // namespace

void add_reuse(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("reuse", "查找照搬照抄 · find text that documents share");
  const auto options = std::make_shared<ReuseVerbOptions>();
  CLI::Option* const files =
      verb->add_option("--files", options->files, "要比对的文件夹 · folder of documents")
          ->check(CLI::ExistingDirectory);
  verb->add_option("--library", options->library, "可引用的资料和模板 · folder of what may be quoted")
      ->needs(files)
      ->check(CLI::ExistingDirectory);
  CLI::Option* const data = verb->add_option("--data", options->data, "数据目录 · data folder");
  CLI::Option* const unit =
      verb->add_option("--unit", options->unit, "只看一个单位 · code of one unit")->needs(data);
  verb->add_option("--between", options->between, "只看两个单位之间 · codes of two units")
      ->needs(data)
      ->excludes(unit)
      ->expected(2);
  verb->add_option("--on", options->on, "截至日；晚于它的文件当作还没有 · what is dated later does not exist")
      ->needs(data);
  verb->add_option("--as-of", options->as_of,
                   "记录截至：记录号、时刻或日期 · journal position, instant or day")
      ->needs(data);
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"table", "json", "html"}))
      ->capture_default_str();
  verb->add_option("--out", options->out, "写入文件，默认写到标准输出 · file to write");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
