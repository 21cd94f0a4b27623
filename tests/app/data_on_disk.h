// A data folder on disk with a small province in it: one workbook of 主管单位, one of a unit, two
// attachments.
#pragma once

#include <memory>
#include <string>

#include "app/data_folder.h"
#include "app/replay.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::test {

class DataOnDisk {
 public:
  DataOnDisk();

  fs::path path() const { return folder_.path() / "data"; }
  fs::path beside(const std::string& name) const { return folder_.path() / name; }
  // A writer on the folder's journal, as a server has one.
  std::unique_ptr<app::Engine> open_engine();
  static journal::Head head_of(const fs::path& data);
  static Ledger ledger_of(const fs::path& data);

 private:
  TemporaryFolder folder_;
  FixedClock clock_;
  TestReturns returns_;
};

std::string read_bytes(const fs::path& path);

}  // namespace xueji::test
