#include <set>

#include <gtest/gtest.h>

#include "base/digest.h"
#include "base/error_code.h"
#include "base/ratio.h"

namespace xueji {
namespace {

TEST(Ratio, ComparesExactly) {
  EXPECT_TRUE(below({1, 3}, {334, 1000}));
  EXPECT_FALSE(below({9, 10}, {90, 100}));
  constexpr std::int64_t kLarge = 9'000'000'000'000'000'000;
  EXPECT_TRUE(below({kLarge - 1, kLarge}, {1, 1}));
  EXPECT_FALSE(Ratio{}.applies());
}

TEST(Digest, KnowsThePublishedValues) {
  EXPECT_EQ(to_hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  Hasher sm3(HashAlgorithm::sm3);
  sm3.update("abc");
  EXPECT_EQ(to_hex(sm3.finish()), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
}

TEST(Digest, AHasherServesOneMessageAfterTheOther) {
  Hasher hasher;
  hasher.update("abc");
  hasher.finish();
  hasher.start();
  hasher.update("abc");
  EXPECT_EQ(hasher.finish(), sha256("abc"));
}

TEST(Digest, ComesBackFromItsText) {
  EXPECT_EQ(parse_hex_digest(to_hex(sha256(""))), sha256(""));
  EXPECT_FALSE(parse_hex_digest("abc"));
  EXPECT_FALSE(parse_hex_digest(std::string(64, 'G')));
}

TEST(ErrorCode, EveryTokenIsItsOwn) {
  std::set<std::string_view> tokens;
  for (const ErrorCode code : kErrorCodes)
    EXPECT_TRUE(tokens.insert(token(code)).second) << token(code);
}

}  // namespace
}  // namespace xueji
