// A small province for tests of the report: eight units and half a year, with strengths and faults that are
// known one by one. And ways to post it, evaluate it and to make up an evaluation by hand.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "domain/ledger.h"
#include "rules/evaluation.h"

namespace xueji::test {

inline Day on_day(const std::string& iso) {
  return *parse_iso_day(iso);
}
inline const EvaluationQuery kHalfYear{{*parse_iso_day("2026-01-01"), *parse_iso_day("2026-06-30")},
                                       *parse_iso_day("2026-06-30")};

inline const Rulebook& shipped_rulebook() {
  static const Rulebook kRulebook =
      *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  return kRulebook;
}

inline std::string unit_code(int number) {
  return fmt::format("G{:02}", number);
}

inline UnitRegistered make_unit(int number) {
  static constexpr const char* kNames[] = {"省教育厅", "省民政厅", "省司法厅", "省水利厅",
                                           "省审计厅", "省统计局", "省体育局", "省林业局"};
  UnitRegistered unit;
  unit.unit.text = unit_code(number);
  unit.name = number <= 8 ? kNames[number - 1] : fmt::format("第{}单位", number);
  unit.unit_type = "厅局";
  unit.order = static_cast<std::uint32_t>(number);
  return unit;
}

// What one unit states. By number: 1 is good at everything; 2 holds most sessions; 3 has a few absences, 4
// many; 5 has no approved plan; 6 keeps poor records; 7 never discusses; 8 sends nothing and skips the second
// quarter.
class UnitStory {
 public:
  explicit UnitStory(int number) : number_(number) {}

  std::vector<Entry> entries() && {
    add_members();
    add_plan();
    add_regulations();
    for (int month = 1; month <= 6; ++month)
      if (number_ != 8 || month <= 3) add_sessions(month);
    if (number_ != 8) add(FilingSent{{unit_code(number_)}, {"T1"}, on_day("2026-03-20"), {}, false, {}});
    for (int paper = 0; paper < number_ % 4; ++paper)
      add(PaperFiled{{unit_code(number_)},
                     {"M2"},
                     PaperKind::reflection,
                     fmt::format("体会之{}", paper + 1),
                     on_day("2026-05-10"),
                     {},
                     {},
                     {}});
    return std::move(entries_);
  }

 private:
  void add(Entry entry) { entries_.push_back(std::move(entry)); }

  void add_members() {
    for (int member = 1; member <= 4; ++member)
      add(MemberSeated{{unit_code(number_)},
                       {fmt::format("M{}", member)},
                       fmt::format("成员{}", member),
                       {},
                       member == 1 ? Role::leader : Role::member,
                       on_day("2025-01-01"),
                       {}});
  }

  void add_plan() {
    PlanMade plan{{unit_code(number_)}, {"P1"}, PlanKind::annual, {2026}, "年度计划", {}, {}, {}};
    if (number_ != 5) {
      plan.approver.text = "M1";
      plan.approved = on_day("2026-01-20");
    }
    add(plan);
  }

  void add_regulations() {
    constexpr RegulationKind kFive[] = {RegulationKind::attendance, RegulationKind::research,
                                        RegulationKind::archive, RegulationKind::appraisal,
                                        RegulationKind::circular};
    for (const RegulationKind kind : kFive)
      if (number_ <= 6 || kind == RegulationKind::attendance)
        add(RegulationAdopted{
            {unit_code(number_)}, std::string(label(kind)), kind, on_day("2025-01-10"), {}, {}});
  }

  void add_sessions(int month) {
    add_session(month, 10);
    if (number_ == 2) add_session(month, 24);
  }

  void add_session(int month, int day) {
    SessionHeld session;
    session.unit.text = unit_code(number_);
    session.session.text = fmt::format("S{:02}{:02}", month, day);
    session.date = on_day(fmt::format("2026-{:02}-{:02}", month, day));
    session.start = TimeOfDay{9 * 60};
    session.end = TimeOfDay{11 * 60};
    session.place = "会议室";
    session.theme = "专题学习";
    session.content = "原文";
    session.forms = {number_ == 7 ? StudyForm::relay : StudyForm::discussion};
    session.chair.text = "M1";
    session.notice = session.date - 3;
    session.scheme_file = session.minutes_file = Attachment{"附件/记录.docx", {}};
    session.minutes_date = session.date + 1;
    session.effect = number_ == 6 && month % 2 == 0 ? "" : "形成共识";
    if (month == 3) session.directives = {{"D1"}};
    add(session);
    if (number_ != 7)
      add(AgendaItemSet{session.unit, session.session, "1", AgendaKind::discussion, "研讨", 60});
    if (month == 3)
      add(AgendaItemSet{session.unit, session.session, "2", AgendaKind::first_topic, "首题", 30});
    add_marks(session, month);
  }

  void add_marks(const SessionHeld& session, int month) {
    for (int member = 1; member <= 4; ++member) {
      const bool away =
          (number_ == 3 && member == 4 && month <= 3) || (number_ == 4 && member >= 3 && month % 2 == 0);
      add(AttendanceMarked{session.unit,
                           session.session,
                           {fmt::format("M{}", member)},
                           away ? AttendanceStatus::absent : AttendanceStatus::present,
                           {},
                           {},
                           {},
                           {}});
    }
  }

  int number_;
  std::vector<Entry> entries_;
};

inline std::vector<Entry> supervising_entries() {
  std::vector<Entry> entries;
  for (int number = 1; number <= 8; ++number)
    entries.push_back(make_unit(number));
  entries.push_back(DirectiveIssued{{"D1"}, "重要文件", "省委", on_day("2026-03-02"), true, {}, {}, {}});
  entries.push_back(FilingTaskSet{{"T1"},
                                  "一季度学习信息",
                                  FilingKind::study_news,
                                  on_day("2026-01-01"),
                                  on_day("2026-03-31"),
                                  on_day("2026-04-05"),
                                  {}});
  entries.push_back(FilingTaskSet{{"T2"},
                                  "半年总结",
                                  FilingKind::half_year_summary,
                                  on_day("2026-01-01"),
                                  on_day("2026-06-30"),
                                  on_day("2026-07-10"),
                                  {}});
  return entries;
}

inline Ledger post_all(const std::vector<Entry>& entries) {
  Ledger ledger;
  Seq seq = 0;
  for (const Entry& entry : entries) {
    EXPECT_TRUE(check(ledger, {}, entry).empty()) << kind_of(entry);
    ++seq;
    post(ledger, {seq, Instant{seq}, true}, entry);
  }
  return ledger;
}

// `reversed`: the units register and return in the opposite order.
inline std::vector<Entry> province_entries(bool reversed = false) {
  std::vector<Entry> entries = supervising_entries();
  if (reversed) std::reverse(entries.begin(), entries.begin() + 8);
  for (int i = 1; i <= 8; ++i) {
    std::vector<Entry> story = UnitStory(reversed ? 9 - i : i).entries();
    std::ranges::move(story, std::back_inserter(entries));
  }
  return entries;
}

// `count` units without any facts, and an evaluation of them in which nothing applies yet.
struct MadeUpProvince {
  Ledger ledger;
  Evaluation evaluation;

  explicit MadeUpProvince(int count) {
    std::vector<Entry> entries;
    for (int number = 1; number <= count; ++number)
      entries.push_back(make_unit(number));
    ledger = post_all(entries);
    evaluation.query = kHalfYear;
    for (const UnitId unit : protocol_order(ledger))
      evaluation.units.push_back({unit, {}, {}, {}});
  }

  UnitEvaluation& unit(int number) { return evaluation.units[static_cast<std::size_t>(number - 1)]; }

  static std::size_t criterion(const std::string& id) {
    const auto& criteria = shipped_rulebook().criteria;
    return static_cast<std::size_t>(std::ranges::find(criteria, id, &Criterion::id) - criteria.begin());
  }
  // The unit's figure, with whatever findings and commendations the shipped rulebook makes of it.
  void set(int number, Measure measure, Figure figure) {
    UnitEvaluation& unit_evaluation = unit(number);
    at(unit_evaluation.figures, measure) = figure;
    for (std::size_t i = 0; i < shipped_rulebook().criteria.size(); ++i) {
      const Criterion& criterion = shipped_rulebook().criteria[i];
      if (criterion.measure != measure) continue;
      const auto binding = shipped_rulebook().binding(criterion, "厅局", kHalfYear.period);
      if (binding.required && !meets(figure, *binding.required))
        unit_evaluation.findings.push_back({i, figure, scale(*binding.required, kHalfYear.period), {1}});
      if (binding.commended && meets(figure, scale(*binding.commended, kHalfYear.period)))
        unit_evaluation.commendations.push_back({i, figure, scale(*binding.commended, kHalfYear.period)});
    }
  }
};

}  // namespace xueji::test
