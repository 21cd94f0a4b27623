#include "reuse/scratch_space.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/fault.h"

namespace xueji::reuse {
namespace {

constexpr std::uint64_t kPage = 4096;

std::string temporary_folder() {
  const char* const named = std::getenv("TMPDIR");
  return named != nullptr && *named != '\0' ? named : "/var/tmp";  // which is on a disk where /tmp is not
}

void* address_of(std::span<const std::byte> bytes) noexcept {
  return const_cast<std::byte*>(bytes.data());
}

[[noreturn]] void fail(std::string_view what, std::string_view folder) {
  const char* const why = std::strerror(errno);
  const std::string_view advice =
      folder == temporary_folder() ? "; TMPDIR may name a folder with more room" : "";
  throw Fault(fmt::format("cannot {} a scratch file in {}: {}{}", what, folder, why, advice));
}

}  // namespace

ScratchSpace::~ScratchSpace() {
  for (const Piece& piece : pieces_)
    ::munmap(address_of(piece.bytes), piece.bytes.size());
  if (file_ >= 0) ::close(file_);
}

void ScratchSpace::open() {
  if (folder_.empty()) folder_ = temporary_folder();
  std::string name = folder_ + "/xueji-scratch-XXXXXX";
  file_ = ::mkostemp(name.data(), O_CLOEXEC);
  if (file_ < 0) fail("make", folder_);
  ::unlink(name.c_str());
}

std::span<const std::byte> ScratchSpace::keep_bytes(std::span<const std::byte> piece, Use use) {
  if (piece.empty()) return {};
  if (file_ < 0) open();
  for (std::size_t done = 0; done < piece.size();) {
    const ssize_t written =
        ::pwrite(file_, piece.data() + done, piece.size() - done, static_cast<off_t>(bytes_ + done));
    if (written < 0 && errno != EINTR) fail("write", folder_);
    if (written > 0) done += static_cast<std::size_t>(written);
  }
  void* const mapped =
      ::mmap(nullptr, piece.size(), PROT_READ, MAP_SHARED, file_, static_cast<off_t>(bytes_));
  if (mapped == MAP_FAILED) fail("map", folder_);
  ::madvise(mapped, piece.size(), MADV_RANDOM);
  pieces_.push_back({{static_cast<const std::byte*>(mapped), piece.size()}, use});
  bytes_ += (piece.size() + kPage - 1) / kPage * kPage;
  return pieces_.back().bytes;
}

void ScratchSpace::fetch() const noexcept {
  for (const Piece& piece : pieces_) {
    if (piece.use != Use::everywhere) continue;
    void* const address = address_of(piece.bytes);
    ::madvise(address, piece.bytes.size(), MADV_SEQUENTIAL);
    ::madvise(address, piece.bytes.size(), MADV_POPULATE_READ);  // before Linux 5.14 nothing happens
    ::madvise(address, piece.bytes.size(), MADV_RANDOM);
  }
}

}  // namespace xueji::reuse
