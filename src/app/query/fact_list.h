// FactList: the facts of one kind as a page of a list: filtered, sorted, a cursor to go on with. Order and
// places are stable, so that going on never shows a fact twice or leaves one out that stood there all along.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/result.h"
#include "domain/entry.h"
#include "domain/fields.h"
#include "domain/ledger.h"

namespace xueji::app {

// Live things, each by the step that brought it into the world; what later steps made of it is its progress.
using ListedSteps = boost::mp11::mp_list<SessionPlanned, LeaveRequested, BadgeIssued, RecordSealed,
                                         ObjectionRaised, FilingReturned, FilingUrged, ReadingListSet>;
using ListedEntries = boost::mp11::mp_append<SheetEntries, ListedSteps>;

// Where a unit keeps them.
template <class E>
const Shelf<E>& shelf_of(const UnitBook& unit) {
  if constexpr (IsLive<E>) {
    return unit.live().shelf<E>();
  } else {
    return unit.shelf<E>();
  }
}

// Where a page ended. Opaque to clients.
struct FactCursor {
  std::string sort_text;
  std::uint32_t unit = 0;   // UnitId; 0 for common facts
  std::uint64_t place = 0;  // on its shelf
  friend bool operator==(const FactCursor&, const FactCursor&) = default;
};
std::string format_cursor(const FactCursor& cursor);  // URL-safe
std::optional<FactCursor> parse_cursor(std::string_view text);

struct FactFilter {
  std::string member;  // of the described struct
  std::string value;   // its whole text as JSON shows it; for lists: of one item
};

struct FactQuery {
  std::string_view kind;            // "session_held"
  std::vector<UnitId> units;        // whose, in the order of the list; of no account for common facts
  std::vector<FactFilter> filters;  // all must hold
  std::vector<std::string> states;  // of the progress: one of them; empty: any
  std::string text;                 // must stand in some text of the fact; empty: any
  std::optional<Day> from, to;      // of the member `date`, for kinds that have one
  std::string sort;                 // a member; empty: by unit, then as first stated
  bool descending = false;
  std::optional<FactCursor> after;
  std::size_t limit = 50;
  // Whether the reader may see the fact; takes out of it what he may not, before it is filtered, sorted,
  // counted or shown. None: everything.
  std::function<bool(Entry&, UnitId)> view = {};
};

struct ListedFact {
  Entry entry;
  Seq seq = 0;  // the record that stated it last
  UnitId unit;  // none for common facts
};

struct FactPage {
  std::vector<ListedFact> facts;
  std::optional<FactCursor> next;  // none: this was the last page
  std::size_t total = 0;           // facts on all pages
};

// Errors: kind.unknown; member.unknown (a filter or sort that names no member of the kind, `from` and `to`
// where there is no date, or states of what makes no progress). Cost: linear in the facts of the units asked
// for.
Result<FactPage> list_facts(const Ledger& ledger, const FactQuery& query);

// The one fact with this natural key, in the parts of key_parts(); none when there is none that is alive.
using FactFinder = std::optional<ListedFact> (*)(const Ledger& ledger, UnitId unit,
                                                 const std::vector<std::string>& key);
FactFinder fact_finder(std::string_view kind);  // null for a kind that has no lists
std::optional<ListedFact> find_fact(const Ledger& ledger, std::string_view kind, UnitId unit,
                                    const std::vector<std::string>& key);

// The fact that stands under the entry's own natural key.
template <class E>
std::optional<E> find_standing(const Ledger& ledger, const E& entry) {
  UnitId unit;
  if constexpr (requires { entry.unit; }) unit = ledger.find_unit_id(entry.unit.text);
  const auto known = find_fact(ledger, kind_of<E>(), unit, key_parts(entry));
  if (!known) return std::nullopt;
  return std::get<E>(known->entry);
}

}  // namespace xueji::app
