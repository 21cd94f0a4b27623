// The books of the ledger. CommonBook: what concerns all units. UnitBook: everything about one unit, noun by
// noun on copy-on-write shelves. Values: a copy shares what it does not change.
#pragma once

#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "domain/access/book.h"
#include "domain/attendance/grid.h"
#include "domain/attendance/row.h"
#include "domain/circular/row.h"
#include "domain/cow.h"
#include "domain/directive/row.h"
#include "domain/filing/row.h"
#include "domain/good_practice/row.h"
#include "domain/guidance/row.h"
#include "domain/inspection/row.h"
#include "domain/library/row.h"
#include "domain/live_book.h"
#include "domain/member/row.h"
#include "domain/online_study/row.h"
#include "domain/outcome/row.h"
#include "domain/paper/row.h"
#include "domain/plan/row.h"
#include "domain/proposal/row.h"
#include "domain/regulation/row.h"
#include "domain/session/row.h"
#include "domain/shelf.h"
#include "domain/statement/row.h"
#include "domain/unit/entries.h"
#include "domain/unit/row.h"
#include "domain/workbook/entries.h"

namespace xueji {

struct ReceivedWorkbook {
  Seq seq = 0;
  WorkbookReceived workbook;
  friend bool operator==(const ReceivedWorkbook&, const ReceivedWorkbook&) = default;
};

struct CommonBook {
  TextIndex units;  // unit codes by UnitId
  std::tuple<Cow<Shelf<DirectiveIssued>>, Cow<Shelf<FilingTaskSet>>, Cow<Shelf<InspectionRoundOpened>>,
             Cow<Shelf<LibraryItemAdded>>, Cow<Shelf<CircularIssued>>, Cow<Shelf<ChangeProposed>>>
      shelves;
  std::vector<ReceivedWorkbook> workbooks;  // by ascending seq
  Cow<AccessBook> access;                   // grants of roles

  template <class E>
  const Shelf<E>& shelf() const noexcept {
    return *std::get<Cow<Shelf<E>>>(shelves);
  }
  UnitId find_unit_id(const UnitCode& code) const;              // none when unknown; withdrawn ones included
  DirectiveId find_directive(const DirectiveCode& code) const;  // none when unknown; withdrawn ones included
  const WorkbookReceived* find_workbook(Seq seq) const;
  friend bool operator==(const CommonBook&, const CommonBook&) = default;
};

// Member codes of a unit in order of first appearance. A code keeps its id for ever.
struct Members {
  std::vector<MemberCode> codes;
  std::vector<std::string> names;  // as last stated
  TextIndex ids;                   // the codes again, by MemberId
  friend bool operator==(const Members&, const Members&) = default;
};

class UnitBook {
 public:
  UnitId id;
  UnitRegistered registered;
  RowHead head;  // of the registration

  template <class E>
  const Shelf<E>& shelf() const noexcept {
    return *std::get<Cow<Shelf<E>>>(shelves_);
  }
  template <class E>
  Shelf<E>& edit_shelf() {
    return std::get<Cow<Shelf<E>>>(shelves_).edit();
  }
  const AttendanceGrid& attendance() const noexcept { return *attendance_; }
  AttendanceGrid& edit_attendance() { return attendance_.edit(); }
  const LiveBook& live() const noexcept { return *live_; }
  LiveBook& edit_live() { return live_.edit(); }
  const SessionLinks& links() const noexcept { return *links_; }
  SessionLinks& edit_links() { return links_.edit(); }
  const Members& members() const noexcept { return *members_; }
  Members& edit_members() { return members_.edit(); }
  // Registered directly below it, ascending; withdrawn ones included.
  const std::vector<UnitId>& children() const noexcept { return *children_; }
  std::vector<UnitId>& edit_children() { return children_.edit(); }

  // None when the code is unknown. Withdrawn sessions and members are found too.
  MemberId find_member(std::string_view code) const;
  SessionId find_session(std::string_view code) const;

  const MemberCode& member_code(MemberId member) const { return members().codes[member.value]; }
  const std::string& member_name(MemberId member) const { return members().names[member.value]; }

  std::string_view name_of(const MemberCode& member) const;  // empty when unknown

  // In being on the day: from 设立日期 up to, not including, 撤销日期.
  bool in_being(Day day) const noexcept;

  friend bool operator==(const UnitBook&, const UnitBook&) = default;

 private:
  std::tuple<Cow<Shelf<UnitProfiled>>, Cow<Shelf<MemberSeated>>, Cow<Shelf<RegulationAdopted>>,
             Cow<Shelf<PlanMade>>, Cow<Shelf<PlanTopicSet>>, Cow<Shelf<SessionHeld>>,
             Cow<Shelf<AgendaItemSet>>, Cow<Shelf<SpeechGiven>>, Cow<Shelf<MakeUpDone>>,
             Cow<Shelf<PaperFiled>>, Cow<Shelf<OutreachTalkGiven>>, Cow<Shelf<ActionItemAssigned>>,
             Cow<Shelf<OutcomeAchieved>>, Cow<Shelf<StudyStatementGiven>>, Cow<Shelf<FilingSent>>,
             Cow<Shelf<OnlineStudyDone>>, Cow<Shelf<SubordinateGuided>>, Cow<Shelf<GoodPracticeFiled>>,
             Cow<Shelf<UnitInspected>>, Cow<Shelf<InspectionFindingRaised>>>
      shelves_;
  Cow<AttendanceGrid> attendance_;
  Cow<LiveBook> live_;
  Cow<SessionLinks> links_;
  Cow<Members> members_;
  Cow<std::vector<UnitId>> children_;
};

}  // namespace xueji
