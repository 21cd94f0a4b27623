#include "app/workbook/workbook_source.h"

#include <algorithm>

#include "app/file_store.h"
#include "base/error_code.h"
#include "base/text.h"
#include "office/csv_reader.h"

namespace xueji::app {
namespace {

void report(ProblemList& problems, const Error& error, const std::string& file, const std::string& sheet) {
  problems.add(error.code, {file, sheet, std::nullopt, {}},
               {.value = error.subject, .detail = error.detail, .accepted = {}});
}

std::string_view bytes_of(const Digest& digest) {
  const void* bytes = digest.data();
  return {static_cast<const char*>(bytes), digest.size()};
}

}  // namespace

WorkbookSource::WorkbookSource(const WorkbookFiles& files, ProblemList& problems) : files_(files) {
  for (const std::string& other : files.doubles)
    problems.add(ErrorCode::sheet_twice, {other, {}, std::nullopt, {}},
                 {.value = other, .detail = files.file, .accepted = {}});
  if (files.xlsx) open_xlsx(problems);
  for (std::size_t i = 0; i < files.csv.size(); ++i)
    add_sheet({files.csv[i].title, files.csv[i].title, files.csv[i].file, false, i, true}, problems);
}

void WorkbookSource::open_xlsx(ProblemList& problems) {
  auto opened = office::XlsxReader::open(*files_.xlsx);
  if (!opened) {
    complete_ = false;
    return report(problems, opened.error(), files_.file, {});
  }
  if (const Checked loaded = opened->load(); !loaded) {
    complete_ = false;
    return report(problems, loaded.error(), files_.file, {});
  }
  xlsx_.emplace(*std::move(opened));
  if (xlsx_->has_macros()) problems.add(ErrorCode::file_macros, {files_.file, {}, std::nullopt, {}});
  for (std::size_t i = 0; i < xlsx_->sheets().size(); ++i) {
    const office::SheetInfo& info = xlsx_->sheets()[i];
    add_sheet({normalise_heading(info.name), info.name, files_.file, info.hidden, i, false}, problems);
  }
}

void WorkbookSource::add_sheet(Sheet sheet, ProblemList& problems) {
  const auto other = std::ranges::find(sheets_, sheet.title, &Sheet::title);
  if (other != sheets_.end()) {
    problems.add(ErrorCode::sheet_twice, {sheet.file, sheet.title, std::nullopt, {}},
                 {.value = sheet.title, .detail = other->file, .accepted = {}});
    other->twice = true;
    return;
  }
  sheets_.push_back(std::move(sheet));
}

const WorkbookSource::Sheet* WorkbookSource::find(std::string_view title) const noexcept {
  const auto found = std::ranges::find(sheets_, title, &Sheet::title);
  return found == sheets_.end() ? nullptr : &*found;
}

bool WorkbookSource::read(const Sheet& sheet, const office::RowVisitor& visitor, ProblemList& problems) {
  const Checked read =
      sheet.csv ? office::read_csv(files_.csv[sheet.index].path, visitor) : xlsx_->read(sheet.index, visitor);
  if (!read) report(problems, read.error(), sheet.file, sheet.title);
  return static_cast<bool>(read);
}

std::size_t WorkbookSource::received_index(const Sheet& sheet) const noexcept {
  return sheet.csv && files_.xlsx ? 1 : 0;
}

std::vector<WorkbookReceived> WorkbookSource::received(const UnitCode& unit) const {
  std::vector<WorkbookReceived> received;
  if (files_.xlsx) received.push_back({unit, files_.file, digest_file(*files_.xlsx), false});
  if (!files_.csv.empty()) received.push_back({unit, files_.csv_file(), csv_digest(), true});
  return received;
}

Digest WorkbookSource::csv_digest() const {
  Hasher hasher;
  std::vector<const CsvSheet*> by_title;
  for (const CsvSheet& sheet : files_.csv)
    by_title.push_back(&sheet);
  std::ranges::sort(by_title, {}, &CsvSheet::title);
  for (const CsvSheet* sheet : by_title)
    hasher.update(bytes_of(digest_file(sheet->path)));
  return hasher.finish();
}

}  // namespace xueji::app
