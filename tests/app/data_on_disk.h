// A data folder on disk with a small province in it: one workbook of 主管单位, one of a unit, two
// attachments.
#pragma once

#include <fstream>
#include <memory>
#include <sstream>
#include <string>

#include "app/data_folder.h"
#include "app/directory.h"
#include "app/engine.h"
#include "app/replay.h"
#include "app/workbook/import.h"
#include "journal/journal.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::test {

class DataOnDisk {
 public:
  DataOnDisk() {
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

  fs::path path() const { return folder_.path() / "data"; }
  fs::path beside(const std::string& name) const { return folder_.path() / name; }
  // A writer on the folder's journal, as a server has one.
  std::unique_ptr<app::Engine> open_engine() {
    app::DataFolder folder = app::DataFolder::open(path(), journal::OpenMode::read_write);
    Ledger ledger = app::replay(folder.store()).ledger;
    return std::make_unique<app::Engine>(std::make_unique<journal::Journal>(folder.take_store()),
                                         std::move(ledger), clock_);
  }
  static journal::Head head_of(const fs::path& data) {
    return app::DataFolder::open(data, journal::OpenMode::read_only).store().head();
  }
  static Ledger ledger_of(const fs::path& data) {
    app::DataFolder folder = app::DataFolder::open(data, journal::OpenMode::read_only);
    return app::replay(folder.store()).ledger;
  }

 private:
  TemporaryFolder folder_;
  FixedClock clock_;
  TestReturns returns_;
};

inline std::string read_bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

}  // namespace xueji::test
