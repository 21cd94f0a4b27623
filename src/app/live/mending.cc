#include "app/live/mending.h"

#include "app/live/marks.h"
#include "app/live/sign_in.h"

namespace xueji::app {
namespace {

std::optional<AttendanceMarked> mended_by(const Ledger& ledger, const Entry& entry, int late_minutes) {
  if (const auto* sign_in = std::get_if<SessionSignedIn>(&entry))
    return mend_mark(ledger, sign_in->unit, sign_in->session, sign_in->member, late_minutes);
  if (const auto* decision = std::get_if<LeaveDecided>(&entry))
    return mend_mark(ledger, decision->unit, decision->session, decision->member, late_minutes);
  return std::nullopt;
}

bool is_evidence(const Entry& entry) {
  return std::holds_alternative<SessionSignedIn>(entry) || std::holds_alternative<LeaveDecided>(entry);
}

}  // namespace

std::vector<Entry> with_mended_marks(const Ledger& ledger, std::vector<Entry> entries, Instant now,
                                     int late_minutes) {
  Ledger after = ledger;
  const std::size_t stated = entries.size();
  bool evidence = false;
  for (const Entry& entry : entries)
    evidence = evidence || is_evidence(entry);
  if (!evidence) return entries;
  for (const Entry& entry : entries) {
    if (!check(after, Actor{}, entry).empty()) return entries;
    post(after, {after.head() + 1, now, false}, entry);
  }
  for (std::size_t index = 0; index < stated; ++index)
    if (auto mark = mended_by(after, entries[index], late_minutes)) entries.emplace_back(*std::move(mark));
  return entries;
}

std::vector<AttendanceMarked> mended_marks(const Ledger& ledger, const UnitCode& unit_code,
                                           const SessionCode& session, int late_minutes) {
  std::vector<AttendanceMarked> marks;
  const UnitBook* unit = ledger.find_unit(unit_code.text);
  const auto planned =
      unit == nullptr ? std::nullopt : unit->live().shelf<SessionPlanned>().find(session.text);
  if (!planned) return marks;
  for (const MemberId member : people_of(*unit, *planned))
    if (auto mark = mend_mark(ledger, unit_code, session, unit->member_code(member), late_minutes))
      marks.push_back(*std::move(mark));
  return marks;
}

}  // namespace xueji::app
