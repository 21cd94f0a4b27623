#include <algorithm>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/evaluation_output.h"
#include "main/query_options.h"
#include "main/terminal.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct EvaluateOptions {
  QueryOptions query;
  std::string format = "table";
  std::filesystem::path out;
};

std::string aligned(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], display_width(row[i]));
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i)
      line += pad(row[i], widths[i] + 2);
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

std::string table(const LoadedQuery& loaded, const app::EvaluationOutput& output) {
  std::string text =
      fmt::format("{}，截至 {}，记录号 {}，规则集 {} {}\n\n", format_chinese(loaded.query.period),
                  format_iso(loaded.query.on), output.head.seq, loaded.rulebook.id, loaded.rulebook.edition);
  text += aligned(app::evaluation_table(output));
  if (!output.evaluation.years_without_calendar.empty())
    text += fmt::format("\n节假日文件没有 {} 年，按周一至周五计工作日\n",
                        fmt::join(output.evaluation.years_without_calendar, "、"));
  return text;
}

int run(const EvaluateOptions& options) {
  auto loaded = load_query(options.query);
  if (!loaded) return kUsageError;
  const Evaluation evaluation = evaluate(loaded->replayed.ledger, loaded->rulebook, loaded->query);
  const app::EvaluationOutput output{loaded->replayed.ledger, loaded->rulebook, evaluation,
                                     loaded->replayed.head};
  std::string bytes;
  if (options.format == "json") {
    app::EvidenceSource evidence(loaded->folder.store(), loaded->replayed.ledger);
    bytes = app::evaluation_json(output, evidence);
  } else if (options.format == "csv") {
    bytes = app::evaluation_csv(output);
  } else if (options.format == "xlsx") {
    bytes = app::evaluation_xlsx(output);
  } else {
    bytes = table(*loaded, output);
  }
  write_output(bytes, options.out);
  return kDone;
}

}  // namespace

void add_evaluate(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("evaluate", "计算各单位的全部口径 · all measures of all units");
  const auto options = std::make_shared<EvaluateOptions>();
  add_query_options(*verb, options->query);
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"table", "json", "csv", "xlsx"}))
      ->capture_default_str();
  verb->add_option("--out", options->out, "写入文件，默认写到标准输出 · file to write");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
