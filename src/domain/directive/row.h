// Directive: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/directive/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct DirectiveRow : RowHead {
  Day issued;
  bool first_topic = false;
  std::int32_t term_workdays = -1;  // -1: the rulebook's default
  friend bool operator==(const DirectiveRow&, const DirectiveRow&) = default;
};
template <>
struct RowOf<DirectiveIssued> {
  using type = DirectiveRow;
};
DirectiveRow summarise(const DirectiveIssued& entry);

}  // namespace xueji
