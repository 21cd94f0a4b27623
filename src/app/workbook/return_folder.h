// Finding the workbooks of a return folder: 主管单位 at its top, one 报送表 in each sub-folder, each as an
// XLSX file, as CSV files one a sheet, or both with different sheets. Lock files (~$…) and hidden files do
// not count.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/sheet.h"

namespace xueji::app {

struct CsvSheet {
  std::string title;           // the sheet's, out of the file's name, normalised
  std::string file;            // below the return folder
  std::filesystem::path path;  // to be opened
};

struct WorkbookFiles {
  BookKind book = BookKind::unit;
  std::filesystem::path folder;  // that attachments are relative to
  std::string folder_name;       // below the return folder; empty: the return folder itself
  std::string file;  // below the return folder; for CSV alone without ending: "<folder>/报送表"
  std::optional<std::filesystem::path> xlsx;
  std::vector<CsvSheet> csv;         // by title
  std::vector<std::string> doubles;  // further files that claim to be this workbook, below the return folder

  std::string csv_file() const;  // "<folder>/报送表", to which a sheet's name and .csv are added
};

struct FoundReturns {
  std::optional<WorkbookFiles> supervising;
  std::vector<WorkbookFiles> units;        // by folder name
  std::vector<std::string> other_folders;  // sub-folders that hold files but no workbook
};

// Fault when `folder` is no folder that can be listed.
FoundReturns find_returns(const std::filesystem::path& folder);

}  // namespace xueji::app
