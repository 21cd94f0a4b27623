// The annual plan, a plan for the second half or for one subject, and their topics, each tied to the session
// that studied it.
#include <algorithm>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

// The last day on which the annual plan was approved early in the year, or soon after a founding.
Day approval_day(UnitLife& life) {
  const Day from = std::max(to_day({life.province.days.year(), 1, 12}), life.unit.being.from + 5);
  return life.province.days.pick(life.random, {from, from + 12});
}

PlanMade new_plan(UnitLife& life, PlanKind kind, std::string name, Day approved) {
  PlanMade plan{.unit = life.unit.registered.unit,
                .plan = {fmt::format("JH{}-{}", life.province.days.year(), life.plans.size() + 1)},
                .plan_kind = kind,
                .year = {life.province.days.year()},
                .name = std::move(name)};
  if (const auto leader = life.leader_on(approved)) plan.approver = life.people[*leader].code;
  plan.approved = approved;
  return plan;
}

void spoil_approval(UnitLife& life, PlanMade& plan) {
  if (life.random.chance(50)) {
    plan.approver = {};
    plan.approved.reset();
    return;
  }
  for (const Person& person : life.people) {
    const MemberSeated* stay = person.stay_on(*plan.approved);
    if (stay != nullptr && stay->role == Role::deputy_leader) plan.approver = person.code;
  }
}

PlanTopicSet new_topic(UnitLife& life, const PlanMade& plan, const SessionSketch& session) {
  std::size_t number = 1;
  for (const PlanTopicSet& topic : life.topics)
    number += topic.plan == plan.plan ? 1 : 0;
  const Period near = life.clip(life.province.days.quarter_of(session.held.date));
  const Day around = session.held.date + life.random.between(-8, 8);
  PlanTopicSet topic{
      .unit = life.unit.registered.unit,
      .plan = plan.plan,
      .number = std::to_string(number),
      .topic = session.topic,
      .category = session.area->category,
      .planned = life.province.days.workday_from(std::clamp(around, near.from, near.to - 4)),
      .form = session.main_form == StudyForm::relay ? StudyForm::discussion : session.main_form};
  if (life.random.chance(45))
    topic.research_topic = life.say(life.random.pick(session.area->research), {{"m", session.matter}});
  return topic;
}

// A topic that nobody studied: its subject is none of the sessions'.
void add_unstudied_topic(UnitLife& life, const PlanMade& plan, Period period) {
  SessionSketch ghost;
  ghost.area = &life.random.pick(life.province.words.areas);
  ghost.topic = life.random.pick(ghost.area->topics);
  for (int tries = 0; tries < 20; ++tries) {
    const bool used =
        std::ranges::any_of(life.topics, [&](const PlanTopicSet& t) { return t.topic == ghost.topic; });
    if (!used) break;
    ghost.area = &life.random.pick(life.province.words.areas);
    ghost.topic = life.random.pick(ghost.area->topics);
  }
  ghost.matter = life.matter();
  ghost.held.date = life.province.days.pick(life.random, period);
  life.topics.push_back(new_topic(life, plan, ghost));
}

void plan_sessions(UnitLife& life) {
  const Day middle = to_day({life.province.days.year(), 7, 1});
  for (SessionSketch& session : life.sessions) {
    if (!session.counted || life.random.chance(12)) continue;
    const PlanMade* plan = &life.plans.front();
    for (const PlanMade& other : life.plans)
      if (other.plan_kind == PlanKind::stage && session.held.date >= middle) plan = &other;
    if (plan->approved && session.held.date < *plan->approved) plan = &life.plans.front();
    PlanTopicSet topic = new_topic(life, *plan, session);
    session.held.plan_topics.push_back({topic.plan, topic.number});
    for (const std::size_t index : session.directives)
      if (life.province.directives[index].issued.issued < topic.planned && life.random.chance(30))
        topic.directives.push_back(life.province.directives[index].issued.directive);
    life.topics.push_back(std::move(topic));
  }
}

// Topics left unstudied: more than a fifth when planted; else at most one, in a half-year with enough others.
void leave_topics(UnitLife& life) {
  const int year = life.province.days.year();
  if (life.has(FaultKind::few_topics_studied)) {
    const std::size_t missed = life.topics.size() / 4 + 1 + static_cast<std::size_t>(life.random.below(2));
    for (std::size_t index = 0; index < missed; ++index)
      add_unstudied_topic(life, life.plans.front(), {to_day({year, 2, 20}), to_day({year, 11, 30})});
    return;
  }
  constexpr int kTopicsForOneMiss = 4;
  const Period second{to_day({year, 7, 1}), to_day({year, 12, 10})};
  const auto studied =
      std::ranges::count_if(life.topics, [&](const PlanTopicSet& t) { return second.contains(t.planned); });
  if (life.unit.being.to < second.to) return;
  if (life.quality() <= 2 && studied >= kTopicsForOneMiss && life.random.chance(40))
    add_unstudied_topic(life, life.plans.front(), second);
}

void write_plan(UnitLife& life, PlanMade& plan) {
  const auto standing = [&](std::string_view list) {
    return life.say(life.province.words.get(list).front());
  };
  std::vector<std::string> paragraphs = {standing("plans.opening"), "一、学习专题"};
  for (const PlanTopicSet& topic : life.topics)
    if (topic.plan == plan.plan)
      paragraphs.push_back(
          fmt::format("{}. {}（{}，{}，拟于{}学习）{}", topic.number, topic.topic, topic.category,
                      topic.form ? label(*topic.form) : "集体研讨", format_chinese(topic.planned),
                      topic.research_topic.empty() ? "" : "。调研选题：" + topic.research_topic));
  paragraphs.emplace_back("二、组织保障");
  paragraphs.push_back(standing("plans.preparation"));
  paragraphs.push_back(standing("plans.leave"));
  if (plan.approved) paragraphs.push_back(fmt::format("审定日期：{}", format_chinese(*plan.approved)));
  plan.file = life.attach(fmt::format("计划/{}.docx", plan.plan.text), life.unit.short_name() + plan.name,
                          paragraphs);
}

}  // namespace

void make_plans(UnitLife& life) {
  const int year = life.province.days.year();
  life.plans.push_back(new_plan(life, PlanKind::annual, fmt::format("{}年度理论学习中心组学习计划", year),
                                approval_day(life)));
  if (life.has(FaultKind::plan_unapproved)) spoil_approval(life, life.plans.front());
  const Day july = to_day({year, 7, 6});
  if (life.unit.being.contains(july) && life.unit.being.from < july && life.random.chance(55))
    life.plans.push_back(new_plan(life, PlanKind::stage, fmt::format("{}年下半年学习安排", year),
                                  life.province.days.pick(life.random, {july - 5, july + 4})));
  plan_sessions(life);
  leave_topics(life);
  const Day autumn = to_day({year, 10, 12});
  if (life.quality() >= 2 && life.unit.being.contains(autumn) && life.random.chance(40)) {
    // A plan of one subject takes its topics from the last sessions of the year.
    PlanMade plan = new_plan(life, PlanKind::topic, life.say("“{m}”专题学习方案"), autumn);
    for (SessionSketch& session : life.sessions)
      if (session.counted && session.held.date > autumn && session.held.plan_topics.empty()) {
        PlanTopicSet topic = new_topic(life, plan, session);
        session.held.plan_topics.push_back({topic.plan, topic.number});
        life.topics.push_back(std::move(topic));
      }
    if (!life.topics.empty() && life.topics.back().plan == plan.plan) life.plans.push_back(std::move(plan));
  }
}

// Keynote speakers are known only when the sessions are: called at their end.
void state_plans(UnitLife& life) {
  for (PlanTopicSet& topic : life.topics)
    for (const SessionSketch& session : life.sessions) {
      const auto& named = session.held.plan_topics;
      if (std::ranges::find(named, PlanTopicRef{topic.plan, topic.number}) == named.end()) continue;
      for (const SpeechGiven& speech : session.speeches)
        if (speech.speech_kind == SpeechKind::keynote) topic.keynote_speakers.push_back(speech.member);
    }
  for (PlanMade& plan : life.plans)
    write_plan(life, plan);
  std::ranges::stable_sort(life.topics, {}, [](const PlanTopicSet& t) { return t.plan; });
  for (const PlanMade& plan : life.plans)
    life.entries.emplace_back(plan);
  for (const PlanTopicSet& topic : life.topics)
    life.entries.emplace_back(topic);
}

}  // namespace xueji::sample
