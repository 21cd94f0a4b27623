#include "app/access/matrix.h"

#include <algorithm>
#include <string_view>

namespace xueji::app {
namespace {

// One cell a column, written as the matrix writes it: S self, G group, U unit, T subtree, A assigned,
// P published, C configuration, R fixed by token, - never; `*` second person, `+` second factor (†),
// `^` only the leader's own.
consteval Cell parse_cell(std::string_view text) {
  constexpr std::string_view kLetters = "-SGUTAPCR";
  Cell cell;
  cell.reach = static_cast<Reach>(kLetters.find(text[0]));
  if (kLetters.find(text[0]) == std::string_view::npos) throw "no such reach";
  for (const char mark : text.substr(1))
    switch (mark) {
      case '*':
        cell.second_person = true;
        break;
      case '+':
        cell.second_factor = true;
        break;
      case '^':
        cell.leaders_only = true;
        break;
      default:
        throw "no such mark";
    }
  return cell;
}

consteval std::array<Cell, kAccessRoles> parse_cells(std::string_view text) {
  std::array<Cell, kAccessRoles> cells;
  std::size_t column = 0;
  while (!text.empty()) {
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    text.remove_prefix(begin);
    if (text.empty()) break;
    const std::size_t end = std::min(text.find(' '), text.size());
    if (column == kAccessRoles) throw "too many cells";
    cells[column++] = parse_cell(text.substr(0, end));
    text.remove_prefix(end);
  }
  if (column != kAccessRoles) throw "too few cells";
  return cells;
}

using enum Action;

// A read. What is denied does not exist.
consteval MatrixRow read(std::uint8_t number, Action action, std::string_view cells) {
  return {action, number, true, action, NeverOwn::nothing, parse_cells(cells)};
}
// An act upon something that is seen by whoever may do `seen_by`.
consteval MatrixRow act(std::uint8_t number, Action action, std::string_view cells, Action seen_by,
                        NeverOwn never_own = NeverOwn::nothing) {
  return {action, number, false, seen_by, never_own, parse_cells(cells)};
}
// An act upon the installation. That it exists is no secret.
consteval MatrixRow govern(std::uint8_t number, Action action, std::string_view cells,
                           NeverOwn never_own = NeverOwn::nothing) {
  return {action, number, false, action, never_own, parse_cells(cells)};
}

// clang-format off
constexpr MatrixRow kRows[] = {
  //                                          SYS  SEC  AUD  SUP  INS  ADM  CLK  LDR  MEM  EXT  API
  govern( 1, manage_account,                 "C*   -    -    -    -    -    -    -    -    -    R"),
  govern( 1, disable_account,                "C    -    -    -    -    -    -    -    -    -    R"),
  govern( 2, grant_role,                     "-    C*+  -    -    -    -    -    -    -    -    -", NeverOwn::account),
  govern( 2, confirm_grant,                  "C+   C+   -    -    -    -    -    -    -    -    -", NeverOwn::account),
  govern( 3, reset_account,                  "-    C+   -    -    -    -    -    -    S    -    -"),
  govern( 4, set_security_policy,            "-    C+   -    -    -    -    -    -    -    -    -"),
  govern( 5, operate_installation,           "C+   -    -    -    -    -    -    -    -    -    -"),
  read  ( 6, read_security_audit,            "-    -    C    -    -    -    -    -    -    -    R"),
  read  ( 7, read_business_audit,            "-    -    -    T    A    U    G    G    S    -    -"),
  read  ( 7, read_business_audit_metadata,   "-    -    C    T    A    U    G    G    S    -    -"),
  read  ( 8, verify_chain,                   "C    -    C    T    -    U    G    G    S    -    R"),
  act   ( 9, manage_units,                   "-    -    -    T*   -    -    -    -    -    -    R", read_plan),
  act   (10, edit_roster,                    "-    -    -    T    -    U    -    -    -    -    R", read_plan),
  read  (11, read_contacts,                  "-    -    -    T    -    U    G    G    S    -    -"),
  act   (12, edit_rules,                     "-    -    -    T    -    U    -    -    -    -    -", read_plan),
  act   (13, draft_plan,                     "-    -    -    -    -    U    G    G    -    -    -", read_plan),
  act   (14, approve_plan,                   "-    -    -    -    -    -    -    G    -    -    -", read_plan),
  act   (14, accept_filed_plan,              "-    -    -    T    -    -    -    -    -    -    -", read_plan),
  read  (15, read_plan,                      "-    -    -    T    A    U    G    G    G    -    R"),
  act   (16, change_session,                 "-    -    -    -    -    U    G    G    -    -    -", read_plan),
  act   (17, reopen_session,                 "-    -    -    -    -    U*   -    G*   -    -    -", read_plan),
  act   (17, request_session_reopening,      "-    -    -    -    -    U    G    G    -    -    -", read_plan),
  act   (18, operate_desk,                   "-    -    -    -    -    U    G    G    -    -    -", read_plan),
  act   (19, sign_in,                        "-    -    -    S    S    S    S    S    S    S    -", read_plan),
  act   (20, sign_in_others,                 "-    -    -    -    -    U    G    -    -    -    R", read_plan, NeverOwn::person),
  act   (21, correct_attendance,             "-    -    -    -    -    U*   -    G*   -    -    -", read_plan),
  act   (21, request_attendance_correction,  "-    -    -    -    -    U    G    G    S    -    -", read_plan),
  act   (22, ask_leave,                      "-    -    -    -    -    -    -    S    S    -    -", read_plan),
  act   (23, approve_leave,                  "-    -    -    T^   -    -    -    G    -    -    -", read_leave_text, NeverOwn::person),
  read  (24, read_leave_text,                "-    -    -    T^   -    -    -    G    S    -    -"),
  act   (25, write_minutes,                  "-    -    -    -    -    U    G    G    -    A    -", read_minutes),
  act   (26, approve_minutes,                "-    -    -    -    -    -    -    G    -    -    -", read_minutes),
  read  (27, read_minutes,                   "-    -    -    T    A    U    G    G    G    A    R"),
  act   (28, submit_paper,                   "-    -    -    -    -    -    -    S    S    -    -", read_plan),
  act   (28, submit_paper_for_other,         "-    -    -    -    -    -    G*   -    -    -    -", read_plan),
  act   (29, score_inspection,               "-    -    -    T    A    -    -    -    -    -    -", read_plan, NeverOwn::unit),
  act   (30, answer_inspection,              "-    -    -    -    -    U    G    G    -    -    -", read_plan),
  act   (31, run_appraisal,                  "-    -    -    T    A    -    -    -    -    -    -", read_plan),
  act   (31, self_score_appraisal,           "-    -    -    -    -    U    -    -    -    -    -", read_plan),
  act   (32, file_upward,                    "-    -    -    -    -    U    -    -    -    -    -", read_plan),
  act   (32, draft_filing,                   "-    -    -    -    -    U    G    G    -    -    -", read_plan),
  act   (32, sign_filing,                    "-    -    -    -    -    -    -    G    -    -    -", read_plan),
  act   (32, return_filing,                  "-    -    -    T    -    -    -    -    -    -    -", read_plan),
  act   (33, publish_bulletin,               "-    -    -    T*   -    U*   -    -    -    -    -", read_bulletin),
  read  (33, read_bulletin,                  "-    -    -    T    -    U    -    -    P    -    -"),
  act   (34, issue_report,                   "-    -    -    T*   -    U*   -    -    -    -    -", read_figures),
  read  (35, read_figures,                   "-    -    -    T    -    U    G    G    S    -    R"),
  read  (35, count_figures,                  "-    -    -    T    A    U    G    G    S    -    R"),
  act   (36, export_bulk,                    "-    -    -    T*+  -    U+   -    -    -    -    R", read_figures),
  act   (37, decide_erasure,                 "-    -    -    -    -    U*   -    -    -    -    -", see_erasure),
  read  (37, see_erasure,                    "-    -    C    -    -    U    -    -    S    -    -"),
  act   (37, ask_erasure,                    "-    -    -    -    -    -    -    -    S    -    -", see_erasure),
};
// clang-format on

consteval bool in_order() {
  std::size_t index = 0;
  for (const MatrixRow& row : kRows)
    if (static_cast<std::size_t>(row.action) != index++) return false;
  return index == kActionCount;
}
static_assert(in_order(), "one row an action, in the order of the actions");

}  // namespace

const MatrixRow& row_of(Action action) noexcept {
  return kRows[static_cast<std::size_t>(action)];
}

std::optional<Action> parse_action(std::string_view text) noexcept {
  for (const Action action : kActions)
    if (token(action) == text) return action;
  return std::nullopt;
}

}  // namespace xueji::app
