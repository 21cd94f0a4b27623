#include "http/target.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/limits.h"
#include "base/text.h"

namespace xueji::http {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

ServerCode fault_of(std::string_view target) {
  const auto parsed = parse_target(target);
  const auto* fault = std::get_if<ServerCode>(&parsed);
  return fault ? *fault : ServerCode::server_fault;
}

TEST(Target, DecodesSegmentsOneByOne) {
  const Target target = std::get<Target>(parse_target("/a%2Fb/%E5%AD%A6"));
  EXPECT_THAT(target.segments, ElementsAre("a/b", "学"));
  EXPECT_EQ(target.path, "/a%2Fb/%E5%AD%A6");
}

TEST(Target, KeepsTheOrderAndRepeatsOfTheQuery) {
  const Target target = std::get<Target>(parse_target("/?q=x+y%26&q=2&flag&&e=a=b"));
  EXPECT_THAT(target.segments, IsEmpty());
  EXPECT_THAT(target.query, ElementsAre(Parameter{"q", "x y&"}, Parameter{"q", "2"}, Parameter{"flag", ""},
                                        Parameter{"e", "a=b"}));
}

TEST(Target, APlusInThePathIsAPlus) {
  EXPECT_THAT(std::get<Target>(parse_target("/a+b")).segments, ElementsAre("a+b"));
}

TEST(Target, RefusesPathsThatCouldMeanAnotherOne) {
  for (const char* target : {"",      "a",        "*",         "http://x/a", "//a",     "/a//b",      "/.",
                             "/..",   "/a/../b",  "/%2e%2E/b", "/%2e",       "/a%",     "/a%2",       "/a%zz",
                             "/a%00", "/a%0d%0a", "/a%7f",     "/%ff",       "/%c0%af", "/%ed%a0%80", "/a#b"})
    EXPECT_EQ(fault_of(target), ServerCode::path_invalid) << target;
}

TEST(Target, RefusesQueriesThatCannotBeRead) {
  for (const char* target : {"/?a=%", "/?a=%0a", "/?%00=1", "/?a=%ff", "/?=x", "/?a=%f4%90%80%80"})
    EXPECT_EQ(fault_of(target), ServerCode::query_malformed) << target;
}

TEST(Target, HasLimits) {
  EXPECT_EQ(fault_of("/" + std::string(kTargetBytesMax, 'a')), ServerCode::path_too_long);
  std::string deep;
  for (std::size_t index = 0; index <= kPathSegmentsMax; ++index)
    deep += "/a";
  EXPECT_EQ(fault_of(deep), ServerCode::path_invalid);
  std::string wide = "/?";
  for (std::size_t index = 0; index <= kQueryParametersMax; ++index)
    wide += "a=1&";
  EXPECT_EQ(fault_of(wide), ServerCode::query_malformed);
}

std::string encode(std::string_view text) {
  std::string out;
  for (const char character : text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(character);
    out += {'%', kHex[byte >> 4], kHex[byte & 15]};
  }
  return out;
}

RC_GTEST_PROP(Target, GivesBackWhatWasEncoded, ()) {
  const auto characters = *rc::gen::container<std::vector<char32_t>>(rc::gen::suchThat(
      rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7f), rc::gen::inRange<char32_t>(0x80, 0xd7ff)),
      [](char32_t character) { return character > 0x9f || character < 0x7f; }));
  std::string text = "x";  // no empty segment, no dots alone
  for (const char32_t character : characters)
    append_character(text, character);
  RC_PRE(text.size() < 1000);
  const auto parsed = parse_target("/" + encode(text) + "?" + encode(text) + "=" + encode(text));
  const auto* target = std::get_if<Target>(&parsed);
  RC_ASSERT(target != nullptr);
  RC_ASSERT(target->segments == std::vector<std::string>{text});
  RC_ASSERT(target->query == (std::vector<Parameter>{{text, text}}));
}

// Whatever the bytes: refused, or every piece is well-formed UTF-8 without control characters.
RC_GTEST_PROP(Target, NeverGivesBytesThatDoNotBelongInText, ()) {
  const std::string bytes = *rc::gen::container<std::string>(rc::gen::oneOf(
      rc::gen::element('/', '%', '?', '&', '=', '+', '.', '0', 'a', 'F'), rc::gen::arbitrary<char>()));
  const auto parsed = parse_target("/" + bytes);
  const auto* target = std::get_if<Target>(&parsed);
  if (!target) return;
  const auto is_plain = [](std::string_view text) {
    return is_utf8(text) &&
           std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  };
  for (const std::string& segment : target->segments)
    RC_ASSERT(is_plain(segment) && segment != "." && segment != "..");
  for (const Parameter& parameter : target->query)
    RC_ASSERT(is_plain(parameter.name) && is_plain(parameter.value) && !parameter.name.empty());
}

}  // namespace
}  // namespace xueji::http
