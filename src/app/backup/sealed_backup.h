// A sealed backup (密封备份): a folder of ciphertext that opens with a secret key alone. Who makes backups
// needs the public key only, so that he, and whoever gets hold of the medium, reads nothing of what is in
// them. XChaCha20-Poly1305 under a key made for each backup, itself sealed to the public key (X25519);
// libsodium.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace xueji::app {

inline constexpr const char* kSealedMarkName = "sealed.json";

// Both as people keep them: a word that says what it is, then hexadecimal digits.
struct SealKeys {
  std::string public_key;  // "xueji-backup-public-…"
  std::string secret_key;  // "xueji-backup-secret-…"
};
SealKeys make_seal_keys();

bool is_public_seal_key(std::string_view text);
bool is_sealed(const std::filesystem::path& backup);

// Every file of the folder, into the existing empty folder `sealed`; then opens each again and compares.
// Not yet durable. Fault when something cannot be read or written. `public_key` is one.
void seal_folder(const std::filesystem::path& folder, const std::filesystem::path& sealed,
                 std::string_view public_key);

// Into the existing empty folder. What is wrong, Chinese · English: another key, a part that is damaged, cut
// short or missing; empty: all is well. Fault when something cannot be read or written.
std::string open_sealed(const std::filesystem::path& sealed, const std::filesystem::path& folder,
                        std::string_view secret_key);

}  // namespace xueji::app
