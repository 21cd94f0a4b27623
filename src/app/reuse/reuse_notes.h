// The notes that people attached to two documents.
#pragma once

#include <vector>

#include "domain/entry.h"
#include "domain/ledger.h"

namespace xueji::app {

struct AttachedNote {
  ReuseNoted note;
  Seq record = 0;
};

// The document's fact by its name: unit, kind, natural key in canonical text. Of a fact of a unit.
struct FactName {
  UnitCode unit;
  std::string kind;
  std::vector<std::string> key;
};
FactName name_of(const Entry& document);

// Those about the two documents, each unit's own about its document; `self` first. Both must be documents of
// units.
std::vector<AttachedNote> find_reuse_notes(const Ledger& ledger, const Entry& self, const Entry& other);

}  // namespace xueji::app
