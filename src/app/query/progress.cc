#include "app/query/progress.h"

#include <algorithm>

#include "app/field_json.h"
#include "app/query/fact_list.h"

namespace xueji::app {
namespace {

std::optional<Instant> some(Instant at) {
  return at.micros == 0 ? std::nullopt : std::optional(at);
}

// Whether a filing of the task stands that was dated after the day and not sent back itself.
DemandState demand_state(const UnitBook& unit, const FilingTaskCode& task, Day after) {
  const Shelf<FilingSent>& shelf = unit.shelf<FilingSent>();
  const Shelf<FilingReturned>& returns = unit.live().shelf<FilingReturned>();
  for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
    const FilingSent& filing = shelf.entries()[place];
    if (shelf.rows()[place].alive && filing.filing_task == task && after < filing.date &&
        !returns.find(key_of(filing)))
      return DemandState::answered;
  }
  return DemandState::waiting;
}

}  // namespace

template <>
PlannedSessionProgress progress_of<SessionPlanned>(const UnitBook& unit, std::size_t place) {
  const Shelf<SessionPlanned>& shelf = unit.live().shelf<SessionPlanned>();
  const PlannedSessionRow& row = shelf.rows()[place];
  PlannedSessionProgress progress;
  progress.state = *unit.live().find_state(shelf.entries()[place].session.text);
  progress.backdated = row.backdated;
  progress.announced = some(row.announced_at);
  progress.opened = some(row.opened_at);
  progress.closed = some(row.closed_at);
  if (row.head_count != 0) progress.head_count = row.head_count;
  return progress;
}

template <>
LeaveProgress progress_of<LeaveRequested>(const UnitBook& unit, std::size_t place) {
  const Shelf<LeaveRequested>& shelf = unit.live().shelf<LeaveRequested>();
  const LeaveRequestRow& row = shelf.rows()[place];
  LeaveProgress progress;
  progress.state = row.state;
  progress.late = row.late;
  progress.requested = row.requested_at;
  progress.decided = some(row.decided_at);
  const Shelf<LeaveDecided>& decisions = unit.live().shelf<LeaveDecided>();
  const auto decided = decisions.find(key_of(shelf.entries()[place]));
  if (!decided || row.state == LeaveState::pending) return progress;
  progress.approver = decisions.entries()[*decided].approver;
  progress.note = decisions.entries()[*decided].note;
  return progress;
}

template <>
BadgeProgress progress_of<BadgeIssued>(const UnitBook& unit, std::size_t place) {
  const bool revoked = unit.live().shelf<BadgeIssued>().rows()[place].revoked != 0;
  return {revoked ? BadgeState::revoked : BadgeState::valid};
}

template <>
SealProgress progress_of<RecordSealed>(const UnitBook& unit, std::size_t place) {
  const SealRow& row = unit.live().shelf<RecordSealed>().rows()[place];
  return {row.sealed ? SealState::sealed : SealState::reopened, row.reopened_count, row.reason};
}

template <>
ObjectionProgress progress_of<ObjectionRaised>(const UnitBook& unit, std::size_t place) {
  const Shelf<ObjectionRaised>& shelf = unit.live().shelf<ObjectionRaised>();
  const ObjectionRow& row = shelf.rows()[place];
  if (row.answered == 0) return {ObjectionState::open, {}};
  const Shelf<ObjectionAnswered>& answers = unit.live().shelf<ObjectionAnswered>();
  const auto answer = answers.find(shelf.entries()[place].objection);
  XJ_ASSERT(answer);
  return {row.upheld ? ObjectionState::upheld : ObjectionState::rejected, answers.entries()[*answer].answer};
}

template <>
FilingReturnProgress progress_of<FilingReturned>(const UnitBook& unit, std::size_t place) {
  const FilingReturned& returned = unit.live().shelf<FilingReturned>().entries()[place];
  return {demand_state(unit, returned.filing_task, returned.date)};
}

template <>
FilingUrgeProgress progress_of<FilingUrged>(const UnitBook& unit, std::size_t place) {
  const Shelf<FilingUrged>& shelf = unit.live().shelf<FilingUrged>();
  return {demand_state(unit, shelf.entries()[place].filing_task, kFarPast), shelf.rows()[place].count};
}

template <>
ReadingListProgress progress_of<ReadingListSet>(const UnitBook& unit, std::size_t place) {
  const bool lifted = unit.live().shelf<ReadingListSet>().entries()[place].items.empty();
  return {lifted ? ReadingListState::lifted : ReadingListState::set};
}

Progress find_progress(const Ledger& ledger, const Entry& entry) {
  Progress progress;
  for_each_kind<ListedSteps>([&]<class E>() {
    const E* step = std::get_if<E>(&entry);
    const UnitBook* unit = step == nullptr ? nullptr : ledger.find_unit(step->unit.text);
    if (unit == nullptr) return;
    if (const auto place = unit->live().shelf<E>().find(key_of(*step)))
      progress = progress_of<E>(*unit, *place);
  });
  return progress;
}

std::string progress_json(const Progress& progress) {
  return std::visit(
      []<class P>(const P& of) {
        if constexpr (std::is_same_v<P, std::monostate>) {
          return std::string();
        } else {
          return members_json(of);
        }
      },
      progress);
}

}  // namespace xueji::app
