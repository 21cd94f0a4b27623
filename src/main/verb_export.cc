#include <filesystem>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/codec.h"
#include "app/data_folder.h"
#include "app/replay.h"
#include "app/workbook/workbook_export.h"
#include "base/error_code.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct ExportOptions {
  std::filesystem::path data, out;
  std::string as_of;
};

// The sheet whose rows state facts of this kind.
std::string_view sheet_of(std::string_view kind) {
  std::string_view title = kind;
  for_each_sheet([&]<class E>() {
    if (SheetOf<E>::kind == kind) title = SheetOf<E>::title;
  });
  return title;
}

std::string reason_text(const app::LeftOut& left_out) {
  if (!left_out.reference.empty()) return " 所引的 " + left_out.reference + "（已作废）";
  if (left_out.reason == ErrorCode::make_up_not_owed) return "（场次或考勤更正后，已没有这笔欠学）";
  return "（所引事实已作废）";
}

std::size_t count_live_steps(journal::Store& store, Seq last) {
  std::size_t count = 0;
  if (last > 0)
    store.scan(1, last, [&](const journal::RecordView& record) {
      count += app::is_live_type(record.type);
      return true;
    });
  return count;
}

int run(const ExportOptions& options) {
  std::optional<app::AsOf> as_of;
  if (!options.as_of.empty() && !(as_of = app::parse_as_of(options.as_of))) {
    fmt::print(stderr, "xueji: --as-of 应为记录号、2026-06-30T08:00:00Z 或 2026-06-30；读到的是“{}”\n",
               options.as_of);
    return kUsageError;
  }
  if (std::filesystem::exists(options.out) && !std::filesystem::is_empty(options.out)) {
    fmt::print(stderr, "xueji: {} 不是空目录；为免混淆，请导出到新目录\n", options.out.string());
    return kUsageError;
  }
  app::DataFolder folder = app::DataFolder::open(options.data, journal::OpenMode::read_only);
  const app::Replayed replayed = app::replay(folder.store(), as_of);
  const app::Directory directory(options.data / "directory.json");
  const app::ExportSummary summary =
      app::export_returns(replayed.ledger, folder.files(), directory, options.out);
  fmt::print("已导出 {} 个单位、{} 条事实、{} 个附件到 {}\n", summary.unit_count, summary.fact_count,
             summary.file_count, options.out.string());
  for (const app::LeftOut& left_out : summary.left_out)
    fmt::print("未导出：{} {} {}{}\n", left_out.unit.text, sheet_of(left_out.kind), left_out.key,
               reason_text(left_out));
  if (const std::size_t steps = count_live_steps(folder.store(), replayed.head.seq); steps > 0)
    fmt::print("另有 {} 条现场步骤（签到、请假审批、封存、异议等）只留在日志中，报送材料里没有它们的位置\n",
               steps);
  return kDone;
}

}  // namespace

void add_export(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("export", "导出为报送材料目录 · write the return folder back");
  const auto options = std::make_shared<ExportOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("OUT", options->out, "要写的目录 · folder to write")->required();
  verb->add_option("--as-of", options->as_of, "记录截至 · journal position, instant or day");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
