// Writing a return folder (报送材料目录): 主管单位.xlsx beside one folder a unit, each with its 报送表.xlsx
// and the files that the workbook names. Sheets, headings and drop-down lists come from the entries' own
// description, so that what is written here is what import reads. Same input, same bytes.
#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "domain/entry.h"

namespace xueji::app {

inline constexpr const char* kSupervisingWorkbook = "主管单位.xlsx";
inline constexpr const char* kUnitWorkbook = "报送表.xlsx";

// A file beside a workbook. `path` is relative to the workbook's folder, with '/', as an Attachment names it.
struct ReturnFile {
  std::string path;
  std::variant<std::string, std::filesystem::path> content;  // the bytes, or a file to copy
};

// What one unit returns. `entries` holds kinds of the unit's workbook (UnitEntries), in any order of kinds;
// rows of a sheet keep their order. Only the path of an Attachment is written; its digest is found on import.
struct UnitReturn {
  std::string folder_name;                     // below the return folder
  UnitCode unit;                               // of all entries
  std::map<std::string, std::string> contact;  // by heading, e.g. 联系电话; goes to the sheet 单位
  std::vector<Entry> entries;
  std::vector<ReturnFile> files;
};

struct ReturnFolder {
  std::vector<Entry> supervising;  // kinds of SupervisingEntries
  std::vector<ReturnFile> supervising_files;
  std::vector<UnitReturn> units;
};

// Each makes the folders that it needs and overwrites files of the same name. Fault when something cannot be
// written, when a file's path leads out of its folder, or when an entry is of the other workbook.
void write_supervising_return(const std::filesystem::path& folder, std::span<const Entry> entries,
                              std::span<const ReturnFile> files);
void write_unit_return(const std::filesystem::path& folder,
                       const UnitReturn& unit);  // into folder/folder_name
void write_return_folder(const std::filesystem::path& folder, const ReturnFolder& contents);

}  // namespace xueji::app
