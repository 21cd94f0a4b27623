#include "app/accounts/secret.h"

#include <array>
#include <vector>

#include <sodium.h>

#include "base/assert.h"
#include "base/digest.h"

namespace xueji::app {
namespace {

constexpr std::string_view kBase32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";  // RFC 4648
constexpr std::string_view kTypedLetters =
    "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";  // none that looks like another
constexpr std::size_t kTypedGroups = 4, kTypedGroupLetters = 5;

std::string pick_letters(RandomSource& random, std::size_t letters, std::string_view alphabet) {
  std::vector<std::uint8_t> bytes(letters);
  random.fill(bytes);
  std::string picked;
  for (const std::uint8_t byte : bytes)
    picked += alphabet[byte % 32];  // 32 divides 256: every letter is as likely
  sodium_memzero(bytes.data(), bytes.size());
  return picked;
}

std::string group_letters(std::string_view letters) {
  std::string grouped;
  for (std::size_t place = 0; place < letters.size(); ++place) {
    if (place != 0 && place % kTypedGroupLetters == 0) grouped += '-';
    grouped += letters[place];
  }
  return grouped;
}

}  // namespace

SystemRandomSource::SystemRandomSource() {
  XJ_ASSERT(sodium_init() >= 0);
}

void SystemRandomSource::fill(std::span<std::uint8_t> bytes) {
  randombytes_buf(bytes.data(), bytes.size());
}

std::string make_secret(RandomSource& random) {
  std::array<std::uint8_t, 32> bytes;
  random.fill(bytes);
  constexpr std::size_t kText =
      sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING);  // with its closing zero
  std::array<char, kText> text;
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                    sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  sodium_memzero(bytes.data(), bytes.size());
  return text.data();
}

std::string make_typed_code(RandomSource& random) {
  return group_letters(pick_letters(random, kTypedGroups * kTypedGroupLetters, kTypedLetters));
}

std::string normalise_typed_code(std::string_view typed) {
  std::string letters;
  for (const char c : typed) {
    if (c >= 'a' && c <= 'z') {
      letters += static_cast<char>(c - 'a' + 'A');
    } else if (c != '-' && c != ' ') {
      letters += c;
    }
  }
  return group_letters(letters);
}

std::string make_id(RandomSource& random, std::string_view prefix) {
  std::string id(prefix);
  for (const char c : pick_letters(random, 12, kBase32))
    id += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return id;
}

std::string digest_secret(std::string_view secret) {
  return to_hex(sha256(secret));
}

std::string encode_base32(std::string_view bytes) {
  std::string text;
  std::uint32_t held = 0;
  int bits = 0;
  for (const char byte : bytes) {
    held = (held << 8) | static_cast<std::uint8_t>(byte);
    for (bits += 8; bits >= 5; bits -= 5)
      text += kBase32[(held >> (bits - 5)) & 31];
  }
  if (bits > 0) text += kBase32[(held << (5 - bits)) & 31];
  return text;
}

}  // namespace xueji::app
