// TextIndex: different texts, each with its place: 0 for the first that came, 1 for the next. Found with one
// look at a table and one at the text's own bytes. A value whose copy is three blocks of memory, however many
// texts it holds.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xueji {

class TextIndex {
 public:
  std::size_t size() const noexcept { return size_; }
  std::optional<std::uint32_t> find(std::string_view text) const noexcept;

  struct Added {
    std::uint32_t place = 0;
    bool fresh = false;  // it was not there before
  };
  // At most 4 GiB of texts.
  Added add(std::string_view text);

  // The same texts in the same places.
  friend bool operator==(const TextIndex&, const TextIndex&) = default;

 private:
  static constexpr std::uint32_t kFree = 0xffff'ffff;
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t place = kFree;
    std::uint32_t begin = 0, bytes = 0;  // of the text among the letters
    friend bool operator==(const Slot&, const Slot&) = default;
  };

  // Where the text stands, or the free slot where it would. There must be slots.
  std::size_t slot_of(std::string_view text, std::uint32_t hash) const noexcept;
  void grow();

  std::string letters_;      // the texts, one behind the other
  std::vector<Slot> slots_;  // a power of two of them or none; at most three of four are taken
  std::uint32_t size_ = 0;
};

}  // namespace xueji
