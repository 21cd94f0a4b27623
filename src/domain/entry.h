// Entry: one fact. The one list of all kinds; whoever handles entries in general walks it.
#pragma once

#include <string_view>
#include <variant>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include "domain/attendance/entries.h"
#include "domain/circular/entries.h"
#include "domain/directive/entries.h"
#include "domain/filing/entries.h"
#include "domain/good_practice/entries.h"
#include "domain/guidance/entries.h"
#include "domain/inspection/entries.h"
#include "domain/library/entries.h"
#include "domain/member/entries.h"
#include "domain/online_study/entries.h"
#include "domain/outcome/entries.h"
#include "domain/paper/entries.h"
#include "domain/plan/entries.h"
#include "domain/regulation/entries.h"
#include "domain/session/entries.h"
#include "domain/statement/entries.h"
#include "domain/unit/entries.h"
#include "domain/withdrawal/entries.h"
#include "domain/workbook/entries.h"

namespace xueji {

// Sheets of 主管单位.xlsx, in an order in which every row finds what it refers to.
using SupervisingEntries =
    boost::mp11::mp_list<UnitRegistered, DirectiveIssued, FilingTaskSet, InspectionRoundOpened, UnitInspected,
                         InspectionFindingRaised, LibraryItemAdded, CircularIssued>;
// Sheets of 报送表.xlsx, likewise.
using UnitEntries =
    boost::mp11::mp_list<UnitProfiled, MemberSeated, RegulationAdopted, PlanMade, PlanTopicSet, SessionHeld,
                         AgendaItemSet, SpeechGiven, AttendanceMarked, MakeUpDone, PaperFiled,
                         OutreachTalkGiven, ActionItemAssigned, OutcomeAchieved, StudyStatementGiven,
                         FilingSent, OnlineStudyDone, SubordinateGuided, GoodPracticeFiled>;
using SheetEntries = boost::mp11::mp_append<SupervisingEntries, UnitEntries>;

using Entry = boost::mp11::mp_rename<
    boost::mp11::mp_append<SheetEntries, boost::mp11::mp_list<FactWithdrawn, WorkbookReceived>>,
    std::variant>;

// Kept once for all units, in the CommonBook; every other kind is kept in the book of the unit that it names.
template <class E>
inline constexpr bool kIsCommon = std::is_same_v<E, DirectiveIssued> || std::is_same_v<E, FilingTaskSet> ||
                                  std::is_same_v<E, InspectionRoundOpened> ||
                                  std::is_same_v<E, LibraryItemAdded> || std::is_same_v<E, CircularIssued>;

template <class E>
constexpr std::string_view kind_of() noexcept {
  if constexpr (std::is_same_v<E, FactWithdrawn>) {
    return "fact_withdrawn";
  } else if constexpr (std::is_same_v<E, WorkbookReceived>) {
    return "workbook_received";
  } else {
    return SheetOf<E>::kind;
  }
}

inline std::string_view kind_of(const Entry& entry) noexcept {
  return std::visit([]<class E>(const E&) { return kind_of<E>(); }, entry);
}

// Calls visit.operator()<E>() for every kind that has a sheet, in the order of the lists above.
template <class List = SheetEntries, class Visit>
constexpr void for_each_sheet(Visit&& visit) {
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, List>>(
      [&]<class E>(boost::mp11::mp_identity<E>) { visit.template operator()<E>(); });
}

}  // namespace xueji
