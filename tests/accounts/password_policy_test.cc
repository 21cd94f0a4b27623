#include "app/accounts/password_policy.h"

#include <gmock/gmock.h>

#include "base/error_code.h"

namespace xueji::app {
namespace {

std::vector<std::string> refusals(PasswordProfile profile, std::string_view password) {
  std::vector<std::string> codes;
  for (const Error& error : check_password(policy_of(profile), password,
                                           {.login = "li.ming", .name = "李明", .unit_name = "林草局"}))
    codes.emplace_back(token(error.code));
  return codes;
}

struct Case {
  const char* password;
  std::vector<std::string> djbh3, asvs;
};

TEST(PasswordPolicy, JudgesByProfile) {
  const Case cases[] = {
      {"Tall-Willow.8 banks", {}, {}},
      {"correct horse battery staple", {"password.few_classes"}, {}},
      {"Short-1a", {"password.too_short"}, {"password.too_short"}},
      {"My li.ming Tree 9", {"password.has_name"}, {"password.has_name"}},
      {"Grosse 李明 Tree 9 x", {"password.has_name"}, {"password.has_name"}},
      {"林草局 Tall Tree 9", {"password.has_name"}, {"password.has_name"}},
      {"Tall-Willow.5678", {"password.has_run"}, {}},
      {"Tall-Willow.ytrew 8", {"password.has_run"}, {}},
      {"Tall-Willoooow.8", {"password.has_run"}, {}},
      {"Password-2026!", {"password.well_known"}, {"password.well_known"}},
      {"P@ssw0rd P@ssw0rd", {"password.well_known"}, {"password.well_known"}},
      {"Admin_Admin_2024", {"password.well_known"}, {"password.well_known"}},
      {"1!2@83#95%62-7", {"password.few_classes", "password.well_known"}, {"password.well_known"}},
      {"学习中心组的春天很长", {"password.too_short"}, {"password.too_short"}},
      {"学习中心组的春天很长呀呀 A1", {}, {}},
      {"Tall-Willow.\xff\xfe banks", {"value.bad_character"}, {"value.bad_character"}},
  };
  for (const Case& judged : cases) {
    EXPECT_EQ(refusals(PasswordProfile::djbh3, judged.password), judged.djbh3) << judged.password;
    EXPECT_EQ(refusals(PasswordProfile::asvs, judged.password), judged.asvs) << judged.password;
  }
}

TEST(PasswordPolicy, BoundsTheLength) {
  EXPECT_THAT(refusals(PasswordProfile::asvs, std::string(129, 'x')), testing::ElementsAre("value.too_long"));
}

TEST(PasswordPolicy, IsNamedByItsToken) {
  EXPECT_EQ(parse_password_profile("djbh3"), PasswordProfile::djbh3);
  EXPECT_EQ(parse_password_profile("asvs"), PasswordProfile::asvs);
  EXPECT_EQ(parse_password_profile("none"), std::nullopt);
}

}  // namespace
}  // namespace xueji::app
