// The authorisation matrix: which role may do what within which reach. One table (matrix.cc), read by
// decide() and by nothing else.
#pragma once

#include <array>
#include <cstdint>

#include "app/access/action.h"

namespace xueji::app {

// How far a grant reaches.
enum class Reach : std::uint8_t {
  never,
  self,           // what belongs to the own person
  group,          // the unit's study group: one group a unit
  unit,           // the unit of the grant
  subtree,        // that unit and, where the grant says so, all below it
  assigned,       // what the grant assigns: an inspection round's units, one session
  published,      // what was published to the unit
  configuration,  // the installation itself, no content
  fixed_by_token  // what the token names
};

// Whose own matter the action must never be, whatever role is used.
enum class NeverOwn : std::uint8_t { nothing, person, unit, account };

struct Cell {
  Reach reach = Reach::never;
  bool second_person = false;  // `*`: takes effect only when another person joins
  bool second_factor = false;  // `†`: the second factor was given just now
  bool leaders_only = false;   // only what belongs to the group's leader
  friend constexpr bool operator==(const Cell&, const Cell&) = default;
};

struct MatrixRow {
  Action action;
  std::uint8_t number;  // of the row in the matrix, 1–37; several actions may share one
  bool reads;           // a denied read always answers as if nothing were there
  Action seen_by;       // a denied act is refused where this is allowed, else hidden; itself: always refused
  NeverOwn never_own;
  std::array<Cell, kAccessRoles> cells;  // by AccessRole
};

const MatrixRow& row_of(Action action) noexcept;

inline const Cell& cell_of(Action action, AccessRole role) noexcept {
  return row_of(action).cells[static_cast<std::size_t>(role)];
}

}  // namespace xueji::app
