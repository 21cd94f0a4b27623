// Addresses of the Internet Protocol, and blocks of them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xueji {

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

// Whether the address is meant to be reached from everywhere: not private, not this machine's, not
// link-local, nothing reserved (IANA's special-purpose registries, RFC 6890).
bool is_public(const Address& address);

}  // namespace xueji
