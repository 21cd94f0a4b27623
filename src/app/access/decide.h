// decide(): the one function that says who may do what to which thing. Writes, reads, lists, counts, search,
// exports and charts ask it and nothing else. Pure. Grants that are in force today decide, about the past
// too; the tree of units is the register's as it stands now.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/access/action.h"
#include "base/day.h"
#include "base/id.h"
#include "base/result.h"

namespace xueji {
class Ledger;
class UnitBook;
}  // namespace xueji

namespace xueji::app {

// A member of a unit's roster. Member codes are local to their unit.
struct Person {
  UnitCode unit;
  MemberCode member;
  friend bool operator==(const Person&, const Person&) = default;
};

// A confirmed grant that was not revoked. In force from `from` to `to`, both included.
struct HeldRole {
  AccessRole role = AccessRole::member;
  UnitCode unit{};       // empty: all units and what is kept for all of them (superior); 三员 hold none
  bool subtree = false;  // superior only: the units below it too
  InspectionRoundCode round{};  // inspector: the round whose matters are assigned
  SessionCode session{};        // guest: the session that is assigned
  Day from{};
  std::optional<Day> to{};
  friend bool operator==(const HeldRole&, const HeldRole&) = default;
};

// What a token may do; its owner's grants do not count.
struct TokenScope {
  std::vector<Action> actions{};
  std::vector<UnitCode> units{};
  bool installation = false;  // matters of configuration too
  friend bool operator==(const TokenScope&, const TokenScope&) = default;
};

// Who asks.
struct Subject {
  std::string account{};  // id of the account, never used again; a token's: of its owner
  std::string name{};     // as shown and as the journal's actor
  std::optional<Person> person{};
  std::vector<HeldRole> grants{};
  bool factor_fresh = false;          // the second factor was given within the last minutes
  std::optional<TokenScope> token{};  // set: a token asks
};

enum class ObjectKind : std::uint8_t {
  unit_content,   // belongs to the unit
  common,         // content that the supervising body keeps for all units
  configuration,  // the installation: accounts, grants, keys, the journal itself
};

// 公开, 内部, 敏感
enum class Sensitivity : std::uint8_t { open, internal, sensitive };

// What is asked about.
struct Object {
  ObjectKind kind = ObjectKind::unit_content;
  UnitId unit{};                  // of unit_content; none (unknown code) is hidden from everybody
  std::optional<Person> owner{};  // whose it is: leave, mark, paper, receipt, contact data
  std::string owner_account{};    // likewise, of configuration: sessions, factor
  Sensitivity sensitivity = Sensitivity::internal;
  bool published = false;       // to the unit, or, when common, to all
  InspectionRoundCode round{};  // of inspections and findings
  SessionCode session{};        // to which it belongs, if any
  std::string proposed_by{};    // account of the first person, where a second one confirms
};

enum class Verdict : std::uint8_t {
  allowed,
  needs_second_person,  // may be proposed; takes effect when another person confirms
  needs_second_factor,  // ask again with a fresh second factor
  refused,              // by `code`; the subject may know that the object exists
  hidden                // answer exactly as for what does not exist
};

struct Decision {
  Verdict verdict;
  ErrorCode code;  // why, when refused

  Decision(Verdict of = Verdict::hidden);  // by `actor_not_allowed`
  Decision(Verdict of, ErrorCode why) : verdict(of), code(why) {}

  bool allowed() const noexcept { return verdict == Verdict::allowed; }
  friend bool operator==(const Decision&, const Decision&) = default;
};

// Whether the unit lies at or below the ancestor in the register as it stands.
bool is_at_or_below(const Ledger& ledger, const UnitBook& unit, const UnitCode& ancestor);

// Whether the unit is the subject's own: by the person's seat, or by a role within its study group.
bool is_own_unit(const Subject& subject, const UnitCode& unit);

// Whether the subject holds anything today by which it could do the action to some object. For doors and
// menus; about the object `decide` is asked.
bool may_anywhere(const Subject& subject, Action action, Day today);

// O(grants · depth of the tree).
Decision decide(const Ledger& ledger, const Subject& subject, Action action, const Object& object, Day today);

// What is moved is asked about at both ends: the harder answer counts.
Decision decide_move(const Ledger& ledger, const Subject& subject, Action action, const Object& from,
                     const Object& to, Day today);

// Where the subject may do it at all, for lists, counts and menus. Units by ascending id; withdrawn ones are
// never among them.
struct VisibleUnits {
  std::vector<UnitId> whole;   // every object of the unit up to `internal`; sensitive ones by decide()
  std::vector<UnitId> partly;  // some objects only (one's own, an assigned session's, published ones):
                               // filter by decide()
  bool common = false;         // what is kept for all units
  bool configuration = false;  // the installation
  bool empty() const noexcept { return whole.empty() && partly.empty() && !common && !configuration; }
};
// O(units). `second_person` and `second_factor` do not narrow it.
VisibleUnits visible_units(const Ledger& ledger, const Subject& subject, Action action, Day today);
// The same, but no other units than those `among` are asked about. O(among · depth of the tree).
VisibleUnits visible_units(const Ledger& ledger, const Subject& subject, Action action, Day today,
                           std::span<const UnitId> among);

}  // namespace xueji::app
