#include "reuse/posting_index.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "base/assert.h"

namespace xueji::reuse {
namespace {

constexpr unsigned kDocumentBits = 64 - kGramBits;
constexpr std::uint64_t kDocumentMask = (std::uint64_t{1} << kDocumentBits) - 1;
constexpr std::size_t kWaitingMax = std::size_t{12} << 20;  // postings, 96 MiB
constexpr std::size_t kRunMax = std::size_t{80} << 20;      // postings, 640 MiB; more are packed
constexpr std::size_t kMergeRatio = 4;  // a run less than so many times the next is merged
constexpr unsigned kTagBits = 16;
constexpr std::size_t kPackedBuckets = std::size_t{1} << (kGramBits - kTagBits);

}  // namespace

void PostingIndex::Run::index() {
  // About four keys to a bucket.
  const unsigned bits =
      static_cast<unsigned>(std::clamp<std::size_t>(std::bit_width(keys.size() / 4), 4, 24));
  shift = 64 - bits;
  directory.assign((std::size_t{1} << bits) + 1, 0);
  for (const std::uint64_t key : keys)
    ++directory[(key >> shift) + 1];
  for (std::size_t i = 1; i < directory.size(); ++i)
    directory[i] += directory[i - 1];
}

PostingIndex::Packed::Packed(const Run& run) {
  directory.assign(kPackedBuckets + 1, 0);
  tags.reserve(run.keys.size());
  documents.reserve(run.keys.size());
  for (const std::uint64_t key : run.keys) {
    ++directory[(key >> (kDocumentBits + kTagBits)) + 1];
    tags.push_back(static_cast<std::uint16_t>(key >> kDocumentBits));
    documents.push_back(static_cast<std::uint32_t>(key & kDocumentMask));
  }
  for (std::size_t i = 1; i < directory.size(); ++i)
    directory[i] += directory[i - 1];
}

void PostingIndex::add(std::uint32_t document, std::span<const Fingerprint> fingerprints) {
  XJ_ASSERT(document < kDocumentsMax);
  for (const Fingerprint& fingerprint : fingerprints)
    waiting_.push_back(fingerprint.hash << kDocumentBits | document);
  if (waiting_.size() >= kWaitingMax) settle();
}

void PostingIndex::settle() {
  if (waiting_.empty()) return;
  sort_by_gram(waiting_);
  const auto repeated = std::ranges::unique(waiting_);
  waiting_.erase(repeated.begin(), repeated.end());
  runs_.emplace_back().keys = std::exchange(waiting_, {});
  runs_.back().keys.shrink_to_fit();
  merge_runs();
  runs_.back().index();
  if (runs_.back().keys.size() < kRunMax) return;
  packed_.emplace_back(runs_.back());
  runs_.pop_back();
}

void PostingIndex::merge_runs() {
  while (runs_.size() > 1 && runs_[runs_.size() - 2].keys.size() < kMergeRatio * runs_.back().keys.size()) {
    const std::vector<std::uint64_t> newer = std::move(runs_.back().keys);
    runs_.pop_back();
    std::vector<std::uint64_t>& older = runs_.back().keys;
    std::vector<std::uint64_t> merged(older.size() + newer.size());
    std::ranges::merge(older, newer, merged.begin());
    older = std::move(merged);
  }
}

std::size_t PostingIndex::find(std::uint64_t hash, std::size_t most,
                               std::vector<std::uint32_t>& documents) const {
  const std::size_t before = documents.size();
  for (const Run& run : runs_) {
    const std::uint64_t first = hash << kDocumentBits;
    const auto bucket = first >> run.shift;
    auto at = std::lower_bound(run.keys.begin() + run.directory[bucket],
                               run.keys.begin() + run.directory[bucket + 1], first);
    const std::size_t left = most - (documents.size() - before);
    if (static_cast<std::size_t>(run.keys.end() - at) > left &&
        at[static_cast<std::ptrdiff_t>(left)] >> kDocumentBits == hash) {
      documents.resize(before);
      return 0;
    }
    for (; at != run.keys.end() && *at >> kDocumentBits == hash; ++at)
      documents.push_back(static_cast<std::uint32_t>(*at & kDocumentMask));
  }
  for (const Packed& packed : packed_) {
    const std::size_t bucket = hash >> kTagBits;
    const auto tag = static_cast<std::uint16_t>(hash);
    for (std::uint32_t i = packed.directory[bucket]; i < packed.directory[bucket + 1]; ++i)
      if (packed.tags[i] == tag) documents.push_back(packed.documents[i]);
    if (documents.size() - before > most) {
      documents.resize(before);
      return 0;
    }
  }
  return documents.size() - before;
}

std::size_t PostingIndex::memory_bytes() const noexcept {
  std::size_t bytes = waiting_.capacity() * sizeof(std::uint64_t);
  for (const Run& run : runs_)
    bytes += run.keys.capacity() * sizeof(std::uint64_t) + run.directory.capacity() * sizeof(std::uint32_t);
  for (const Packed& packed : packed_)
    bytes += (packed.directory.capacity() + packed.documents.capacity()) * sizeof(std::uint32_t) +
             packed.tags.capacity() * sizeof(std::uint16_t);
  return bytes;
}

}  // namespace xueji::reuse
