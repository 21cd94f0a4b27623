// 三员就位: the three separated administrators of a new installation. There is no default password and no
// account that may do everything: each gets a code that sets a password once.
#pragma once

#include <string>
#include <vector>

#include "app/accounts/accounts.h"

namespace xueji::app {

struct SeatedAdministrator {
  AccessRole role = AccessRole::auditor;
  std::string login;
  std::string code;  // typed once, shown once
};

// Makes the accounts and seats them by the installation itself. grant_settled when any of the three roles is
// held already: from then on two persons are needed.
Result<std::vector<SeatedAdministrator>> seat_administrators(Accounts& accounts, Engine& engine,
                                                             RandomSource& random);

}  // namespace xueji::app
