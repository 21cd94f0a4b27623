// Readable: which documents of the index somebody may find, and what a query leaves of them. One query, one
// thread.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "app/access/decide.h"
#include "app/search/catalogue.h"
#include "app/search/fact_text.h"
#include "domain/ledger.h"

namespace xueji::app {

class Readable {
 public:
  // Ledger and subject outlive it.
  Readable(const Ledger& ledger, const Subject& subject, Day today);

  bool may_read(const CatalogueRow& row);
  // Whether every fact of the kind in the unit may be read.
  bool reads_whole(std::uint8_t kind, UnitId unit);

 private:
  enum class Reach : char { none, partly, whole };
  struct Kind {
    std::vector<Reach> units;  // by UnitId
    bool common = false;
  };

  const Kind& kind(std::uint8_t place);

  const Ledger& ledger_;
  const Subject& subject_;
  Day today_;
  std::array<std::optional<Kind>, boost::mp11::mp_size<SearchedEntries>::value> kinds_;
};

}  // namespace xueji::app
