// One sheet to rows of one kind of entry: columns, cells and files, by the entry's description.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "app/workbook/attachment_folder.h"
#include "app/workbook/cell_value.h"
#include "app/workbook/field_text.h"
#include "app/workbook/sheet_layout.h"
#include "app/workbook/sheet_table.h"
#include "app/workbook/staged_workbook.h"
#include "app/workbook/template_example.h"
#include "base/error_code.h"
#include "domain/fields.h"

namespace xueji::app {

enum class RowStatus { stated, withdrawn, example, unknown };
RowStatus read_row_status(const office::Cell* cell);

// What reading the rows of any sheet needs.
struct SheetContext {
  StagedWorkbook& workbook;
  StagedSheet& sheet;
  AttachmentFolder& attachments;
  ProblemList& problems;

  // Adds a problem of one cell; null: an empty one.
  void report(const Error& error, std::uint32_t row, std::string_view heading, const office::Cell* cell,
              std::vector<std::string> accepted = {}) const;
};

namespace sheet_stage {

template <class T>
bool resolve_attachment(const SheetContext& context, const Column& column, const office::Cell& cell,
                        std::uint32_t row, T& field) {
  if constexpr (std::is_same_v<T, std::optional<Attachment>>) {
    Result<Attachment> found = context.attachments.resolve(field->path);
    if (!found) {
      context.report(found.error(), row, column.heading, &cell);
      return false;
    }
    field = *std::move(found);
  }
  return true;
}

template <class T>
bool read_field(const SheetContext& context, const Column& column, const office::Cell* cell,
                std::uint32_t row, T& field) {
  if (cell == nullptr) {
    if (!column.required()) return true;
    context.report({ErrorCode::value_missing, {}, {}}, row, column.heading, nullptr, accepted_words<T>());
    return false;
  }
  if (const auto error = parse_field(*cell, column, field)) {
    context.report(*error, row, column.heading, cell, accepted_words<T>());
    return false;
  }
  return resolve_attachment(context, column, *cell, row, field);
}

// False when a contact column cannot be read.
template <class E>
bool read_contact(const SheetContext& context, const SheetLayout& layout, std::uint32_t row,
                  const std::vector<const office::Cell*>& cells) {
  bool sound = true;
  for (std::size_t i = 0; i < SheetOf<E>::columns.size(); ++i) {
    const Column& column = SheetOf<E>::columns[i];
    if (!column.contact() || !layout.has(i)) continue;
    context.workbook.contact_asked = true;
    if (cells[i] == nullptr) continue;
    if (Result<std::string> text = parse_text(*cells[i])) {
      context.workbook.contact[std::string(column.heading)] = *std::move(text);
    } else {
      context.report(text.error(), row, column.heading, cells[i]);
      sound = false;
    }
  }
  return sound;
}

// Whether the row is the one that the empty workbook shows: read as its columns would be, it says the same.
// Columns that the sheet has not do not count. An example that was emptied says nothing.
template <class E>
bool is_form_example(const SheetLayout& layout, const std::vector<const office::Cell*>& cells) {
  const E example = form_example(E{}).row;
  std::vector<std::string> shown;
  for_each_column(example, [&](const Column&, std::string_view, const auto& field) {
    shown.push_back(field_text(field));
  });
  bool same = true, emptied = true;
  std::size_t index = 0;
  E read{};
  for_each_column(read, [&](const Column& column, std::string_view, auto& field) {
    const std::size_t at = index++;
    if (!layout.has(at)) return;
    if (cells[at] != nullptr) emptied = false;
    if (cells[at] != nullptr && parse_field(*cells[at], column, field)) same = false;
    same = same && field_text(field) == shown[at];
  });
  return same || emptied;
}

}  // namespace sheet_stage

// Adds the row to the sheet, unless it is the example of the empty workbook.
template <class E>
void stage_row(const SheetContext& context, const SheetLayout& layout, std::uint32_t number,
               const std::vector<const office::Cell*>& cells) {
  const office::Cell* status_cell = cells.back();
  const RowStatus status = read_row_status(status_cell);
  if (status == RowStatus::example && sheet_stage::is_form_example<E>(layout, cells)) return;
  ++context.workbook.row_count;
  StagedRow row;
  row.number = number;
  row.withdrawal = status == RowStatus::withdrawn;
  row.refused = !layout.sound();
  if (status == RowStatus::example) {
    context.report({ErrorCode::row_example_changed, {}, {}}, number, kStatusHeading, status_cell);
    row.refused = true;
  }
  constexpr bool kWithdrawable = !std::is_same_v<E, UnitProfiled>;  // a unit does not take itself back
  if (status == RowStatus::unknown || (row.withdrawal && !kWithdrawable)) {
    context.report({ErrorCode::row_status_unknown, {}, {}}, number, kStatusHeading, status_cell);
    row.refused = true;
  }
  E entry{};
  if constexpr (SheetOf<E>::unit_implied) entry.unit = context.workbook.unit.value_or(UnitCode{});
  std::size_t index = 0;
  for_each_column(entry, [&](const Column& column, std::string_view, auto& field) {
    const std::size_t at = index++;
    if (row.withdrawal && !column.key()) return;
    const bool absent = !layout.has(at) && column.required();  // reported with the headings
    if (absent || !sheet_stage::read_field(context, column, cells[at], number, field)) row.refused = true;
  });
  if (!sheet_stage::read_contact<E>(context, layout, number, cells)) row.refused = true;
  row.entry = std::move(entry);
  context.sheet.rows.push_back(std::move(row));
}

// Reads the whole sheet.
template <class E>
void stage_sheet(const SheetContext& context, WorkbookSource& source, const WorkbookSource::Sheet& from) {
  HeadingSearch headings(SheetOf<E>::columns, {from.file, from.title, std::nullopt, {}}, context.problems);
  std::vector<const office::Cell*> cells;
  std::uint32_t first_hidden = 0;
  std::size_t hidden_count = 0;
  const auto visit = [&](const office::RowView& row) {
    const SheetLayout* layout = headings.look(row);
    if (layout == nullptr || !layout->locate(row, cells)) return;
    if (row.hidden && hidden_count++ == 0) first_hidden = row.number;
    stage_row<E>(context, *layout, row.number, cells);
  };
  if (!source.read(from, visit, context.problems)) {
    context.sheet.readable = false;
    context.sheet.rows.clear();
  }
  if (hidden_count > 0)
    context.problems.add(ErrorCode::sheet_hidden_rows, {from.file, from.title, first_hidden, {}},
                         {.value = {}, .detail = std::to_string(hidden_count), .accepted = {}});
  if (!headings.finish()) context.sheet.readable = false;
}

}  // namespace xueji::app
