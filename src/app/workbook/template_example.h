// What the template shows of each sheet: in a sentence what it is for, and one made-up row.
#pragma once

#include <string_view>

#include "domain/entry.h"

namespace xueji::app {

template <class E>
struct FormExample {
  std::string_view purpose;
  E row;
};

// One a kind that has a sheet; the argument only chooses the overload.
FormExample<UnitRegistered> form_example(const UnitRegistered&);
FormExample<DirectiveIssued> form_example(const DirectiveIssued&);
FormExample<FilingTaskSet> form_example(const FilingTaskSet&);
FormExample<InspectionRoundOpened> form_example(const InspectionRoundOpened&);
FormExample<UnitInspected> form_example(const UnitInspected&);
FormExample<InspectionFindingRaised> form_example(const InspectionFindingRaised&);
FormExample<LibraryItemAdded> form_example(const LibraryItemAdded&);
FormExample<CircularIssued> form_example(const CircularIssued&);
FormExample<UnitProfiled> form_example(const UnitProfiled&);
FormExample<MemberSeated> form_example(const MemberSeated&);
FormExample<RegulationAdopted> form_example(const RegulationAdopted&);
FormExample<PlanMade> form_example(const PlanMade&);
FormExample<PlanTopicSet> form_example(const PlanTopicSet&);
FormExample<SessionHeld> form_example(const SessionHeld&);
FormExample<AgendaItemSet> form_example(const AgendaItemSet&);
FormExample<SpeechGiven> form_example(const SpeechGiven&);
FormExample<AttendanceMarked> form_example(const AttendanceMarked&);
FormExample<MakeUpDone> form_example(const MakeUpDone&);
FormExample<PaperFiled> form_example(const PaperFiled&);
FormExample<OutreachTalkGiven> form_example(const OutreachTalkGiven&);
FormExample<ActionItemAssigned> form_example(const ActionItemAssigned&);
FormExample<OutcomeAchieved> form_example(const OutcomeAchieved&);
FormExample<StudyStatementGiven> form_example(const StudyStatementGiven&);
FormExample<FilingSent> form_example(const FilingSent&);
FormExample<OnlineStudyDone> form_example(const OnlineStudyDone&);
FormExample<SubordinateGuided> form_example(const SubordinateGuided&);
FormExample<GoodPracticeFiled> form_example(const GoodPracticeFiled&);

}  // namespace xueji::app
