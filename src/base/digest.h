// SHA-256 and SM3 through OpenSSL. A Digest is 32 bytes for both. A Hasher is reused from message to message;
// one thread each.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace xueji {

using Digest = std::array<std::uint8_t, 32>;

enum class HashAlgorithm { sha256, sm3 };
std::string_view token(HashAlgorithm algorithm) noexcept;
std::optional<HashAlgorithm> parse_hash_algorithm(std::string_view token) noexcept;

class Hasher {
 public:
  explicit Hasher(HashAlgorithm algorithm = HashAlgorithm::sha256);
  ~Hasher();
  Hasher(Hasher&& other) noexcept;
  Hasher(const Hasher&) = delete;
  Hasher& operator=(const Hasher&) = delete;
  Hasher& operator=(Hasher&&) = delete;

  void start();  // begins a message; what was updated before is dropped
  void update(std::span<const std::uint8_t> bytes);
  void update(std::string_view bytes);
  Digest finish();  // ends the message; start() begins the next

 private:
  void* context_;
  const void* method_;
};

Digest sha256(std::string_view bytes);
std::string to_hex(const Digest& digest);  // 64 lower-case characters
std::optional<Digest> parse_hex_digest(std::string_view text) noexcept;

}  // namespace xueji
