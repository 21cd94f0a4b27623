// Drafts whose content follows from their number, so that any record can be checked without keeping what was
// sent.
#pragma once

#include <string>
#include <vector>

#include <fmt/format.h>

#include "journal/journal.h"

namespace xueji::journal {

inline Draft numbered_draft(Seq seq) {
  return {Instant{1'772'697'600'000'000 + std::int64_t{seq}}, fmt::format("unit:34-{:04}", seq % 37),
          seq % 3 == 0 ? "live" : fmt::format("import {} {}", seq / 100 + 1, seq % 100 + 2),
          "attendance_marked/1",
          fmt::format(R"({{"member":"张三{}","status":"present","remark":"{}"}})", seq,
                      std::string(seq % 90, 'r'))};
}

inline std::vector<Draft> numbered_drafts(Seq first, Seq count) {
  std::vector<Draft> drafts;
  for (Seq i = 0; i < count; ++i)
    drafts.push_back(numbered_draft(first + i));
  return drafts;
}

// True when the record is the one that numbered_draft(record.seq) became.
inline bool is_numbered(const Record& record) {
  const Draft draft = numbered_draft(record.seq);
  return record.at == draft.at && record.actor == draft.actor && record.origin == draft.origin &&
         record.type == draft.type && record.body == draft.body;
}

inline std::vector<Record> all_records(Store& store) {
  std::vector<Record> records;
  store.scan(1, kSeqMax, [&records](const RecordView& record) {
    records.push_back(to_record(record));
    return true;
  });
  return records;
}

}  // namespace xueji::journal
