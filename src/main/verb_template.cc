#include <filesystem>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/workbook/template.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct TemplateOptions {
  std::filesystem::path out;
  bool supervising = false;
};

int run(const TemplateOptions& options) {
  app::write_template(options.out, options.supervising ? BookKind::supervising : BookKind::unit);
  fmt::print("已写出空白{} {}\n", options.supervising ? "主管单位工作簿" : "报送表", options.out.string());
  return kDone;
}

}  // namespace

void add_template(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("template", "写出空白工作簿 · write the empty workbook");
  const auto options = std::make_shared<TemplateOptions>();
  verb->add_option("OUT", options->out, "要写的 .xlsx 文件 · file to write")->required();
  verb->add_flag("--supervising", options->supervising, "主管单位的工作簿 · the supervising body's workbook");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
