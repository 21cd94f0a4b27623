// Entry: one fact. The one list of all kinds; whoever handles entries in general walks it.
#pragma once

#include <string_view>
#include <utility>
#include <variant>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include "domain/access/entries.h"
#include "domain/attendance/entries.h"
#include "domain/badge/entries.h"
#include "domain/circular/entries.h"
#include "domain/data_export/entries.h"
#include "domain/directive/entries.h"
#include "domain/filing/entries.h"
#include "domain/filing/live_entries.h"
#include "domain/good_practice/entries.h"
#include "domain/guidance/entries.h"
#include "domain/inspection/entries.h"
#include "domain/leave/entries.h"
#include "domain/library/entries.h"
#include "domain/member/entries.h"
#include "domain/objection/entries.h"
#include "domain/online_study/entries.h"
#include "domain/outcome/entries.h"
#include "domain/paper/entries.h"
#include "domain/plan/entries.h"
#include "domain/proposal/entries.h"
#include "domain/reading_list/entries.h"
#include "domain/regulation/entries.h"
#include "domain/reuse_note/entries.h"
#include "domain/seal/entries.h"
#include "domain/session/entries.h"
#include "domain/session_life/entries.h"
#include "domain/sign_in/entries.h"
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

// Steps of live work, which no workbook holds. Those of one noun together.
using LiveEntries =
    boost::mp11::mp_list<RoleGranted, RoleGrantConfirmed, RoleRevoked, SecurityEventNoted, SessionPlanned,
                         SessionAnnounced, SessionCancelled, SessionOpened, SessionClosed, SessionSignedIn,
                         SessionLeft, LeaveRequested, LeaveDecided, BadgeIssued, BadgeRevoked, RecordSealed,
                         RecordReopened, ObjectionRaised, ObjectionAnswered, FilingReturned, FilingUrged,
                         ChangeProposed, ChangeConfirmed, ChangeDeclined, BulkExportPermitted, ReuseNoted,
                         ReadingListSet>;

// Those that a person states as they are. The others come about in flows of their own: grants, signing in,
// closing, proposals.
using StatedSteps =
    boost::mp11::mp_list<SessionPlanned, SessionAnnounced, SessionCancelled, SessionOpened, LeaveRequested,
                         LeaveDecided, BadgeIssued, BadgeRevoked, RecordSealed, RecordReopened,
                         ObjectionRaised, ObjectionAnswered, FilingReturned, FilingUrged, BulkExportPermitted,
                         ReuseNoted, ReadingListSet>;

using AllEntries =
    boost::mp11::mp_append<SheetEntries, LiveEntries, boost::mp11::mp_list<FactWithdrawn, WorkbookReceived>>;
using AnyEntry = boost::mp11::mp_rename<AllEntries, std::variant>;

// One of them. A class of its own, so that what it takes to copy, move and compare sixty kinds is compiled
// once.
struct Entry : AnyEntry {
  Entry();
  template <class E>
  requires boost::mp11::mp_contains<AllEntries, std::remove_cvref_t<E>>::value Entry(E&& entry)
      : AnyEntry(std::in_place_type<std::remove_cvref_t<E>>, std::forward<E>(entry)) {}
  Entry(const Entry& other);
  Entry(Entry&& other) noexcept;
  ~Entry();
  Entry& operator=(const Entry& other);
  Entry& operator=(Entry&& other) noexcept;
  friend bool operator==(const Entry& left, const Entry& right);
};

// Kept once for all units, in the CommonBook; every other kind is kept in the book of the unit that it names.
template <class E>
inline constexpr bool kIsCommon = std::is_same_v<E, DirectiveIssued> || std::is_same_v<E, FilingTaskSet> ||
                                  std::is_same_v<E, InspectionRoundOpened> ||
                                  std::is_same_v<E, LibraryItemAdded> || std::is_same_v<E, CircularIssued>;
template <IsLive E>
inline constexpr bool kIsCommon<E> = LiveOf<E>::common;

template <class E>
constexpr std::string_view kind_of() noexcept {
  if constexpr (std::is_same_v<E, FactWithdrawn>) {
    return "fact_withdrawn";
  } else if constexpr (std::is_same_v<E, WorkbookReceived>) {
    return "workbook_received";
  } else {
    return OutlineOf<E>::kind;
  }
}

std::string_view kind_of(const Entry& entry) noexcept;

// Calls visit.operator()<E>() for every kind of the list, in its order.
template <class List = AllEntries, class Visit>
constexpr void for_each_kind(Visit&& visit) {
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, List>>(
      [&]<class E>(boost::mp11::mp_identity<E>) { visit.template operator()<E>(); });
}

// The same for the kinds that have a sheet.
template <class List = SheetEntries, class Visit>
constexpr void for_each_sheet(Visit&& visit) {
  for_each_kind<List>(std::forward<Visit>(visit));
}

}  // namespace xueji
