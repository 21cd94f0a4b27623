// 待办: everything that is due, from one place: computed from the ledger and the rulebook for a day, never
// stored. The due day itself is in time: what is due on `on` is not overdue yet. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe/enum.hpp>

#include "base/day.h"
#include "domain/ledger.h"
#include "domain/sheet.h"

namespace xueji {
struct Rulebook;
}

namespace xueji::app {

enum class DueKind : std::uint8_t {
  filing,
  make_up,
  minutes,
  rectification,
  directive,
  plan_topic,
  action_item,
  leave_decision,
  closing
};
BOOST_DESCRIBE_ENUM(DueKind, filing, make_up, minutes, rectification, directive, plan_topic, action_item,
                    leave_decision, closing)

struct DueThing {
  DueKind kind{};
  Day due;
  UnitCode unit;
  MemberCode member;      // whose it is; empty: the unit's
  std::string title;      // of the thing: name of the task, theme of the session, …
  std::string key;        // by which the unit or everybody knows it
  std::string clause;     // what the rule asks; empty: the fact itself bears the date
  std::string path;       // where to see it, below the address of the installation
  bool returned = false;  // a filing that was sent back
  friend bool operator==(const DueThing&, const DueThing&) = default;
};

// What is open on `on` and due no later than `ahead` days after it and no earlier than `back` days before it.
struct DueQuery {
  Day on;
  int ahead = 30;  // *default*
  int back = 180;  // *default*: what is older is for the report, not for the desk
};

constexpr bool is_overdue(const DueThing& thing, Day on) noexcept {
  return thing.due < on;
}

// Of one unit; by due day, then kind, then key. O(facts of the unit).
std::vector<DueThing> due_things(const Ledger& ledger, const Rulebook& rulebook, const UnitBook& unit,
                                 const DueQuery& query);

}  // namespace xueji::app

namespace xueji {

template <>
struct LabelsOf<app::DueKind> {
  static constexpr std::array table{
      Label{app::DueKind::filing, "报送"},          Label{app::DueKind::make_up, "补学"},
      Label{app::DueKind::minutes, "学习记录"},     Label{app::DueKind::rectification, "整改"},
      Label{app::DueKind::directive, "学习重点"},   Label{app::DueKind::plan_topic, "计划专题"},
      Label{app::DueKind::action_item, "落实事项"}, Label{app::DueKind::leave_decision, "请假审批"},
      Label{app::DueKind::closing, "关闭场次"}};
};

}  // namespace xueji
