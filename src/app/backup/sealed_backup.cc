#include "app/backup/sealed_backup.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include <boost/json.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>

#include "app/accounts/hex.h"
#include "app/backup/backup_folder.h"
#include "app/backup/sealed_part.h"
#include "app/posix_file.h"
#include "base/assert.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPublicWord = "xueji-backup-public-", kSecretWord = "xueji-backup-secret-";
constexpr std::string_view kFormat = "xueji-sealed-backup";
constexpr const char* kPartsName = "parts";
constexpr std::size_t kMarkBytesMax = 64 * 1'024;

const std::uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}
std::uint8_t* bytes_of(std::string& text) {
  return reinterpret_cast<std::uint8_t*>(text.data());
}

// The key's bytes, or nothing when the text is no such key.
std::optional<std::string> key_of(std::string_view text, std::string_view word, std::size_t bytes) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
    text.remove_suffix(1);
  if (!text.starts_with(word)) return std::nullopt;
  text.remove_prefix(word.size());
  const bool digits = std::ranges::all_of(
      text, [](char digit) { return ('0' <= digit && digit <= '9') || ('a' <= digit && digit <= 'f'); });
  if (text.size() != 2 * bytes || !digits) return std::nullopt;
  return from_hex(text);
}

std::optional<std::string> public_key_of(std::string_view text) {
  return key_of(text, kPublicWord, crypto_box_PUBLICKEYBYTES);
}

std::string read_file(const fs::path& path, std::size_t bytes_max) {
  std::string bytes;
  read_blocks(Descriptor(path, O_RDONLY | O_NOFOLLOW), [&](std::string_view block) {
    if (bytes.size() + block.size() > bytes_max)
      throw Fault(fmt::format("{} 太大 · it is too large", path.filename().string()));
    bytes += block;
  });
  return bytes;
}

void write_file(const fs::path& path, std::string_view bytes) {
  write_all(Descriptor(path, O_WRONLY | O_CREAT | O_EXCL, 0600), bytes);
}

struct Mark {
  std::uint64_t parts = 0;
  std::string key;  // sealed
};

std::optional<Mark> read_mark(const fs::path& sealed) {
  boost::system::error_code error;
  const boost::json::value value =
      boost::json::parse(read_file(sealed / kSealedMarkName, kMarkBytesMax), error);
  if (error || !value.is_object()) return std::nullopt;
  const auto text = [&](const char* name) {
    const boost::json::value* member = value.as_object().if_contains(name);
    return member != nullptr && member->is_string() ? std::string(member->as_string()) : std::string();
  };
  const boost::json::value* parts = value.as_object().if_contains("parts");
  const std::string key = text("key");
  constexpr std::string_view kDigits = "0123456789abcdef";
  if (text("format") != kFormat || parts == nullptr || !parts->is_int64() || parts->as_int64() < 0 ||
      key.size() % 2 != 0 || key.find_first_not_of(kDigits) != std::string::npos)
    return std::nullopt;
  return Mark{static_cast<std::uint64_t>(parts->as_int64()), from_hex(key)};
}

fs::path part_path(const fs::path& sealed, std::uint64_t number) {
  return sealed / kPartsName / fmt::format("{:08}", number);
}

}  // namespace

SealKeys make_seal_keys() {
  XJ_ASSERT(sodium_init() >= 0);
  std::string open(crypto_box_PUBLICKEYBYTES, '\0'), secret(crypto_box_SECRETKEYBYTES, '\0');
  crypto_box_keypair(bytes_of(open), bytes_of(secret));
  return {std::string(kPublicWord) + to_hex_text(open), std::string(kSecretWord) + to_hex_text(secret)};
}

bool is_public_seal_key(std::string_view text) {
  return public_key_of(text).has_value();
}

bool is_sealed(const fs::path& backup) {
  std::error_code error;
  return fs::is_regular_file(backup / kSealedMarkName, error);
}

void seal_folder(const fs::path& folder, const fs::path& sealed, std::string_view public_key) {
  XJ_ASSERT(sodium_init() >= 0);
  const auto recipient = public_key_of(public_key);
  XJ_ASSERT(recipient);
  PartKey key = make_part_key();
  fs::create_directory(sealed / kPartsName);
  std::uint64_t parts = 0;
  for (const std::string& path : list_files(folder)) {
    const fs::path part = part_path(sealed, ++parts);
    const Digest digest = seal_part(folder, path, part, key);
    if (!holds_file(part, key, digest))
      throw Fault(fmt::format("{} 写出后与原文不符 · it reads differently from what was written",
                              part.filename().string()));
  }
  std::string locked(key.size() + crypto_box_SEALBYTES, '\0');
  crypto_box_seal(bytes_of(locked), key.data(), key.size(), bytes_of(*recipient));
  sodium_memzero(key.data(), key.size());
  write_file(
      sealed / kSealedMarkName,
      fmt::format(R"({{"format":"{}","version":1,"recipient":"{}","parts":{},"key":"{}"}})"
                  "\n",
                  kFormat, std::string(kPublicWord) + to_hex_text(*recipient), parts, to_hex_text(locked)));
}

std::string open_sealed(const fs::path& sealed, const fs::path& folder, std::string_view secret_key) {
  XJ_ASSERT(sodium_init() >= 0);
  const auto secret = key_of(secret_key, kSecretWord, crypto_box_SECRETKEYBYTES);
  if (!secret) return "这不是打开备份的密钥 · this is no key that opens a backup";
  const auto mark = read_mark(sealed);
  if (!mark) return fmt::format("{} 已损坏 · it is damaged", kSealedMarkName);
  std::string open(crypto_box_PUBLICKEYBYTES, '\0');
  crypto_scalarmult_base(bytes_of(open), bytes_of(*secret));
  PartKey key;
  if (mark->key.size() != key.size() + crypto_box_SEALBYTES ||
      crypto_box_seal_open(key.data(), bytes_of(mark->key), mark->key.size(), bytes_of(open),
                           bytes_of(*secret)) != 0)
    return "密钥不是这个备份的 · the key is not this backup's";
  std::string wrong;
  for (std::uint64_t number = 1; number <= mark->parts && wrong.empty(); ++number)
    if (const fs::path part = part_path(sealed, number); !fs::is_regular_file(fs::symlink_status(part))) {
      wrong = fmt::format("缺少 {} · it is missing", part.filename().string());
    } else if (!open_part(part, key, folder)) {
      wrong = fmt::format("{} 已损坏 · it is damaged", part.filename().string());
    }
  sodium_memzero(key.data(), key.size());
  return wrong;
}

}  // namespace xueji::app
