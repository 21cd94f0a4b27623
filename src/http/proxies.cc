#include "http/proxies.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include <arpa/inet.h>

#include "base/fault.h"
#include "http/field_text.h"

namespace xueji::http {
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

// All values of the field, in order, as one list.
std::vector<std::string_view> list_values(std::span<const Field> fields, std::string_view name) {
  std::vector<std::string_view> values;
  for (const Field& field : fields) {
    if (field.name != name) continue;
    std::string_view rest = field.value;
    while (!rest.empty())
      values.push_back(cut_item(rest, ','));
  }
  return values;
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

Client find_client(const AddressBlocks& trusted, std::string_view peer, bool secure,
                   std::span<const Field> fields) {
  std::optional<Address> hop = parse_address(peer);
  if (!hop || !trusted.contains(*hop)) return {std::string(peer), secure};
  const std::vector<std::string_view> way = list_values(fields, "x-forwarded-for");
  for (std::size_t index = way.size(); index > 0 && trusted.contains(*hop); --index) {
    const std::optional<Address> before = parse_address(way[index - 1]);
    if (!before) break;  // no address: what is left of it cannot be trusted either
    hop = before;
  }
  const std::vector<std::string_view> schemes = list_values(fields, "x-forwarded-proto");
  return {format_address(*hop), secure || (!schemes.empty() && schemes.back() == "https")};
}

}  // namespace xueji::http
