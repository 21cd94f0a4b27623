#include "base/network_address.h"

#include <gtest/gtest.h>

namespace xueji {
namespace {

TEST(NetworkAddress, KnowsWhatIsPublic) {
  for (const char* text : {"8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "192.167.255.255", "100.63.0.1",
                           "100.128.0.1", "223.255.255.255", "2400:3200::1", "::ffff:8.8.8.8"})
    EXPECT_TRUE(is_public(parse_address(text).value())) << text;
  for (const char* text : {"0.0.0.0",
                           "10.0.0.1",
                           "100.64.0.1",
                           "127.0.0.1",
                           "127.255.255.255",
                           "169.254.169.254",
                           "172.16.0.1",
                           "172.31.255.255",
                           "192.168.0.1",
                           "198.18.0.1",
                           "224.0.0.1",
                           "255.255.255.255",
                           "::",
                           "::1",
                           "fe80::1",
                           "fc00::1",
                           "fd12::1",
                           "ff02::1",
                           "::ffff:10.0.0.1",
                           "::ffff:127.0.0.1",
                           "64:ff9b::a00:1",
                           "2002:a00:1::",
                           "2001:0:4136:e378::",
                           "2001:db8::1",
                           "::7f00:1"})
    EXPECT_FALSE(is_public(parse_address(text).value())) << text;
}

}  // namespace
}  // namespace xueji
