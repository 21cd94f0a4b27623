#include "rules/lookahead.h"

#include <cstddef>

#include <boost/mp11/algorithm.hpp>

#include "domain/entry.h"

namespace xueji {
namespace {

constexpr std::size_t kLine = 64;
constexpr std::size_t kBytesMax = 16 * 1024;  // of one array; longer ones are read ahead by the processor

// Shelves that measures read.
using Measured =
    boost::mp11::mp_list<MemberSeated, RegulationAdopted, PlanMade, PlanTopicSet, SessionHeld, AgendaItemSet,
                         SpeechGiven, MakeUpDone, PaperFiled, OutreachTalkGiven, ActionItemAssigned,
                         OutcomeAchieved, StudyStatementGiven, FilingSent, OnlineStudyDone, SubordinateGuided,
                         GoodPracticeFiled, UnitInspected, InspectionFindingRaised>;

void ask_for(const void* bytes, std::size_t size) noexcept {
  const char* const start = static_cast<const char*>(bytes);
  for (std::size_t at = 0; at < size && at < kBytesMax; at += kLine)
    __builtin_prefetch(start + at);
}

template <class T>
void ask_for(const T& values) noexcept {
  ask_for(values.data(), values.size() * sizeof *values.data());
}

void ask_for_shelves(const UnitBook& unit) noexcept {
  for_each_sheet<Measured>([&]<class E>() { __builtin_prefetch(&unit.shelf<E>()); });
  __builtin_prefetch(&unit.attendance());
  __builtin_prefetch(&unit.links());
}

void ask_for_rows(const UnitBook& unit) noexcept {
  for_each_sheet<Measured>([&]<class E>() { ask_for(unit.shelf<E>().rows()); });
  const AttendanceGrid& grid = unit.attendance();
  const auto first = grid.statuses(SessionId{0});
  ask_for(first.data(), first.size() * unit.shelf<SessionHeld>().rows().size());
  ask_for(grid.leaves());
  ask_for(unit.links().directives);
  ask_for(unit.links().topics);
}

}  // namespace

void look_ahead(const Ledger& ledger, std::span<const UnitId> units, std::size_t index) noexcept {
  if (index + 3 < units.size()) ask_for(&ledger.unit(units[index + 3]), sizeof(UnitBook));
  if (index + 2 < units.size()) ask_for_shelves(ledger.unit(units[index + 2]));
  if (index + 1 < units.size()) ask_for_rows(ledger.unit(units[index + 1]));
}

}  // namespace xueji
