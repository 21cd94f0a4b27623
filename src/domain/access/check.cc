#include "domain/check.h"

#include "base/error_code.h"
#include "domain/access/book.h"

namespace xueji {
namespace {

const AccessBook& access_of(const CheckContext& context) {
  return *context.ledger().common().access;
}

// 三员分立: system and auditor, security and auditor are never one account.
bool exclude(AccessRole left, AccessRole right) {
  const auto pair = [&](AccessRole a, AccessRole b) {
    return (left == a && right == b) || (left == b && right == a);
  };
  return pair(AccessRole::system_admin, AccessRole::auditor) ||
         pair(AccessRole::security_admin, AccessRole::auditor);
}

// Open proposals count too: else two of them could be confirmed one after the other. Past grants do not.
void check_exclusion(CheckContext& context, const RoleGranted& entry) {
  const AccessBook& access = access_of(context);
  for (const std::uint32_t place : access.of_account(entry.account)) {
    const GrantState& held = access.grants()[place];
    const bool overlaps =
        held.grant.from <= entry.to.value_or(kFarFuture) && entry.from <= held.grant.to.value_or(kFarFuture);
    if (held.revoked == 0 && overlaps && exclude(held.grant.role, entry.role))
      context.refuse(ErrorCode::grant_roles_exclude, "role", held.grant.grant);
  }
}

// Each role has its own kind of reach; whatever is not its own must be empty.
void check_reach(CheckContext& context, const RoleGranted& entry) {
  const auto refuse_unless = [&](bool fits, std::string_view subject) {
    if (!fits) context.refuse(ErrorCode::grant_reach_unfit, subject);
  };
  const bool over_unit = !is_administrator(entry.role) && entry.role != AccessRole::superior;
  if (entry.role != AccessRole::superior) refuse_unless(over_unit == !entry.unit.empty(), "unit");
  refuse_unless(entry.role == AccessRole::superior || !entry.subtree, "subtree");
  refuse_unless(entry.role == AccessRole::inspector ? !entry.round.empty() : entry.round.empty(), "round");
  refuse_unless(entry.role == AccessRole::guest ? !entry.session.empty() : entry.session.empty(), "session");
  // A token's reach is fixed in the token.
  if (entry.role == AccessRole::service) context.refuse(ErrorCode::grant_reach_unfit, "role");
}

// A session is local to its unit.
void check_session(CheckContext& context, const RoleGranted& entry) {
  if (entry.session.empty()) return;
  const UnitBook* unit = context.ledger().find_unit(entry.unit.text);
  if (unit == nullptr || !unit->find_session(entry.session))
    context.refuse(ErrorCode::reference_unknown, "session", entry.session);
}

// Only the first holder of an administrator's role comes from the installation itself.
void check_seating(CheckContext& context, const RoleGranted& entry) {
  if (!is_administrator(entry.role)) return context.refuse(ErrorCode::value_missing, "proposed_by");
  for (const GrantState& held : access_of(context).grants())
    if (held.grant.role == entry.role && held.effective())
      return context.refuse(ErrorCode::value_missing, "proposed_by");
}

}  // namespace

void check_rules(CheckContext& context, const RoleGranted& entry) {
  check_order(context, entry.from, entry.to, "to");
  if (access_of(context).find(entry.grant) != nullptr)
    context.refuse(ErrorCode::grant_taken, "grant", entry.grant);
  check_reach(context, entry);
  check_session(context, entry);
  check_exclusion(context, entry);
  if (entry.proposed_by.empty()) {
    check_seating(context, entry);
  } else if (entry.proposed_by == entry.account) {
    context.refuse(ErrorCode::decision_own, "account", entry.account);
  }
}

void check_rules(CheckContext& context, const RoleGrantConfirmed& entry) {
  const GrantState* state = access_of(context).find(entry.grant);
  if (state == nullptr) return context.refuse(ErrorCode::grant_unknown, "grant", entry.grant);
  if (!state->open()) return context.refuse(ErrorCode::grant_settled, "grant", entry.grant);
  if (entry.confirmed_by == state->grant.proposed_by)
    context.refuse(ErrorCode::access_same_person, "confirmed_by", entry.confirmed_by);
  if (entry.confirmed_by == state->grant.account)
    context.refuse(ErrorCode::decision_own, "confirmed_by", entry.confirmed_by);
}

void check_rules(CheckContext& context, const RoleRevoked& entry) {
  const GrantState* state = access_of(context).find(entry.grant);
  if (state == nullptr) return context.refuse(ErrorCode::grant_unknown, "grant", entry.grant);
  if (state->revoked != 0) context.refuse(ErrorCode::grant_settled, "grant", entry.grant);
}

}  // namespace xueji
