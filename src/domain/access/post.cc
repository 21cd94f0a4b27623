#include "domain/book.h"
#include "domain/post_live.h"

namespace xueji {

void post_live(CommonBook& common, const RecordInfo& info, const RoleGranted& entry) {
  common.access.edit().add(entry, info.seq);
}

void post_live(CommonBook& common, const RecordInfo& info, const RoleGrantConfirmed& entry) {
  common.access.edit().confirm(entry, info.seq);
}

void post_live(CommonBook& common, const RecordInfo& info, const RoleRevoked& entry) {
  common.access.edit().revoke(entry, info.seq);
}

}  // namespace xueji
