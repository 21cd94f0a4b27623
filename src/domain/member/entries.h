// 成员任期: a person's stay in a role of the unit's study group.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class Role : std::uint8_t { leader, deputy_leader, member, study_secretary, invited };
BOOST_DESCRIBE_ENUM(Role, leader, deputy_leader, member, study_secretary, invited)

template <>
struct LabelsOf<Role> {
  static constexpr std::array table{Label{Role::leader, "组长"}, Label{Role::deputy_leader, "副组长"},
                                    Label{Role::member, "成员"}, Label{Role::study_secretary, "学习秘书"},
                                    Label{Role::invited, "列席"}};
};

// Core members are expected at every counted session within their stay.
constexpr bool is_core(Role role) noexcept {
  return role == Role::leader || role == Role::deputy_leader || role == Role::member;
}

// One stay in one role, both ends included. A person may have several.
struct MemberSeated {
  UnitCode unit;
  MemberCode member;
  std::string name;
  std::string post;  // 职务
  Role role = Role::member;
  Day from;
  std::optional<Day> to;
  friend bool operator==(const MemberSeated&, const MemberSeated&) = default;
};
BOOST_DESCRIBE_STRUCT(MemberSeated, (), (unit, member, name, post, role, from, to))

template <>
struct SheetOf<MemberSeated> {
  static constexpr std::string_view kind = "member_seated", noun = "membership", title = "成员";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"成员编号", kKey}, Column{"姓名", kRequired},
                                      Column{"职务"},           Column{"角色", kKey},
                                      Column{"起始日期", kKey}, Column{"终止日期"}};
};

}  // namespace xueji
