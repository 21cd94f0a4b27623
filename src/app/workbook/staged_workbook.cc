#include "app/workbook/staged_workbook.h"

#include <algorithm>

#include "app/workbook/sheet_stage.h"
#include "app/workbook/sheet_table.h"
#include "base/error_code.h"

namespace xueji::app {
namespace {

constexpr std::string_view kProfileSheet = SheetOf<UnitProfiled>::title;
constexpr std::string_view kRegisterSheet = SheetOf<UnitRegistered>::title;

bool is_form_sheet(std::string_view title) {
  return title == kHelpSheetName || title == office::kChoicesSheetName;
}

template <class List>
bool is_sheet_of(std::string_view title) {
  bool found = false;
  for_each_sheet<List>([&]<class E>() { found = found || SheetOf<E>::title == title; });
  return found;
}

void report_sheets(const WorkbookSource& source, BookKind book, ProblemList& problems) {
  for (const WorkbookSource::Sheet& sheet : source.sheets()) {
    if (is_form_sheet(sheet.title)) continue;
    const bool known = book == BookKind::unit ? is_sheet_of<UnitEntries>(sheet.title)
                                              : is_sheet_of<SupervisingEntries>(sheet.title);
    const Place place{sheet.file, known ? sheet.title : sheet.shown, std::nullopt, {}};
    if (!known) {
      problems.add(ErrorCode::sheet_unknown, place, {.value = sheet.shown, .detail = {}, .accepted = {}});
    } else if (sheet.hidden) {
      problems.add(ErrorCode::sheet_hidden, place, {.value = sheet.title, .detail = {}, .accepted = {}});
    }
  }
}

// The sheet that a workbook cannot do without.
void require_sheet(const StagedWorkbook& workbook, const WorkbookSource& source, const std::string& file,
                   std::string_view title, ProblemList& problems) {
  const StagedSheet& sheet = workbook.sheets.front();
  const Place place{file, std::string(title), std::nullopt, {}};
  if (source.find(title) == nullptr) {
    if (source.complete()) problems.add(ErrorCode::sheet_missing, place);
  } else if (sheet.readable && sheet.rows.empty()) {
    problems.add(ErrorCode::sheet_empty, place);
  }
}

// Exactly one row says which unit it is.
void find_unit(StagedWorkbook& workbook, ProblemList& problems) {
  const StagedSheet& sheet = workbook.sheets.front();
  if (sheet.rows.size() > 1) {
    problems.add(ErrorCode::unit_not_one, workbook.place(sheet, sheet.rows[1].number, {}),
                 {.value = {}, .detail = std::to_string(sheet.rows.size()), .accepted = {}});
  } else if (sheet.rows.size() == 1) {
    const UnitCode& unit = std::get<UnitProfiled>(sheet.rows[0].entry).unit;
    if (!unit.empty()) workbook.unit = unit;
  }
  if (!workbook.unit) workbook.usable = false;
}

template <class List>
void stage_all(StagedWorkbook& workbook, WorkbookSource& source, const std::string& file,
               AttachmentFolder& attachments, ProblemList& problems) {
  for_each_sheet<List>([&]<class E>() {
    workbook.sheets.push_back(
        {.kind = SheetOf<E>::kind, .title = std::string(SheetOf<E>::title), .file = file, .rows = {}});
    StagedSheet& sheet = workbook.sheets.back();
    const WorkbookSource::Sheet* from = source.find(SheetOf<E>::title);
    if (from == nullptr) {
      sheet.readable = source.complete();
    } else {
      sheet.file = from->file;
      sheet.received = source.received_index(*from);
      const SheetContext context{workbook, sheet, attachments, problems};
      if (from->twice) {
        sheet.readable = false;
      } else {
        stage_sheet<E>(context, source, *from);
      }
    }
    if constexpr (std::is_same_v<E, UnitProfiled>) {
      require_sheet(workbook, source, file, kProfileSheet, problems);
      find_unit(workbook, problems);
    } else if constexpr (std::is_same_v<E, UnitRegistered>) {
      require_sheet(workbook, source, file, kRegisterSheet, problems);
    }
  });
}

}  // namespace

RowStatus read_row_status(const office::Cell* cell) {
  if (cell == nullptr) return RowStatus::stated;
  const std::string text = normalise_heading(shown_text(*cell));
  if (text == kWithdrawnMark) return RowStatus::withdrawn;
  if (text == kExampleMark) return RowStatus::example;
  return RowStatus::unknown;
}

void SheetContext::report(const Error& error, std::uint32_t row, std::string_view heading,
                          const office::Cell* cell, std::vector<std::string> accepted) const {
  problems.add(error.code, workbook.place(sheet, row, heading),
               {.value = cell == nullptr ? std::string() : shown_text(*cell),
                .detail = error.detail,
                .accepted = std::move(accepted)});
}

StagedWorkbook stage_workbook(WorkbookSource& source, BookKind book, const std::string& file,
                              AttachmentFolder& attachments, ProblemList& problems) {
  StagedWorkbook workbook;
  workbook.book = book;
  report_sheets(source, book, problems);
  if (book == BookKind::unit) {
    stage_all<UnitEntries>(workbook, source, file, attachments, problems);
  } else {
    stage_all<SupervisingEntries>(workbook, source, file, attachments, problems);
  }
  return workbook;
}

std::optional<UnitCode> peek_unit(WorkbookSource& source) {
  const WorkbookSource::Sheet* from = source.find(kProfileSheet);
  if (from == nullptr || from->twice) return std::nullopt;
  ProblemList unheard;
  std::optional<SheetLayout> layout;
  std::optional<UnitCode> unit;
  std::vector<const office::Cell*> cells;
  const auto visit = [&](const office::RowView& row) {
    if (!layout) {
      layout.emplace(row, SheetOf<UnitProfiled>::columns, Place{}, unheard);
    } else if (!unit && layout->locate(row, cells) && cells[0] != nullptr &&
               (read_row_status(cells.back()) != RowStatus::example ||
                !sheet_stage::is_form_example<UnitProfiled>(*layout, cells))) {
      if (auto code = parse_code(*cells[0])) unit = UnitCode{*std::move(code)};
    }
  };
  if (!source.read(*from, visit, unheard)) return std::nullopt;
  return unit;
}

}  // namespace xueji::app
