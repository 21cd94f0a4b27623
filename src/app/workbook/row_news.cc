#include "app/workbook/row_news.h"

#include <fmt/format.h>

#include "app/json_text.h"
#include "app/query/fact_list.h"
#include "app/workbook/field_text.h"

namespace xueji::app {
namespace {

template <class E>
void describe(const Ledger& ledger, const E& entry, RowNews& news) {
  for_each_column(entry, [&](const Column& column, std::string_view, const auto& field) {
    news.cells.push_back({std::string(column.heading), field_text(field), {}, false});
  });
  if (news.fate != RowFate::corrected) return;
  const auto before = find_standing(ledger, entry);
  if (!before) return;
  std::size_t place = 0;
  for_each_column(*before, [&](const Column&, std::string_view, const auto& field) {
    CellNews& cell = news.cells[place++];
    cell.before = field_text(field);
    cell.changed = cell.before != cell.text;
  });
}

}  // namespace

std::string_view token(RowFate fate) noexcept {
  switch (fate) {
    case RowFate::fresh:
      return "new";
    case RowFate::same:
      return "same";
    case RowFate::corrected:
      return "corrected";
    case RowFate::withdrawn:
      return "withdrawn";
    case RowFate::faulty:
      return "fault";
  }
  return {};
}

RowNews news_of(const Ledger& ledger, const StagedSheet& sheet, const StagedRow& row, RowFate fate) {
  RowNews news{sheet.file, sheet.title, row.number, fate, {}};
  std::visit(
      [&]<class E>(const E& entry) {
        if constexpr (HasSheet<E>) describe(ledger, entry, news);
      },
      row.entry);
  return news;
}

std::string format_json(const RowNews& news) {
  std::string cells;
  for (const CellNews& cell : news.cells) {
    cells += fmt::format(R"({}{{"heading":{},"text":{})", cells.empty() ? "" : ",", json_text(cell.heading),
                         json_text(cell.text));
    if (!cell.before.empty()) cells += fmt::format(R"(,"before":{})", json_text(cell.before));
    if (cell.changed) cells += R"(,"changed":true)";
    cells += '}';
  }
  return fmt::format(R"({{"file":{},"sheet":{},"row":{},"fate":"{}","cells":[{}]}})", json_text(news.file),
                     json_text(news.sheet), news.row, token(news.fate), cells);
}

}  // namespace xueji::app
