// One unit's year while it is being told: who sits, when they meet, who comes, what is said and what follows.
// The stages below run in order, each on what the ones before it left; the last ones turn everything into
// entries and files.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/workbook/return_writer.h"
#include "sample/person_name.h"
#include "sample/province.h"

namespace xueji::sample {

// What a member did not attend, and how it was excused.
struct SessionMark {
  std::size_t member = 0;  // index into UnitLife::people
  AttendanceMarked entry;
};

struct SessionSketch {
  SessionHeld held;
  bool counted = true;
  bool discussed = true;  // has an item of discussion and speeches
  StudyForm main_form = StudyForm::discussion;
  const Area* area = nullptr;
  std::string topic;
  std::string matter;                   // of the unit's work, what the topic is tied to
  std::vector<std::size_t> directives;  // indices into Province::directives
  std::vector<std::size_t> core;        // people expected, in the order of the roster
  std::vector<SessionMark> marks;
  std::vector<AgendaItemSet> agenda;
  std::vector<SpeechGiven> speeches;
  std::vector<ActionItemAssigned> actions;
};

// A person of the unit. `stays` in order of time; the last core stay tells the post.
struct Person {
  MemberCode code;
  std::string name;
  std::vector<MemberSeated> stays;

  const MemberSeated* stay_on(Day day) const noexcept;  // null when none covers the day
  bool is_core_on(Day day) const noexcept;
  bool leads_on(Day day) const noexcept;
  const std::string& post_on(Day day) const noexcept;  // of the stay, or of the last one
};

struct UnitLife {
  const Province& province;
  const UnitSketch& unit;
  Random random;
  NameMaker names;
  std::vector<Person> people = {};
  std::vector<SessionSketch> sessions = {};  // by date
  std::vector<PlanMade> plans = {};
  std::vector<PlanTopicSet> topics = {};
  std::vector<Entry> entries = {};  // in the order of the sheets
  std::vector<app::ReturnFile> files = {};
  std::vector<UnitInspected> inspections = {};  // for the supervising body's workbook
  std::vector<InspectionFindingRaised> inspection_findings = {};

  bool has(FaultKind kind) const noexcept { return unit.has(kind); }
  int quality() const noexcept { return unit.quality; }
  Day year_end() const noexcept { return unit.being.to; }
  Period clip(Period period) const noexcept;  // to the unit's time in being
  // The pattern with {m} {c} {k} {n} {o} {q} {p} … filled; `own` slots come first.
  std::string say(std::string_view pattern, Slots own = {});
  std::string fit(std::string text) const;                     // in the words of the unit's kind
  std::string say_one(std::string_view list, Slots own = {});  // a pattern of the list by chance
  const std::string& matter() { return random.pick(unit.organ->matters); }
  std::string place();                  // {c} of a site or a report
  std::string group_name() const;       // 青岚省财政厅党组理论学习中心组
  std::string_view party_word() const;  // 党组 or 党委, empty for party organs

  // A document beside the workbook; its path is relative to it.
  Attachment attach(const std::string& path, std::string_view title, std::vector<std::string> paragraphs);
  std::vector<std::size_t> core_on(Day day) const;
  std::optional<std::size_t> leader_on(Day day) const;
};

// The stages, in order.
void seat_members(UnitLife& life);
void adopt_regulations(UnitLife& life);
void schedule_sessions(UnitLife& life);
void choose_forms(UnitLife& life);
void mark_attendance(UnitLife& life);
void make_plans(UnitLife& life);
void hold_sessions(UnitLife& life);       // theme, place, chair, agenda, speeches
void give_speeches(UnitLife& life);       // at the end of hold_sessions
void follow_up_sessions(UnitLife& life);  // actions
void record_sessions(UnitLife& life);     // schemes and minutes, and all of it into entries
void state_plans(UnitLife& life);         // when the speakers are known
void make_up_misses(UnitLife& life);
void write_papers(UnitLife& life);
void give_talks(UnitLife& life);
void achieve_outcomes(UnitLife& life);
void give_statements(UnitLife& life);
void send_filings(UnitLife& life);
void study_online(UnitLife& life);
void guide_subordinates(UnitLife& life);
void file_practices(UnitLife& life);
void receive_inspections(UnitLife& life);

// Runs all of them.
UnitLife tell(const Province& province, const UnitSketch& unit);
// Puts another unit's text, told for this, in place of an own one where that is planted.
void copy_texts(UnitLife& life);
// Both: what the unit returns.
UnitLife live(const Province& province, const UnitSketch& unit);

}  // namespace xueji::sample
