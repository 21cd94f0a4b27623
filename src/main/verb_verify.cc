#include <filesystem>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/attachments.h"
#include "app/codec.h"
#include "app/data_folder.h"
#include "app/replay.h"
#include "journal/verify.h"
#include "main/damage.h"
#include "main/terminal.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct VerifyOptions {
  std::filesystem::path data;
  std::string head;  // SEQ:HASH, a head known from elsewhere
};

std::optional<journal::Head> parse_head(const std::string& text) {
  const std::size_t colon = text.find(':');
  const auto hash =
      parse_hex_digest(std::string_view(text).substr(colon == std::string::npos ? text.size() : colon + 1));
  const auto as_of = app::parse_as_of(text.substr(0, colon));
  if (!hash || !as_of || !as_of->seq) return std::nullopt;
  return journal::Head{*as_of->seq, *hash};
}

// Every attachment that an entry names must be there with its content.
int verify_files(app::DataFolder& folder) {
  int damaged = 0;
  const app::FileStore files = folder.files();
  folder.store().scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
    for (const Attachment& file : app::attachments_of(app::decode(record.type, record.body))) {
      const std::filesystem::path path = files.path_of(file.digest);
      std::error_code error;
      if (std::filesystem::exists(path, error) && app::digest_file(path) == file.digest) continue;
      fmt::print("附件损坏或缺失：第 {} 条记录的 {}（{}）\n", record.seq, file.path, to_hex(file.digest));
      ++damaged;
    }
    return true;
  });
  return damaged;
}

// Null, with the reason told, when the journal cannot even be opened for damage: verification found it.
std::optional<app::DataFolder> open_or_tell(const std::filesystem::path& path) {
  try {
    return app::DataFolder::open(path, journal::OpenMode::read_only);
  } catch (const journal::DamagedStorage& damage) {
    fmt::print("{}", describe_damage(damage));
    return std::nullopt;
  }
}

int run(const VerifyOptions& options) {
  std::optional<journal::Head> known;
  if (!options.head.empty() && !(known = parse_head(options.head))) {
    fmt::print(stderr,
               "xueji: --head 应写作 记录号:校验值，与报告所印相同 · SEQ:HASH, as a report prints it\n");
    return kUsageError;
  }
  std::optional<app::DataFolder> opened = open_or_tell(options.data);
  if (!opened) return kRefused;
  app::DataFolder& folder = *opened;
  ProgressLine progress;
  const journal::Verification result = journal::verify(
      folder.store(), [&](Seq seq) { progress.show(fmt::format("已核对 {} 条记录", seq)); }, known);
  progress.clear();
  if (result.first_bad) {
    fmt::print("日志损坏：第 {} 条记录起与原样不符（{}）；此前 {} 条完好\n{}", result.first_bad->seq,
               result.first_bad->what, result.records, damage_advice());
    return kRefused;
  }
  if (!result.storage_damage.empty()) {
    fmt::print("日志记录完好（{} 条），但存储文件结构受损：{}\n{}", result.records, result.storage_damage,
               damage_advice());
    return kRefused;
  }
  if (const int damaged = verify_files(folder); damaged > 0) {
    fmt::print("日志记录完好（{} 条），但有 {} 个附件损坏或缺失\n", result.records, damaged);
    return kRefused;
  }
  fmt::print("日志与附件完好：{} 条记录，末条校验值 {}\n", result.records, to_hex(result.head.hash));
  return kDone;
}

}  // namespace

void add_verify(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("verify", "逐条核对日志与附件 · re-hash the journal and the files");
  const auto options = std::make_shared<VerifyOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("--head", options->head,
                   "已知的记录号:校验值，如报告所印 · a known SEQ:HASH, as reports print it");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
