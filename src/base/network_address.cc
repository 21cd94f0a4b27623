#include "base/network_address.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include <arpa/inet.h>

#include "base/fault.h"

namespace xueji {
namespace {

constexpr unsigned kMappedBits = 96;  // ::ffff:0:0/96

bool is_mapped(const Address& address) noexcept {
  return std::all_of(address.begin(), address.begin() + 10, [](std::uint8_t byte) { return byte == 0; }) &&
         address[10] == 0xff && address[11] == 0xff;
}

bool equal_bits(const Address& left, const Address& right, unsigned bits) noexcept {
  const unsigned bytes = bits / 8;
  if (!std::equal(left.begin(), left.begin() + bytes, right.begin())) return false;
  if (bits % 8 == 0) return true;
  const unsigned shift = 8 - bits % 8;
  return left[bytes] >> shift == right[bytes] >> shift;
}

}  // namespace

std::optional<Address> parse_address(std::string_view text) noexcept {
  char copy[INET6_ADDRSTRLEN] = {};
  if (text.size() >= sizeof copy) return std::nullopt;
  std::memcpy(copy, text.data(), text.size());
  Address address{};
  if (inet_pton(AF_INET6, copy, address.data()) == 1) return address;
  if (inet_pton(AF_INET, copy, address.data() + 12) != 1) return std::nullopt;
  address[10] = address[11] = 0xff;
  return address;
}

std::string format_address(const Address& address) {
  char text[INET6_ADDRSTRLEN] = {};
  if (is_mapped(address)) {
    inet_ntop(AF_INET, address.data() + 12, text, sizeof text);
  } else {
    inet_ntop(AF_INET6, address.data(), text, sizeof text);
  }
  return text;
}

AddressBlocks::AddressBlocks(std::span<const std::string> blocks) {
  for (const std::string& text : blocks) {
    const std::size_t slash = std::min(text.find('/'), text.size());
    const std::optional<Address> address = parse_address(std::string_view(text).substr(0, slash));
    if (!address) throw Fault("no address or block: " + text);
    const unsigned offset = is_mapped(*address) ? kMappedBits : 0;
    unsigned bits = 128 - offset;
    if (slash < text.size()) {
      const char* end = text.data() + text.size();
      const auto [stop, error] = std::from_chars(text.data() + slash + 1, end, bits);
      if (error != std::errc() || stop != end || bits > 128 - offset)
        throw Fault("no address or block: " + text);
    }
    blocks_.push_back({*address, bits + offset});
  }
}

bool AddressBlocks::contains(const Address& address) const noexcept {
  return std::ranges::any_of(
      blocks_, [&](const Block& block) { return equal_bits(block.address, address, block.bits); });
}

bool is_public(const Address& address) {
  static const AddressBlocks kNotPublic(
      std::vector<std::string>{"0.0.0.0/8",        // this network
                               "10.0.0.0/8",       // private
                               "100.64.0.0/10",    // between a carrier and its customers
                               "127.0.0.0/8",      // this machine
                               "169.254.0.0/16",   // link-local, with the metadata services of clouds
                               "172.16.0.0/12",    // private
                               "192.0.0.0/24",     // protocol assignments
                               "192.0.2.0/24",     // documentation
                               "192.88.99.0/24",   // 6to4 relays
                               "192.168.0.0/16",   // private
                               "198.18.0.0/15",    // benchmarks
                               "198.51.100.0/24",  // documentation
                               "203.0.113.0/24",   // documentation
                               "224.0.0.0/3"});    // multicast, reserved, broadcast
  static const AddressBlocks kGlobalUnicast(std::vector<std::string>{"2000::/3"});
  static const AddressBlocks kNotPublicV6(
      std::vector<std::string>{"2001::/23",      // protocol assignments, Teredo: an IPv4 address within
                               "2001:db8::/32",  // documentation
                               "2002::/16"});    // 6to4: likewise
  if (is_mapped(address)) return !kNotPublic.contains(address);
  return kGlobalUnicast.contains(address) && !kNotPublicV6.contains(address);
}

}  // namespace xueji
