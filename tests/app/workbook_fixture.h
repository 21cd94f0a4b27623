// What the workbook tests are written with: a return folder, and an installation with its journal in memory
// to import it into.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/directory.h"
#include "app/engine.h"
#include "app/origin.h"
#include "app/workbook/import.h"
#include "journal/journal.h"
#include "tests/app/test_workbook.h"

namespace xueji::test {

namespace fs = std::filesystem;

class FixedClock final : public app::Clock {
 public:
  Instant now() override { return Instant{1'780'000'000'000'000}; }
};

class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const fs::path& path() const noexcept { return path_; }

 private:
  fs::path path_;
};

void write_bytes(const fs::path& path, const std::string& bytes);

// An installation: a journal in memory, files and a directory on disk.
class TestInstallation {
 public:
  TestInstallation();

  app::ImportReport import(const fs::path& returns, const app::ImportOptions& options = {});
  Ledger ledger() const { return engine_.snapshot(); }
  Seq head() const { return engine_.snapshot().head(); }
  // Where a record came from; ask only while nothing is being imported.
  app::Origin origin(Seq seq) { return app::parse_origin(store_.find(seq)->origin); }
  const app::FileStore& files() const { return files_; }
  app::Directory& directory() { return directory_; }
  app::Engine& engine() { return engine_; }
  const fs::path& path() const { return folder_.path(); }

 private:
  TemporaryFolder folder_;
  FixedClock clock_;
  std::unique_ptr<journal::Journal> journal_;  // handed over to the engine
  journal::Store& store_;
  app::Engine engine_;
  app::FileStore files_;
  app::Directory directory_;
};

// One unit, 林草局 (G1), under a supervising body that knows two more.
TestWorkbook supervising_workbook();
TestWorkbook unit_workbook();
inline constexpr std::size_t kSupervisingRows = 7, kUnitRows = 12;

// A return folder on disk with both.
class TestReturns {
 public:
  TestWorkbook supervising = supervising_workbook();
  TestWorkbook unit = unit_workbook();

  const fs::path& write();
  const fs::path& path() const { return folder_.path(); }
  fs::path unit_path() const { return path() / "林草局"; }

 private:
  TemporaryFolder folder_;
};

std::size_t count_code(const app::ImportReport& report, ErrorCode code);
std::string describe(const app::ImportReport& report);

// Every fact that is alive, one a line, in an order that does not depend on how it came in.
std::vector<std::string> facts_of(const Ledger& ledger);

}  // namespace xueji::test
