// What a session is about and how it studies: area, subject and forms.
#include <algorithm>
#include <map>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

// Forms that the unit uses besides discussion, the main ones of its sessions in turn.
std::vector<StudyForm> own_forms(UnitLife& life) {
  using enum StudyForm;
  if (life.has(FaultKind::few_forms)) return {lecture};
  std::vector<StudyForm> forms = {symposium, theory_retreat, field_research, site_visit,
                                  video,     lecture,        outreach,       online};
  life.random.shuffle(forms);
  constexpr std::size_t kFormsByQuality[] = {2, 3, 5, 7};
  forms.resize(kFormsByQuality[life.quality()]);
  return forms;
}

void add_form(SessionSketch& session, StudyForm form) {
  if (std::ranges::find(session.held.forms, form) == session.held.forms.end())
    session.held.forms.push_back(form);
}

// Every quarter shows at least three forms: discussion and two of the unit's own.
void choose_forms_of_quarter(UnitLife& life, std::vector<SessionSketch*>& sessions,
                             const std::vector<StudyForm>& own, std::size_t& turn) {
  for (std::size_t index = 0; index < sessions.size(); ++index) {
    SessionSketch& session = *sessions[index];
    const bool seminar = index == 0 && sessions.size() >= 3;
    session.main_form = seminar ? StudyForm::discussion : own[turn++ % own.size()];
    add_form(session, session.main_form);
    if (sessions.size() == 1) add_form(session, own[turn++ % own.size()]);
    if (sessions.size() < 3 || life.random.chance(65)) add_form(session, StudyForm::discussion);
  }
}

// Most sessions only pass on what was issued; the seminars among them lose their discussion first.
void silence_sessions(UnitLife& life, std::vector<SessionSketch*> counted) {
  const std::size_t silent = (counted.size() * 7 + 9) / 10;
  std::ranges::stable_partition(counted,
                                [](const SessionSketch* s) { return s->main_form != StudyForm::discussion; });
  for (std::size_t index = 0; index < silent; ++index) {
    SessionSketch& session = *counted[index];
    session.discussed = false;
    std::erase(session.held.forms, StudyForm::discussion);
    std::erase(session.held.forms, StudyForm::symposium);
    if (session.held.forms.empty() || life.random.chance(60)) add_form(session, StudyForm::relay);
    if (session.main_form == StudyForm::discussion || session.main_form == StudyForm::symposium)
      session.main_form = StudyForm::relay;
  }
  for (std::size_t index = silent; index < counted.size(); ++index)
    for (const StudyForm form : {StudyForm::discussion, StudyForm::lecture, StudyForm::video})
      add_form(*counted[index], form);
}

// A session that takes up a directive studies its area; the others take areas in turn, none twice in a row.
void choose_subjects(UnitLife& life) {
  std::vector<const Area*> areas;
  for (const Area& area : life.province.words.areas)
    areas.push_back(&area);
  life.random.shuffle(areas);
  std::map<const Area*, std::size_t> turns;
  std::size_t turn = 0;
  for (SessionSketch& session : life.sessions) {
    session.area = session.directives.empty() ? areas[turn++ % areas.size()]
                                              : life.province.directives[session.directives.front()].area;
    if (!turns.contains(session.area))
      turns[session.area] =
          static_cast<std::size_t>(life.random.below(static_cast<int>(session.area->topics.size())));
    session.topic = session.area->topics[turns[session.area]++ % session.area->topics.size()];
    session.matter = life.matter();
  }
}

}  // namespace

void choose_forms(UnitLife& life) {
  const std::vector<StudyForm> own = own_forms(life);
  std::size_t turn = 0;
  std::vector<SessionSketch*> all;
  for (int index = 0; index < 4; ++index) {
    std::vector<SessionSketch*> sessions;
    for (SessionSketch& session : life.sessions)
      if (session.counted && life.province.days.quarter(index).contains(session.held.date))
        sessions.push_back(&session);
    choose_forms_of_quarter(life, sessions, own, turn);
    all.insert(all.end(), sessions.begin(), sessions.end());
  }
  if (life.has(FaultKind::little_discussion)) silence_sessions(life, all);
  for (SessionSketch& session : life.sessions) {
    if (session.counted) continue;
    session.discussed = false;
    session.main_form = StudyForm::relay;
    session.held.forms = {StudyForm::relay};
  }
  choose_subjects(life);
}

}  // namespace xueji::sample
