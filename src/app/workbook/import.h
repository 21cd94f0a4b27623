// Import of a return folder (报送材料): 主管单位 first, then every unit's workbook, each accepted whole or
// not at all. The one entrance for the command line, jobs and the sample.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>

#include "app/directory.h"
#include "app/engine.h"
#include "app/file_store.h"
#include "app/workbook/import_report.h"
#include "app/workbook/row_news.h"
#include "domain/ledger.h"

namespace xueji::app {

struct ImportProgress {
  std::size_t workbooks_done = 0, workbooks_total = 0;
  std::size_t row_count = 0;  // read so far
  double seconds = 0;         // since the start
};

struct ImportOptions {
  bool accept_valid = false;  // take the sound rows of a faulty workbook
  bool dry_run = false;       // store nothing: no record, no file, no contact data
  std::function<void(const ImportProgress&)> progress = {};  // after each workbook
  RowObserver observe = {};                                  // of every row that was looked at
  // Whether whoever imports may bring this workbook; none: any. A unit that he may not speak for is as
  // unknown as one that is not registered. `ledger`: with what the import has taken so far.
  std::function<bool(const Ledger& ledger, BookKind book, const UnitCode& unit)> allows = {};
};

// Where imported facts go. `submit` answers when the batch is durable or refused; `snapshot` is the durable
// ledger.
struct ImportTarget {
  std::function<Ledger()> snapshot;
  std::function<Outcome(Batch)> submit;
  FileStore files;
  Directory& directory;
};

// Reads the folder and records what is new or changed: for each workbook one batch, a WorkbookReceived and
// then a statement a row; nothing at all when nothing is new. Attachments are stored before the batch. Fault
// when the folder cannot be listed, the journal or the disk fails.
ImportReport import_returns(const ImportTarget& target, const std::filesystem::path& folder,
                            const ImportOptions& options = {});

ImportReport import_returns(Engine& engine, const FileStore& files, Directory& directory,
                            const std::filesystem::path& folder, const ImportOptions& options = {});

}  // namespace xueji::app
