#include "reuse/posting_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "base/assert.h"

namespace xueji::reuse {
namespace {

constexpr std::uint64_t kDocumentMask = (std::uint64_t{1} << kPostingDocumentBits) - 1;
constexpr std::size_t kSegmentMax = std::size_t{64} << 20;  // postings, 512 MiB before they are packed
constexpr std::uint32_t kAhead = 12;
constexpr std::size_t kMergeRatio = 4;  // a run less than so many times the next is merged

// Of one part. Few are sorted by comparing, many by their bits; documents are in order already.
void sort_part(std::vector<std::uint64_t>& keys) {
  constexpr std::size_t kFew = 512;
  if (keys.size() < kFew)
    std::ranges::sort(keys);
  else
    sort_by_bits(keys, 64 - kPostingGramBits, 64 - kPostingPartBits);
}

// By document; equal ones keep their order. O(hits), where sorting would be most of the cost of a search.
void sort_by_document(std::span<FoundPostings::Hit> hits, std::uint32_t first) {
  std::vector<FoundPostings::Hit> other(hits.size());
  constexpr unsigned kDigitBits = 8;
  const auto pass = [&](std::span<const FoundPostings::Hit> from, std::span<FoundPostings::Hit> to,
                        unsigned shift) {
    const auto digit = [&](const FoundPostings::Hit& hit) {
      return (hit.document - first) >> shift & ((1U << kDigitBits) - 1);
    };
    std::array<std::uint32_t, std::size_t{1} << kDigitBits> places{};
    for (const FoundPostings::Hit& hit : from)
      ++places[digit(hit)];
    std::uint32_t sum = 0;
    for (std::uint32_t& place : places)
      sum += std::exchange(place, sum);
    for (const FoundPostings::Hit& hit : from)
      to[places[digit(hit)]++] = hit;
  };
  static_assert(2 * kDigitBits == kPostingDocumentBits);
  pass(hits, other, 0);
  pass(other, hits, kDigitBits);
}

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

void PostingIndex::Run::find(std::span<const std::uint64_t> hashes, std::uint32_t most, std::uint32_t first,
                             FoundPostings& found) const {
  const auto bucket_of = [&](std::uint32_t i) { return posting_key(hashes[i], 0) >> shift; };
  for (std::uint32_t i = 0; i < hashes.size(); ++i) {
    // As in a segment.
    if (i + 2 * kAhead < hashes.size()) __builtin_prefetch(&directory[bucket_of(i + 2 * kAhead)]);
    if (i + kAhead < hashes.size()) __builtin_prefetch(keys.data() + directory[bucket_of(i + kAhead)]);
    if (found.counts[i] > most) continue;
    const std::uint64_t low = posting_key(hashes[i], 0), high = low | kDocumentMask;
    const auto bucket = bucket_of(i);
    const auto begin =
        std::lower_bound(keys.begin() + directory[bucket], keys.begin() + directory[bucket + 1], low);
    for (auto at = begin; at != keys.end() && *at <= high && found.counts[i] <= most; ++at)
      if (++found.counts[i] <= most)
        found.hits.push_back({first + static_cast<std::uint32_t>(*at & kDocumentMask), i});
  }
}

void PostingIndex::add(std::uint32_t document, std::span<const Fingerprint> fingerprints) {
  if (held_ >= kSegmentMax || document - first_ > kDocumentMask) freeze(document);
  XJ_ASSERT(document - first_ <= kDocumentMask);
  for (const Fingerprint& fingerprint : fingerprints) {
    const std::uint64_t key = posting_key(fingerprint.hash, document - first_);
    waiting_[posting_part(key)].push_back(key);
  }
  held_ += fingerprints.size();
}

void PostingIndex::freeze(std::uint32_t next) {
  PostingPacker packer(most_);
  for (std::size_t part = 0; part < kPostingParts; ++part) {
    std::vector<PostingPacker::Keys> keys{waiting_[part]};
    for (const Run& run : runs_) {
      const auto [begin, end] = std::ranges::equal_range(run.keys, part, {}, posting_part);
      keys.emplace_back(begin, end);
    }
    packer.pack_part(keys);
    waiting_[part] = std::vector<std::uint64_t>();
  }
  runs_.clear();
  if (held_ > 0) segments_.push_back(packer.finish(first_, *space_));
  held_ = 0;
  first_ = next;
}

void PostingIndex::settle() {
  std::size_t count = 0;
  for (const std::vector<std::uint64_t>& part : waiting_)
    count += part.size();
  std::vector<std::uint64_t> keys;
  keys.reserve(count);
  for (std::vector<std::uint64_t>& part : waiting_) {
    sort_part(part);
    const auto repeated = std::ranges::unique(part);
    held_ -= repeated.size();
    keys.insert(keys.end(), part.begin(), repeated.begin());
    part = std::vector<std::uint64_t>();
  }
  if (!keys.empty()) {
    runs_.push_back({std::move(keys), {}});
    merge_runs();
    runs_.back().index();
  }
  // Texts that were written meanwhile may have driven segments out of memory.
  if (std::exchange(fetched_, segments_.size()) != segments_.size()) space_->fetch();
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

void PostingIndex::find(std::span<const std::uint64_t> hashes, FoundPostings& found) const {
  found.hits.clear();
  found.counts.assign(hashes.size(), 0);
  // Of each segment, and of the runs together: where its hits begin, and its first document.
  std::vector<std::pair<std::size_t, std::uint32_t>> groups;
  for (const PostingSegment& segment : segments_) {
    groups.emplace_back(found.hits.size(), segment.first());
    segment.find(hashes, most_, found);
  }
  groups.emplace_back(found.hits.size(), first_);
  for (const Run& run : runs_)
    run.find(hashes, most_, first_, found);
  // What turned out to be common only later is dropped from the groups before.
  std::size_t kept = 0;
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const std::size_t end = group + 1 < groups.size() ? groups[group + 1].first : found.hits.size();
    const std::size_t begin = kept;
    for (std::size_t i = groups[group].first; i < end; ++i)
      if (found.counts[found.hits[i].gram] <= most_) found.hits[kept++] = found.hits[i];
    sort_by_document(std::span(found.hits).subspan(begin, kept - begin), groups[group].second);
  }
  found.hits.resize(kept);
}

std::size_t PostingIndex::packed_bytes() const noexcept {
  std::size_t bytes = 0;
  for (const PostingSegment& segment : segments_)
    bytes += segment.bytes();
  return bytes;
}

std::size_t PostingIndex::memory_bytes() const noexcept {
  std::size_t bytes = 0;
  for (const std::vector<std::uint64_t>& part : waiting_)
    bytes += part.capacity() * sizeof(std::uint64_t);
  for (const Run& run : runs_)
    bytes += run.keys.capacity() * sizeof(std::uint64_t) + run.directory.capacity() * sizeof(std::uint32_t);
  return bytes;
}

}  // namespace xueji::reuse
