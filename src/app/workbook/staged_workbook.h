// StagedWorkbook (已读工作簿): all sheets of one workbook as entries, with every problem met on the way.
// Nothing is checked against the ledger yet.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/workbook/attachment_folder.h"
#include "app/workbook/problem.h"
#include "app/workbook/workbook_source.h"
#include "domain/entry.h"

namespace xueji::app {

struct StagedRow {
  Entry entry;
  std::uint32_t number = 0;  // Excel's
  bool withdrawal = false;   // 作废: only the key of the entry was read
  bool refused = false;      // has a problem
};

struct StagedSheet {
  std::string_view kind;
  std::string title;
  std::string file;             // below the return folder
  std::size_t received = 0;     // which of the workbook's WorkbookReceived it came with
  bool readable = true;         // false: its rows could not be read or told apart
  std::vector<StagedRow> rows;  // in the sheet's order
};

struct StagedWorkbook {
  BookKind book = BookKind::unit;
  std::vector<StagedSheet> sheets;  // every kind of the book, in the order of its list, read or not
  std::optional<UnitCode> unit;     // of a unit's workbook, when exactly one row names it
  std::map<std::string, std::string> contact;  // by heading
  bool contact_asked = false;                  // a contact column is there, if only empty
  std::size_t row_count = 0;                   // without examples
  bool usable = true;                          // false: not even --accept-valid can take anything

  Place place(const StagedSheet& sheet, std::uint32_t row, std::string_view heading) const {
    return {sheet.file, sheet.title, row, std::string(heading)};
  }
};

// Reads all sheets. Never stops at a problem.
StagedWorkbook stage_workbook(WorkbookSource& source, BookKind book, const std::string& file,
                              AttachmentFolder& attachments, ProblemList& problems);

// The unit that the sheet 单位 names first, when it can be read; nothing is reported.
std::optional<UnitCode> peek_unit(WorkbookSource& source);

}  // namespace xueji::app
