#include "base/keyed_digest.h"

#include <algorithm>
#include <array>

namespace xueji {

Digest keyed_digest(std::string_view key, std::string_view message) {
  constexpr std::size_t kBlockBytes = 64;  // of SHA-256
  constexpr std::uint8_t kInner = 0x36, kOuter = 0x5c;
  std::array<std::uint8_t, kBlockBytes> block{};
  if (key.size() > kBlockBytes) {
    std::ranges::copy(sha256(key), block.begin());
  } else {
    std::ranges::copy(key, block.begin());
  }
  const auto padded = [&](std::uint8_t pad) {
    auto bytes = block;
    for (std::uint8_t& byte : bytes)
      byte ^= pad;
    return bytes;
  };
  Hasher hasher;
  hasher.start();
  hasher.update(padded(kInner));
  hasher.update(message);
  const Digest inner = hasher.finish();
  hasher.start();
  hasher.update(padded(kOuter));
  hasher.update(std::span<const std::uint8_t>(inner));
  return hasher.finish();
}

}  // namespace xueji
