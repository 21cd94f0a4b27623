// 签到证: a printed code that a member shows at the desk. It can be revoked; a new one has a new number.
#pragma once

#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct BadgeIssued {
  UnitCode unit;
  std::string badge;  // its number, new within the unit
  MemberCode member;
  friend bool operator==(const BadgeIssued&, const BadgeIssued&) = default;
};
BOOST_DESCRIBE_STRUCT(BadgeIssued, (), (unit, badge, member))

template <>
struct LiveOf<BadgeIssued> {
  static constexpr std::string_view kind = "badge_issued", noun = "badge", title = "发签到证";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"证件编号", kKey}, Column{"成员编号", kRequired}};
};

struct BadgeRevoked {
  UnitCode unit;
  std::string badge;
  friend bool operator==(const BadgeRevoked&, const BadgeRevoked&) = default;
};
BOOST_DESCRIBE_STRUCT(BadgeRevoked, (), (unit, badge))

template <>
struct LiveOf<BadgeRevoked> {
  static constexpr std::string_view kind = "badge_revoked", noun = "badge_revocation", title = "收回签到证";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"证件编号", kKey}};
};

}  // namespace xueji
