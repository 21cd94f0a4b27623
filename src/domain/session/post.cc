#include "domain/book.h"
#include "domain/session/row.h"

namespace xueji {
namespace {

std::uint16_t mask_of(const std::vector<StudyForm>& forms) {
  unsigned mask = 0;
  for (const StudyForm form : forms)
    mask |= 1U << static_cast<unsigned>(form);
  return static_cast<std::uint16_t>(mask);
}

}  // namespace

SessionRow summarise(const SessionHeld& entry, const UnitBook& unit, const CommonBook&) {
  SessionRow row;
  row.counted = entry.counted;
  row.time_recorded = entry.start && entry.end;
  row.place_recorded = !entry.place.empty();
  row.content_recorded = !entry.content.empty();
  row.effect_recorded = !entry.effect.empty();
  row.scheme_filed = entry.scheme_file.has_value();
  row.minutes_filed = entry.minutes_file.has_value();
  row.forms = mask_of(entry.forms);
  row.date = entry.date;
  row.notice = entry.notice.value_or(kFarFuture);
  row.minutes_date = entry.minutes_date.value_or(kFarFuture);
  row.chair = unit.find_member(entry.chair.text);
  return row;
}

AgendaItemRow summarise(const AgendaItemSet& entry, const UnitBook& unit, const CommonBook&) {
  AgendaItemRow row;
  row.kind = entry.agenda_kind;
  row.session = unit.find_session(entry.session.text);
  row.minutes = entry.minutes ? static_cast<std::int32_t>(*entry.minutes) : -1;
  return row;
}

SpeechRow summarise(const SpeechGiven& entry, const UnitBook& unit, const CommonBook&) {
  SpeechRow row;
  row.session = unit.find_session(entry.session.text);
  row.member = unit.find_member(entry.member.text);
  return row;
}

}  // namespace xueji
