// 提请: a change that needs a second person. The first one proposes it with its whole content; another one
// confirms it, and then it is recorded in the same batch; or declines it. The proposer may take it back by
// declining it himself.
#pragma once

#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct ChangeProposed {
  std::string proposal;  // its number, new
  std::string proposer;  // an account
  std::string content;   // the entries, as a client sends them: a JSON array
  friend bool operator==(const ChangeProposed&, const ChangeProposed&) = default;
};
BOOST_DESCRIBE_STRUCT(ChangeProposed, (), (proposal, proposer, content))

template <>
struct LiveOf<ChangeProposed> {
  static constexpr std::string_view kind = "change_proposed", noun = "proposal", title = "提请变更";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = false, common = true;
  static constexpr std::array columns{Column{"提请编号", kKey}, Column{"提请人", kRequired},
                                      Column{"变更内容", kRequired}};
};

// The entries that the proposal holds follow in the same batch.
struct ChangeConfirmed {
  std::string proposal;
  std::string confirmer;  // an account, not the proposer's
  friend bool operator==(const ChangeConfirmed&, const ChangeConfirmed&) = default;
};
BOOST_DESCRIBE_STRUCT(ChangeConfirmed, (), (proposal, confirmer))

template <>
struct LiveOf<ChangeConfirmed> {
  static constexpr std::string_view kind = "change_confirmed", noun = "proposal_confirmation",
                                    title = "同意变更";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = false, common = true;
  static constexpr std::array columns{Column{"提请编号", kKey}, Column{"同意人", kRequired}};
};

struct ChangeDeclined {
  std::string proposal;
  std::string decliner;  // an account
  std::string reason;
  friend bool operator==(const ChangeDeclined&, const ChangeDeclined&) = default;
};
BOOST_DESCRIBE_STRUCT(ChangeDeclined, (), (proposal, decliner, reason))

template <>
struct LiveOf<ChangeDeclined> {
  static constexpr std::string_view kind = "change_declined", noun = "proposal_refusal", title = "不同意变更";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = false, common = true;
  static constexpr std::array columns{Column{"提请编号", kKey}, Column{"经办人", kRequired},
                                      Column{"理由", kRequired}};
};

}  // namespace xueji
