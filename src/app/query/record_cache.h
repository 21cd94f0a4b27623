// RecordCache: what was read of the journal's records, kept for the next who asks. A record never changes, so
// what is kept is never wrong; bounded. Any thread; never waits for a disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "base/day.h"
#include "base/id.h"

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

struct KnownRecord {
  Instant at;
  std::string actor;
  EvidenceItem item;
};

class RecordCache {
 public:
  static constexpr std::size_t kKeptMax = 65'536;  // *default*: about 20 MB
  RecordCache() = default;
  explicit RecordCache(std::size_t kept_max) : kept_max_(kept_max) {}

  std::shared_ptr<const KnownRecord> find(Seq seq);  // null: not kept
  void keep(std::shared_ptr<const KnownRecord> record);

 private:
  using Records = std::unordered_map<Seq, std::shared_ptr<const KnownRecord>>;

  const std::size_t kept_max_ = kKeptMax;
  std::mutex mutex_;
  // What was asked for since the last change of guard, and what was before it: when the young are half of
  // what may be kept, they become the old, and the old are forgotten.
  Records young_, old_;
};

}  // namespace xueji::app
