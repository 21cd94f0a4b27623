#include <filesystem>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/data_folder.h"
#include "app/replay.h"
#include "app/search/file_texts.h"
#include "app/search/search_store.h"
#include "main/terminal.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

int run(const std::filesystem::path& data) {
  app::DataFolder folder = app::DataFolder::open(data, journal::OpenMode::read_only);
  app::TextStore texts(data);
  app::SearchStore store(data, app::file_texts(texts), folder.store(), app::SearchAccess::follow);
  store.forget_all();
  const app::Replayed replayed = app::replay(folder.store());
  store.follow(replayed.ledger, replayed.head);
  while (store.read_waiting_files()) {
  }
  store.optimise();
  const app::SearchStore::Size size = store.size();
  fmt::print("检索库已重建：{} 条事实，{} 段文字，至第 {} 条记录\n", size.documents, size.paragraphs,
             store.position());
  return kDone;
}

}  // namespace

void add_index(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("index", "重建检索库 · make the search index anew");
  const auto data = std::make_shared<std::filesystem::path>();
  verb->add_option("--data", *data, "数据目录 · data folder")->required();
  verb->callback([&chosen, data] { chosen = [data] { return run(*data); }; });
}

}  // namespace xueji::cli
