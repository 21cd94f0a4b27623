// What members write: reflections, research reports and articles, some of them adopted; and the talks they
// give.
#include <algorithm>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

std::string_view folder_of(PaperKind kind) {
  switch (kind) {
    case PaperKind::reflection:
      return "心得体会";
    case PaperKind::research_report:
      return "调研报告";
    case PaperKind::theory_article:
      return "理论文章";
  }
  return {};
}

const SessionSketch* find_session(UnitLife& life, std::size_t member, Day before) {
  const SessionSketch* latest = nullptr;
  for (const SessionSketch& session : life.sessions)
    if (session.counted && session.held.date < before &&
        std::ranges::find(session.core, member) != session.core.end())
      latest = &session;
  return latest;
}

// Some papers grow out of the last session before them, the others out of the unit's own work.
struct Subject {
  const Area* area;
  std::string topic, matter;
};
Subject subject_of(UnitLife& life, std::size_t member, Day completed) {
  if (const SessionSketch* session = find_session(life, member, completed); session && life.random.chance(75))
    return {session->area, session->topic, session->matter};
  const Area& area = life.random.pick(life.province.words.areas);
  return {&area, life.random.pick(area.topics), life.matter()};
}

std::vector<std::string> some(UnitLife& life, Texts texts, std::size_t count) {
  life.random.shuffle(texts);
  texts.resize(std::min(count, texts.size()));
  return texts;
}

// A sentence that every paper of its kind has, with the own points in it.
std::string standing(UnitLife& life, std::string_view list, const Slots& points) {
  return fill(life.province.words.get(list).front(), points);
}

std::vector<std::string> reflection_text(UnitLife& life, const Subject& subject, const std::string& author) {
  const auto points = some(life, subject.area->clauses, 4);
  const Slots slots = {{"m", subject.matter}, {"name", "领学同志"}};
  return {standing(life, "papers.reflection_opening", {{"topic", subject.topic}}),
          life.say_one("papers.reflections", slots),
          "一、认识上的收获",
          life.say(standing(life, "papers.reflection_points", {{"a", points[0]}, {"b", points[1]}}), slots),
          "二、对照检查",
          life.say(standing(life, "papers.reflection_check",
                            {{"m", subject.matter}, {"a", life.say_one("papers.problems", slots)}}),
                   slots),
          "三、今后打算",
          life.say(fmt::format("今后要做到：{}；{}。", points[2], points[3]), slots),
          life.say_one("papers.closings", slots),
          fmt::format("（作者：{}）", author)};
}

std::vector<std::string> report_text(UnitLife& life, const Subject& subject, const std::string& author) {
  const Slots slots = {{"m", subject.matter}};
  const auto problems = some(life, life.province.words.get("papers.problems"), 3);
  const auto proposals = some(life, life.province.words.get("papers.proposals"), 3);
  const auto points = some(life, subject.area->clauses, 2);
  return {life.say(standing(life, "papers.report_opening",
                            {{"a", life.random.pick(life.province.words.get("papers.findings"))}}),
                   slots),
          "一、基本情况",
          life.say(standing(life, "papers.report_situation", {}), slots),
          "二、存在的问题",
          life.say(fmt::format("一是{}。", problems[0]), slots),
          life.say(fmt::format("二是{}。", problems[1]), slots),
          life.say(fmt::format("三是{}。", problems[2]), slots),
          "三、对策建议",
          life.say(fmt::format("（一）{}。{}。", proposals[0], points[0]), slots),
          life.say(fmt::format("（二）{}。{}。", proposals[1], points[1]), slots),
          life.say(standing(life, "papers.report_closing", {{"a", proposals[2]}}), slots),
          fmt::format("（执笔：{}）", author)};
}

std::vector<std::string> article_text(UnitLife& life, const Subject& subject, const std::string& author) {
  const Slots slots = {{"m", subject.matter}};
  const auto points = some(life, subject.area->clauses, 6);
  const auto problems = some(life, life.province.words.get("papers.problems"), 2);
  return {life.say(standing(life, "papers.article_opening", {}), slots),
          "一、把握工作规律",
          life.say(
              standing(life, "papers.article_rules", {{"a", points[0]}, {"b", points[1]}, {"c3", points[2]}}),
              slots),
          "二、正视现实约束",
          life.say(standing(life, "papers.article_limits", {{"a", problems[0]}, {"b", problems[1]}}), slots),
          "三、完善推进机制",
          life.say(fmt::format("要在机制上下功夫：{}；{}；{}。", points[3], points[4], points[5]), slots),
          fmt::format("（作者：{}）", author)};
}

void write_paper(UnitLife& life, std::size_t member, PaperKind kind, Day completed) {
  const Person& person = life.people[member];
  const Subject subject = subject_of(life, member, completed);
  const Slots slots = {{"m", subject.matter},
                       {"topic", subject.topic},
                       {"speech", life.say(life.random.pick(subject.area->speeches))}};
  PaperFiled paper{.unit = life.unit.registered.unit,
                   .member = person.code,
                   .paper_kind = kind,
                   .title = {},
                   .completed = completed};
  std::vector<std::string> text;
  switch (kind) {
    case PaperKind::reflection:
      paper.title = life.say_one("papers.reflection_titles", slots);
      text = reflection_text(life, subject, person.name);
      break;
    case PaperKind::research_report:
      paper.title = life.say_one("papers.report_titles", slots);
      text = report_text(life, subject, person.name);
      break;
    case PaperKind::theory_article:
      paper.title = life.say_one("papers.theory_titles", slots);
      text = article_text(life, subject, person.name);
      break;
  }
  const std::size_t number = life.files.size();
  if (kind != PaperKind::reflection || life.random.chance(55))
    paper.file = life.attach(fmt::format("成果/{}-{}-{:03}.docx", folder_of(kind), person.code.text, number),
                             paper.title, text);
  if (kind == PaperKind::research_report && life.random.chance(15 + 15 * life.quality())) {
    const Day adopted = life.province.days.workday_from(completed + life.random.between(20, 70));
    if (adopted <= life.province.days.last()) {
      paper.adopter = life.say_one("adopters");
      paper.adopted = adopted;
    }
  }
  life.entries.emplace_back(std::move(paper));
}

// A day on which the person is a core member, March to mid-December where that is possible.
Day writing_day(UnitLife& life, const Person& person) {
  const int year = life.province.days.year();
  const Day from = std::max({to_day({year, 2, 20}), person.stays.front().from + 5, life.unit.being.from});
  Day to = std::min(to_day({year, 12, 15}), life.unit.being.to);
  if (person.stays.back().to) to = std::min(to, *person.stays.back().to);
  return life.province.days.pick(life.random, {std::min(from, to), to});
}

PaperKind draw_kind(UnitLife& life) {
  const int drawn = life.random.below(100);
  const int reports = 8 + 7 * life.quality();
  return drawn < reports       ? PaperKind::research_report
         : drawn < reports + 8 ? PaperKind::theory_article
                               : PaperKind::reflection;
}

}  // namespace

void write_papers(UnitLife& life) {
  std::vector<std::size_t> writers = life.core_on(life.unit.being.to);
  if (life.has(FaultKind::papers_lacking)) {
    std::vector<std::size_t> idle;
    for (const std::size_t member : writers)
      if (!life.people[member].leads_on(life.unit.being.to)) idle.push_back(member);
    life.random.shuffle(idle);
    idle.resize(static_cast<std::size_t>(life.random.between(1, 3)));
    std::erase_if(writers, [&](std::size_t member) { return std::ranges::find(idle, member) != idle.end(); });
  }
  for (const std::size_t member : writers)
    write_paper(life, member, draw_kind(life), writing_day(life, life.people[member]));
  constexpr int kMoreByQuality[] = {0, 1, 3, 5};
  for (int index = life.random.between(0, kMoreByQuality[life.quality()]); index > 0; --index) {
    const std::size_t member = life.random.pick(writers);
    write_paper(life, member, draw_kind(life), writing_day(life, life.people[member]));
  }
}

void give_talks(UnitLife& life) {
  constexpr int kTalksByQuality[] = {0, 1, 3, 5};
  const int most = kTalksByQuality[life.quality()];
  std::vector<std::size_t> speakers = life.core_on(life.unit.being.to);
  for (int index = life.random.between(most / 2, most); index > 0; --index) {
    const Person& person = life.people[life.random.pick(speakers)];
    const std::string audience = life.random.pick(life.unit.organ->audience);
    const std::string& matter = life.matter();
    const Area& area = life.random.pick(life.province.words.areas);
    OutreachTalkGiven talk{
        .unit = life.unit.registered.unit,
        .member = person.code,
        .date = writing_day(life, person),
        .title = life.say_one("talks.titles",
                              {{"m", matter}, {"a", audience}, {"topic", life.random.pick(area.topics)}}),
        .place = life.random.chance(40) ? life.random.pick(life.province.words.counties) +
                                              life.random.pick(life.province.words.villages)
                                        : life.place(),
        .audience = audience,
        .listeners = static_cast<std::uint32_t>(life.random.between(18, 160))};
    life.entries.emplace_back(std::move(talk));
  }
}

}  // namespace xueji::sample
