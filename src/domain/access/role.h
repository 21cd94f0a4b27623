// 授权角色: in which capacity somebody uses the program. Not the seat in the study group (member/entries.h):
// who chairs the group and who may act for it in the program are granted separately. A person may hold
// several.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <boost/describe/enum.hpp>

#include "domain/sheet.h"

namespace xueji {

// In the order of the columns of the authorisation matrix (app/access/matrix.cc).
enum class AccessRole : std::uint8_t {
  system_admin,    // 系统管理员: accounts without rights, backup, upgrade; no content
  security_admin,  // 安全管理员: roles, policies, unlocking; no content
  auditor,         // 安全审计员: reads what the two others did; no content
  superior,        // 上级主管
  inspector,       // 巡听员
  unit_admin,      // 单位管理员
  secretary,       // 学习秘书
  leader,          // 组长
  member,          // 成员
  guest,           // 列席或授课人员
  service          // a program that holds a token
};
BOOST_DESCRIBE_ENUM(AccessRole, system_admin, security_admin, auditor, superior, inspector, unit_admin,
                    secretary, leader, member, guest, service)
inline constexpr std::size_t kAccessRoles = 11;

template <>
struct LabelsOf<AccessRole> {
  static constexpr std::array table{Label{AccessRole::system_admin, "系统管理员"},
                                    Label{AccessRole::security_admin, "安全管理员"},
                                    Label{AccessRole::auditor, "安全审计员"},
                                    Label{AccessRole::superior, "上级主管"},
                                    Label{AccessRole::inspector, "巡听员"},
                                    Label{AccessRole::unit_admin, "单位管理员"},
                                    Label{AccessRole::secretary, "学习秘书"},
                                    Label{AccessRole::leader, "组长"},
                                    Label{AccessRole::member, "成员"},
                                    Label{AccessRole::guest, "列席人员"},
                                    Label{AccessRole::service, "接口令牌"}};
};

// 三员: the separated administrators. They hold their role over the installation, over no unit.
constexpr bool is_administrator(AccessRole role) noexcept {
  return role == AccessRole::system_admin || role == AccessRole::security_admin ||
         role == AccessRole::auditor;
}

}  // namespace xueji
