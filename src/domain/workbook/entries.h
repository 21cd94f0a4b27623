// A workbook was received: the file that the records after it came from. Each imported record names this
// record and a row, so that any figure can be followed back to a cell.
#pragma once

#include <string>

#include <boost/describe/class.hpp>

#include "domain/value.h"

namespace xueji {

struct WorkbookReceived {
  UnitCode unit;     // empty for 主管单位.xlsx
  std::string file;  // path below the return folder
  Digest digest{};   // SHA-256 of the file (for CSV: of its files' digests, in sheet order)
  bool csv = false;  // rows are CSV records; the file of a sheet is then <file>.<sheet>.csv
  friend bool operator==(const WorkbookReceived&, const WorkbookReceived&) = default;
};
BOOST_DESCRIBE_STRUCT(WorkbookReceived, (), (unit, file, digest, csv))

}  // namespace xueji
