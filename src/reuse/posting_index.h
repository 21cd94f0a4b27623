// PostingIndex: which documents hold a fingerprint. Documents are added in the order of their numbers. New
// postings wait in memory as they come; when they are asked for they are sorted into a run; runs of like size
// are merged, and a run that has grown large is packed into six bytes a posting and left alone. No places are
// kept: what is found is looked at in the documents themselves. One thread at a time; `find` after `settle`
// is safe from any number of threads.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reuse/gram.h"

namespace xueji::reuse {

class PostingIndex {
 public:
  static constexpr std::uint32_t kDocumentsMax = 1U << (64 - kGramBits);

  void add(std::uint32_t document, std::span<const Fingerprint> fingerprints);
  void settle();  // what was added can be found from now on; O(new) and now and then a merge

  // Appends the documents that hold the gram, in no particular order, unless there are more than `most`; then
  // nothing is appended. Returns how many were appended.
  std::size_t find(std::uint64_t hash, std::size_t most, std::vector<std::uint32_t>& documents) const;

  std::size_t memory_bytes() const noexcept;

 private:
  // Sorted keys: hash << 24 | document. The directory leads to a hash's neighbourhood.
  struct Run {
    std::vector<std::uint64_t> keys;
    std::vector<std::uint32_t> directory;
    unsigned shift = 0;
    void index();
  };
  struct Packed {
    std::vector<std::uint32_t> directory;  // by the upper 24 bits of the hash
    std::vector<std::uint16_t> tags;       // the lower 16
    std::vector<std::uint32_t> documents;
    explicit Packed(const Run& run);
  };
  void merge_runs();

  std::vector<std::uint64_t> waiting_;
  std::vector<Run> runs_;
  std::vector<Packed> packed_;
};

}  // namespace xueji::reuse
