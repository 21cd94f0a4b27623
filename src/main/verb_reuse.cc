#include <filesystem>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/reuse/folder_texts.h"
#include "app/reuse/reuse_output.h"
#include "app/reuse/reuse_report.h"
#include "base/error_code.h"
#include "main/query_options.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct ReuseVerbOptions {
  std::filesystem::path files, library, out;
  std::string format = "table";
};

std::string_view reason(const Error& error) {
  const ErrorCode code = error.code;
  if (code == ErrorCode::file_no_text_layer)
    return "是扫描件，没有文字层，须先识别文字 · a scan without a text layer";
  if (code == ErrorCode::file_needs_office)
    return "旧版文档，本机没有安装 LibreOffice · an old document, and LibreOffice is not installed";
  if (code == ErrorCode::file_not_text)
    return "不是能读的文字文件，请另存为 DOCX、PDF 或 TXT · no text file; save it as DOCX, PDF or TXT";
  if (code == ErrorCode::file_encrypted) return "已加密 · encrypted";
  if (code == ErrorCode::file_bad_encoding) return "编码有误 · wrong encoding";
  if (code == ErrorCode::file_too_large) return "过大 · too large";
  if (code == ErrorCode::file_hostile) return "超出限度，不予读取 · beyond the limits";
  if (code == ErrorCode::file_unreadable) return "无法打开 · cannot be opened";
  return "已损坏 · damaged";
}

void tell_unread(const std::vector<app::UnreadFile>& unread) {
  for (const app::UnreadFile& file : unread)
    fmt::print(stderr, "xueji: 未读 {}：{}\n", file.path, reason(file.error));
}

int run(const ReuseVerbOptions& options) {
  const app::FolderTexts files = app::load_folder_texts(options.files, options.library);
  app::FolderTexts library;
  if (!options.library.empty()) library = app::load_folder_texts(options.library, {});
  tell_unread(files.unread);
  tell_unread(library.unread);
  std::vector<app::ReuseSource> sources;
  for (const app::FolderText& file : files.texts)
    sources.push_back({file.path, file.text, {}, {}, 0});
  std::vector<app::LibrarySource> items;
  for (const app::FolderText& file : library.texts)
    items.push_back({file.path, file.text});
  const app::ReuseReport report = app::compare_texts(std::move(sources), std::move(items));
  write_output(options.format == "json"   ? app::reuse_json(report)
               : options.format == "html" ? app::reuse_page(report)
                                          : app::reuse_table(report),
               options.out);
  return files.unread.empty() && library.unread.empty() ? kDone : kRefused;
}

}  // namespace

void add_reuse(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("reuse", "查找照搬照抄 · find text that documents share");
  const auto options = std::make_shared<ReuseVerbOptions>();
  verb->add_option("--files", options->files, "要比对的文件夹 · folder of documents")
      ->required()
      ->check(CLI::ExistingDirectory);
  verb->add_option("--library", options->library, "可引用的资料和模板 · folder of what may be quoted")
      ->check(CLI::ExistingDirectory);
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"table", "json", "html"}))
      ->capture_default_str();
  verb->add_option("--out", options->out, "写入文件，默认写到标准输出 · file to write");
  verb->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace xueji::cli
