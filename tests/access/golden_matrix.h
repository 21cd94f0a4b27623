// The authorisation matrix written a second time, by hand, from the requirements document, and a reader for
// it. It knows nothing of src/app/access/matrix.cc but the names.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/access/action.h"

namespace xueji::test {

// The 37 rows as the document has them. Words in a cell are set into letters: "request" is the own reach of
// the role (G, S), "leaders' own" is T^, "S for others*" is G*, "P read" is P, "sees" is C, "asks S" is S.
inline constexpr std::string_view kDocumentRows = R"(
 1 C*  -   -  -   - -  -  -  -  - R
 2 -   C*+ -  -   - -  -  -  -  - -
 3 -   C+  -  -   - -  -  -  S  - -
 4 -   C+  -  -   - -  -  -  -  - -
 5 C+  -   -  -   - -  -  -  -  - -
 6 -   -   C  -   - -  -  -  -  - R
 7 -   -   C  T   A U  G  G  S  - -
 8 C   -   C  T   - U  G  G  S  - R
 9 -   -   -  T*  - -  -  -  -  - R
10 -   -   -  T   - U  -  -  -  - R
11 -   -   -  T   - U  G  G  S  - -
12 -   -   -  T   - U  -  -  -  - -
13 -   -   -  -   - U  G  G  -  - -
14 -   -   -  T   - -  -  G  -  - -
15 -   -   -  T   A U  G  G  G  - R
16 -   -   -  -   - U  G  G  -  - -
17 -   -   -  -   - U* G  G* -  - -
18 -   -   -  -   - U  G  G  -  - -
19 -   -   -  S   S S  S  S  S  S -
20 -   -   -  -   - U  G  -  -  - R
21 -   -   -  -   - U* G  G* S  - -
22 -   -   -  -   - -  -  S  S  - -
23 -   -   -  T^  - -  -  G  -  - -
24 -   -   -  T^  - -  -  G  S  - -
25 -   -   -  -   - U  G  G  -  A -
26 -   -   -  -   - -  -  G  -  - -
27 -   -   -  T   A U  G  G  G  A R
28 -   -   -  -   - -  G* S  S  - -
29 -   -   -  T   A -  -  -  -  - -
30 -   -   -  -   - U  G  G  -  - -
31 -   -   -  T   A U  -  -  -  - -
32 -   -   -  T   - U  G  G  -  - -
33 -   -   -  T*  - U* -  -  P  - -
34 -   -   -  T*  - U* -  -  -  - -
35 -   -   -  T   A U  G  G  S  - R
36 -   -   -  T*+ - U+ -  -  -  - R
37 -   -   C  -   - U* -  -  S  - -
)";

// The actions of a row, each with its own cells where the document's words part them. The second word says
// how a denial looks: `read` hidden; `open` refused; else refused where that action is allowed, hidden
// elsewhere. The third: what it must never be about, `-` nothing.
inline constexpr std::string_view kActionRows = R"(
manage_account                open            -       C*  -   -  -   - -  -  -  -  - R
disable_account               open            -       C   -   -  -   - -  -  -  -  - R
grant_role                    open            account -   C*+ -  -   - -  -  -  -  - -
confirm_grant                 open            account C+  C+  -  -   - -  -  -  -  - -
reset_account                 open            -       -   C+  -  -   - -  -  -  S  - -
set_security_policy           open            -       -   C+  -  -   - -  -  -  -  - -
operate_installation          open            -       C+  -   -  -   - -  -  -  -  - -
read_security_audit           read            -       -   -   C  -   - -  -  -  -  - R
read_business_audit           read            -       -   -   -  T   A U  G  G  S  - -
read_business_audit_metadata  read            -       -   -   C  T   A U  G  G  S  - -
verify_chain                  read            -       C   -   C  T   - U  G  G  S  - R
manage_units                  read_plan       -       -   -   -  T*  - -  -  -  -  - R
edit_roster                   read_plan       -       -   -   -  T   - U  -  -  -  - R
read_contacts                 read            -       -   -   -  T   - U  G  G  S  - -
edit_rules                    read_plan       -       -   -   -  T   - U  -  -  -  - -
draft_plan                    read_plan       -       -   -   -  -   - U  G  G  -  - -
approve_plan                  read_plan       -       -   -   -  -   - -  -  G  -  - -
accept_filed_plan             read_plan       -       -   -   -  T   - -  -  -  -  - -
read_plan                     read            -       -   -   -  T   A U  G  G  G  - R
change_session                read_plan       -       -   -   -  -   - U  G  G  -  - -
reopen_session                read_plan       -       -   -   -  -   - U* -  G* -  - -
request_session_reopening     read_plan       -       -   -   -  -   - U  G  G  -  - -
operate_desk                  read_plan       -       -   -   -  -   - U  G  G  -  - -
sign_in                       read_plan       -       -   -   -  S   S S  S  S  S  S -
sign_in_others                read_plan       person  -   -   -  -   - U  G  -  -  - R
correct_attendance            read_plan       -       -   -   -  -   - U* -  G* -  - -
request_attendance_correction read_plan       -       -   -   -  -   - U  G  G  S  - -
ask_leave                     read_plan       -       -   -   -  -   - -  -  S  S  - -
approve_leave                 read_leave_text person  -   -   -  T^  - -  -  G  -  - -
read_leave_text               read            -       -   -   -  T^  - -  -  G  S  - -
write_minutes                 read_minutes    -       -   -   -  -   - U  G  G  -  A -
approve_minutes               read_minutes    -       -   -   -  -   - -  -  G  -  - -
read_minutes                  read            -       -   -   -  T   A U  G  G  G  A R
submit_paper                  read_plan       -       -   -   -  -   - -  -  S  S  - -
submit_paper_for_other        read_plan       -       -   -   -  -   - -  G* -  -  - -
score_inspection              read_plan       unit    -   -   -  T   A -  -  -  -  - -
answer_inspection             read_plan       -       -   -   -  -   - U  G  G  -  - -
run_appraisal                 read_plan       -       -   -   -  T   A -  -  -  -  - -
self_score_appraisal          read_plan       -       -   -   -  -   - U  -  -  -  - -
file_upward                   read_plan       -       -   -   -  -   - U  -  -  -  - -
draft_filing                  read_plan       -       -   -   -  -   - U  G  G  -  - -
sign_filing                   read_plan       -       -   -   -  -   - -  -  G  -  - -
return_filing                 read_plan       -       -   -   -  T   - -  -  -  -  - -
publish_bulletin              read_bulletin   -       -   -   -  T*  - U* -  -  -  - -
read_bulletin                 read            -       -   -   -  T   - U  -  -  P  - -
issue_report                  read_figures    -       -   -   -  T*  - U* -  -  -  - -
read_figures                  read            -       -   -   -  T   - U  G  G  S  - R
count_figures                 read            -       -   -   -  T   A U  G  G  S  - R
export_bulk                   read_figures    -       -   -   -  T*+ - U+ -  -  -  - R
decide_erasure                see_erasure     -       -   -   -  -   - U* -  -  -  - -
see_erasure                   read            -       -   -   C  -   - U  -  -  S  - -
ask_erasure                   see_erasure     -       -   -   -  -   - -  -  -  S  - -
)";

struct GoldenRow {
  std::string denial;     // "read", "open" or the action by which the object is seen
  std::string never_own;  // "-", "account", "person" or "unit"
  std::array<std::string, kAccessRoles> cells;
};

inline std::vector<std::string> split_words(std::string_view line) {
  std::vector<std::string> words;
  for (std::size_t at = 0; (at = line.find_first_not_of(' ', at)) != std::string_view::npos;) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    words.emplace_back(line.substr(at, end - at));
    at = end;
  }
  return words;
}

template <class Visit>
void for_each_row(std::string_view text, Visit&& visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (const auto words = split_words(text.substr(0, end)); !words.empty()) visit(words);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

inline const std::map<std::string, GoldenRow>& golden_rows() {
  static const auto kRows = [] {
    std::map<std::string, GoldenRow> rows;
    for_each_row(kActionRows, [&](const std::vector<std::string>& words) {
      GoldenRow row{.denial = words.at(1), .never_own = words.at(2), .cells = {}};
      for (std::size_t role = 0; role < kAccessRoles; ++role)
        row.cells[role] = words.at(3 + role);
      rows.emplace(words[0], std::move(row));
    });
    return rows;
  }();
  return kRows;
}

}  // namespace xueji::test
