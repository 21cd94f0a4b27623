#include <algorithm>
#include <filesystem>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/clock.h"
#include "app/doctor/doctor.h"
#include "main/terminal.h"
#include "main/upkeep_verbs.h"

namespace xueji::cli {
namespace {

struct DoctorVerbOptions {
  std::filesystem::path data;
  std::string format = "text";
  bool quick = false;
};

int run(const DoctorVerbOptions& options) {
  app::SystemClock clock;
  ProgressLine progress;
  app::DoctorOptions examining;
  examining.contents = !options.quick;
  examining.progress = [&](std::string_view doing, std::uint64_t count) {
    progress.show(fmt::format("{} {}", doing, count));
  };
  const std::vector<app::Diagnosis> diagnoses = app::examine(options.data, clock.now(), examining);
  progress.clear();
  fmt::print("{}", options.format == "json" ? app::format_json(diagnoses) : app::format_text(diagnoses));
  const bool wrong =
      std::ranges::find(diagnoses, app::Health::wrong, &app::Diagnosis::health) != diagnoses.end();
  return wrong ? kRefused : kDone;
}

}  // namespace

void add_doctor(CLI::App& app, Verb& chosen) {
  CLI::App* verb =
      app.add_subcommand("doctor", "体检：权限、磁盘、数据库、日志、附件、时钟 · examine an installation");
  const auto options = std::make_shared<DoctorVerbOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  verb->add_flag("--quick", options->quick, "不读附件的内容，只看是否都在 · do not read the attachments");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
