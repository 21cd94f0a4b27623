// What `check` gives to the rules of each noun, and the rules themselves, one overload a kind. A rule says
// what may be recorded on this ledger; it adds an Error for everything that is wrong and never stops at the
// first.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/entry.h"
#include "domain/ledger.h"

namespace xueji {

class CheckContext {
 public:
  CheckContext(const Ledger& ledger, const UnitBook* unit) : ledger_(ledger), unit_(unit) {}

  const Ledger& ledger() const noexcept { return ledger_; }
  const UnitBook* unit() const noexcept {
    return unit_;
  }  // the unit that the entry is about; null for common facts
  void refuse(ErrorCode code, std::string_view subject, std::string detail = {}) {
    errors_.push_back({code, std::string(subject), std::move(detail)});
  }
  std::vector<Error> take_errors() { return std::move(errors_); }

 private:
  const Ledger& ledger_;
  const UnitBook* unit_;
  std::vector<Error> errors_;
};

// Rules of one noun beyond what its fields' types ask (references, lengths). In src/domain/<noun>/check.cc.
void check_rules(CheckContext& context, const UnitRegistered& entry);
void check_rules(CheckContext& context, const MemberSeated& entry);
void check_rules(CheckContext& context, const RegulationAdopted& entry);
void check_rules(CheckContext& context, const SessionHeld& entry);
void check_rules(CheckContext& context, const AgendaItemSet& entry);
void check_rules(CheckContext& context, const AttendanceMarked& entry);
void check_rules(CheckContext& context, const MakeUpDone& entry);
void check_rules(CheckContext& context, const FilingTaskSet& entry);
void check_rules(CheckContext& context, const DirectiveIssued& entry);
void check_rules(CheckContext& context, const InspectionRoundOpened& entry);
void check_rules(CheckContext& context, const UnitInspected& entry);
void check_rules(CheckContext& context, const SessionPlanned& entry);
void check_rules(CheckContext& context, const SessionAnnounced& entry);
void check_rules(CheckContext& context, const SessionCancelled& entry);
void check_rules(CheckContext& context, const SessionOpened& entry);
void check_rules(CheckContext& context, const SessionClosed& entry);
void check_rules(CheckContext& context, const SessionSignedIn& entry);
void check_rules(CheckContext& context, const SessionLeft& entry);
void check_rules(CheckContext& context, const LeaveRequested& entry);
void check_rules(CheckContext& context, const LeaveDecided& entry);
void check_rules(CheckContext& context, const BadgeIssued& entry);
void check_rules(CheckContext& context, const BadgeRevoked& entry);
void check_rules(CheckContext& context, const RecordSealed& entry);
void check_rules(CheckContext& context, const RecordReopened& entry);
void check_rules(CheckContext& context, const FilingReturned& entry);
void check_rules(CheckContext& context, const RoleGranted& entry);
void check_rules(CheckContext& context, const RoleGrantConfirmed& entry);
void check_rules(CheckContext& context, const RoleRevoked& entry);
void check_rules(CheckContext& context, const ObjectionRaised& entry);
void check_rules(CheckContext& context, const ObjectionAnswered& entry);
void check_rules(CheckContext& context, const BulkExportPermitted& entry);
void check_rules(CheckContext& context, const ReuseNoted& entry);
void check_rules(CheckContext& context, const ReadingListSet& entry);
void check_rules(CheckContext& context, const ChangeProposed& entry);
void check_rules(CheckContext& context, const ChangeConfirmed& entry);
void check_rules(CheckContext& context, const ChangeDeclined& entry);

// The planned session must stand in one of the states.
void check_session_state(CheckContext& context, const SessionCode& session,
                         std::initializer_list<SessionState> wanted);

// Period ends that lie before their starts.
void check_order(CheckContext& context, Day from, std::optional<Day> to, std::string_view subject);

}  // namespace xueji
