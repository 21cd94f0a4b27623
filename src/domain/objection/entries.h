// 异议: a person or a unit holds a recorded fact to be wrong, and the answer. Neither changes the fact: an
// answer that upholds the objection is followed by an ordinary correction. Both show for ever.
#pragma once

#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct ObjectionRaised {
  UnitCode unit;
  std::string objection;         // its number, new within the unit
  std::string kind;              // of the entry that stated the fact, e.g. "attendance_marked"
  std::vector<std::string> key;  // the fact's natural key in canonical text, as in FactWithdrawn
  std::string text;              // what is wrong
  std::string by;                // a member's code, or a unit's name
  friend bool operator==(const ObjectionRaised&, const ObjectionRaised&) = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionRaised, (), (unit, objection, kind, key, text, by))

template <>
struct LiveOf<ObjectionRaised> {
  static constexpr std::string_view kind = "objection_raised", noun = "objection", title = "提出异议";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"异议编号", kKey}, Column{"记载种类", kRequired},
                                      Column{"记载主键", kRequired}, Column{"异议内容", kRequired},
                                      Column{"提出人", kRequired}};
};

struct ObjectionAnswered {
  UnitCode unit;
  std::string objection;
  bool upheld = false;
  std::string answer;
  friend bool operator==(const ObjectionAnswered&, const ObjectionAnswered&) = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionAnswered, (), (unit, objection, upheld, answer))

template <>
struct LiveOf<ObjectionAnswered> {
  static constexpr std::string_view kind = "objection_answered", noun = "objection_answer",
                                    title = "答复异议";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"异议编号", kKey}, Column{"是否采纳", kRequired},
                                      Column{"答复", kRequired}};
};

}  // namespace xueji
