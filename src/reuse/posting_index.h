// PostingIndex: which documents hold a fingerprint. Documents are added in the order of their numbers. New
// postings wait in memory as they come; when they are asked for they are sorted into a run, and runs of like
// size are merged; the postings of so many documents that they fill a segment are packed into three bytes
// each and go to the scratch space. No places are kept: what is found is looked at in the documents
// themselves. One thread at a time; `find` after `settle` is safe from any number of threads.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "reuse/gram.h"
#include "reuse/posting_segment.h"

namespace xueji::reuse {

class PostingIndex {
 public:
  // A gram that more than `most` documents have leads nowhere. Its first 31 bits are looked at.
  PostingIndex(std::uint32_t most, ScratchSpace& space) : most_(most), space_(&space) {}

  void add(std::uint32_t document, std::span<const Fingerprint> fingerprints);  // Fault of the scratch space
  void settle();  // what was added can be found from now on; O(new) and now and then a merge

  // The documents that hold the grams, by document, then by place in `hashes`.
  void find(std::span<const std::uint64_t> hashes, FoundPostings& found) const;

  std::size_t packed_bytes() const noexcept;
  std::size_t memory_bytes() const noexcept;

 private:
  // Keys of documents from `first_` on; sorted. The directory leads to a gram's neighbourhood.
  struct Run {
    std::vector<std::uint64_t> keys;
    std::vector<std::uint32_t> directory;
    unsigned shift = 0;
    void index();
    void find(std::span<const std::uint64_t> hashes, std::uint32_t most, std::uint32_t first,
              FoundPostings& found) const;
  };
  void merge_runs();
  void freeze(std::uint32_t next);  // all that waits, and the runs; the next document is `next`

  std::uint32_t most_;
  ScratchSpace* space_;
  std::uint32_t first_ = 0;                                        // document of what is not packed
  std::size_t held_ = 0;                                           // postings that are not packed
  std::array<std::vector<std::uint64_t>, kPostingParts> waiting_;  // keys, by part
  std::vector<Run> runs_;
  std::vector<PostingSegment> segments_;
  std::size_t fetched_ = 0;  // segments that were brought into memory
};

}  // namespace xueji::reuse
