// One file of a sealed backup: a stream header, a piece with its path, pieces with its bytes, the last of
// which says that it is the last. Each piece is encrypted and bound to those before it (libsodium's
// secretstream), so that none can be changed, dropped or moved. libsodium must have been made ready.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>

#include "base/digest.h"

namespace xueji::app {

using PartKey = std::array<std::uint8_t, 32>;
PartKey make_part_key();

// The file `path` below the folder as the new file `part`; the digest of what was read. Throws Fault.
Digest seal_part(const std::filesystem::path& folder, const std::string& path,
                 const std::filesystem::path& part, const PartKey& key);

// Whether the part opens to a file of that digest.
bool holds_file(const std::filesystem::path& part, const PartKey& key, const Digest& digest);

// Writes the file below the folder, under its path. False: another key, damage, or the part was cut short;
// what was written then is worth nothing. Throws Fault.
bool open_part(const std::filesystem::path& part, const PartKey& key, const std::filesystem::path& folder);

}  // namespace xueji::app
