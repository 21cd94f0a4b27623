#include <chrono>
#include <filesystem>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/loose_files.h"
#include "main/terminal.h"
#include "main/upkeep_verbs.h"

namespace xueji::cli {
namespace {

constexpr int kDays = 7, kDaysMax = 3'650;  // *default*: a draft in a browser is finished within a week

struct TidyOptions {
  std::filesystem::path data;
  int days = kDays;
  bool remove = false;
};

// Removing needs the folder for itself: nothing can come to name a file in the meantime.
int run(const TidyOptions& options) {
  app::DataFolder folder = app::DataFolder::open(
      options.data, options.remove ? journal::OpenMode::read_write : journal::OpenMode::read_only);
  const auto before = std::filesystem::file_time_type::clock::now() - std::chrono::hours(24) * options.days;
  std::uint64_t bytes = 0, files = 0;
  for (const app::LooseFile& file : app::find_loose_files(folder, before)) {
    fmt::print("{}  {} 字节\n", file.path.lexically_relative(options.data).string(), file.bytes);
    if (options.remove) std::filesystem::remove(file.path);
    bytes += file.bytes, ++files;
  }
  if (files == 0)
    fmt::print("没有闲置的附件（存入已满 {} 天而没有记录提到的）\n", options.days);
  else if (options.remove)
    fmt::print("已删除 {} 个闲置的附件，共 {} 字节\n", files, bytes);
  else
    fmt::print("{} 个附件存入已满 {} 天而没有记录提到，共 {} 字节；停止服务后加 --remove 删除\n", files,
               options.days, bytes);
  return kDone;
}

}  // namespace

void add_tidy(CLI::App& app, Verb& chosen) {
  CLI::App* verb =
      app.add_subcommand("tidy", "清理：没有记录提到的附件 · files that no record names, shown or removed");
  const auto options = std::make_shared<TidyOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("--days", options->days, "存入至少多少天 · put in at least so many days ago")
      ->check(CLI::Range(1, kDaysMax))
      ->capture_default_str();
  verb->add_flag("--remove", options->remove, "删除；须先停止服务 · remove them; stop the server first");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
