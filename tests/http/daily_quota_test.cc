#include "http/api/daily_quota.h"

#include <limits>

#include <gtest/gtest.h>

namespace xueji::http {
namespace {

const Day kMonday{20'000};

TEST(DailyQuota, IsOfOneAccountOnOneDay) {
  DailyQuota quota(10);
  EXPECT_TRUE(quota.take("a", 4, kMonday));
  EXPECT_FALSE(quota.take("a", 7, kMonday));
  EXPECT_TRUE(quota.take("a", 6, kMonday)) << "what was refused is not taken";
  EXPECT_FALSE(quota.take("a", 1, kMonday));
  EXPECT_TRUE(quota.take("b", 10, kMonday));
  EXPECT_TRUE(quota.take("a", 10, kMonday + 1));
}

TEST(DailyQuota, IsNotOverrunByAnyAmount) {
  DailyQuota quota(10);
  EXPECT_FALSE(quota.take("a", std::numeric_limits<std::uint64_t>::max(), kMonday));
  EXPECT_TRUE(quota.take("a", 10, kMonday));
  EXPECT_FALSE(quota.take("a", std::numeric_limits<std::uint64_t>::max(), kMonday));
}

}  // namespace
}  // namespace xueji::http
