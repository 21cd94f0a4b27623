#include "app/workbook/return_folder.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/fault.h"
#include "base/text.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSupervisingStem = "主管单位", kUnitStem = "报送表";
constexpr std::string_view kCsvEnding = ".csv";
// Names under which a workbook comes; what the file really is, its content says. The first is preferred.
constexpr std::array<std::string_view, 6> kWorkbookEndings{".xlsx", ".xlsm", ".xls", ".et", ".xltx", ".xlsb"};

bool is_ignored(std::string_view name) {
  return name.starts_with('.') || name.starts_with("~$") || name == "Thumbs.db" || name == "desktop.ini" ||
         name == "__MACOSX";
}

std::string lower_ascii(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

std::string below(const std::string& folder_name, const std::string& name) {
  return folder_name.empty() ? name : folder_name + "/" + name;
}

std::vector<fs::directory_entry> list(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    if (!is_ignored(at->path().filename().string())) entries.push_back(*at);
  if (error) throw Fault(fmt::format("cannot list the folder {}: {}", folder.string(), error.message()));
  std::ranges::sort(entries, {},
                    [](const fs::directory_entry& entry) { return entry.path().filename().string(); });
  return entries;
}

bool is_file(const fs::directory_entry& entry) {
  std::error_code error;
  return entry.is_regular_file(error);
}
bool is_folder(const fs::directory_entry& entry) {
  std::error_code error;
  return entry.is_directory(error);
}

// Adds the file to the workbook when its name says that it belongs to it.
void claim(WorkbookFiles& found, std::string_view stem, const fs::path& path) {
  const std::string name = path.filename().string();
  const std::string plain = lower_ascii(normalise_heading(name));
  if (!plain.starts_with(stem)) return;
  const std::string_view rest = std::string_view(plain).substr(stem.size());
  const std::string file = below(found.folder_name, name);
  if (rest.starts_with('.') && rest.ends_with(kCsvEnding) && rest.size() > 1 + kCsvEnding.size()) {
    found.csv.push_back({std::string(rest.substr(1, rest.size() - 1 - kCsvEnding.size())), file, path});
  } else if (std::ranges::count(kWorkbookEndings, rest) > 0) {
    if (found.xlsx) {
      found.doubles.push_back(file);
    } else {
      found.xlsx = path;
      found.file = file;
    }
  }
}

std::optional<WorkbookFiles> find_workbook(const fs::path& folder, const std::string& folder_name,
                                           const std::vector<fs::directory_entry>& entries, BookKind book) {
  const std::string_view stem = book == BookKind::unit ? kUnitStem : kSupervisingStem;
  WorkbookFiles found{.book = book,
                      .folder = folder,
                      .folder_name = folder_name,
                      .file = {},
                      .xlsx = {},
                      .csv = {},
                      .doubles = {}};
  std::vector<fs::path> paths;
  for (const fs::directory_entry& entry : entries)
    if (is_file(entry)) paths.push_back(entry.path());
  const auto is_preferred = [](const fs::path& path) { return path.extension() == kWorkbookEndings[0]; };
  std::ranges::stable_partition(paths, is_preferred);
  for (const fs::path& path : paths)
    claim(found, stem, path);
  if (!found.xlsx && found.csv.empty()) return std::nullopt;
  if (!found.xlsx) found.file = found.csv_file();
  return found;
}

bool holds_files(const std::vector<fs::directory_entry>& entries) {
  return std::ranges::any_of(entries, [](const fs::directory_entry& entry) {
    return is_file(entry) || (is_folder(entry) && holds_files(list(entry.path())));
  });
}

}  // namespace

std::string WorkbookFiles::csv_file() const {
  return below(folder_name, std::string(book == BookKind::unit ? kUnitStem : kSupervisingStem));
}

FoundReturns find_returns(const fs::path& folder) {
  FoundReturns found;
  const auto top = list(folder);
  found.supervising = find_workbook(folder, "", top, BookKind::supervising);
  if (auto unit = find_workbook(folder, "", top, BookKind::unit)) found.units.push_back(*std::move(unit));
  for (const fs::directory_entry& entry : top) {
    if (!is_folder(entry)) continue;
    const std::string name = entry.path().filename().string();
    const auto inside = list(entry.path());
    if (auto unit = find_workbook(entry.path(), name, inside, BookKind::unit)) {
      found.units.push_back(*std::move(unit));
    } else if (holds_files(inside)) {
      found.other_folders.push_back(name);
    }
  }
  return found;
}

}  // namespace xueji::app
