#include "app/access/held_roles.h"

#include <algorithm>
#include <set>

#include "domain/ledger.h"

namespace xueji::app {
namespace {

bool in_force(const HeldRole& role, Day today) {
  return role.from <= today && today <= role.to.value_or(kFarFuture);
}

}  // namespace

std::vector<HeldRole> held_roles(const Ledger& ledger, std::string_view account) {
  std::vector<HeldRole> roles;
  const AccessBook& access = *ledger.common().access;
  for (const std::uint32_t place : access.of_account(account)) {
    const GrantState& state = access.grants()[place];
    if (!state.effective()) continue;
    roles.push_back({.role = state.grant.role,
                     .unit = state.grant.unit,
                     .subtree = state.grant.subtree,
                     .round = state.grant.round,
                     .session = {state.grant.session},
                     .from = state.grant.from,
                     .to = state.grant.to});
  }
  return roles;
}

bool is_administrator(const std::vector<HeldRole>& roles, Day today) {
  return std::ranges::any_of(roles, [&](const HeldRole& role) {
    return in_force(role, today) && xueji::is_administrator(role.role);
  });
}

bool needs_factor(const std::vector<HeldRole>& roles, Day today) {
  std::set<UnitCode> units;
  bool wide = false;
  for (const HeldRole& role : roles) {
    if (!in_force(role, today)) continue;
    wide = wide || xueji::is_administrator(role.role) || role.subtree ||
           (role.role == AccessRole::superior && role.unit.empty());
    units.insert(role.unit);
  }
  return wide || units.size() > 1;
}

bool has_left(const Ledger& ledger, const Person& person, Day today) {
  const UnitBook* unit = ledger.find_unit(person.unit.text);
  if (unit == nullptr) return true;
  bool seated = false;
  for_each_fact<MemberSeated>(*unit, [&](const MemberSeated& seat, const RowHead&) {
    seated = seated ||
             (seat.member == person.member && seat.from <= today && today <= seat.to.value_or(kFarFuture));
  });
  return !seated;
}

}  // namespace xueji::app
