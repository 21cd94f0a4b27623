// History: every version of one fact, oldest first, with what each version changed and where it came from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/evidence_source.h"
#include "base/day.h"

namespace xueji::app {

class RecordIndex;

struct FieldChange {
  std::string heading;  // 日期
  std::string before;  // as in a cell; empty: nothing stood there; a file that alone changed: with its digest
  std::string after;
};

struct Version {
  EvidenceItem record;
  std::string kind;  // of the entry; of a withdrawal: of the fact withdrawn
  Instant at;
  std::string actor;
  bool withdrawn = false;      // the fact was taken back
  std::string withdrawn_with;  // by the withdrawal of what it belonged to: "场次/S1"; empty: by its own
  bool restated = false;       // stated again after it was taken back
  std::vector<FieldChange>
      changes;  // against the version before; of the first: all fields that say something
};

struct FactHistory {
  std::string kind, sheet, key;
  std::vector<Version> versions;
};

// The facts of a unit (empty: common facts) whose key is `key`: the key's parts joined by "/", alone or after
// the name of a sheet or noun ("场次/S1", "session/S1", "S1"); each part as the cell shows it or in canonical
// text ("成员/M1/组长/2026-01-01", "M1/leader/2026-01-01"). In order of first record. Reads the whole
// journal.
std::vector<FactHistory> find_history(journal::Store& store, const Ledger& ledger, std::string_view unit,
                                      std::string_view key);

// The one fact of this kind whose key, joined, is `key`, by the records that the index names. None: it was
// never stated.
std::optional<FactHistory> find_fact_history(journal::Store& store, const Ledger& ledger, RecordIndex& index,
                                             std::string_view unit, std::string_view kind,
                                             std::string_view key);

// The kinds of the steps that a live thing goes through, its first one first: session_planned,
// session_announced, … Empty for other kinds.
std::vector<std::string_view> steps_of(std::string_view kind);

// Every step of the live thing whose first step is of `kind` and whose key, joined, is `key`, by the records
// that the index names. None: it is not there.
std::optional<FactHistory> find_life(journal::Store& store, const Ledger& ledger, RecordIndex& index,
                                     std::string_view unit, std::string_view kind, std::string_view key);

}  // namespace xueji::app
