#include "domain/access/book.h"

namespace xueji {

const GrantState* AccessBook::find(std::string_view grant) const {
  const auto found = places_.find(grant);
  return found == places_.end() ? nullptr : &grants_[found->second];
}

const std::vector<std::uint32_t>& AccessBook::of_account(std::string_view account) const {
  static const std::vector<std::uint32_t> kNone;
  const auto found = by_account_.find(account);
  return found == by_account_.end() ? kNone : found->second;
}

GrantState& AccessBook::get(std::string_view grant) {
  const auto found = places_.find(grant);
  XJ_ASSERT(found != places_.end());
  return grants_[found->second];
}

void AccessBook::add(const RoleGranted& grant, Seq seq) {
  const auto place = static_cast<std::uint32_t>(grants_.size());
  XJ_ASSERT(places_.emplace(grant.grant, place).second);
  by_account_[grant.account].push_back(place);
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
