#include "reuse/stock.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <iterator>

#include "base/assert.h"

// Written by cmake/embed.cmake.
extern const unsigned long embedded_set_phrases_bytes;
extern const char embedded_set_phrases[];

namespace xueji::reuse {
namespace {

constexpr std::uint32_t kGram = Weights::kGram;

std::uint64_t content_of(std::span<const Letter> letters) noexcept {
  std::uint64_t hash = letters.size();
  for (const Letter letter : letters)
    hash = scatter(hash + letter);
  return hash;
}

}  // namespace

std::string_view token(Explanation explanation) noexcept {
  switch (explanation) {
    case Explanation::none:
      return "none";
    case Explanation::quotation:
      return "quotation";
    case Explanation::set_phrase:
      return "set_phrase";
    case Explanation::heading:
      return "heading";
    case Explanation::common:
      return "common";
  }
  return {};
}

std::string_view set_phrases() noexcept {
  return {embedded_set_phrases, embedded_set_phrases_bytes};
}

Stock::Stock(Settings settings, std::string scratch)
    : settings_(settings),
      space_(std::move(scratch)),
      texts_(space_),
      library_(space_),
      index_(settings.postings_max, space_),
      library_index_(settings.postings_max, space_) {
  std::vector<std::uint64_t> hashes;
  for (std::string_view rest = set_phrases(); !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    hash_grams(normalise(rest.substr(0, end)).letters, kGram, hashes);
    phrase_grams_.insert(hashes);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

std::uint32_t Stock::add_library(const NormalText& text) {
  std::vector<std::uint64_t> hashes;
  hash_grams(text.letters, kGram, hashes);
  library_grams_.insert(hashes);
  std::vector<Fingerprint> fingerprints;
  find_fingerprints(text.letters, settings_.fingerprint, fingerprints);
  const std::uint32_t number = library_.size();
  library_index_.add(number, fingerprints);
  library_.add(text);
  return number;
}

std::uint32_t Stock::add(const NormalText& text, std::uint32_t owner) {
  std::vector<Fingerprint> fingerprints;
  find_fingerprints(text.letters, settings_.fingerprint, fingerprints);
  const std::uint32_t number = size();
  index_.add(number, fingerprints);
  contents_.emplace_back(content_of(text.letters), number);
  texts_.add(text);
  owner_of_.push_back(owner);
  return number;
}

void Stock::settle() {
  index_.settle();
  library_index_.settle();
  const auto fresh = contents_.begin() + static_cast<std::ptrdiff_t>(contents_sorted_);
  std::sort(fresh, contents_.end());
  std::inplace_merge(contents_.begin(), fresh, contents_.end());
  contents_sorted_ = contents_.size();
  if (size() - counted_ > counted_ / 8) count_grams();
}

void Stock::count_grams() {
  counted_ = size();
  const std::uint32_t step = size() / settings_.counted_max + 1;
  std::vector<GramCounts::Source> sources;
  for (std::uint32_t i = 0; i < size(); i += step)
    sources.push_back({texts_[i].letters().letters, owner_of_[i]});
  std::ranges::stable_sort(sources, {}, &GramCounts::Source::owner);
  owners_ = 0;
  for (std::size_t i = 0; i < sources.size(); ++i)
    owners_ += i == 0 || sources[i].owner != sources[i - 1].owner;
  counts_ = GramCounts(sources, kGram, std::min(settings_.few, 2U));
}

// 1 up to `few` owners, falling with the logarithm to 0 at the share that makes a run common. In a small
// stock fewer are few, down to two; in one so small that counts say little, all that are not common.
float Stock::worth(std::uint32_t owners) const noexcept {
  if (owners_ < 4) return 1;
  // In a small stock a share of a few hundredths is nobody: there it takes more, and not every copy is
  // common.
  const double small =
      std::clamp(settings_.small_share * owners_, std::min(5.0, static_cast<double>(owners_)),
                 static_cast<double>(settings_.common_min));
  const double common = std::max(settings_.common_share * owners_, small);
  const double few = owners_ < settings_.common_min ? std::min<double>(settings_.few, common - 1)
                                                    : std::clamp<double>(common / 3, 2, settings_.few);
  if (owners <= few) return 1;
  if (owners >= common) return 0;
  return static_cast<float>(1 - std::log(owners / few) / std::log(common / few));
}

namespace {

void explain(Explained& letter, std::uint32_t place, Explanation by) {
  if (letter.by == Explanation::none) letter = {{place, place + 1}, by, Stock::kNoSource};
}

// A chain of grams that the library holds, with small gaps.
struct Chain {
  std::uint32_t begin = 0, end = 0;
  float worth = 0;           // of the letters under its grams
  std::vector<Span> runs{};  // its grams without the gaps
};

}  // namespace

// Chains that prove a quotation are explained whole, gaps and all. Of one that chance may have strung
// together of what many write, the long runs that stand in the library word for word are, and the common
// letters.
void Stock::mask_chains(const Weights& weights, const std::vector<std::uint64_t>& hashes,
                        std::vector<Explained>& by_letter) const {
  Chain chain;
  const auto close = [&] {
    if (chain.end - chain.begin < settings_.quotation_min) return;
    const bool proven = chain.worth >= static_cast<float>(settings_.quotation_min);
    for (std::uint32_t i = chain.begin; i < chain.end; ++i)
      if (proven || weights.letters[i] == 0) explain(by_letter[i], i, Explanation::quotation);
    for (const Span& run : chain.runs)
      for (std::uint32_t i = run.begin; i < run.end && run.length() >= settings_.quotation_min; ++i)
        explain(by_letter[i], i, Explanation::quotation);
  };
  for (std::uint32_t i = 0; i < hashes.size(); ++i) {
    if (!library_grams_.holds(hashes[i])) continue;
    if (chain.end == 0 || i > chain.end + settings_.quotation_gap) {
      close();
      chain = {i, i, 0, {}};
    }
    if (chain.runs.empty() || i > chain.runs.back().end) chain.runs.push_back({i, i});
    chain.runs.back().end = i + kGram;
    chain.worth += weights.grams[i] * static_cast<float>(i + kGram - std::max(i, chain.end));
    chain.end = i + kGram;
  }
  close();
}

void Stock::mask_set_phrases(const std::vector<std::uint64_t>& hashes,
                             std::vector<Explained>& by_letter) const {
  for (std::uint32_t gram = 0; gram < hashes.size(); ++gram) {
    if (!phrase_grams_.holds(hashes[gram])) continue;
    for (std::uint32_t i = gram; i < gram + kGram; ++i)
      explain(by_letter[i], i, Explanation::set_phrase);
  }
}

std::vector<std::uint32_t> Stock::find_quoted(const LetterText& text) const {
  std::vector<Fingerprint> fingerprints;
  find_fingerprints(text.letters, settings_.fingerprint, fingerprints);
  std::vector<std::uint64_t> hashes;
  std::ranges::transform(fingerprints, std::back_inserter(hashes), &Fingerprint::hash);
  FoundPostings found;
  library_index_.find(hashes, found);
  std::vector<std::uint32_t> quoted;
  std::uint32_t in_row = 0;  // hits of one library text so far
  for (std::size_t i = 0; i < found.hits.size(); ++i) {
    in_row = i > 0 && found.hits[i].document == found.hits[i - 1].document ? in_row + 1 : 1;
    if (in_row == settings_.hits_min) quoted.push_back(found.hits[i].document);
  }
  return quoted;
}

// Edited templates and misquotations: the same tolerant alignment as among documents. What everyone quotes
// proves nothing there; so it is looked for again whatever it is worth, and must lie closer together.
void Stock::mask_library_passages(const LetterText& text, const Weights& weights,
                                  std::vector<Explained>& by_letter) const {
  if (library_.size() == 0) return;
  Weights flat = weights;
  std::ranges::fill(flat.grams, 1.0F);
  weigh_letters(flat);
  const Aligner rare(text, weights, settings_.alignment), any(text, flat, settings_.common_quotation);
  for (const std::uint32_t number : find_quoted(text))
    for (const Aligner* const aligner : {&rare, &any})
      for (const Passage& passage : aligner->align(library_[number]))
        for (std::uint32_t i = passage.here.begin; i < passage.here.end; ++i)
          if (by_letter[i].by == Explanation::none)
            by_letter[i] = {{i, i + 1}, Explanation::quotation, number};
}

void Stock::weigh_grams(const std::vector<std::uint64_t>& hashes, std::vector<float>& grams,
                        std::vector<std::uint32_t>& owners) const {
  std::vector<std::uint32_t> counts;
  counts_.find(hashes, counts);
  std::uint32_t run = 0;  // letters under grams that no more than a few have, though they are common here
  for (std::uint32_t gram = 0; gram < hashes.size(); ++gram) {
    const std::uint32_t count = counts[gram];
    grams.push_back(count == 0 ? 1.0F : worth(count));
    for (std::uint32_t i = gram; i < gram + kGram; ++i)
      owners[i] = std::min(owners[i], count);
    const bool worthless = grams.back() < settings_.article_worth && count < settings_.common_min;
    run = !worthless ? 0 : run == 0 ? kGram : run + 1;
    if (run < settings_.article_min) continue;
    const std::uint32_t fresh = run == settings_.article_min ? run - kGram + 1 : 1;
    std::fill_n(grams.rbegin(), fresh, settings_.article_worth);
  }
}

Weights Stock::weigh(const LetterText& text, std::vector<Explained>& by_letter) const {
  Weights weights;
  weights.masked.assign(text.letters.size(), 0);
  std::vector<std::uint64_t> hashes;
  hash_grams(text.letters, kGram, hashes);
  std::vector<std::uint32_t> owners(by_letter.size(), UINT32_MAX);  // of the rarest run over each letter
  weigh_grams(hashes, weights.grams, owners);
  weigh_letters(weights);
  mask_library_passages(text, weights, by_letter);
  mask_chains(weights, hashes, by_letter);
  mask_set_phrases(hashes, by_letter);
  for (const Span& heading : text.headings)
    for (std::uint32_t i = heading.begin; i < heading.end; ++i)
      explain(by_letter[i], i, Explanation::heading);
  for (std::size_t i = 0; i < by_letter.size(); ++i)
    weights.masked[i] = by_letter[i].by != Explanation::none;
  weigh_letters(weights);
  for (std::uint32_t i = 0; i < by_letter.size(); ++i)
    if (by_letter[i].by == Explanation::none && weights.letters[i] == 0)
      by_letter[i] = {{i, i + 1}, Explanation::common, owners[i]};
  return weights;
}

std::vector<std::uint32_t> Stock::find_candidates(const LetterText& text, const Weights& weights,
                                                  const std::function<bool(std::uint32_t)>& admits) const {
  std::vector<Fingerprint> fingerprints;
  find_fingerprints(text.letters, settings_.fingerprint, fingerprints);
  std::erase_if(fingerprints, [&](const Fingerprint& fingerprint) {
    return weights.letters[fingerprint.begin] == 0 &&
           weights.letters[fingerprint.begin + settings_.fingerprint.k - 1] == 0;
  });
  std::vector<std::uint64_t> hashes;
  std::ranges::transform(fingerprints, std::back_inserter(hashes), &Fingerprint::hash);
  FoundPostings found;
  index_.find(hashes, found);
  std::vector<std::uint8_t> rarities;  // by fingerprint
  for (const std::uint32_t count : found.counts)
    rarities.push_back(static_cast<std::uint8_t>(count == 0 ? 0 : std::bit_width(size() / count)));
  const std::vector<FoundPostings::Hit>& hits = found.hits;
  struct Candidate {
    std::uint32_t rarity, document;
  };
  std::vector<Candidate> candidates;
  for (std::size_t begin = 0; begin < hits.size();) {
    const std::uint32_t document = hits[begin].document;
    std::uint32_t densest = 0, rarity = 0, rarest = 0;
    std::size_t first = begin, end = begin;
    const auto place_of = [&](std::size_t hit) { return fingerprints[hits[hit].gram].begin; };
    for (; end < hits.size() && hits[end].document == document; ++end) {
      rarity += rarities[hits[end].gram];
      for (; place_of(end) - place_of(first) > settings_.hits_window; ++first)
        rarity -= rarities[hits[first].gram];
      rarest = std::max(rarest, rarity);
      densest = std::max(densest, static_cast<std::uint32_t>(end - first + 1));
    }
    begin = end;
    if (densest >= settings_.hits_min && admits(document)) candidates.push_back({rarest, document});
  }
  const std::size_t most = std::min<std::size_t>(candidates.size(), settings_.candidates_max);
  const auto last = candidates.begin() + static_cast<std::ptrdiff_t>(most);
  std::ranges::partial_sort(candidates, last, [](const Candidate& x, const Candidate& y) {
    return x.rarity != y.rarity ? x.rarity > y.rarity : x.document < y.document;
  });
  candidates.erase(last, candidates.end());
  while (candidates.size() > settings_.candidates_weak_max &&
         candidates.back().rarity < candidates.front().rarity / 2)
    candidates.pop_back();
  std::vector<std::uint32_t> documents;
  for (const Candidate& candidate : candidates)
    documents.push_back(candidate.document);
  std::ranges::sort(documents);
  return documents;
}

std::vector<std::uint32_t> Stock::find_identical(const LetterText& text) const {
  std::vector<std::uint32_t> identical;
  for (const auto& [content, document] :
       std::ranges::equal_range(contents_, content_of(text.letters), {}, &Content::first))
    if (std::ranges::equal(texts_[document].letters().letters, text.letters)) identical.push_back(document);
  return identical;
}

Examined Stock::examine(std::uint32_t document, const std::function<bool(std::uint32_t)>& admits) const {
  XJ_ASSERT(document < size() && counted_ > 0);
  const LetterText here = texts_[document];
  Examined examined;
  std::vector<Explained> by_letter(here.letters.size());
  const Weights weights = weigh(here, by_letter);
  const auto others = [&](std::uint32_t other) { return other != document && admits(other); };
  const auto letters = static_cast<std::uint32_t>(here.letters.size());
  const Aligner aligner(here, weights, settings_.alignment);
  for (const std::uint32_t other : find_candidates(here, weights, others)) {
    const LetterText there = texts_[other];
    if (std::ranges::equal(there.letters, here.letters)) continue;
    for (const Passage& passage : aligner.align(there))
      examined.findings.push_back({other, passage, false});
  }
  const Span all_letters{0, letters};
  const Passage whole{all_letters, all_letters, static_cast<float>(letters), {all_letters}, {all_letters}};
  if (letters >= settings_.alignment.han_min)
    for (const std::uint32_t other : find_identical(here))
      if (others(other)) examined.findings.push_back({other, whole, true});
  std::ranges::stable_sort(examined.findings, {}, &Finding::other);
  for (const Explained& letter : by_letter)
    examined.counts.push_back(letter.by == Explanation::none);
  for (const Explained& letter : by_letter) {
    if (letter.by == Explanation::none) continue;
    std::vector<Explained>& all = examined.explained;
    if (!all.empty() && all.back().span.end == letter.span.begin && all.back().by == letter.by &&
        (letter.by == Explanation::common || all.back().source == letter.source)) {
      all.back().span.end = letter.span.end;
      all.back().source = std::min(all.back().source, letter.source);
    } else {
      all.push_back(letter);
    }
  }
  std::erase_if(examined.explained,
                [&](const Explained& e) { return e.span.length() < settings_.alignment.han_min; });
  return examined;
}

Share measure_share(const std::vector<bool>& counts, std::vector<Span> spans) {
  Share share;
  share.own = static_cast<std::uint32_t>(std::ranges::count(counts, true));
  std::ranges::sort(spans, {}, &Span::begin);
  std::uint32_t seen = 0;
  for (const Span& span : spans) {
    for (std::uint32_t i = std::max(seen, span.begin); i < span.end; ++i)
      share.reused += counts[i];
    seen = std::max(seen, span.end);
  }
  return share;
}

}  // namespace xueji::reuse
