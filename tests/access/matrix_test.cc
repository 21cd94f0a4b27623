#include "app/access/matrix.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/access/golden_matrix.h"

namespace xueji::app {
namespace {

std::string write_cell(const Cell& cell) {
  constexpr std::string_view kLetters = "-SGUTAPCR";
  return std::string(1, kLetters[static_cast<std::size_t>(cell.reach)]) + (cell.second_person ? "*" : "") +
         (cell.second_factor ? "+" : "") + (cell.leaders_only ? "^" : "");
}

TEST(AccessMatrix, IsTheGoldenTableCellByCell) {
  ASSERT_EQ(test::golden_rows().size(), kActionCount);
  for (const Action action : kActions) {
    const auto golden = test::golden_rows().find(std::string(token(action)));
    ASSERT_NE(golden, test::golden_rows().end()) << token(action);
    for (std::size_t role = 0; role < kAccessRoles; ++role)
      EXPECT_EQ(write_cell(row_of(action).cells[role]), golden->second.cells[role])
          << token(action) << ", column " << role + 1;
  }
}

TEST(AccessMatrix, SaysOfDenialsWhatTheGoldenTableSays) {
  for (const Action action : kActions) {
    const MatrixRow& row = row_of(action);
    const test::GoldenRow& golden = test::golden_rows().at(std::string(token(action)));
    const std::string denial = row.reads                   ? "read"
                               : row.seen_by == row.action ? "open"
                                                           : std::string(token(row.seen_by));
    EXPECT_EQ(denial, golden.denial) << token(action);
    constexpr std::string_view kNeverOwn[] = {"-", "person", "unit", "account"};
    EXPECT_EQ(kNeverOwn[static_cast<std::size_t>(row.never_own)], golden.never_own) << token(action);
    EXPECT_TRUE(row_of(row.seen_by).reads || denial == "open") << token(action);
  }
}

// What the actions of one row allow together is what the document's row allows.
TEST(AccessMatrix, AddsUpToTheRowsOfTheDocument) {
  constexpr std::string_view kStrength = "-PSAGUTCR";
  std::set<int> rows;
  test::for_each_row(test::kDocumentRows, [&](const std::vector<std::string>& words) {
    const int number = std::stoi(words[0]);
    rows.insert(number);
    for (std::size_t role = 0; role < kAccessRoles; ++role) {
      Cell sum;
      for (const Action action : kActions) {
        if (row_of(action).number != number) continue;
        // The document leaves open who the second person of a grant is; one security administrator alone
        // could grant nothing, so the system administrator may confirm. Tested below.
        if (action == Action::confirm_grant) continue;
        const Cell& cell = row_of(action).cells[role];
        const auto strength = [&](const Cell& of) { return kStrength.find(write_cell(of)[0]); };
        if (strength(cell) > strength(sum)) sum.reach = cell.reach;
        sum.second_person |= cell.second_person;
        sum.second_factor |= cell.second_factor;
        sum.leaders_only |= cell.leaders_only;
      }
      EXPECT_EQ(write_cell(sum), words.at(1 + role)) << "row " << number << ", column " << role + 1;
    }
  });
  EXPECT_EQ(rows.size(), 37U);
  for (const Action action : kActions)
    EXPECT_TRUE(rows.contains(row_of(action).number)) << token(action);
}

TEST(AccessMatrix, LetsOnlyTheTwoAdministratorsConfirmAGrant) {
  for (std::size_t role = 0; role < kAccessRoles; ++role)
    EXPECT_EQ(row_of(Action::confirm_grant).cells[role].reach == Reach::configuration,
              role == static_cast<std::size_t>(AccessRole::system_admin) ||
                  role == static_cast<std::size_t>(AccessRole::security_admin));
}

// None of the three administrators sees or changes content: their cells reach the installation alone.
TEST(AccessMatrix, GivesNoContentToAdministrators) {
  for (const Action action : kActions)
    for (const AccessRole role :
         {AccessRole::system_admin, AccessRole::security_admin, AccessRole::auditor}) {
      const Reach reach = cell_of(action, role).reach;
      EXPECT_TRUE(reach == Reach::never || reach == Reach::configuration) << token(action);
    }
}

TEST(AccessMatrix, IsNamedByWireTokens) {
  for (const Action action : kActions)
    EXPECT_EQ(parse_action(token(action)), action);
  EXPECT_EQ(parse_action("everything"), std::nullopt);
}

}  // namespace
}  // namespace xueji::app
