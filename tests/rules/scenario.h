// Scenarios as text: dated lines that state facts, then what is expected of the figures. A line is
//   [DATE] NOUN KEYS… FIELD=VALUE… [imported] [-> refused CODE]
// with the nouns and fields of the entries; keys stand in the order of the sheet's columns. Days that are not
// given are the line's date; texts that are required and not given are filled. Besides:
//   group G1 members M1..M4 leader M1 [FIELD=VALUE…]   a unit with stays from 2020-01-01; later lines are
//   about it in G1                                              later lines are about another unit [DATE]
//   session S1 … present=M1,M2 leave=M3         marks in the same line withdraw NOUN KEYS… takes a fact back
//   parameter make_up_days=30                          of the rulebook
//   reuse 30/100              so many letters of the text of the fact stated just before stand elsewhere, too
//   expect MEASURE UNIT PERIOD [on DATE] = 2/4 | 3 | 2.5 | n/a
// Periods: 2026, 2026H1, 2026Q1, 2026-03, 2026-01-15..2026-03-02. `#` begins a comment.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/rulebook.h"
#include "tests/rules/naive_measures.h"

namespace xueji::test {

class Scenario {
 public:
  explicit Scenario(const Rulebook& shipped) : rulebook_(shipped) {}

  void run(std::string_view text);
  // What went otherwise than expected, each with its line.
  const std::vector<std::string>& failures() const noexcept { return failures_; }
  const World& world() const noexcept { return world_; }
  int expectations() const noexcept { return expectations_; }

 private:
  struct Line;
  void run_line(std::string_view line);
  void state_group(Line& line);
  void state_noun(Line& line);
  void state_marks(Line& line, const std::vector<std::pair<std::string, std::string>>& marks);
  void withdraw(Line& line);
  void note_reuse(Line& line);
  void set_parameter(Line& line);
  void expect(Line& line);
  void record(const Line& line, const Entry& entry);
  void fail(const std::string& what);

  Rulebook rulebook_;
  World world_;
  UnitCode unit_;
  int number_ = 0;
  int expectations_ = 0;
  std::vector<std::string> failures_;
};

}  // namespace xueji::test
