// Who speaks at a session, and about what.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

using SpeechCounts = std::map<std::size_t, int>;  // by person

int speaker_count(UnitLife& life, int attended) {
  if (life.has(FaultKind::few_speakers)) return std::max(1, attended * 18 / 100);
  if (life.has(FaultKind::little_discussion)) return (attended + 1) / 2;
  struct Share {
    int low, high;
  };
  constexpr Share kShareByQuality[] = {{28, 38}, {30, 45}, {40, 58}, {50, 75}};
  const Share share = kShareByQuality[life.quality()];
  return std::max(2, (attended * life.random.between(share.low, share.high) + 99) / 100);
}

// Members who will not speak all year: core at its end, never the leader.
std::vector<std::size_t> silent_members(UnitLife& life) {
  if (!life.has(FaultKind::members_silent)) return {};
  std::vector<std::size_t> members;
  for (const std::size_t member : life.core_on(life.unit.being.to))
    if (!life.people[member].leads_on(life.unit.being.to) && life.people[member].stays.size() == 1)
      members.push_back(member);
  life.random.shuffle(members);
  members.resize(static_cast<std::size_t>(life.random.between(1, 2)));
  return members;
}

void speak(UnitLife& life, SessionSketch& session, std::size_t member, SpeechKind kind) {
  std::vector<std::string> titles = session.area->speeches;
  titles.push_back(fmt::format("关于{}的思考", life.matter()));
  titles.push_back(fmt::format("以{}检验学习成效", life.matter()));
  titles.push_back(fmt::format("{}的难点与对策", life.matter()));
  titles.push_back(fmt::format("从{}看差距", life.matter()));
  life.random.shuffle(titles);
  std::string title;
  for (const std::string& candidate : titles) {
    title = life.say(candidate);
    const bool taken =
        std::ranges::any_of(session.speeches, [&](const SpeechGiven& s) { return s.title == title; });
    if (!taken) break;
  }
  session.speeches.push_back({.unit = session.held.unit,
                              .session = session.held.session,
                              .member = life.people[member].code,
                              .speech_kind = kind,
                              .title = std::move(title)});
}

// Those who spoke least speak first; among equals chance decides.
std::vector<std::size_t> draw_speakers(UnitLife& life, const SessionSketch& session,
                                       const std::vector<std::size_t>& silent, const SpeechCounts& counts) {
  std::vector<std::size_t> present;
  for (const SessionMark& mark : session.marks)
    if (is_attended(mark.entry.status)) present.push_back(mark.member);
  const int count = speaker_count(life, static_cast<int>(present.size()));
  std::erase_if(present,
                [&](std::size_t member) { return std::ranges::find(silent, member) != silent.end(); });
  life.random.shuffle(present);
  const bool strict =
      life.has(FaultKind::few_speakers) || life.has(FaultKind::little_discussion) || life.random.chance(60);
  if (strict)
    std::ranges::stable_sort(present, {}, [&](std::size_t member) {
      const auto known = counts.find(member);
      return known == counts.end() ? 0 : known->second;
    });
  present.resize(std::min(present.size(), static_cast<std::size_t>(count)));
  return present;
}

bool attended(const SessionSketch& session, std::size_t member) {
  return std::ranges::any_of(session.marks, [&](const SessionMark& mark) {
    return mark.member == member && is_attended(mark.entry.status);
  });
}

// A session where the member can be given a word: one with discussion, else a meeting, else any.
SessionSketch* find_chance_to_speak(UnitLife& life, std::size_t member) {
  SessionSketch* chance = nullptr;
  for (SessionSketch& session : life.sessions) {
    if (!attended(session, member)) continue;
    if (session.counted && session.discussed) return &session;
    if (chance == nullptr || (chance->counted && !session.counted)) chance = &session;
  }
  return chance;
}

// Nobody else stays silent all year.
void let_everybody_speak(UnitLife& life, const std::vector<std::size_t>& silent, SpeechCounts& counts) {
  for (const std::size_t member : life.core_on(life.unit.being.to)) {
    if (counts[member] > 0 || std::ranges::find(silent, member) != silent.end()) continue;
    SessionSketch* session = find_chance_to_speak(life, member);
    if (session == nullptr) continue;
    speak(life, *session, member, SpeechKind::discussion);
    ++counts[member];
  }
}

}  // namespace

void give_speeches(UnitLife& life) {
  const std::vector<std::size_t> silent = silent_members(life);
  SpeechCounts counts;
  for (SessionSketch& session : life.sessions) {
    if (!session.discussed || !session.counted) continue;
    const std::vector<std::size_t> speakers = draw_speakers(life, session, silent, counts);
    const std::size_t keynotes = speakers.size() >= 4 ? 2 : 1;
    for (std::size_t index = 0; index < speakers.size(); ++index) {
      speak(life, session, speakers[index], index < keynotes ? SpeechKind::keynote : SpeechKind::discussion);
      ++counts[speakers[index]];
    }
  }
  let_everybody_speak(life, silent, counts);
}

}  // namespace xueji::sample
