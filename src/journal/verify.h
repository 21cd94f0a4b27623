// verify: reads a journal from the first record to the last, computes every hash again and names the first
// record that is not what it was. With a head known from elsewhere (a printed report, a witness) it also
// finds a cut-off tail and a chain that was computed anew.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "journal/record.h"
#include "journal/store.h"

namespace xueji::journal {

struct BadRecord {
  Seq seq = 0;       // the first number at which the journal is not as it was written
  std::string what;  // what is wrong, in English, with what the storage says
};

struct Verification {
  Seq records = 0;                     // good records from the first on
  Head head;                           // the last good one
  std::optional<BadRecord> first_bad;  // the check ends there
  std::string storage_damage;          // records are good but the storage around them is not; empty otherwise
  bool sound() const noexcept { return !first_bad && storage_damage.empty(); }
};

// Reads everything once (about a microsecond a record), a second time inside the storage when the records are
// good. `progress` hears the last good number now and then. `known` is a head that the journal once had.
// Never throws for damage, only when memory fails.
Verification verify(Store& store, const std::function<void(Seq)>& progress = {},
                    const std::optional<Head>& known = std::nullopt);

}  // namespace xueji::journal
