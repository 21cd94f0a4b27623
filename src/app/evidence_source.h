// EvidenceSource: from a record's number to what a person can look up: which fact it stated, and the file,
// sheet and row that it came from. Reads the journal; remembers what it read, for others too when it is given
// a cache. One thread.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <unordered_map>

#include "app/query/record_cache.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "journal/store.h"

namespace xueji::app {

class EvidenceSource {
 public:
  // The ledger must know the workbooks that the records name: replayed to the same or a later position.
  EvidenceSource(journal::Store& store, const Ledger& ledger, RecordCache* cache = nullptr)
      : store_(store), ledger_(ledger), cache_(cache) {}

  const KnownRecord& record(Seq seq);  // Fault when there is no such record
  const EvidenceItem& item(Seq seq) { return record(seq).item; }
  // Reads many at once where that is faster than one by one. Numbers without a record are passed over.
  void load(std::span<const Seq> seqs);

 private:
  const KnownRecord& remember(std::shared_ptr<const KnownRecord> record);
  bool recall(Seq seq);  // from the cache; false when it is not there

  journal::Store& store_;
  const Ledger& ledger_;
  RecordCache* cache_;
  std::unordered_map<Seq, std::shared_ptr<const KnownRecord>> records_;
};

// The item as a JSON object: {"seq","kind","sheet","unit","key","file","row"}, what is empty left out.
void append_json(std::string& out, const EvidenceItem& item);

}  // namespace xueji::app
