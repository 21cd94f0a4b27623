// 雷同说明: what a person has to say about two documents whose texts are alike: where the text comes from,
// that it was looked into. It changes no figure. One stands for each pair; stated again it replaces the one
// before.
#pragma once

#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct ReuseNoted {
  UnitCode unit;                 // whose document it is about
  std::string kind;              // of the entry that states the document, e.g. "plan_made"
  std::vector<std::string> key;  // its natural key in canonical text, as in FactWithdrawn
  UnitCode other_unit;           // of the document that it is like
  std::string other_kind;
  std::vector<std::string> other_key;
  std::string text;
  std::string by;  // a member's code, a unit's or an account's name
  friend bool operator==(const ReuseNoted&, const ReuseNoted&) = default;
};
BOOST_DESCRIBE_STRUCT(ReuseNoted, (), (unit, kind, key, other_unit, other_kind, other_key, text, by))

template <>
struct LiveOf<ReuseNoted> {
  static constexpr std::string_view kind = "reuse_noted", noun = "reuse_note", title = "雷同说明";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"记载种类", kKey},   Column{"记载主键", kKey},
                                      Column{"对照单位", kKey},   Column{"对照种类", kKey},
                                      Column{"对照主键", kKey},   Column{"说明", kRequired},
                                      Column{"说明人", kRequired}};
};

}  // namespace xueji
