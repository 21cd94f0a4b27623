// Everything that a person may or may not do, named for the authorisation matrix. Where a row of the matrix
// gives one role the whole and another only a part of it (a request instead of the act, counts instead of
// persons), the part is an action of its own: nobody can ask for the part and get the whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/access/role.h"

namespace xueji::app {

// clang-format off
#define XUEJI_ACTIONS(X)                                                                  \
  X(manage_account)                /* create, enable, link a login account */             \
  X(disable_account)               /* at once, by one person: the safe direction */       \
  X(grant_role)                    /* propose or revoke a grant */                        \
  X(confirm_grant)                 /* be the second person of a grant */                  \
  X(reset_account)                 /* unlock, reset the factor, end sessions */           \
  X(set_security_policy)           /* policy, tokens, keys */                             \
  X(operate_installation)          /* backup, restore, upgrade, synchronisation */        \
  X(read_security_audit)                                                                  \
  X(read_business_audit)           /* every version of an object, and who stated it */    \
  X(read_business_audit_metadata)  /* who, when, which; not what */                       \
  X(verify_chain)                                                                         \
  X(manage_units)                  /* create, move, merge */                              \
  X(edit_roster)                   /* members, positions, regulations of the unit */      \
  X(read_contacts)                                                                        \
  X(edit_rules)                    /* rulebook, indicators, templates, directives */      \
  X(draft_plan)                                                                           \
  X(approve_plan)                                                                         \
  X(accept_filed_plan)                                                                    \
  X(read_plan)                     /* plans, sessions, roster without contacts */         \
  X(change_session)                /* plan, announce, open, close a session */            \
  X(reopen_session)                /* cancel, or reopen what was closed */                \
  X(request_session_reopening)                                                            \
  X(operate_desk)                  /* rotating code, desk */                              \
  X(sign_in)                       /* oneself */                                          \
  X(sign_in_others)                /* at the desk, never oneself */                       \
  X(correct_attendance)                                                                   \
  X(request_attendance_correction)                                                        \
  X(ask_leave)                     /* leave or make-up */                                 \
  X(approve_leave)                 /* never one's own */                                  \
  X(read_leave_text)               /* the free text of a reason */                        \
  X(write_minutes)                 /* minutes, files, outcomes of a session */            \
  X(approve_minutes)                                                                      \
  X(read_minutes)                  /* minutes and files, by label */                      \
  X(submit_paper)                  /* one's own paper or reflection */                    \
  X(submit_paper_for_other)                                                               \
  X(score_inspection)              /* plan and score, never the own unit */               \
  X(answer_inspection)                                                                    \
  X(run_appraisal)                                                                        \
  X(self_score_appraisal)                                                                 \
  X(file_upward)                                                                          \
  X(draft_filing)                                                                         \
  X(sign_filing)                                                                          \
  X(return_filing)                 /* return or urge */                                   \
  X(publish_bulletin)                                                                     \
  X(read_bulletin)                                                                        \
  X(issue_report)                  /* stage report: draft, freeze, issue */               \
  X(read_figures)                  /* across units, down to persons */                    \
  X(count_figures)                 /* numbers without persons */                          \
  X(export_bulk)                   /* more than 200 people */                             \
  X(decide_erasure)                                                                       \
  X(see_erasure)                                                                          \
  X(ask_erasure)
// clang-format on

enum class Action : std::uint8_t {
#define X(name) name,
  XUEJI_ACTIONS(X)
#undef X
};

inline constexpr Action kActions[] = {
#define X(name) Action::name,
    XUEJI_ACTIONS(X)
#undef X
};
inline constexpr std::size_t kActionCount = sizeof(kActions) / sizeof(kActions[0]);

// The wire token, which equals the enumerator.
constexpr std::string_view token(Action action) noexcept {
  switch (action) {
#define X(name)      \
  case Action::name: \
    return #name;
    XUEJI_ACTIONS(X)
#undef X
  }
  return {};
}

// The part of an act that consists in asking another person for it; none: it is not asked for.
constexpr std::optional<Action> request_of(Action action) noexcept {
  if (action == Action::reopen_session) return Action::request_session_reopening;
  if (action == Action::correct_attendance) return Action::request_attendance_correction;
  return std::nullopt;
}

std::optional<Action> parse_action(std::string_view text) noexcept;

}  // namespace xueji::app
