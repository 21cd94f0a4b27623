// DataExport: since when a permit holds.
#pragma once

#include "base/day.h"
#include "domain/data_export/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct BulkExportRow : RowHead {
  Instant permitted{};
  friend bool operator==(const BulkExportRow&, const BulkExportRow&) = default;
};
template <>
struct RowOf<BulkExportPermitted> {
  using type = BulkExportRow;
};

}  // namespace xueji
