#include "tests/app/data_on_disk.h"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace xueji::test {

DataOnDisk::DataOnDisk() {
  write_bytes(returns_.unit_path() / "附件/计划.txt", "全年学习计划");
  write_bytes(returns_.unit_path() / "附件/记录.txt", std::string(5'000, 'r'));
  returns_.unit.set("计划", 0, "文件", "附件/计划.txt").set("场次", 0, "记录文件", "附件/记录.txt");
  returns_.unit.set("单位", 0, "联系电话", "0871-5550101");
  returns_.write();
  app::DataFolder::create(path(), HashAlgorithm::sha256, Instant{1'780'000'000'000'000});
  const auto engine = open_engine();
  app::Directory directory(path() / "directory.json");
  const app::ImportReport report =
      app::import_returns(*engine, app::FileStore(path() / "files"), directory, returns_.path());
  EXPECT_FALSE(report.refused) << describe(report);
}

std::unique_ptr<app::Engine> DataOnDisk::open_engine() {
  app::DataFolder folder = app::DataFolder::open(path(), journal::OpenMode::read_write);
  Ledger ledger = app::replay(folder.store()).ledger;
  return std::make_unique<app::Engine>(std::make_unique<journal::Journal>(folder.take_store()),
                                       std::move(ledger), clock_);
}

journal::Head DataOnDisk::head_of(const fs::path& data) {
  return app::DataFolder::open(data, journal::OpenMode::read_only).store().head();
}

Ledger DataOnDisk::ledger_of(const fs::path& data) {
  app::DataFolder folder = app::DataFolder::open(data, journal::OpenMode::read_only);
  return app::replay(folder.store()).ledger;
}

std::string read_bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

}  // namespace xueji::test
