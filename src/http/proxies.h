// Trusted proxies: whose word about the client is believed. X-Forwarded-For is read from the right, as far as
// the addresses on the way are trusted; what a stranger wrote further left is never looked at (AC-54).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "http/message.h"

namespace xueji::http {

// Both families in one form: an IPv4 address as ::ffff:a.b.c.d.
using Address = std::array<std::uint8_t, 16>;
std::optional<Address> parse_address(std::string_view text) noexcept;
std::string format_address(const Address& address);

class AddressBlocks {
 public:
  AddressBlocks() = default;
  // Addresses or blocks ("10.0.0.0/8", "::1"); throws Fault on anything else.
  explicit AddressBlocks(std::span<const std::string> blocks);
  bool contains(const Address& address) const noexcept;

 private:
  struct Block {
    Address address;
    unsigned bits;
  };
  std::vector<Block> blocks_;
};

struct Client {
  std::string address;
  bool secure = false;
};

// Who asks, when the connection comes from `peer`, by TLS or not.
Client find_client(const AddressBlocks& trusted, std::string_view peer, bool secure,
                   std::span<const Field> fields);

}  // namespace xueji::http
