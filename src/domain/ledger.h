// Ledger: the state of everything, an immutable value to its readers. Copying it shares all books; posting
// changes the books that it touches, in place where nobody else holds them. One thread posts; any number may
// read their copies.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/book.h"
#include "domain/cow.h"
#include "domain/entry.h"

namespace xueji {

// What the journal knows about a record besides the entry itself.
struct RecordInfo {
  Seq seq = 0;
  Instant at;             // when it was recorded
  bool imported = false;  // from a workbook; else entered live
};

// The fixed offset by which an instant becomes a day: China keeps UTC+8 all year.
inline constexpr int kOfficeOffsetMinutes = 480;

// Who states an entry. A unit speaks only of itself; the supervising body keeps what concerns all.
struct Actor {
  enum class Standing { supervising_body, unit };
  std::string name;
  Standing standing = Standing::supervising_body;
  UnitCode unit;  // for Standing::unit
};

class Ledger {
 public:
  const CommonBook& common() const noexcept { return *common_; }
  std::span<const Cow<UnitBook>> units() const noexcept {
    return *units_;
  }  // by UnitId; withdrawn ones included
  const UnitBook& unit(UnitId id) const noexcept { return *(*units_)[id.value]; }
  UnitId find_unit_id(std::string_view code) const;        // none when unknown
  const UnitBook* find_unit(std::string_view code) const;  // null when unknown or withdrawn
  Seq head() const noexcept { return head_; }              // the last record posted

  friend bool operator==(const Ledger&, const Ledger&) = default;

 private:
  friend class Posting;
  Cow<CommonBook> common_;
  Cow<std::vector<Cow<UnitBook>>> units_;
  Seq head_ = 0;
};

// Why the entry must not be recorded; empty: it may. Every reason, each with the described member as its
// subject. Pure.
std::vector<Error> check(const Ledger& ledger, const Actor& actor, const Entry& entry);

// Applies a record. Total for every entry that passed `check` on this ledger; asserts otherwise.
void post(Ledger& ledger, const RecordInfo& info, const Entry& entry);

// The mark of a cell as the entry that stated it. The cell must be marked.
AttendanceMarked attendance_mark(const UnitBook& unit, SessionId session, MemberId member);

// Whether the ledger knows the fact that a withdrawal names.
enum class FactStanding { unknown, alive, withdrawn };
FactStanding standing(const Ledger& ledger, const FactWithdrawn& withdrawal);

// Calls visit(fact, row head) for every fact of kind E that is alive and kept in the unit's book, in stated
// order (marks: by session, then member). E: any kind of the unit's workbook, UnitInspected or
// InspectionFindingRaised.
template <class E, class Visit>
void for_each_fact(const UnitBook& unit, Visit&& visit) {
  if constexpr (std::is_same_v<E, AttendanceMarked>) {
    const AttendanceGrid& grid = unit.attendance();
    for (SessionId session{0}; session.value < grid.session_count(); ++session.value)
      for (MemberId member{0}; member.value < unit.members().codes.size(); ++member.value)
        if (grid.status(session, member) != AttendanceStatus::unmarked)
          visit(attendance_mark(unit, session, member), RowHead{grid.seq(session, member), true});
  } else {
    for (std::size_t place = 0; place < unit.shelf<E>().rows().size(); ++place)
      if (unit.shelf<E>().rows()[place].alive)
        visit(unit.shelf<E>().entries()[place], unit.shelf<E>().rows()[place]);
  }
}

// How an entry stands to what the ledger holds under the same natural key.
enum class Novelty {
  fresh,
  unchanged,
  corrected,
  withdrawn /* known once, taken back: stating it again revives it */
};
Novelty compare(const Ledger& ledger, const Entry& entry);

}  // namespace xueji
