#include "reuse/posting_segment.h"

#include <algorithm>
#include <utility>

namespace xueji::reuse {
namespace {

constexpr unsigned kTagBits = 8;
constexpr unsigned kBucketBits = kPostingGramBits - kTagBits;
constexpr std::size_t kBuckets = std::size_t{1} << kBucketBits;
constexpr std::size_t kAhead = 12;  // buckets that are fetched while one is looked through

std::size_t bucket_of(std::uint64_t key) noexcept {
  return key >> (64 - kBucketBits);
}

// Tag above document.
std::uint32_t entry_of(std::uint64_t key) noexcept {
  const auto tag = static_cast<std::uint32_t>(key >> (64 - kPostingGramBits) & ((1U << kTagBits) - 1));
  return tag << kPostingDocumentBits | static_cast<std::uint32_t>(key & ((1U << kPostingDocumentBits) - 1));
}

}  // namespace

PostingPacker::PostingPacker(std::uint32_t most) : most_(most) {
  directory_.reserve(kBuckets + 1);
}

// By bucket first, then each bucket by itself.
void PostingPacker::pack_part(std::span<const Keys> keys) {
  constexpr std::size_t kPartBuckets = kBuckets / kPostingParts;
  ends_.assign(kPartBuckets, 0);
  for (const Keys some : keys)
    for (const std::uint64_t key : some)
      ++ends_[bucket_of(key) % kPartBuckets];
  std::uint32_t sum = 0;
  for (std::uint32_t& end : ends_)
    sum += std::exchange(end, sum);  // for now each bucket's begin
  entries_.resize(sum);
  for (const Keys some : keys)
    for (const std::uint64_t key : some)
      entries_[ends_[bucket_of(key) % kPartBuckets]++] = entry_of(key);
  std::uint32_t begin = 0;
  for (const std::uint32_t end : ends_) {
    directory_.push_back(static_cast<std::uint32_t>(documents_.size()));
    append_bucket(std::span(entries_).subspan(begin, end - begin));
    begin = end;
  }
}

void PostingPacker::append_bucket(std::span<std::uint32_t> entries) {
  std::ranges::sort(entries);
  std::uint32_t before = UINT32_MAX, of_gram = 0;
  for (const std::uint32_t entry : entries) {
    if (entry == before) continue;
    of_gram = entry >> kPostingDocumentBits == before >> kPostingDocumentBits ? of_gram + 1 : 1;
    before = entry;
    if (of_gram > most_ + 1) continue;
    tags_.push_back(static_cast<std::uint8_t>(entry >> kPostingDocumentBits));
    documents_.push_back(static_cast<std::uint16_t>(entry));
  }
}

PostingSegment PostingPacker::finish(std::uint32_t first, ScratchSpace& space) const {
  PostingSegment segment;
  segment.first_ = first;
  std::vector<std::uint32_t> directory = directory_;
  directory.resize(kBuckets + 1, static_cast<std::uint32_t>(documents_.size()));
  constexpr auto kUse = ScratchSpace::Use::everywhere;
  segment.directory_ = space.keep(std::span<const std::uint32_t>(directory), kUse);
  segment.tags_ = space.keep(std::span<const std::uint8_t>(tags_), kUse);
  segment.documents_ = space.keep(std::span<const std::uint16_t>(documents_), kUse);
  return segment;
}

void PostingSegment::find(std::span<const std::uint64_t> hashes, std::uint32_t most,
                          FoundPostings& found) const {
  const auto key_at = [&](std::size_t i) { return posting_key(hashes[i], 0); };
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    // Nearly every look-up misses the caches twice; the next ones are under way meanwhile.
    if (i + 2 * kAhead < hashes.size()) __builtin_prefetch(&directory_[bucket_of(key_at(i + 2 * kAhead))]);
    if (i + kAhead < hashes.size()) __builtin_prefetch(&tags_[directory_[bucket_of(key_at(i + kAhead))]]);
    if (found.counts[i] > most) continue;
    const std::size_t bucket = bucket_of(key_at(i));
    const auto tag = static_cast<std::uint8_t>(entry_of(key_at(i)) >> kPostingDocumentBits);
    for (std::uint32_t at = directory_[bucket]; at < directory_[bucket + 1]; ++at) {
      if (tags_[at] != tag) continue;
      if (++found.counts[i] > most) break;
      found.hits.push_back({first_ + documents_[at], static_cast<std::uint32_t>(i)});
    }
  }
}

std::size_t PostingSegment::bytes() const noexcept {
  return directory_.size_bytes() + tags_.size_bytes() + documents_.size_bytes();
}

}  // namespace xueji::reuse
