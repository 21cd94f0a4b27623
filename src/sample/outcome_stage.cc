// What came of the year: measures that grew out of study, practices worth sharing, yearly statements, what
// was filed, online study, and what was done for units below.
#include <algorithm>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

// A counted session at least a month before the day; null when there is none.
const SessionSketch* source_session(UnitLife& life, Day before) {
  std::vector<const SessionSketch*> sources;
  for (const SessionSketch& session : life.sessions)
    if (session.counted && session.held.date + 25 <= before) sources.push_back(&session);
  return sources.empty() ? nullptr : life.random.pick(sources);
}

struct OutcomeSeed {
  OutcomeKind kind;
  std::string name;
  std::string_view effects;
};

std::vector<OutcomeSeed> outcome_seeds(UnitLife& life) {
  const Organ& organ = *life.unit.organ;
  std::vector<OutcomeSeed> seeds;
  if (!life.unit.subordinate) {
    for (const std::string& name : organ.policies)
      seeds.push_back({OutcomeKind::policy_document, "《" + name + "》", "outcomes.policy"});
    for (const std::string& name : organ.projects)
      seeds.push_back({OutcomeKind::practical_project, name, "outcomes.project"});
    for (const std::string& name : organ.reforms)
      seeds.push_back({OutcomeKind::reform_measure, name, "outcomes.reform"});
  }
  const std::string& matter = life.matter();
  seeds.push_back(
      {OutcomeKind::other, life.say_one("outcomes.other_names", {{"m", matter}}), "outcomes.other"});
  seeds.push_back(
      {OutcomeKind::policy_document, fmt::format("《{}工作规程》", life.matter()), "outcomes.policy"});
  life.random.shuffle(seeds);
  return seeds;
}

void send(UnitLife& life, const FilingTaskSet& task, Day date) {
  FilingSent sent{.unit = life.unit.registered.unit, .filing_task = task.filing_task, .date = date};
  const std::string title = life.unit.name() + task.name;
  if (task.filing_kind == FilingKind::study_news && life.quality() <= 1 && life.random.chance(25)) {
    sent.nil = true;
    sent.note = life.random.pick(life.province.words.get("filings.nil"));
  } else if (task.filing_kind == FilingKind::study_news) {
    const Area& area = life.random.pick(life.province.words.areas);
    const Slots slots = {{"topic", life.random.pick(area.topics)}};
    const std::string headline = life.say_one("filings.news", slots);
    sent.note = headline;
    sent.file = life.attach(
        fmt::format("报送/{}.docx", task.filing_task.text), headline,
        std::vector<std::string>{life.say("本期，{u}理论学习中心组结合{m}工作开展学习研讨，做法如下。",
                                          {{"u", life.unit.short_name()}}),
                                 life.say_one("practices.contents"),
                                 life.say("下一步，将继续围绕{m}深化学习，推动问题解决。")});
  } else {
    int sessions = 0;
    for (const SessionSketch& session : life.sessions)
      sessions += session.counted && session.held.date <= date && task.period_from <= session.held.date &&
                  session.held.date <= task.period_to;
    std::vector<std::string> text = {life.say("按照通知要求，现将有关情况报送如下。")};
    if (task.filing_kind == FilingKind::roster)
      for (const std::size_t member : life.core_on(date))
        text.push_back(fmt::format("{}　{}", life.people[member].name, life.people[member].post_on(date)));
    if (task.filing_kind == FilingKind::half_year_summary || task.filing_kind == FilingKind::annual_summary) {
      text.push_back(fmt::format("本期共组织集体学习{}次，记录和考勤均已归档。", sessions));
      text.push_back(life.say_one("practices.contents"));
      text.push_back(life.say("存在的不足：{p}。下一步，将{s}。",
                              {{"p", life.random.pick(life.province.words.get("papers.problems"))},
                               {"s", life.random.pick(life.province.words.get("papers.proposals"))}}));
    }
    if (task.filing_kind == FilingKind::annual_plan)
      for (const PlanTopicSet& topic : life.topics)
        text.push_back(fmt::format("{}. {}（{}）", topic.number, topic.topic, topic.category));
    if (task.filing_kind == FilingKind::other)
      text.push_back(life.say("拟开展的调研选题：{a}；{b}。",
                              {{"a", life.say("{m}现状与对策")}, {"b", life.say("{m}政策执行效果")}}));
    sent.file = life.attach(fmt::format("报送/{}.docx", task.filing_task.text), title, text);
  }
  life.entries.emplace_back(std::move(sent));
}

bool applies(const FilingTaskSet& task, const UnitSketch& unit) {
  if (!unit.being.contains(task.due)) return false;
  return task.scope.empty() || std::ranges::find(task.scope, unit.registered.unit_type) != task.scope.end();
}

}  // namespace

void achieve_outcomes(UnitLife& life) {
  constexpr std::size_t kOutcomesByQuality[] = {0, 1, 2, 4};
  const std::size_t most = kOutcomesByQuality[life.quality()];
  const std::vector<OutcomeSeed> seeds = outcome_seeds(life);
  const std::size_t count = std::min(
      seeds.size(), most / 2 + static_cast<std::size_t>(life.random.below(static_cast<int>(most) + 1)));
  const int year = life.province.days.year();
  std::vector<Day> days;
  for (std::size_t index = 0; index < count; ++index)
    days.push_back(
        life.province.days.pick(life.random, life.clip({to_day({year, 4, 1}), to_day({year, 12, 18})})));
  std::ranges::sort(days);
  for (std::size_t index = 0; index < count; ++index) {
    const SessionSketch* source = source_session(life, days[index]);
    if (source == nullptr) continue;
    OutcomeAchieved outcome{.unit = life.unit.registered.unit,
                            .outcome = fmt::format("CG{}-{}", year, index + 1),
                            .date = days[index],
                            .name = seeds[index].name,
                            .outcome_kind = seeds[index].kind,
                            .sessions = {source->held.session},
                            .effect = life.say_one(seeds[index].effects)};
    if (outcome.outcome_kind == OutcomeKind::policy_document)
      outcome.file = life.attach(
          fmt::format("成果转化/{}.docx", outcome.outcome),
          life.unit.name() + "关于印发" + outcome.name + "的说明",
          std::vector<std::string>{
              fmt::format(
                  "{}，中心组围绕“{}”开展学习研讨，提出完善制度的要求。会后起草了{}，广泛征求意见后印发。",
                  format_chinese(source->held.date), source->topic, outcome.name),
              life.say("主要内容：一是{a}；二是{b}。",
                       {{"a", life.say(life.random.pick(source->area->clauses))},
                        {"b", life.say(life.random.pick(life.province.words.get("papers.proposals")))}}),
              "实施情况：" + outcome.effect + "。"});
    life.entries.emplace_back(std::move(outcome));
  }
}

void file_practices(UnitLife& life) {
  constexpr int kPercentByQuality[] = {8, 20, 45, 75};
  const int count =
      life.random.chance(kPercentByQuality[life.quality()]) ? 1 + (life.random.chance(25) ? 1 : 0) : 0;
  Texts titles = life.province.words.get("practices.titles");
  life.random.shuffle(titles);
  const int year = life.province.days.year();
  for (int index = 0; index < count; ++index) {
    GoodPracticeFiled practice{.unit = life.unit.registered.unit,
                               .date = life.province.days.pick(
                                   life.random, life.clip({to_day({year, 3, 10}), to_day({year, 12, 10})})),
                               .title = titles[static_cast<std::size_t>(index)],
                               .content = life.say_one("practices.contents")};
    practice.file = life.attach(
        fmt::format("经验做法/{}.docx", index + 1), practice.title,
        std::vector<std::string>{
            practice.content,
            life.say("这一做法与{m}"
                     "结合紧密，成本不高，便于推广。建议在使用中注意两点：一是选题要小，二是反馈要快。")});
    life.entries.emplace_back(std::move(practice));
  }
}

void give_statements(UnitLife& life) {
  const int year = life.province.days.year();
  if (life.unit.being.to < life.province.days.last()) return;
  std::vector<std::size_t> members = life.core_on(life.province.days.last());
  if (life.has(FaultKind::statements_lacking)) {
    life.random.shuffle(members);
    members.resize(members.size() - static_cast<std::size_t>(life.random.between(1, 2)));
    std::ranges::sort(members);
  }
  const Day meeting = life.province.days.pick(life.random, {to_day({year, 12, 9}), to_day({year, 12, 18})});
  const Day graded = life.province.days.pick(life.random, {meeting + 4, to_day({year, 12, 30})});
  const bool is_graded = life.random.chance(75);
  std::vector<std::size_t> best = members;  // at most a quarter of the group is graded 优秀
  life.random.shuffle(best);
  best.resize(members.size() / 4);
  for (const std::size_t member : members) {
    const Person& person = life.people[member];
    StudyStatementGiven statement{
        .unit = life.unit.registered.unit, .year = {year}, .member = person.code, .date = meeting};
    if (is_graded) {
      const bool excellent = std::ranges::find(best, member) != best.end();
      const bool qualified = life.random.below(1'000) < 993;
      statement.grade = excellent ? Grade::excellent : qualified ? Grade::qualified : Grade::unqualified;
      statement.graded = graded;
    }
    if (life.random.chance(30)) {
      const std::string matter = life.matter();
      const Area& area = life.random.pick(life.province.words.areas);
      statement.file = life.attach(
          fmt::format("述学/{}.docx", person.code.text), fmt::format("{}年度述学报告", year),
          std::vector<std::string>{
              fmt::format("述学人：{}（{}）", person.name, person.post_on(meeting)), "一、参加学习情况",
              life.say(
                  "一年来，按照中心组安排参加集体学习，会前阅读材料，会上结合{m}发言，缺课均按规定补学。",
                  {{"m", matter}}),
              "二、学用结合情况",
              life.say(fmt::format("针对工作中的问题，坚持{}，并在{{c}}等地作了调研。",
                                   life.say(life.random.pick(area.clauses)))),
              "三、不足和改进", life.say_one("papers.reflections", {{"m", matter}, {"name", "同事"}}),
              life.say_one("papers.closings", {{"m", matter}})});
    }
    life.entries.emplace_back(std::move(statement));
  }
}

void send_filings(UnitLife& life) {
  std::vector<const FilingTaskSet*> owed;
  for (const FilingTaskSet& task : life.province.filing_tasks)
    if (applies(task, life.unit)) owed.push_back(&task);
  const FilingTaskSet* faulty =
      owed.empty()
          ? nullptr
          : owed[static_cast<std::size_t>(life.random.below(std::max(1, static_cast<int>(owed.size()) - 1)))];
  for (const FilingTaskSet* task : owed) {
    if (life.has(FaultKind::filing_missing) && task == faulty) continue;
    const bool late = life.has(FaultKind::filing_late) && task == faulty;
    const Day date = late ? life.province.days.workday_from(task->due + life.random.between(2, 12))
                          : life.province.days.workday_until(task->due - life.random.between(0, 9));
    send(life, *task, std::max(date, life.unit.being.from));
  }
}

void study_online(UnitLife& life) {
  constexpr int kPercentByQuality[] = {35, 55, 80, 95};
  const Words& words = life.province.words;
  const std::string platform = life.random.pick(words.get("platforms"));
  const int year = life.province.days.year();
  for (const std::size_t member : life.core_on(life.unit.being.to)) {
    if (!life.random.chance(kPercentByQuality[life.quality()])) continue;
    const Person& person = life.people[member];
    Texts courses = words.get("online_courses");
    life.random.shuffle(courses);
    const Period span{std::max({to_day({year, 1, 20}), person.stays.back().from, life.unit.being.from}),
                      std::min(to_day({year, 12, 20}), life.unit.being.to)};
    const int count = life.random.between(1, 3);
    for (int index = 0; index < count; ++index)
      life.entries.emplace_back(
          OnlineStudyDone{.unit = life.unit.registered.unit,
                          .member = person.code,
                          .date = span.from + life.random.below(std::max(1, span.to - span.from)),
                          .platform = platform,
                          .content = courses[static_cast<std::size_t>(index)]});
  }
}

void guide_subordinates(UnitLife& life) {
  if (life.has(FaultKind::guidance_neglected)) return;
  const std::vector<std::size_t>& below = life.unit.subordinates;
  // One of two is left out all year by a unit that does only what is required.
  const bool partial = below.size() == 2 && life.quality() <= 1 && life.random.chance(40);
  for (const std::size_t index : below) {
    const UnitSketch& subordinate = life.province.units[index];
    if (partial && index == below.back() && subordinate.registered.closed == std::nullopt &&
        !life.province.units[below.front()].registered.closed)
      continue;
    for (int quarter = 0; quarter < 4; ++quarter) {
      Period period = life.clip(life.province.days.quarter(quarter));
      period.to = std::min(period.to, subordinate.being.to);
      if (period.to - period.from < 10) continue;
      using enum GuidanceMethod;
      constexpr GuidanceMethod kMethods[] = {supervision, observation, circular, training};
      constexpr std::string_view kLists[] = {"guidance.supervision", "guidance.observation",
                                             "guidance.circular", "guidance.training"};
      const int drawn = life.random.below(4);
      life.entries.emplace_back(SubordinateGuided{.unit = life.unit.registered.unit,
                                                  .subordinate = subordinate.registered.unit,
                                                  .date = life.province.days.pick(life.random, period),
                                                  .method = kMethods[drawn],
                                                  .content = life.say_one(kLists[drawn])});
    }
  }
}

}  // namespace xueji::sample
