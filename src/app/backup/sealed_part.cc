#include "app/backup/sealed_part.h"

#include <algorithm>
#include <optional>

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>

#include "app/posix_file.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kNameBytes = 1'024;        // of the first piece: a path, filled up with zeros
constexpr std::size_t kPieceBytes = 64 * 1'024;  // of the others but the last
constexpr std::size_t kAddedBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static_assert(std::tuple_size_v<PartKey> == crypto_secretstream_xchacha20poly1305_KEYBYTES);

const std::uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}
std::uint8_t* bytes_of(std::string& text) {
  return reinterpret_cast<std::uint8_t*>(text.data());
}

// Cuts what comes in blocks of any size into pieces of one size, the last one shorter or empty.
class Pieces {
 public:
  explicit Pieces(std::size_t bytes) : bytes_(bytes) {}
  template <class Take>
  void add(std::string_view block, Take&& take) {
    while (!block.empty()) {
      if (held_.size() == bytes_) {  // certainly not the last one
        take(held_);
        held_.clear();
      }
      const std::size_t more = std::min(block.size(), bytes_ - held_.size());
      held_ += block.substr(0, more);
      block.remove_prefix(more);
    }
  }
  const std::string& rest() const noexcept { return held_; }

 private:
  std::size_t bytes_;
  std::string held_;
};

std::string name_piece(const std::string& path) {
  if (path.size() >= kNameBytes) throw Fault(fmt::format("文件路径太长 · the path is too long: {}", path));
  std::string piece(kNameBytes, '\0');
  path.copy(piece.data(), path.size());
  return piece;
}

// A path that stays in the folder.
bool is_safe(const fs::path& path) {
  return !path.empty() && path.is_relative() && std::ranges::find(path, "..") == path.end();
}

// What a part holds, given piece by piece. False: another key, damage, or it was cut short.
class OpenedPart {
 public:
  OpenedPart(const fs::path& part, const PartKey& key) : part_(part), key_(key) {}

  template <class Name, class Take>
  bool read(Name&& name, Take&& take) {
    bool sound = true, ended = false, named = false;
    const auto pull = [&](std::string_view sealed) {
      if (!sound || ended) return void(sound = false);
      std::string piece(sealed.size() < kAddedBytes ? 0 : sealed.size() - kAddedBytes, '\0');
      std::uint8_t tag = 0;
      sound = sealed.size() >= kAddedBytes &&
              crypto_secretstream_xchacha20poly1305_pull(&state_, bytes_of(piece), nullptr, &tag,
                                                         bytes_of(sealed), sealed.size(), nullptr, 0) == 0;
      if (!sound) return;
      ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
      if (named) return take(piece);
      piece.resize(std::min(piece.size(), piece.find('\0')));
      named = true;
      sound = is_safe(piece);
      if (sound) name(piece);
    };
    std::string start;  // the header and the path
    Pieces pieces(kPieceBytes + kAddedBytes);
    read_blocks(Descriptor(part_, O_RDONLY | O_NOFOLLOW), [&](std::string_view block) {
      constexpr std::size_t kStartBytes = kHeaderBytes + kNameBytes + kAddedBytes;
      const std::size_t missing = std::min(block.size(), kStartBytes - start.size());
      if (missing > 0) {
        start += block.substr(0, missing);
        block.remove_prefix(missing);
        if (start.size() < kStartBytes) return;
        sound = crypto_secretstream_xchacha20poly1305_init_pull(&state_, bytes_of(start), key_.data()) == 0;
        pull(std::string_view(start).substr(kHeaderBytes));
      }
      pieces.add(block, pull);
    });
    pull(pieces.rest());
    return sound && ended;
  }

 private:
  const fs::path& part_;
  const PartKey& key_;
  crypto_secretstream_xchacha20poly1305_state state_{};
};

}  // namespace

PartKey make_part_key() {
  PartKey key;
  crypto_secretstream_xchacha20poly1305_keygen(key.data());
  return key;
}

Digest seal_part(const fs::path& folder, const std::string& path, const fs::path& part, const PartKey& key) {
  crypto_secretstream_xchacha20poly1305_state state;
  std::string header(kHeaderBytes, '\0');
  crypto_secretstream_xchacha20poly1305_init_push(&state, bytes_of(header), key.data());
  const Descriptor out(part, O_WRONLY | O_CREAT | O_EXCL, 0600);
  write_all(out, header);
  const auto push = [&](const std::string& piece, std::uint8_t tag) {
    std::string sealed(piece.size() + kAddedBytes, '\0');
    crypto_secretstream_xchacha20poly1305_push(&state, bytes_of(sealed), nullptr, bytes_of(piece),
                                               piece.size(), nullptr, 0, tag);
    write_all(out, sealed);
  };
  push(name_piece(path), crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
  Pieces pieces(kPieceBytes);
  Hasher hasher;
  read_blocks(Descriptor(folder / path, O_RDONLY | O_NOFOLLOW), [&](std::string_view block) {
    hasher.update(block);
    pieces.add(block, [&](const std::string& piece) {
      push(piece, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    });
  });
  push(pieces.rest(), crypto_secretstream_xchacha20poly1305_TAG_FINAL);
  return hasher.finish();
}

bool holds_file(const fs::path& part, const PartKey& key, const Digest& digest) {
  Hasher hasher;
  return OpenedPart(part, key).read([](const std::string&) {},
                                    [&](const std::string& piece) { hasher.update(piece); }) &&
         hasher.finish() == digest;
}

bool open_part(const fs::path& part, const PartKey& key, const fs::path& folder) {
  std::optional<Descriptor> out;
  return OpenedPart(part, key).read(
      [&](const std::string& path) {
        fs::create_directories((folder / path).parent_path());
        out.emplace(folder / path, O_WRONLY | O_CREAT | O_EXCL, 0600);
      },
      [&](const std::string& piece) { write_all(*out, piece); });
}

}  // namespace xueji::app
