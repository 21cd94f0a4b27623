#include "journal/store.h"

#include <fmt/format.h>

namespace xueji::journal {

DamagedRecord::DamagedRecord(std::int64_t seq, const std::string& what)
    : Fault(fmt::format("journal record {} is damaged: {}", seq, what)) {}

void Store::refuse_gaps(const Head& head, std::span<const RecordView> records) {
  std::uint64_t expected = head.seq;
  for (const RecordView& record : records) {
    if (++expected > kSeqMax) throw Fault("the journal is full: no number is left");
    if (record.seq != expected) {
      throw Fault(fmt::format("journal records are numbered without gaps: {} came where {} was due",
                              record.seq, expected));
    }
  }
}

}  // namespace xueji::journal
