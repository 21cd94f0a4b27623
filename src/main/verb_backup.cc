#include <filesystem>
#include <fstream>
#include <string>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <fmt/format.h>

#include "app/backup/backup.h"
#include "app/backup/sealed_backup.h"
#include "app/clock.h"
#include "app/posix_file.h"
#include "base/fault.h"
#include "main/terminal.h"
#include "main/upkeep_verbs.h"

namespace xueji::cli {
namespace {

struct BackupOptions {
  std::filesystem::path data, out;
  std::string seal_for;
};

struct RestoreOptions {
  std::filesystem::path in, data, key;
  bool check = false;
};

app::BackupProgress shown_on(ProgressLine& line) {
  return
      [&line](std::string_view doing, std::uint64_t count) { line.show(fmt::format("{} {}", doing, count)); };
}

void print_faults(const app::CheckedBackup& checked) {
  constexpr std::size_t kShown = 50;  // *default*
  for (std::size_t i = 0; i < checked.faults.size() && i < kShown; ++i)
    fmt::print("{}\n", describe(checked.faults[i]));
  if (checked.faults.size() > kShown) fmt::print("……共 {} 处\n", checked.faults.size());
}

std::string proof(const app::CheckedBackup& checked) {
  return fmt::format("已逐一核对：{} 个文件（{} 字节）的校验值，{} 条记录的链，记录提到的附件，其他数据库",
                     checked.counts.files, checked.counts.bytes, checked.counts.records);
}

// The exit code where nothing was done, with the reason told.
int tell_failure(const app::BackupOutcome& outcome, std::string_view what) {
  if (!outcome.refusal.empty()) {
    fmt::print(stderr, "xueji: {}\n", outcome.refusal);
    return kRefused;
  }
  print_faults(outcome.checked);
  fmt::print("{}\n", what);
  return kRefused;
}

int run_backup(const BackupOptions& options) {
  if (!options.seal_for.empty() && !app::is_public_seal_key(options.seal_for)) {
    fmt::print(stderr,
               "xueji: --seal-for 应为 xueji backup-key 显示的公钥 · the public key that it prints\n");
    return kUsageError;
  }
  app::SystemClock clock;
  ProgressLine progress;
  const app::BackupLabel label{clock.now(), XUEJI_VERSION};
  const app::BackupOutcome outcome =
      options.seal_for.empty()
          ? app::back_up(options.data, options.out, label, shown_on(progress))
          : app::back_up_sealed(options.data, options.out, label, options.seal_for, shown_on(progress));
  progress.clear();
  if (!outcome.done())
    return tell_failure(outcome, "数据目录本身有损坏，没有留下备份；请先用以前的备份恢复所缺的部分");
  fmt::print("已备份到 {}：{} 条记录，末条校验值 {}\n{}\n清单校验值 {}\n", options.out.string(),
             outcome.manifest->head.seq, to_hex(outcome.manifest->head.hash), proof(outcome.checked),
             to_hex(sha256(format_manifest(*outcome.manifest))));
  return kDone;
}

std::string read_key(const std::filesystem::path& path) {
  std::string key;
  if (std::ifstream file(path); !std::getline(file, key))
    throw Fault(fmt::format("读不出密钥文件 {} · cannot read the key", path.string()));
  return key;
}

int check_only(const RestoreOptions& options) {
  ProgressLine progress;
  app::BackupOutcome outcome;
  if (options.key.empty()) {
    outcome.checked = app::check_backup(options.in, shown_on(progress));
  } else {
    outcome = app::check_sealed(options.in, read_key(options.key), shown_on(progress));
  }
  progress.clear();
  if (!outcome.done()) return tell_failure(outcome, "备份不完好，不要用它恢复");
  fmt::print("备份完好：{}\n{}\n", options.in.string(), proof(outcome.checked));
  return kDone;
}

int run_restore(const RestoreOptions& options) {
  if (app::is_sealed(options.in) == options.key.empty()) {
    fmt::print(stderr, "xueji: {}\n",
               options.key.empty() ? "备份是密封的，请用 --key 写明密钥文件 · it is sealed: give --key"
                                   : "备份没有密封，不需要 --key · it is not sealed: no --key");
    return kUsageError;
  }
  if (options.check) return check_only(options);
  if (options.data.empty()) {
    fmt::print(stderr, "xueji: 请用 --data 写明恢复到哪个目录，或用 --check 只核对 · where to, or --check\n");
    return kUsageError;
  }
  ProgressLine progress;
  const app::BackupOutcome outcome =
      options.key.empty()
          ? app::restore(options.in, options.data, shown_on(progress))
          : app::restore_sealed(options.in, options.data, read_key(options.key), shown_on(progress));
  progress.clear();
  if (!outcome.done()) return tell_failure(outcome, "备份不完好，没有恢复任何内容");
  fmt::print("已恢复到 {}：备份于 {}，{} 条记录，末条校验值 {}\n{}\n", options.data.string(),
             format_iso(outcome.manifest->made), outcome.manifest->head.seq,
             to_hex(outcome.manifest->head.hash), proof(outcome.checked));
  return kDone;
}

int run_backup_key(const std::filesystem::path& file) {
  const app::SealKeys keys = app::make_seal_keys();
  app::write_all(app::Descriptor(file, O_WRONLY | O_CREAT | O_EXCL, 0600), keys.secret_key + "\n");
  app::sync_to_disk(file);
  fmt::print("密钥已写入 {}，请交给不管系统的人离线保管；没有它，密封的备份谁也打不开\n公钥：{}\n",
             file.string(), keys.public_key);
  return kDone;
}

}  // namespace

void add_backup(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("backup", "备份数据目录 · back up the data folder");
  const auto options = std::make_shared<BackupOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("OUT", options->out, "备份写到的新目录 · the new folder of the backup")->required();
  verb->add_option("--seal-for", options->seal_for, "用这个公钥密封 · seal it for this public key");
  verb->callback([&chosen, options] { chosen = [options] { return run_backup(*options); }; });
}

void add_restore(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("restore", "由备份恢复数据目录 · restore a data folder from a backup");
  const auto options = std::make_shared<RestoreOptions>();
  verb->add_option("IN", options->in, "备份的目录 · the backup's folder")->required();
  verb->add_option("--data", options->data, "新的或空的数据目录 · a new or empty data folder");
  verb->add_option("--key", options->key, "密封备份的密钥文件 · file with the key of a sealed backup");
  verb->add_flag("--check", options->check, "只核对备份，不恢复 · check the backup only");
  verb->callback([&chosen, options] { chosen = [options] { return run_restore(*options); }; });
}

void add_backup_key(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("backup-key", "制作密封备份的密钥 · make the keys of sealed backups");
  const auto file = std::make_shared<std::filesystem::path>();
  verb->add_option("FILE", *file, "新文件，写入密钥 · new file for the secret key")->required();
  verb->callback([&chosen, file] { chosen = [file] { return run_backup_key(*file); }; });
}

}  // namespace xueji::cli
