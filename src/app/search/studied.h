// A question of fact: which units have studied something by a day, and which have not.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/search/search_store.h"
#include "domain/ledger.h"
#include "search/words.h"

namespace xueji::app {

// A directive is studied where a session names it. Words are where they stand in a session's own texts, its
// minutes, its agenda, its speeches, or in a topic of a plan that it was held for.
using StudiedMatter = std::variant<DirectiveCode, std::vector<search::Word>>;

struct StudiedUnit {
  UnitId unit;
  std::size_t sessions = 0;          // in which it was studied
  std::optional<SessionHeld> first;  // the earliest of them; none: not studied
};

// For each of the units that is in being on the day, in their order; sessions of later days do not count, nor
// do those before the directive was issued.
std::vector<StudiedUnit> find_studied(const SearchStore& store, const Ledger& ledger,
                                      const StudiedMatter& matter, Day on, const std::vector<UnitId>& units);

}  // namespace xueji::app
