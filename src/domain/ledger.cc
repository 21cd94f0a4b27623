#include "domain/ledger.h"

#include "domain/fields.h"

namespace xueji {
namespace {

template <class E>
Novelty compare_on(const Shelf<E>& shelf, const E& entry) {
  const auto place = shelf.find(key_of(entry));
  if (!place) return Novelty::fresh;
  if (!shelf.rows()[*place].alive) return Novelty::withdrawn;
  return shelf.entries()[*place] == entry ? Novelty::unchanged : Novelty::corrected;
}

Novelty compare_mark(const UnitBook& unit, const AttendanceMarked& mark) {
  const SessionId session = unit.find_session(mark.session.text);
  const MemberId member = unit.find_member(mark.member.text);
  const AttendanceGrid& grid = unit.attendance();
  if (!session || !member || grid.seq(session, member) == 0) return Novelty::fresh;
  if (grid.status(session, member) == AttendanceStatus::unmarked) return Novelty::withdrawn;
  return attendance_mark(unit, session, member) == mark ? Novelty::unchanged : Novelty::corrected;
}

Novelty compare_withdrawal(const Ledger& ledger, const FactWithdrawn& withdrawal) {
  switch (standing(ledger, withdrawal)) {
    case FactStanding::unknown:
      return Novelty::fresh;
    case FactStanding::alive:
      return Novelty::corrected;
    case FactStanding::withdrawn:
      return Novelty::unchanged;
  }
  return Novelty::fresh;
}

template <class E>
FactStanding standing_on(const Shelf<E>& shelf, const std::vector<std::string>& key) {
  const auto place = shelf.find(join_key(key));
  if (!place) return FactStanding::unknown;
  return shelf.rows()[*place].alive ? FactStanding::alive : FactStanding::withdrawn;
}

FactStanding standing_of_mark(const UnitBook& unit, const std::vector<std::string>& key) {
  if (key.size() != 2) return FactStanding::unknown;
  const SessionId session = unit.find_session(key[0]);
  const MemberId member = unit.find_member(key[1]);
  const AttendanceGrid& grid = unit.attendance();
  if (!session || !member || grid.seq(session, member) == 0) return FactStanding::unknown;
  return grid.status(session, member) == AttendanceStatus::unmarked ? FactStanding::withdrawn
                                                                    : FactStanding::alive;
}

template <class E>
FactStanding standing_as(const Ledger& ledger, const FactWithdrawn& withdrawal) {
  if constexpr (kIsCommon<E>) {
    return standing_on(ledger.common().shelf<E>(), withdrawal.key);
  } else {
    const UnitId id = ledger.find_unit_id(withdrawal.unit.text);
    if (!id) return FactStanding::unknown;
    const UnitBook& unit = ledger.unit(id);
    if constexpr (std::is_same_v<E, UnitRegistered>) {
      return unit.head.alive ? FactStanding::alive : FactStanding::withdrawn;
    } else if constexpr (std::is_same_v<E, AttendanceMarked>) {
      return standing_of_mark(unit, withdrawal.key);
    } else {
      return standing_on(unit.shelf<E>(), withdrawal.key);
    }
  }
}

}  // namespace

UnitId Ledger::find_unit_id(std::string_view code) const {
  const auto place = common().units.find(code);
  return place ? UnitId{*place} : UnitId{};
}

const UnitBook* Ledger::find_unit(std::string_view code) const {
  const UnitId id = find_unit_id(code);
  return id && unit(id).head.alive ? &unit(id) : nullptr;
}

AttendanceMarked attendance_mark(const UnitBook& unit, SessionId session, MemberId member) {
  AttendanceMarked mark{.unit = unit.registered.unit,
                        .session = unit.shelf<SessionHeld>().entries()[session.value].session,
                        .member = unit.member_code(member),
                        .status = unit.attendance().status(session, member),
                        .leave_reason = {},
                        .requested = {},
                        .approver = {},
                        .approved = {}};
  if (const LeaveColumns* leave = unit.attendance().find_leave(session, member)) {
    mark.leave_reason = leave->reason;
    mark.requested = leave->requested;
    mark.approver = leave->approver;
    mark.approved = leave->approved;
  }
  return mark;
}

FactStanding standing(const Ledger& ledger, const FactWithdrawn& withdrawal) {
  FactStanding found = FactStanding::unknown;
  for_each_sheet([&]<class E>() {
    if (withdrawal.kind == SheetOf<E>::kind) found = standing_as<E>(ledger, withdrawal);
  });
  return found;
}

Novelty compare(const Ledger& ledger, const Entry& entry) {
  return std::visit(
      [&]<class E>(const E& stated) {
        if constexpr (std::is_same_v<E, WorkbookReceived>) {
          return Novelty::fresh;
        } else if constexpr (std::is_same_v<E, FactWithdrawn>) {
          return compare_withdrawal(ledger, stated);
        } else if constexpr (IsLive<E>) {
          return Novelty::fresh;  // a step is taken anew each time; `check` says whether it may be
        } else if constexpr (kIsCommon<E>) {
          return compare_on(ledger.common().shelf<E>(), stated);
        } else {
          const UnitId id = ledger.find_unit_id(stated.unit.text);
          if (!id) return Novelty::fresh;
          const UnitBook& unit = ledger.unit(id);
          if constexpr (std::is_same_v<E, UnitRegistered>) {
            if (!unit.head.alive) return Novelty::withdrawn;
            return unit.registered == stated ? Novelty::unchanged : Novelty::corrected;
          } else if constexpr (std::is_same_v<E, AttendanceMarked>) {
            return compare_mark(unit, stated);
          } else {
            return compare_on(unit.shelf<E>(), stated);
          }
        }
      },
      entry);
}

}  // namespace xueji
