// Facts on their way out, tried on a ledger as an import would try them: references to what was withdrawn
// since are taken off, and what still would be refused is left out.
#pragma once

#include <optional>
#include <vector>

#include "app/workbook/workbook_export.h"
#include "domain/ledger.h"

namespace xueji::app {

class ExportTrial {
 public:
  // The entry as it can be imported; none when it cannot. In the order of the sheets, units first.
  std::optional<Entry> admit(Entry entry, std::vector<LeftOut>& left_out);
  // What was admitted so far; may be set back to an earlier copy.
  Ledger& ledger() noexcept { return ledger_; }

 private:
  Ledger ledger_;
  Seq next_seq_ = 1;
};

}  // namespace xueji::app
