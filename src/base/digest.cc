#include "base/digest.h"

#include <utility>

#include <openssl/evp.h>

#include "base/assert.h"
#include "base/fault.h"

namespace xueji {
namespace {

const EVP_MD* fetch(HashAlgorithm algorithm) {
  // Fetched once for the whole run: an implicit fetch a message costs as much as hashing it.
  static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  static const EVP_MD* const sm3 = EVP_MD_fetch(nullptr, "SM3", nullptr);
  const EVP_MD* method = algorithm == HashAlgorithm::sm3 ? sm3 : sha256;
  if (method == nullptr) throw Fault("OpenSSL offers no " + std::string(token(algorithm)));
  return method;
}

EVP_MD_CTX* context_of(void* context) {
  return static_cast<EVP_MD_CTX*>(context);
}

}  // namespace

std::string_view token(HashAlgorithm algorithm) noexcept {
  return algorithm == HashAlgorithm::sm3 ? "sm3" : "sha256";
}

std::optional<HashAlgorithm> parse_hash_algorithm(std::string_view text) noexcept {
  if (text == "sha256") return HashAlgorithm::sha256;
  if (text == "sm3") return HashAlgorithm::sm3;
  return std::nullopt;
}

Hasher::Hasher(HashAlgorithm algorithm) : context_(EVP_MD_CTX_new()), method_(fetch(algorithm)) {
  if (context_ == nullptr) throw Fault("OpenSSL gave no digest context");
  start();
}

Hasher::~Hasher() {
  EVP_MD_CTX_free(context_of(context_));
}

Hasher::Hasher(Hasher&& other) noexcept
    : context_(std::exchange(other.context_, nullptr)), method_(other.method_) {}

void Hasher::start() {
  XJ_ASSERT(EVP_DigestInit_ex2(context_of(context_), static_cast<const EVP_MD*>(method_), nullptr) == 1);
}

void Hasher::update(std::span<const std::uint8_t> bytes) {
  XJ_ASSERT(EVP_DigestUpdate(context_of(context_), bytes.data(), bytes.size()) == 1);
}

void Hasher::update(std::string_view bytes) {
  XJ_ASSERT(EVP_DigestUpdate(context_of(context_), bytes.data(), bytes.size()) == 1);
}

Digest Hasher::finish() {
  Digest digest;
  unsigned size = 0;
  XJ_ASSERT(EVP_DigestFinal_ex(context_of(context_), digest.data(), &size) == 1 && size == digest.size());
  return digest;
}

Digest sha256(std::string_view bytes) {
  static thread_local Hasher hasher;
  hasher.start();
  hasher.update(bytes);
  return hasher.finish();
}

std::string to_hex(const Digest& digest) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text(digest.size() * 2, '0');
  for (std::size_t place = 0; place < digest.size(); ++place) {
    text[2 * place] = kDigits[digest[place] >> 4];
    text[2 * place + 1] = kDigits[digest[place] & 15];
  }
  return text;
}

std::optional<Digest> parse_hex_digest(std::string_view text) noexcept {
  Digest digest{};
  if (text.size() != digest.size() * 2) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const int nibble = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    if (nibble < 0) return std::nullopt;
    digest[i / 2] = static_cast<std::uint8_t>(digest[i / 2] << 4 | nibble);
  }
  return digest;
}

}  // namespace xueji
