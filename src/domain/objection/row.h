// Objection: which ones wait for an answer.
#pragma once

#include "domain/objection/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct ObjectionRow : RowHead {
  Seq answered = 0;  // the record of the answer; 0: none yet
  bool upheld = false;
  friend bool operator==(const ObjectionRow&, const ObjectionRow&) = default;
};
template <>
struct RowOf<ObjectionRaised> {
  using type = ObjectionRow;
};

}  // namespace xueji
