// Export: the ledger, or what of it one person may see, as a return folder again. Every fact that stands is
// written; import of the whole folder into an empty installation gives the same facts.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/directory.h"
#include "app/file_store.h"
#include "domain/ledger.h"

namespace xueji::app {

// A fact that no import would take, since what it stands on was withdrawn or corrected later; it is left out,
// or written without the reference.
struct LeftOut {
  UnitCode unit;          // empty for common facts
  std::string kind;       // of the entry
  std::string key;        // parts joined by '/'
  std::string reference;  // what was left out; empty: the fact as a whole
  ErrorCode reason{};     // why no import would take it
};

struct ExportSummary {
  std::size_t unit_count = 0, fact_count = 0, file_count = 0;
  std::vector<LeftOut> left_out;
};

// Without it: everything.
struct ExportScope {
  std::vector<UnitId> units{};              // whose facts; withdrawn units are left out
  std::function<bool(Entry& fact)> view{};  // takes out what is not to be seen; false: the whole fact
  std::function<bool(UnitId)> contacts{};   // whose contact data go along
  std::function<void(std::size_t done, std::size_t total)> progress{};  // units; may throw to end it
};

// Folders are named by unit code and short name, files copied to the paths that the facts name. A second
// content under one path of a unit gets a folder of its own, 附件/<digest>/. Fault when something cannot be
// written or a stored file is gone.
ExportSummary export_returns(const Ledger& ledger, const FileStore& files, const Directory& directory,
                             const std::filesystem::path& folder,
                             const std::optional<ExportScope>& scope = std::nullopt);

// What export_returns() wrote, as one ZIP archive. Fault when it cannot be written.
void pack_returns(const std::filesystem::path& folder, const std::filesystem::path& archive);

}  // namespace xueji::app
