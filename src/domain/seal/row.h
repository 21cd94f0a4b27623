// Seals of a unit's records, and how often each was reopened.
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "domain/seal/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct SealRow : RowHead {
  bool sealed = true;
  Seq sealed_seq = 0;    // the last sealing
  Seq reopened_seq = 0;  // the last reopening; 0: never
  std::uint32_t reopened_count = 0;
  std::string reason;  // of the last reopening
  friend bool operator==(const SealRow&, const SealRow&) = default;
};
template <>
struct RowOf<RecordSealed> {
  using type = SealRow;
};

// The fact whose seal covers another one: a session covers its agenda, speeches and marks, a plan its topics,
// everything else itself. `key` as in FactWithdrawn.
struct SealedName {
  std::string kind, key;
};
SealedName seal_over(std::string_view kind, const std::vector<std::string>& key);

}  // namespace xueji
