// From the grants in the ledger to the roles that an account holds, and what holding them asks for. Pure.
#pragma once

#include <string_view>
#include <vector>

#include "app/access/decide.h"

namespace xueji::app {

// Effective grants of the account, whatever their days.
std::vector<HeldRole> held_roles(const Ledger& ledger, std::string_view account);

// One of the three administrators today.
bool is_administrator(const std::vector<HeldRole>& roles, Day today);

// Whether the password alone is too little: for administrators and whoever reaches several units today.
bool needs_factor(const std::vector<HeldRole>& roles, Day today);

// Whether the person had a seat in the roster and has none today: whoever leaves loses the account.
bool has_left(const Ledger& ledger, const Person& person, Day today);

}  // namespace xueji::app
