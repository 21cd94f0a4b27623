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

template <class E>
void read_contact(StagedWorkbook& workbook, const std::vector<const office::Cell*>& cells) {
  for (std::size_t i = 0; i < SheetOf<E>::columns.size(); ++i)
    if (SheetOf<E>::columns[i].contact() && cells[i] != nullptr)
      workbook.contact[std::string(SheetOf<E>::columns[i].heading)] = normalise_text(shown_text(*cells[i]));
}

}  // namespace sheet_stage

// Adds the row to the sheet, unless it is an example.
template <class E>
void stage_row(const SheetContext& context, const SheetLayout& layout, std::uint32_t number,
               const std::vector<const office::Cell*>& cells) {
  const office::Cell* status_cell = cells.back();
  const RowStatus status = read_row_status(status_cell);
  if (status == RowStatus::example) return;
  ++context.workbook.row_count;
  StagedRow row;
  row.number = number;
  row.withdrawal = status == RowStatus::withdrawn;
  row.refused = !layout.sound();
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
  sheet_stage::read_contact<E>(context.workbook, cells);
  row.entry = std::move(entry);
  context.sheet.rows.push_back(std::move(row));
}

// Reads the whole sheet.
template <class E>
void stage_sheet(const SheetContext& context, WorkbookSource& source, const WorkbookSource::Sheet& from) {
  std::optional<SheetLayout> layout;
  std::vector<const office::Cell*> cells;
  std::uint32_t first_hidden = 0;
  std::size_t hidden_count = 0;
  const auto visit = [&](const office::RowView& row) {
    if (!layout) {
      layout.emplace(row, SheetOf<E>::columns, Place{from.file, from.title, std::nullopt, {}},
                     context.problems);
      return;
    }
    if (!layout->locate(row, cells)) return;
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
  if (layout && !layout->sound()) context.sheet.readable = false;
}

}  // namespace xueji::app
