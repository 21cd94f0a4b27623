// Seals of a unit's records, and how often each was reopened.
#pragma once

#include <string>
#include <unordered_map>

#include "base/id.h"
#include "domain/seal/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct SealRow {
  bool sealed = true;
  Seq sealed_seq = 0;    // the last sealing
  Seq reopened_seq = 0;  // the last reopening; 0: never
  std::uint32_t reopened_count = 0;
  friend bool operator==(const SealRow&, const SealRow&) = default;
};

class Seals {
 public:
  bool empty() const noexcept { return rows_.empty(); }
  // `kind` and `key` of the sealed fact itself; null: never sealed.
  const SealRow* find(std::string_view kind, std::string_view key) const;
  SealRow& edit(std::string_view kind, std::string_view key);
  friend bool operator==(const Seals&, const Seals&) = default;

 private:
  std::unordered_map<std::string, SealRow, TextHash, std::equal_to<>> rows_;
};

// The fact whose seal covers another one: a session covers its agenda, speeches and marks, a plan its topics,
// everything else itself. `key` as in FactWithdrawn.
struct SealedName {
  std::string kind, key;
};
SealedName seal_over(std::string_view kind, const std::vector<std::string>& key);

}  // namespace xueji
