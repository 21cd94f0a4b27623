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

// The answer as stated, under the objection's number.
struct ObjectionAnswerRow : RowHead {
  friend bool operator==(const ObjectionAnswerRow&, const ObjectionAnswerRow&) = default;
};
template <>
struct RowOf<ObjectionAnswered> {
  using type = ObjectionAnswerRow;
};

}  // namespace xueji
