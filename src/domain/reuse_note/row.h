// Notes on documents that are alike, under the names of both.
#pragma once

#include "domain/reuse_note/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct ReuseNoteRow : RowHead {
  friend bool operator==(const ReuseNoteRow&, const ReuseNoteRow&) = default;
};
template <>
struct RowOf<ReuseNoted> {
  using type = ReuseNoteRow;
};

}  // namespace xueji
