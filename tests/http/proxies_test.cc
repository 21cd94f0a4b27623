#include "http/proxies.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fault.h"

namespace xueji::http {
namespace {

AddressBlocks blocks(std::vector<std::string> texts) {
  return AddressBlocks(texts);
}

bool contains(const AddressBlocks& trusted, std::string_view address) {
  return trusted.contains(parse_address(address).value());
}

TEST(AddressBlocks, ContainWhatTheirBitsSay) {
  const AddressBlocks trusted = blocks({"10.0.0.0/8", "192.0.2.1", "2001:db8::/33"});
  EXPECT_TRUE(contains(trusted, "10.255.1.2"));
  EXPECT_FALSE(contains(trusted, "11.0.0.1"));
  EXPECT_TRUE(contains(trusted, "192.0.2.1"));
  EXPECT_FALSE(contains(trusted, "192.0.2.2"));
  EXPECT_TRUE(contains(trusted, "2001:db8:7fff::1"));
  EXPECT_FALSE(contains(trusted, "2001:db8:8000::1"));
}

TEST(AddressBlocks, SeeThroughMappedAddresses) {
  EXPECT_TRUE(contains(blocks({"10.0.0.0/8"}), "::ffff:10.0.0.1"));
  EXPECT_FALSE(contains(blocks({"10.0.0.0/8"}), "::10.0.0.1"));
}

TEST(AddressBlocks, RefuseWhatIsNone) {
  for (const char* text :
       {"", "localhost", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "10.0.0", "::1/129", "10.0.0.0/8/8"})
    EXPECT_THROW(blocks({text}), Fault) << text;
}

std::string client_of(const AddressBlocks& trusted, std::string_view peer,
                      std::vector<std::string> forwarded) {
  std::vector<Field> fields;
  for (std::string& value : forwarded)
    fields.push_back({"x-forwarded-for", std::move(value)});
  return find_client(trusted, peer, false, fields).address;
}

TEST(FindClient, ReadsFromTheRightThroughTrustedHops) {
  const AddressBlocks trusted = blocks({"10.0.0.0/8"});
  EXPECT_EQ(client_of(trusted, "10.0.0.1", {"1.1.1.1, 2.2.2.2, 10.0.0.2"}), "2.2.2.2");
  EXPECT_EQ(client_of(trusted, "10.0.0.1", {"1.1.1.1", "2.2.2.2,10.0.0.2"}), "2.2.2.2");
  EXPECT_EQ(client_of(trusted, "10.0.0.1", {"10.0.0.3, 10.0.0.2"}), "10.0.0.3");
  EXPECT_EQ(client_of(trusted, "10.0.0.1", {}), "10.0.0.1");
}

TEST(FindClient, StopsAtWhatIsNoAddress) {
  const AddressBlocks trusted = blocks({"10.0.0.0/8"});
  EXPECT_EQ(client_of(trusted, "10.0.0.1", {"1.1.1.1, unknown, 10.0.0.2"}), "10.0.0.2");
  EXPECT_EQ(client_of(trusted, "10.0.0.1", {"1.1.1.1\", 10.0.0.2"}), "10.0.0.2");
}

TEST(FindClient, BelievesNoStranger) {
  EXPECT_EQ(client_of(blocks({}), "3.3.3.3", {"1.1.1.1"}), "3.3.3.3");
}

}  // namespace
}  // namespace xueji::http
