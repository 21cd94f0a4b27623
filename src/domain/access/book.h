// The grants as they stand, in the CommonBook.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/access/entries.h"
#include "domain/text_index.h"

namespace xueji {

struct GrantState {
  RoleGranted grant;
  Seq seq = 0;        // the record of the proposal
  Seq confirmed = 0;  // of the confirmation; 0: not yet
  std::string confirmed_by;
  Seq revoked = 0;  // of the revocation; 0: not
  std::string revoked_by;
  // Confirmed, or seated by the installation, and not revoked. Its days are not looked at.
  bool effective() const noexcept { return revoked == 0 && (confirmed != 0 || grant.proposed_by.empty()); }
  bool open() const noexcept { return revoked == 0 && confirmed == 0 && !grant.proposed_by.empty(); }
  friend bool operator==(const GrantState&, const GrantState&) = default;
};

class AccessBook {
 public:
  const std::vector<GrantState>& grants() const noexcept { return grants_; }  // in order of proposal
  const GrantState* find(std::string_view grant) const;                       // null when unknown
  // Places of the account's grants, in order of proposal.
  const std::vector<std::uint32_t>& of_account(std::string_view account) const;

  void add(const RoleGranted& grant, Seq seq);                    // the code must be new
  void confirm(const RoleGrantConfirmed& confirmation, Seq seq);  // the grant must be open
  void revoke(const RoleRevoked& revocation, Seq seq);            // the grant must not be revoked

  friend bool operator==(const AccessBook&, const AccessBook&) = default;

 private:
  GrantState& get(std::string_view grant);

  std::vector<GrantState> grants_;
  TextIndex places_;
  TextIndex accounts_;
  std::vector<std::vector<std::uint32_t>> by_account_;
};

}  // namespace xueji
