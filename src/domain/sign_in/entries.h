// 签到: the act that supports attendance, with an evidence grade. It is evidence, not yet a mark: marks are
// stated when the session closes.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

// How good the evidence is: A an operator saw the person; B rotating code, known device and the venue's
// network; C rotating code alone, or present on line; D entered later.
enum class EvidenceGrade : std::uint8_t { A, B, C, D };
BOOST_DESCRIBE_ENUM(EvidenceGrade, A, B, C, D)

template <>
struct LabelsOf<EvidenceGrade> {
  static constexpr std::array table{
      Label{EvidenceGrade::A, "甲（当面核对）"}, Label{EvidenceGrade::B, "乙（动态码、本人设备、会场网络）"},
      Label{EvidenceGrade::C, "丙（动态码）"}, Label{EvidenceGrade::D, "丁（事后补登）"}};
};

enum class SignInMethod : std::uint8_t { code, short_code, online, desk, badge, desk_offline, paper };
BOOST_DESCRIBE_ENUM(SignInMethod, code, short_code, online, desk, badge, desk_offline, paper)

template <>
struct LabelsOf<SignInMethod> {
  static constexpr std::array table{
      Label{SignInMethod::code, "扫码"},       Label{SignInMethod::short_code, "输入短码"},
      Label{SignInMethod::online, "线上"},     Label{SignInMethod::desk, "签到台"},
      Label{SignInMethod::badge, "出示证件"},  Label{SignInMethod::desk_offline, "离线签到台"},
      Label{SignInMethod::paper, "纸质签到表"}};
};

// Made by an operator who sees the person, and never by the person.
constexpr bool is_by_operator(SignInMethod method) noexcept {
  return method >= SignInMethod::desk;
}

struct SessionSignedIn {
  UnitCode unit;
  SessionCode session;
  MemberCode member;
  SignInMethod method = SignInMethod::code;
  EvidenceGrade grade = EvidenceGrade::C;
  std::string marked_by;       // the operator: a member's code or a name; empty when the member signed in
  std::optional<Instant> at;   // when, by the clock of an offline desk; otherwise the time of the record
  std::string device;          // of the member, a name that holds for this session alone
  bool bulk = false;           // one of many made at one stroke
  bool venue_network = false;  // the code came in by the venue's network
  friend bool operator==(const SessionSignedIn&, const SessionSignedIn&) = default;
};
BOOST_DESCRIBE_STRUCT(SessionSignedIn, (),
                      (unit, session, member, method, grade, marked_by, at, device, bulk, venue_network))

template <>
struct LiveOf<SessionSignedIn> {
  static constexpr std::string_view kind = "session_signed_in", noun = "sign_in", title = "签到";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey},
                                      Column{"成员编号", kKey},
                                      Column{"方式", kRequired},
                                      Column{"佐证等级", kRequired},
                                      Column{"经办人"},
                                      Column{"签到时刻"},
                                      Column{"设备"},
                                      Column{"批量"},
                                      Column{"会场网络"}};
};

// The desk saw the member go before the end.
struct SessionLeft {
  UnitCode unit;
  SessionCode session;
  MemberCode member;
  std::string marked_by;
  friend bool operator==(const SessionLeft&, const SessionLeft&) = default;
};
BOOST_DESCRIBE_STRUCT(SessionLeft, (), (unit, session, member, marked_by))

template <>
struct LiveOf<SessionLeft> {
  static constexpr std::string_view kind = "session_left", noun = "early_leaving", title = "登记早退";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"成员编号", kKey},
                                      Column{"经办人", kRequired}};
};

}  // namespace xueji
