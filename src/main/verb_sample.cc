#include <filesystem>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "main/verbs.h"
#include "sample/sample.h"

namespace xueji::cli {
namespace {

struct SampleVerbOptions {
  std::filesystem::path out;
  sample::SampleOptions sample;
};

int run(const SampleVerbOptions& options) {
  if (std::filesystem::exists(options.out) && !std::filesystem::is_empty(options.out)) {
    fmt::print(stderr, "xueji: {} 不是空目录；请换一个新目录\n", options.out.string());
    return kUsageError;
  }
  const auto planted = sample::write_sample(options.out, options.sample);
  fmt::print("{}", sample::planted_json(planted));
  return kDone;
}

}  // namespace

void add_sample(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("sample", "生成示范省份的报送材料 · make the sample province");
  const auto options = std::make_shared<SampleVerbOptions>();
  verb->add_option("OUT", options->out, "要写的目录 · folder to write")->required();
  verb->add_option("--seed", options->sample.seed, "种子，同一种子得同样内容 · same seed, same bytes")
      ->capture_default_str();
  verb->add_option("--units", options->sample.units, "一级单位数 · units of the top level")
      ->check(CLI::Range(sample::kUnitsMin, sample::kUnitsMax))
      ->capture_default_str();
  verb->add_option("--year", options->sample.year, "年度 · year")
      ->check(CLI::Range(sample::kYearMin, sample::kYearMax))
      ->capture_default_str();
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
