#include "domain/access/book.h"

namespace xueji {

const GrantState* AccessBook::find(std::string_view grant) const {
  const auto place = places_.find(grant);
  return place ? &grants_[*place] : nullptr;
}

const std::vector<std::uint32_t>& AccessBook::of_account(std::string_view account) const {
  static const std::vector<std::uint32_t> kNone;
  const auto place = accounts_.find(account);
  return place ? by_account_[*place] : kNone;
}

GrantState& AccessBook::get(std::string_view grant) {
  const auto place = places_.find(grant);
  XJ_ASSERT(place);
  return grants_[*place];
}

void AccessBook::add(const RoleGranted& grant, Seq seq) {
  const auto [place, fresh] = places_.add(grant.grant);
  XJ_ASSERT(fresh);
  const auto [account, first] = accounts_.add(grant.account);
  if (first) by_account_.emplace_back();
  by_account_[account].push_back(place);
  grants_.push_back({.grant = grant, .seq = seq, .confirmed_by = {}, .revoked_by = {}});
}

void AccessBook::confirm(const RoleGrantConfirmed& confirmation, Seq seq) {
  GrantState& state = get(confirmation.grant);
  state.confirmed = seq;
  state.confirmed_by = confirmation.confirmed_by;
}

void AccessBook::revoke(const RoleRevoked& revocation, Seq seq) {
  GrantState& state = get(revocation.grant);
  state.revoked = seq;
  state.revoked_by = revocation.revoked_by;
}

}  // namespace xueji
