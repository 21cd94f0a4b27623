#include "domain/book.h"
#include "domain/filing/row.h"

namespace xueji {

FilingTaskRow summarise(const FilingTaskSet& entry) {
  FilingTaskRow row;
  row.due = entry.due;
  return row;
}

FilingRow summarise(const FilingSent& entry, const UnitBook&, const CommonBook& common) {
  FilingRow row;
  row.task = *common.shelf<FilingTaskSet>().find(entry.filing_task.text);
  row.date = entry.date;
  return row;
}

}  // namespace xueji
