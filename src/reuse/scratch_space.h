// ScratchSpace: large pieces that are written once and then read here and there. Each goes to an unnamed file
// and is mapped, so that it takes memory only while it is looked at, and is gone with the process whatever
// happens to that. One thread keeps; what is kept is read by any number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace xueji::reuse {

class ScratchSpace {
 public:
  // Whether a piece is read all over, again and again, or some of it some time.
  enum class Use { everywhere, somewhere };

  // The file is made when the first piece comes. An empty name is the folder for temporary files.
  explicit ScratchSpace(std::string folder) : folder_(std::move(folder)) {}
  ~ScratchSpace();
  ScratchSpace(const ScratchSpace&) = delete;
  ScratchSpace& operator=(const ScratchSpace&) = delete;

  // A copy of the piece, for as long as this lives. Fault when the file cannot be made, written or mapped.
  template <class T>
  std::span<const T> keep(std::span<const T> piece, Use use) {
    const std::span<const std::byte> kept = keep_bytes(std::as_bytes(piece), use);
    return {reinterpret_cast<const T*>(kept.data()), piece.size()};
  }
  // What is read all over comes into memory, as far as there is room, in one go instead of page by page.
  void fetch() const noexcept;

  std::uint64_t bytes() const noexcept { return bytes_; }

 private:
  struct Piece {
    std::span<const std::byte> bytes;
    Use use;
  };
  std::span<const std::byte> keep_bytes(std::span<const std::byte> piece, Use use);
  void open();

  std::string folder_;
  int file_ = -1;
  std::uint64_t bytes_ = 0;  // of the file: whole pages
  std::vector<Piece> pieces_;
};

}  // namespace xueji::reuse
