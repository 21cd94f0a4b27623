// What the journal keeps: bytes with a number, a time, who said it and where it came from. The journal reads
// none of them; what a body means is known to the layers above. Views live only as long as the call that
// hands them out.
#pragma once

#include <string>
#include <string_view>

#include "base/day.h"
#include "base/digest.h"
#include "base/id.h"

namespace xueji::journal {

// What somebody wants to have recorded (待记载). Numbered and chained by Journal::append.
struct Draft {
  Instant at;          // time of recording, given by the caller
  std::string actor;   // who said it
  std::string origin;  // "live" or "import <workbook seq> <row>"
  std::string type;    // kind of entry and its version, "attendance_marked/1"
  std::string body;    // UTF-8 JSON by agreement of the layers above; bytes here
};

// A record (记录) as it stands in the journal, without owning its bytes.
struct RecordView {
  Seq seq = 0;
  Instant at;
  std::string_view actor, origin, type, body;
  Digest hash{};
};

struct Record {
  Seq seq = 0;
  Instant at;
  std::string actor, origin, type, body;
  Digest hash{};
  friend bool operator==(const Record&, const Record&) = default;
};

RecordView view_of(const Record& record) noexcept;  // lives as long as `record`
Record to_record(const RecordView& view);           // copies the bytes

// The position of a journal: its last record. Equal heads mean equal journals, record by record.
struct Head {
  Seq seq = 0;    // 0: no record yet
  Digest hash{};  // for seq 0 the genesis digest of the algorithm (chain.h)
  friend bool operator==(const Head&, const Head&) = default;
};

}  // namespace xueji::journal
