// Badge: whose it is and whether it still holds.
#pragma once

#include "base/id.h"
#include "domain/badge/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct BadgeRow : RowHead {
  MemberId member;
  Seq revoked = 0;  // the record of the revocation; 0: it holds
  friend bool operator==(const BadgeRow&, const BadgeRow&) = default;
};
template <>
struct RowOf<BadgeIssued> {
  using type = BadgeRow;
};

}  // namespace xueji
