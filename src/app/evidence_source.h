// EvidenceSource: from a record's number to what a person can look up: which fact it stated, and the file,
// sheet and row that it came from. Reads the journal; remembers what it read. One thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>

#include "base/id.h"
#include "domain/ledger.h"
#include "journal/store.h"

namespace xueji::app {

struct EvidenceItem {
  Seq seq = 0;
  std::string kind;       // "attendance_marked"
  std::string sheet;      // 考勤: the sheet on which facts of this kind stand; empty for kinds without one
  UnitCode unit;          // empty for common facts
  std::string key;        // the natural key, parts joined by "/"
  std::string file;       // the workbook below its return folder; empty when entered live
  std::uint32_t row = 0;  // Excel's row, or a CSV record's number; 0 when entered live
};

class EvidenceSource {
 public:
  // The ledger must know the workbooks that the records name: replayed to the same or a later position.
  EvidenceSource(journal::Store& store, const Ledger& ledger) : store_(store), ledger_(ledger) {}

  const EvidenceItem& item(Seq seq);  // Fault when there is no such record
  // Reads many at once where that is faster than one by one. Numbers without a record are passed over.
  void load(std::span<const Seq> seqs);

 private:
  journal::Store& store_;
  const Ledger& ledger_;
  std::unordered_map<Seq, EvidenceItem> items_;
};

// The item as a JSON object: {"seq","kind","sheet","unit","key","file","row"}, what is empty left out.
void append_json(std::string& out, const EvidenceItem& item);

}  // namespace xueji::app
