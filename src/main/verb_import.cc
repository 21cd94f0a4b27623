#include <filesystem>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/clock.h"
#include "app/data_folder.h"
#include "app/engine.h"
#include "app/replay.h"
#include "app/workbook/import.h"
#include "app/workbook/progress.h"
#include "journal/journal.h"
#include "main/terminal.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct ImportVerbOptions {
  std::filesystem::path data, returns;
  bool accept_valid = false, dry_run = false;
  std::string format = "text";
};

// A trial without a data folder runs on nothing and leaves nothing.
app::ImportReport try_on_nothing(const ImportVerbOptions& options, const app::ImportOptions& settings) {
  app::Directory directory(options.data / "directory.json");
  const app::ImportTarget target{[] { return Ledger(); }, [](app::Batch) { return app::Outcome{}; },
                                 app::FileStore(options.data / "files"), directory};
  return app::import_returns(target, options.returns, settings);
}

app::ImportReport import_into(const ImportVerbOptions& options, const app::ImportOptions& settings) {
  app::SystemClock clock;
  app::DataFolder folder = app::DataFolder::open_or_create(options.data, clock.now());
  app::Directory directory(options.data / "directory.json");
  Ledger ledger = app::replay(folder.store()).ledger;
  app::Engine engine(std::make_unique<journal::Journal>(folder.take_store()), std::move(ledger), clock);
  return app::import_returns(engine, folder.files(), directory, options.returns, settings);
}

int run(const ImportVerbOptions& options) {
  ProgressLine progress;
  app::ImportOptions settings{options.accept_valid, options.dry_run, {}};
  settings.progress = [&](const app::ImportProgress& done) { progress.show(app::format_progress(done)); };
  const bool nothing_there = options.dry_run && !std::filesystem::exists(options.data / "journal.db");
  const app::ImportReport report =
      nothing_there ? try_on_nothing(options, settings) : import_into(options, settings);
  progress.clear();
  fmt::print("{}", options.format == "json" ? app::format_json(report) : app::format_text(report));
  return report.refused ? kRefused : kDone;
}

}  // namespace

void add_import(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("import", "导入报送材料 · take in a return folder");
  const auto options = std::make_shared<ImportVerbOptions>();
  verb->add_option("--data", options->data, "数据目录，没有时新建 · data folder, made when missing")
      ->required();
  verb->add_option("RETURNS", options->returns, "报送材料目录 · return folder")
      ->required()
      ->check(CLI::ExistingDirectory);
  verb->add_flag("--accept-valid", options->accept_valid,
                 "工作簿有误时仍收下无误的行 · take the sound rows of a faulty workbook");
  verb->add_flag("--dry-run", options->dry_run, "只检查，不写入 · check only, store nothing");
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
