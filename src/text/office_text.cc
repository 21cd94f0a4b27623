// Text of old binary documents (.doc, .wps, .xls, .et): LibreOffice, where it is installed, turns them into
// the new formats in a confined process with an empty profile; our own readers read the result.
#include <algorithm>
#include <array>
#include <cstdlib>

#include <unistd.h>

#include "base/error_code.h"
#include "base/fault.h"
#include "base/limits.h"
#include "text/confined_reader.h"
#include "text/own_process.h"
#include "text/text_reader.h"

namespace xueji::text {
namespace {

namespace fs = std::filesystem;

// Where distributions and LibreOffice's own packages put it.
constexpr std::array kPrograms{"/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/bin/libreoffice",
                               "/usr/lib/libreoffice/program/soffice"};

fs::path find_office() {
  for (const char* const name : kPrograms)
    if (::access(name, X_OK) == 0) return fs::canonical(name);
  return {};
}

// A folder that goes with the object.
class WorkFolder {
 public:
  WorkFolder() {
    std::string pattern = (fs::temp_directory_path() / "xueji-office-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw Fault("cannot make a temporary folder for LibreOffice");
    path_ = pattern;
  }
  ~WorkFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  const fs::path& path() const noexcept { return path_; }

 private:
  fs::path path_;
};

struct Conversion {
  std::string_view source, format;
  Result<std::string> (*read)(const fs::path&);
};
constexpr Conversion kDocument{"source.doc", "docx", read_docx};
constexpr Conversion kWorkbook{"source.xls", "xlsx", read_xlsx};

// The result in the work folder; empty when there is none.
fs::path find_result(const fs::path& folder, std::string_view format) {
  std::error_code error;
  const fs::path result = folder / "out" / ("source." + std::string(format));
  // A link would lead out of the folder.
  return fs::is_regular_file(fs::symlink_status(result, error)) ? result : fs::path();
}

Result<std::string> convert(const fs::path& file, const fs::path& office, const Conversion& conversion) {
  const WorkFolder work;
  std::error_code error;
  fs::create_directory(work.path() / "out");
  fs::copy_file(file, work.path() / conversion.source, error);
  if (error) return Error{ErrorCode::file_unreadable, {}, error.message()};
  const RunEnd end = run_own_program(
      {converter_arguments(office.string(), work.path().string(), conversion.source, conversion.format), -1,
       kTextFileBytesMax, std::chrono::seconds(2 * kConverterSecondsMax)});
  if (end.kind == RunEnd::Kind::exited && end.code == static_cast<int>(ReaderExit::unconfined))
    return Error{ErrorCode::file_unreadable, {}, "seccomp"};
  if (end.kind == RunEnd::Kind::too_long) return Error{ErrorCode::file_hostile, {}, "process_time"};
  if (end.kind != RunEnd::Kind::exited) return Error{ErrorCode::file_hostile, {}, "process_limits"};
  const fs::path result = find_result(work.path(), conversion.format);
  if (result.empty()) return Error{ErrorCode::file_damaged, {}, "conversion"};
  return conversion.read(result);
}

}  // namespace

Result<std::string> read_old_office(const fs::path& file, office::FileKind kind) {
  const fs::path office = find_office();
  if (office.empty()) return Error{ErrorCode::file_needs_office, {}, std::string(office::token(kind))};
  std::error_code error;
  if (fs::file_size(file, error) > kOldOfficeBytesMax && !error)
    return Error{ErrorCode::file_too_large, {}, std::to_string(kOldOfficeBytesMax)};
  return convert(file, office, kind == office::FileKind::old_word ? kDocument : kWorkbook);
}

}  // namespace xueji::text
