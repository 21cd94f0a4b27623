// What a password must be. Two profiles, because two authorities ask for opposite things: 等保 level 3
// (djbh3, the default) wants classes of characters and a change every 90 days; ASVS 4.0.3 2.1.9 and 2.1.10
// (asvs) forbid both. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace xueji::app {

enum class PasswordProfile : std::uint8_t { djbh3, asvs };
std::string_view token(PasswordProfile profile) noexcept;
std::optional<PasswordProfile> parse_password_profile(std::string_view text) noexcept;

struct PasswordPolicy {
  std::size_t characters_min, characters_max;
  std::size_t classes_min;  // of lower case, upper case, digits, others; Han characters count as others
  bool forbids_runs;        // of four keys in a row or in the alphabet, or of one character
  std::size_t history;      // so many old passwords may not come back
  int days_max;             // 0: a password does not age
};
PasswordPolicy policy_of(PasswordProfile profile) noexcept;

// What must not stand in the password.
struct PasswordContext {
  std::string_view login;
  std::string_view name;
  std::string_view unit_name;
};

// Every reason why the password may not be used; empty: it may. History is the caller's to look up.
std::vector<Error> check_password(const PasswordPolicy& policy, std::string_view password,
                                  const PasswordContext& context);

// Whether the password is one that everybody tries: a well-known word, alone or repeated, whatever digits,
// signs and look-alikes are put around and into it.
bool is_well_known(std::string_view password);

}  // namespace xueji::app
