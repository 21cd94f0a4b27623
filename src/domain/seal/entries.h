// 封存与重开: a record is frozen as it stands, and unfrozen with a reason. A sealed session seals what
// happened at it: agenda, speeches, marks, minutes. Make-ups and follow-ups go on.
#pragma once

#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct RecordSealed {
  UnitCode unit;
  std::string kind;              // of the entry that states the fact, e.g. "session_held"
  std::vector<std::string> key;  // its natural key in canonical text, as in FactWithdrawn
  friend bool operator==(const RecordSealed&, const RecordSealed&) = default;
};
BOOST_DESCRIBE_STRUCT(RecordSealed, (), (unit, kind, key))

template <>
struct LiveOf<RecordSealed> {
  static constexpr std::string_view kind = "record_sealed", noun = "seal", title = "封存";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"记载种类", kKey}, Column{"记载主键", kKey}};
};

struct RecordReopened {
  UnitCode unit;
  std::string kind;
  std::vector<std::string> key;
  std::string reason;
  friend bool operator==(const RecordReopened&, const RecordReopened&) = default;
};
BOOST_DESCRIBE_STRUCT(RecordReopened, (), (unit, kind, key, reason))

template <>
struct LiveOf<RecordReopened> {
  static constexpr std::string_view kind = "record_reopened", noun = "reopening", title = "重开";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"记载种类", kKey}, Column{"记载主键", kKey},
                                      Column{"重开理由", kRequired}};
};

}  // namespace xueji
