// RowNews (逐格预览): what a row of a workbook would come to, cell by cell: for who looks at an import before
// it is done.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workbook/staged_workbook.h"
#include "domain/ledger.h"

namespace xueji::app {

enum class RowFate : std::uint8_t {
  fresh,      // a new fact, or one that was withdrawn
  same,       // known word for word
  corrected,  // known, now otherwise
  withdrawn,  // takes a known fact back
  faulty      // has problems, or leans on a row that has
};
std::string_view token(RowFate fate) noexcept;  // new, same, corrected, withdrawn, fault

struct CellNews {
  std::string heading;
  std::string text;    // as a person would type it; empty where the cell could not be read
  std::string before;  // what stands now; for corrected rows
  bool changed = false;
};

struct RowNews {
  std::string file, sheet;
  std::uint32_t row = 0;
  RowFate fate = RowFate::fresh;
  std::vector<CellNews> cells;  // in the sheet's order
};
using RowObserver = std::function<void(const RowNews&)>;

// `ledger`: before the row.
RowNews news_of(const Ledger& ledger, const StagedSheet& sheet, const StagedRow& row, RowFate fate);

// {"file","sheet","row","fate","cells":[{"heading","text","before","changed"}]}; `before` only where
// something stood, `changed` only when true. One line without its end.
std::string format_json(const RowNews& news);

}  // namespace xueji::app
