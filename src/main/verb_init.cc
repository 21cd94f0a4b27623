#include <filesystem>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/clock.h"
#include "app/data_folder.h"
#include "main/opened_accounts.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct InitOptions {
  std::filesystem::path data;
  std::string hash = "sha256";
};

int run(const InitOptions& options) {
  app::SystemClock clock;
  const auto algorithm = parse_hash_algorithm(options.hash);
  OpenedAccounts opened(app::DataFolder::create(options.data, *algorithm, clock.now()));
  fmt::print("已建立数据目录 {}，日志采用 {} 链式校验\n", options.data.string(), options.hash);
  return print_seated(app::seat_administrators(opened.accounts(), opened.engine(), opened.random()));
}

}  // namespace

void add_init(CLI::App& app, Verb& chosen) {
  CLI::App* verb =
      app.add_subcommand("init", "建立数据目录并设三员 · make a data folder with its administrators");
  const auto options = std::make_shared<InitOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("--hash", options->hash, "链式校验算法 · hash of the journal's chain")
      ->check(CLI::IsMember({"sha256", "sm3"}))
      ->capture_default_str();
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
