// 授权与安全事件: who may act in which role, and what happened at the door. A grant counts only when a second
// person has confirmed it. Accounts are named by their id: names and passwords are not official and lie in
// the account store. (quality: 三员分立; GB/T 22239-2019 level 3, 安全审计)
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/access/role.h"
#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

// A role is proposed for an account. In force from `from` to `to`, both included, once confirmed.
struct RoleGranted {
  std::string grant{};    // its number, never given twice
  std::string account{};  // who receives it
  AccessRole role = AccessRole::member;
  UnitCode unit{};              // empty: the installation (三员), or all units (superior)
  bool subtree = false;         // superior: and all units below
  InspectionRoundCode round{};  // inspector: for this round
  std::string session{};        // guest: code of this session of the unit
  Day from{};
  std::optional<Day> to{};
  std::string reason{};
  std::string proposed_by{};  // account of the first person; empty: the installation itself seats its first
                              // administrators, and the grant needs no second person
  friend bool operator==(const RoleGranted&, const RoleGranted&) = default;
};
BOOST_DESCRIBE_STRUCT(RoleGranted, (),
                      (grant, account, role, unit, subtree, round, session, from, to, reason, proposed_by))

template <>
struct LiveOf<RoleGranted> {
  static constexpr std::string_view kind = "role_granted", noun = "role_grant", title = "授权";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false, common = true;
  static constexpr std::array columns{Column{"授权编号", kKey},  Column{"账户", kRequired},
                                      Column{"角色", kRequired}, Column{"单位代码"},
                                      Column{"含下级"},          Column{"巡听轮次"},
                                      Column{"场次编号"},        Column{"起始日期", kRequired},
                                      Column{"终止日期"},        Column{"事由", kRequired},
                                      Column{"提出账户"}};
};

// The second person agrees: the grant takes effect.
struct RoleGrantConfirmed {
  std::string grant{};
  std::string confirmed_by{};  // account; neither who proposed it nor who receives it
  friend bool operator==(const RoleGrantConfirmed&, const RoleGrantConfirmed&) = default;
};
BOOST_DESCRIBE_STRUCT(RoleGrantConfirmed, (), (grant, confirmed_by))

template <>
struct LiveOf<RoleGrantConfirmed> {
  static constexpr std::string_view kind = "role_grant_confirmed", noun = "role_grant_confirmation",
                                    title = "确认授权";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false, common = true;
  static constexpr std::array columns{Column{"授权编号", kKey}, Column{"确认账户", kRequired}};
};

// The grant ends at once, for good; one person may do it.
struct RoleRevoked {
  std::string grant{};
  std::string reason{};
  std::string revoked_by{};  // account
  friend bool operator==(const RoleRevoked&, const RoleRevoked&) = default;
};
BOOST_DESCRIBE_STRUCT(RoleRevoked, (), (grant, reason, revoked_by))

template <>
struct LiveOf<RoleRevoked> {
  static constexpr std::string_view kind = "role_revoked", noun = "role_revocation", title = "撤销授权";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false, common = true;
  static constexpr std::array columns{Column{"授权编号", kKey}, Column{"事由", kRequired},
                                      Column{"撤销账户", kRequired}};
};

enum class SecurityEvent : std::uint8_t {
  login,  // done, or refused
  logout,
  account_locked,  // too many failures
  source_locked,   // likewise, from one address
  login_storm,     // failures everywhere: somebody tries many accounts from many places
  factor_given,    // done, or refused
  factor_enrolled,
  factor_reset,
  account_created,
  account_enabled,
  account_disabled,
  account_dormant,  // unused for too long, disabled by itself
  account_unlocked,
  account_forgotten,  // names and secrets are gone, the id stays in the journal
  activation_issued,
  account_activated,
  password_changed,
  session_ended,  // by somebody else, or another session of the same person
  token_issued,
  token_revoked,
  audit_read,
  denials_many,    // one account asks for much that it may not see
  grant_refused,   // an attempt to grant what must not be
  sign_in_forged,  // many sign-in codes that no screen ever showed
  data_exported,   // records were taken out; or refused: too often on one day
};
BOOST_DESCRIBE_ENUM(SecurityEvent, login, logout, account_locked, source_locked, login_storm, factor_given,
                    factor_enrolled, factor_reset, account_created, account_enabled, account_disabled,
                    account_dormant, account_unlocked, account_forgotten, activation_issued,
                    account_activated, password_changed, session_ended, token_issued, token_revoked,
                    audit_read, denials_many, grant_refused, sign_in_forged, data_exported)

template <>
struct LabelsOf<SecurityEvent> {
  static constexpr std::array table{Label{SecurityEvent::login, "登录"},
                                    Label{SecurityEvent::logout, "退出"},
                                    Label{SecurityEvent::account_locked, "账户锁定"},
                                    Label{SecurityEvent::source_locked, "来源锁定"},
                                    Label{SecurityEvent::login_storm, "大量登录失败"},
                                    Label{SecurityEvent::factor_given, "动态口令"},
                                    Label{SecurityEvent::factor_enrolled, "绑定动态口令"},
                                    Label{SecurityEvent::factor_reset, "重置动态口令"},
                                    Label{SecurityEvent::account_created, "建立账户"},
                                    Label{SecurityEvent::account_enabled, "启用账户"},
                                    Label{SecurityEvent::account_disabled, "停用账户"},
                                    Label{SecurityEvent::account_dormant, "长期未用自动停用"},
                                    Label{SecurityEvent::account_unlocked, "解锁账户"},
                                    Label{SecurityEvent::account_forgotten, "删除账户"},
                                    Label{SecurityEvent::activation_issued, "签发激活码"},
                                    Label{SecurityEvent::account_activated, "激活账户"},
                                    Label{SecurityEvent::password_changed, "修改口令"},
                                    Label{SecurityEvent::session_ended, "结束会话"},
                                    Label{SecurityEvent::token_issued, "签发令牌"},
                                    Label{SecurityEvent::token_revoked, "撤销令牌"},
                                    Label{SecurityEvent::audit_read, "查阅安全审计"},
                                    Label{SecurityEvent::denials_many, "频繁越权访问"},
                                    Label{SecurityEvent::grant_refused, "授权被拒"},
                                    Label{SecurityEvent::sign_in_forged, "伪造签到码"},
                                    Label{SecurityEvent::data_exported, "导出记录"}};
};

// Something happened that the auditor must be able to see. Nothing in the ledger depends on it.
struct SecurityEventNoted {
  SecurityEvent event = SecurityEvent::login;
  bool done = true;       // false: tried and refused
  std::string account{};  // who; empty: nobody known
  std::string source{};   // address
  std::string object{};   // the account, grant, token … concerned; empty: the own one
  std::string detail{};
  friend bool operator==(const SecurityEventNoted&, const SecurityEventNoted&) = default;
};
BOOST_DESCRIBE_STRUCT(SecurityEventNoted, (), (event, done, account, source, object, detail))

template <>
struct LiveOf<SecurityEventNoted> {
  static constexpr std::string_view kind = "security_event_noted", noun = "security_event",
                                    title = "安全事件";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false, common = true;
  static constexpr std::array columns{Column{"事件", kRequired},
                                      Column{"结果", kRequired},
                                      Column{"账户"},
                                      Column{"来源"},
                                      Column{"对象"},
                                      Column{"说明"}};
};

}  // namespace xueji
