#include "app/accounts/password_policy.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/error_code.h"
#include "base/text.h"

namespace xueji::app {
namespace {

std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

std::size_t count_classes(std::string_view password) {
  bool lower = false, upper = false, digit = false, other = false;
  for (const char c : password) {
    if (c >= 'a' && c <= 'z') {
      lower = true;
    } else if (c >= 'A' && c <= 'Z') {
      upper = true;
    } else if (c >= '0' && c <= '9') {
      digit = true;
    } else {
      other = true;
    }
  }
  return std::size_t{lower} + upper + digit + other;
}

constexpr std::size_t kRunMax = 3;  // four keys in a row are a run, *default*

bool stands_in_row(std::string_view piece) {
  constexpr std::array<std::string_view, 6> kRows{
      "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "!@#$%^&*()"};
  const std::string reversed(piece.rbegin(), piece.rend());
  return std::ranges::any_of(kRows, [&](std::string_view row) {
    return row.find(piece) != std::string_view::npos || row.find(reversed) != std::string_view::npos;
  });
}

bool has_run(std::string_view lower) {
  for (std::size_t begin = 0; begin + kRunMax < lower.size(); ++begin) {
    const std::string_view piece = lower.substr(begin, kRunMax + 1);
    if (stands_in_row(piece) || piece.find_first_not_of(piece[0]) == std::string_view::npos) return true;
  }
  return false;
}

// A name counts from two Han characters or three letters on.
bool contains_name(std::string_view lower, std::string_view name) {
  return name.size() >= 3 && lower.find(to_lower(name)) != std::string_view::npos;
}

}  // namespace

std::string_view token(PasswordProfile profile) noexcept {
  switch (profile) {
    case PasswordProfile::djbh3:
      return "djbh3";
    case PasswordProfile::asvs:
      return "asvs";
  }
  return {};
}

std::optional<PasswordProfile> parse_password_profile(std::string_view text) noexcept {
  for (const PasswordProfile profile : {PasswordProfile::djbh3, PasswordProfile::asvs})
    if (token(profile) == text) return profile;
  return std::nullopt;
}

PasswordPolicy policy_of(PasswordProfile profile) noexcept {
  switch (profile) {
    case PasswordProfile::djbh3:
      return {.characters_min = 12,
              .characters_max = 128,
              .classes_min = 3,
              .forbids_runs = true,
              .history = 5,
              .days_max = 90};
    case PasswordProfile::asvs:
      return {.characters_min = 12,
              .characters_max = 128,
              .classes_min = 1,
              .forbids_runs = false,
              .history = 0,
              .days_max = 0};
  }
  return {};
}

std::vector<Error> check_password(const PasswordPolicy& policy, std::string_view password,
                                  const PasswordContext& context) {
  std::vector<Error> errors;
  const auto refuse = [&](ErrorCode code, std::size_t bound = 0) {
    errors.push_back({code, "password", bound == 0 ? std::string() : std::to_string(bound)});
  };
  if (!is_utf8(password)) refuse(ErrorCode::value_bad_character);
  const std::size_t characters = count_characters(password);
  if (characters < policy.characters_min) refuse(ErrorCode::password_too_short, policy.characters_min);
  if (characters > policy.characters_max) refuse(ErrorCode::value_too_long, policy.characters_max);
  if (!errors.empty()) return errors;
  const std::string lower = to_lower(password);
  if (count_classes(password) < policy.classes_min)
    refuse(ErrorCode::password_few_classes, policy.classes_min);
  if (contains_name(lower, context.login) || contains_name(lower, context.name) ||
      contains_name(lower, context.unit_name))
    refuse(ErrorCode::password_has_name);
  if (policy.forbids_runs && has_run(lower)) refuse(ErrorCode::password_has_run);
  if (is_well_known(password)) refuse(ErrorCode::password_well_known);
  return errors;
}

}  // namespace xueji::app
