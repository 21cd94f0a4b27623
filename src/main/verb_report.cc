#include <fstream>
#include <sstream>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/report_output.h"
#include "base/fault.h"
#include "main/query_options.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

constexpr std::string_view kUnitVariant = "unit:";

struct ReportVerbOptions {
  QueryOptions query;
  std::string variant = "public", format = "md", title;
  std::filesystem::path out, edits;
};

// False, with the reason on standard error, when the variant names nothing that can be reported.
bool set_variant(const std::string& text, const LoadedQuery& loaded, const Evaluation& evaluation,
                 report::ReportOptions& options) {
  if (text == "public" || text == "internal") {
    options.variant = text == "public" ? report::Variant::public_text : report::Variant::internal;
    return true;
  }
  if (!text.starts_with(kUnitVariant)) {
    fmt::print(stderr, "xueji: --variant 应为 public、internal 或 unit:单位代码；读到的是“{}”\n", text);
    return false;
  }
  const std::string code = text.substr(kUnitVariant.size());
  options.variant = report::Variant::unit;
  options.unit = loaded.replayed.ledger.find_unit_id(code);
  for (const UnitEvaluation& unit : evaluation.units)
    if (unit.unit == options.unit) return true;
  fmt::print(stderr, "xueji: 该期间没有代码为“{}”的单位\n", code);
  return false;
}

std::vector<report::Edit> load_edits(const std::filesystem::path& path) {
  if (path.empty()) return {};
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) throw Fault(fmt::format("cannot read {}", path.string()));
  return app::parse_edits(text.str());
}

int run(const ReportVerbOptions& options) {
  auto loaded = load_query(options.query);
  if (!loaded) return kUsageError;
  const Evaluation evaluation = evaluate(loaded->replayed.ledger, loaded->rulebook, loaded->query);
  report::ReportOptions composing;
  composing.title = options.title;
  composing.journal = {loaded->replayed.head.seq, to_hex(loaded->replayed.head.hash)};
  composing.edits = load_edits(options.edits);
  if (!set_variant(options.variant, *loaded, evaluation, composing)) return kUsageError;
  const report::StageReport stage_report =
      report::compose(loaded->replayed.ledger, loaded->rulebook, evaluation, composing);
  app::EvidenceSource evidence(loaded->folder.store(), loaded->replayed.ledger);
  write_output(app::render(stage_report, *app::parse_report_format(options.format), evidence), options.out);
  for (const report::RefusedEdit& refused : stage_report.refused_edits)
    fmt::print(stderr, "xueji: 句子 {} 的改写未采用：{}\n", refused.edit.id,
               fmt::join(refused.reasons, "；"));
  return stage_report.refused_edits.empty() ? kDone : kRefused;
}

}  // namespace

void add_report(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("report", "编写阶段性汇报 · compile the stage report");
  const auto options = std::make_shared<ReportVerbOptions>();
  add_query_options(*verb, options->query);
  verb->add_option("--variant", options->variant, "public、internal 或 unit:单位代码 · for whom")
      ->capture_default_str();
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"json", "md", "html", "docx", "xlsx", "pdf"}))
      ->capture_default_str();
  verb->add_option("--title", options->title, "标题 · title");
  verb->add_option("--edits", options->edits, "改写过的句子，JSON · edited sentences")
      ->check(CLI::ExistingFile);
  verb->add_option("--out", options->out, "写入文件，默认写到标准输出 · file to write");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
