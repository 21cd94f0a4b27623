#include "journal/record.h"

namespace xueji::journal {

RecordView view_of(const Record& record) noexcept {
  return {record.seq, record.at, record.actor, record.origin, record.type, record.body, record.hash};
}

Record to_record(const RecordView& view) {
  return {view.seq,
          view.at,
          std::string(view.actor),
          std::string(view.origin),
          std::string(view.type),
          std::string(view.body),
          view.hash};
}

}  // namespace xueji::journal
