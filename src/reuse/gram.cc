#include "reuse/gram.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/assert.h"

namespace xueji::reuse {
namespace {

constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15ULL;  // odd: multiplication loses nothing
constexpr unsigned kOwnerBits = 64 - kGramBits;
constexpr std::size_t kCountedAtOnce = std::size_t{1} << 24;  // grams; 128 MiB, twice for sorting

std::uint64_t value_of(Letter letter) noexcept {
  return scatter(letter + kBase);
}

std::uint64_t shorten(std::uint64_t hash) noexcept {
  return scatter(hash) >> (64 - kGramBits);
}

std::size_t slot_of(std::uint64_t hash, std::size_t slots) noexcept {
  return scatter(hash) & (slots - 1);
}

// A number for each run of k values, as it rolls along; not yet scattered.
void roll(std::span<const std::uint64_t> values, std::uint32_t k, std::vector<std::uint64_t>& numbers) {
  numbers.clear();
  if (values.size() < k) return;
  numbers.resize(values.size() - k + 1);
  std::uint64_t leaving = 1;  // what the value that leaves was multiplied by
  for (std::uint32_t i = 1; i < k; ++i)
    leaving *= kBase;
  std::uint64_t number = 0;
  for (std::uint32_t i = 0; i + 1 < k; ++i)
    number = number * kBase + values[i];
  for (std::size_t i = k - 1; i < values.size(); ++i) {
    number = number * kBase + values[i];
    numbers[i + 1 - k] = number;
    number -= values[i + 1 - k] * leaving;
  }
}

void find_values(std::span<const Letter> letters, std::vector<std::uint64_t>& values) {
  values.resize(letters.size());
  std::ranges::transform(letters, values.begin(), value_of);
}

// The smallest of each `width` neighbours: by doubling, so that the machine compares many at once.
void find_smallest(std::vector<std::int16_t>& ranks, std::uint32_t width) {
  std::uint32_t covered = 1;
  while (covered < width) {
    const std::uint32_t step = std::min(covered, width - covered);
    const std::size_t count = ranks.size() - step;
    for (std::size_t i = 0; i < count; ++i)
      ranks[i] = std::min(ranks[i], ranks[i + step]);
    ranks.resize(count);
    covered += step;
  }
}

}  // namespace

void hash_grams(std::span<const Letter> letters, std::uint32_t k, std::vector<std::uint64_t>& hashes) {
  XJ_ASSERT(k > 0 && k <= 32);
  thread_local std::vector<std::uint64_t> values;
  find_values(letters, values);
  roll(values, k, hashes);
  std::ranges::transform(hashes, hashes.begin(), shorten);
}

void find_fingerprints(std::span<const Letter> letters, FingerprintShape shape,
                       std::vector<Fingerprint>& fingerprints) {
  XJ_ASSERT(shape.s > 0 && shape.s < shape.k && shape.k <= 32);
  fingerprints.clear();
  if (letters.size() < shape.k) return;
  thread_local std::vector<std::uint64_t> values, numbers;
  thread_local std::vector<std::int16_t> ranks, smallest;
  find_values(letters, values);
  roll(values, shape.s, numbers);
  ranks.resize(numbers.size());
  std::ranges::transform(numbers, ranks.begin(), [](std::uint64_t number) {
    return static_cast<std::int16_t>(shorten(number) >> (kGramBits - 16));
  });
  const std::uint32_t inside = shape.k - shape.s;  // the last small run's place in the gram
  smallest = ranks;
  find_smallest(smallest, inside + 1);
  roll(values, shape.k, numbers);
  for (std::uint32_t i = 0; i < numbers.size(); ++i)
    if (ranks[i] == smallest[i] || ranks[i + inside] == smallest[i])
      fingerprints.push_back({shorten(numbers[i]), i});
}

void sort_by_bits(std::vector<std::uint64_t>& keys, unsigned low, unsigned high) {
  constexpr unsigned kDigitMax = 12;
  const unsigned bits = high - low, passes = (bits + kDigitMax - 1) / kDigitMax,
                 digit_bits = (bits + passes - 1) / passes;
  std::vector<std::uint64_t> other(keys.size());
  for (unsigned pass = 0; pass < passes; ++pass) {
    const unsigned shift = low + pass * digit_bits;
    const std::uint64_t mask = (std::uint64_t{1} << std::min(digit_bits, high - shift)) - 1;
    std::array<std::size_t, std::size_t{1} << kDigitMax> places{};
    for (const std::uint64_t key : keys)
      ++places[key >> shift & mask];
    std::size_t sum = 0;
    for (std::size_t& place : places)
      sum += std::exchange(place, sum);
    for (const std::uint64_t key : keys)
      other[places[key >> shift & mask]++] = key;
    keys.swap(other);
  }
}

void GramSet::grow() {
  std::vector<std::uint64_t> old(std::max<std::size_t>(1024, slots_.size() * 2));
  old.swap(slots_);
  for (const std::uint64_t key : old) {
    if (key == 0) continue;
    std::size_t at = slot_of(key - 1, slots_.size());
    while (slots_[at] != 0)
      at = (at + 1) & (slots_.size() - 1);
    slots_[at] = key;
  }
}

void GramSet::insert(std::span<const std::uint64_t> hashes) {
  for (const std::uint64_t hash : hashes) {
    if (count_ * 2 >= slots_.size()) grow();
    std::size_t at = slot_of(hash, slots_.size());
    while (slots_[at] != 0 && slots_[at] != hash + 1)
      at = (at + 1) & (slots_.size() - 1);
    if (slots_[at] == 0) {
      slots_[at] = hash + 1;
      ++count_;
    }
  }
}

bool GramSet::holds(std::uint64_t hash) const noexcept {
  if (slots_.empty()) return false;
  std::size_t at = slot_of(hash, slots_.size());
  while (slots_[at] != 0 && slots_[at] != hash + 1)
    at = (at + 1) & (slots_.size() - 1);
  return slots_[at] != 0;
}

GramCounts::GramCounts(std::span<const Source> sources, std::uint32_t k, std::uint32_t few) {
  std::size_t letters = 0;
  for (const Source& source : sources)
    letters += source.letters.size();
  const std::uint64_t parts = letters / kCountedAtOnce + 1;
  std::vector<std::uint64_t> frequent;  // hash << 24 | owners
  for (std::uint64_t part = 0; part < parts; ++part)
    count_part(sources, k, few, part, parts, frequent);
  std::size_t size = 16;
  while (size < frequent.size() * 2)
    size *= 2;
  slots_.resize(size);
  for (const std::uint64_t key : frequent) {
    std::size_t at = slot_of(key >> kOwnerBits, size);
    while (slots_[at].key != 0)
      at = (at + 1) & (size - 1);
    slots_[at] = {(key >> kOwnerBits) + 1, static_cast<std::uint32_t>(key & ((1U << kOwnerBits) - 1))};
  }
}

void GramCounts::count_part(std::span<const Source> sources, std::uint32_t k, std::uint32_t few,
                            std::uint64_t part, std::uint64_t parts, std::vector<std::uint64_t>& frequent) {
  std::vector<std::uint64_t> keys, hashes;
  for (const Source& source : sources) {
    hash_grams(source.letters, k, hashes);
    for (const std::uint64_t hash : hashes)
      if (parts == 1 || hash % parts == part) keys.push_back(hash << kOwnerBits | source.owner);
  }
  sort_by_bits(keys, kOwnerBits, 64);
  for (std::size_t begin = 0; begin < keys.size();) {
    const std::uint64_t hash = keys[begin] >> kOwnerBits;
    std::uint64_t owners = 0;
    std::size_t end = begin;
    for (; end < keys.size() && keys[end] >> kOwnerBits == hash; ++end)
      owners += end == begin || keys[end] != keys[end - 1];
    if (owners > few) frequent.push_back(hash << kOwnerBits | owners);
    begin = end;
  }
}

void GramCounts::find(std::span<const std::uint64_t> hashes, std::vector<std::uint32_t>& owners) const {
  owners.assign(hashes.size(), 0);
  if (slots_.empty()) return;
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    // Each look-up misses the caches; the next ones are under way meanwhile.
    constexpr std::size_t kAhead = 12;
    if (i + kAhead < hashes.size()) __builtin_prefetch(&slots_[slot_of(hashes[i + kAhead], slots_.size())]);
    std::size_t at = slot_of(hashes[i], slots_.size());
    while (slots_[at].key != 0 && slots_[at].key != hashes[i] + 1)
      at = (at + 1) & (slots_.size() - 1);
    if (slots_[at].key != 0) owners[i] = slots_[at].owners;
  }
}

}  // namespace xueji::reuse
