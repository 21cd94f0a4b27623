// xueji: the command line. One verb a file; each adds itself to the parser and returns an exit code:
// 0 done · 1 the world failed (disk, damaged file) · 2 the words of the command are wrong · 3 something was
// refused.
#include <cstdio>
#include <exception>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "base/fault.h"
#include "main/damage.h"
#include "main/upkeep_verbs.h"
#include "main/verbs.h"
#include "text/confined_reader.h"

int main(int argc, char** argv) {
  using namespace xueji;
  // Not the user called, but the program itself, to read a stranger's file.
  if (const auto done = text::run_confined_reader(argc, argv)) ::_exit(*done);
  CLI::App app("Xueji 学记：理论学习中心组学习制度的记录、评估与阶段性汇报", "xueji");
  app.set_version_flag("--version", "xueji " XUEJI_VERSION);
  app.require_subcommand(1);
  app.failure_message([](const CLI::App*, const CLI::Error& error) {
    return fmt::format("xueji: 命令写法有误：{}\n用法见 xueji --help 或 xueji 命令 --help\n", error.what());
  });
  cli::Verb chosen;
  cli::add_init(app, chosen);
  cli::add_account(app, chosen);
  cli::add_import(app, chosen);
  cli::add_template(app, chosen);
  cli::add_export(app, chosen);
  cli::add_evaluate(app, chosen);
  cli::add_report(app, chosen);
  cli::add_reuse(app, chosen);
  cli::add_search(app, chosen);
  cli::add_index(app, chosen);
  cli::add_sample(app, chosen);
  cli::add_verify(app, chosen);
  cli::add_history(app, chosen);
  cli::add_serve(app, chosen);
  cli::add_openapi(app, chosen);
  cli::add_sample_accounts(app, chosen);
  cli::add_backup(app, chosen);
  cli::add_backup_key(app, chosen);
  cli::add_restore(app, chosen);
  cli::add_doctor(app, chosen);
  cli::add_tidy(app, chosen);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : cli::kUsageError;
  }
  try {
    return chosen();
  } catch (const journal::DamagedStorage& damage) {
    std::fprintf(stderr, "xueji: %s", cli::describe_damage(damage).c_str());
    return cli::kFault;
  } catch (const journal::DamagedRecord& damage) {
    std::fprintf(stderr, "xueji: %s", cli::describe_damage(damage).c_str());
    return cli::kFault;
  } catch (const Fault& fault) {
    std::fprintf(stderr, "xueji: %s\n", fault.what());
    return cli::kFault;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "xueji: unexpected: %s\n", error.what());
    return cli::kFault;
  }
}
