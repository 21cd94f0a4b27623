// How misses are made up: within the term in a blameless unit, and always by the end of the quarter, so that
// no date on which somebody looks shows an open one for long.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

constexpr int kMakeUpDays = 30;  // of the shipped rulebook

struct Miss {
  const SessionSketch* session;
  std::size_t member;
};

std::vector<Miss> misses_of(const UnitLife& life) {
  std::vector<Miss> misses;
  for (const SessionSketch& session : life.sessions)
    for (const SessionMark& mark : session.marks)
      if (session.counted && is_missed(mark.entry.status)) misses.push_back({&session, mark.member});
  return misses;
}

Day made_up_on(UnitLife& life, Day date) {
  constexpr int kDaysMax = 24;
  const Day limit = std::min(life.province.days.quarter_of(date).to, life.unit.being.to);
  const int days = std::clamp(limit - date, 1, kDaysMax);
  const Day drawn = date + life.random.between(std::min(3, days), days);
  return std::max(date + 1, life.province.days.workday_until(drawn));
}

void make_up(UnitLife& life, const Miss& miss, Day completed) {
  const Person& person = life.people[miss.member];
  MakeUpDone done{.unit = life.unit.registered.unit,
                  .session = miss.session->held.session,
                  .member = person.code,
                  .completed = completed};
  const int drawn = life.random.below(100);
  done.method = drawn < 60   ? MakeUpMethod::written
                : drawn < 85 ? MakeUpMethod::session
                             : MakeUpMethod::report_next;
  if (done.method == MakeUpMethod::written) {
    const SessionSketch& session = *miss.session;
    std::vector<std::string> paragraphs = {
        fmt::format("因故未能参加{}的集体学习，课后补学了全部材料，阅读了会议记录。",
                    format_chinese(session.held.date)),
        life.say("补学的主题是“{topic}”。对照分管工作，体会最深的有两点：一是" +
                     life.random.pick(session.area->clauses) + "；二是" +
                     life.random.pick(session.area->clauses) + "。",
                 {{"topic", session.topic}}),
        life.say_one("papers.closings", {{"m", session.matter}}),
        fmt::format("{}　{}", person.name, format_chinese(completed))};
    done.proof = life.attach(fmt::format("补学/{}-{}.docx", session.held.session.text, person.code.text),
                             fmt::format("{}补学心得", person.name), paragraphs);
  }
  life.entries.emplace_back(std::move(done));
}

}  // namespace

// A late unit never makes up its first miss and some of the next ones only after the term.
void make_up_misses(UnitLife& life) {
  if (life.has(FaultKind::make_up_neglected)) return;
  int late = life.has(FaultKind::make_up_late) ? life.random.between(2, 4) : 0;
  bool first = late > 0;
  for (const Miss& miss : misses_of(life)) {
    if (std::exchange(first, false)) continue;
    const Day date = miss.session->held.date;
    const Day belated = std::min(date + life.random.between(36, 55), life.year_end());
    const bool is_late = late > 0 && belated > date + kMakeUpDays;
    late -= is_late ? 1 : 0;
    make_up(life, miss, is_late ? life.province.days.workday_until(belated) : made_up_on(life, date));
  }
}

}  // namespace xueji::sample
