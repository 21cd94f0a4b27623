// PostingSegment: the postings of up to 2^16 documents, packed and never changed: for each gram a byte of it
// and two bytes of the document, in buckets by the gram's first 23 bits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reuse/gram.h"
#include "reuse/scratch_space.h"

namespace xueji::reuse {

// A posting while it is in memory: the gram's bits that are looked at, above the document's number, which
// counts from the first one of its segment.
inline constexpr unsigned kPostingGramBits = 31;
inline constexpr unsigned kPostingDocumentBits = 16;
constexpr std::uint64_t posting_key(std::uint64_t hash, std::uint32_t document) noexcept {
  return hash >> (kGramBits - kPostingGramBits) << (64 - kPostingGramBits) | document;
}

struct FoundPostings {
  struct Hit {
    std::uint32_t document;
    std::uint32_t gram;  // its place among those that were asked for
    friend bool operator==(const Hit&, const Hit&) = default;
  };
  std::vector<Hit> hits;
  std::vector<std::uint32_t> counts;  // of the documents of each gram; more than most: its hits say nothing
};

// Keys are put into segments in parts, by the gram's first bits: what is worked on together stays in the
// caches.
inline constexpr unsigned kPostingPartBits = 8;
inline constexpr std::size_t kPostingParts = std::size_t{1} << kPostingPartBits;
constexpr std::size_t posting_part(std::uint64_t key) noexcept {
  return key >> (64 - kPostingPartBits);
}

class PostingSegment {
 public:
  // Appends hits in the order of `hashes`.
  void find(std::span<const std::uint64_t> hashes, std::uint32_t most, FoundPostings& found) const;

  std::uint32_t first() const noexcept { return first_; }
  std::size_t bytes() const noexcept;

 private:
  friend class PostingPacker;
  std::uint32_t first_ = 0;  // document
  std::span<const std::uint32_t> directory_;
  std::span<const std::uint8_t> tags_;
  std::span<const std::uint16_t> documents_;
};

// Makes a segment, part after part.
class PostingPacker {
 public:
  using Keys = std::span<const std::uint64_t>;
  // Of a gram that more than `most` documents have, no more are kept than say so.
  explicit PostingPacker(std::uint32_t most);

  void pack_part(std::span<const Keys> keys);  // in any order, repeated or not
  PostingSegment finish(std::uint32_t first, ScratchSpace& space) const;

 private:
  void append_bucket(std::span<std::uint32_t> entries);

  std::uint32_t most_;
  std::vector<std::uint32_t> directory_;
  std::vector<std::uint8_t> tags_;
  std::vector<std::uint16_t> documents_;
  std::vector<std::uint32_t> ends_, entries_;  // of one part
};

}  // namespace xueji::reuse
