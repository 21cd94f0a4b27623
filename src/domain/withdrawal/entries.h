// 作废: a fact is taken back. It leaves every figure; its history stays in the journal.
#pragma once

#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "domain/value.h"

namespace xueji {

struct FactWithdrawn {
  UnitCode unit;     // the unit that the fact is about; empty for common facts
  std::string kind;  // the kind of the entry that stated it, e.g. "paper_filed"
  std::vector<std::string>
      key;  // its natural key, column by column, in canonical text (without an implied unit)
  friend bool operator==(const FactWithdrawn&, const FactWithdrawn&) = default;
};
BOOST_DESCRIBE_STRUCT(FactWithdrawn, (), (unit, kind, key))

}  // namespace xueji
