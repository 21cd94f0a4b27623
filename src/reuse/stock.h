// Stock: the documents among which reuse is looked for, and the library that explains what they may share.
// Fill it, `settle`, then `examine`. Settling counts which runs of letters are common; documents that are
// added later are found after the next `settle`, which counts anew only when the stock has grown by an
// eighth. One thread fills; any number may examine what is settled. Of a large stock most lies in a scratch
// file, and little in memory: some 30 bytes a document, and about a gigabyte while
// it is filled.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "reuse/alignment.h"
#include "reuse/gram.h"
#include "reuse/normal_text.h"
#include "reuse/posting_index.h"
#include "reuse/scratch_space.h"
#include "reuse/text_shelf.h"
#include "reuse/weights.h"

namespace xueji::reuse {

// All numbers are *default*s, chosen by the evaluation set of tests/reuse.
struct Settings {
  FingerprintShape fingerprint;
  AlignmentSettings alignment;
  std::uint32_t postings_max = 400;    // a fingerprint that more documents have leads nowhere
  std::uint32_t hits_min = 2;          // fingerprints shared
  std::uint32_t hits_window = 150;     // within so many letters
  std::uint32_t candidates_max = 100;  // documents looked at for one, those first that share what is rarest
  std::uint32_t candidates_weak_max = 40;  // more must share at least half as much as the first
  std::uint32_t few = 4;                   // up to so many owners a run is worth 1
  double common_share = 0.04;              // from this share of all owners on it is worth nothing
  std::uint32_t common_min = 12;           // but not before so many,
  double small_share = 0.12;               // unless they are such a share and at least five
  // In a small stock what so few owners have may be common already. A phrase is short; so many letters in a
  // row are an article that was copied many times, and are worth so much each.
  std::uint32_t article_min = 80;
  float article_worth = 0.25F;
  std::uint32_t counted_max = 20'000;  // documents whose runs are counted; more are sampled
  AlignmentSettings common_quotation{.evidence_min = 24, .coverage_min = 0.7};
  std::uint32_t quotation_min = 12;  // rare letters shared with the library that are a quotation
  std::uint32_t quotation_gap = 8;   // letters that may differ inside
};

enum class Explanation : std::uint8_t { none, quotation, set_phrase, heading, common };
std::string_view token(Explanation explanation) noexcept;

struct Explained {
  Span span;  // in letters
  Explanation by = Explanation::none;
  std::uint32_t source = 0;  // quotation: the library text, if one is known; common: how many owners have it
};

struct Finding {
  std::uint32_t other = 0;  // document
  Passage passage;          // here: the examined document
  bool identical = false;   // the documents are the same from end to end
};

struct Examined {
  std::vector<Finding> findings;  // by other document, then by place
  std::vector<Explained>
      explained;             // by place, without overlaps; at least Settings::alignment.han_min letters
  std::vector<bool> counts;  // a letter each: whether it is neither explained nor common
};

class Stock {
 public:
  static constexpr std::uint32_t kNoSource = UINT32_MAX;

  // `scratch` is the folder of the scratch file, which is made when a stock needs it: from some five
  // thousand documents on. Fault of it when something is added.
  explicit Stock(Settings settings = {}, std::string scratch = {});

  // A text that may be quoted, or a template. Returns its number.
  std::uint32_t add_library(const NormalText& text);
  // Owners are dense numbers from 0; one owner's documents make a run of letters no more common.
  std::uint32_t add(const NormalText& text, std::uint32_t owner);
  void settle();

  // What `document` shares with the documents that `admits` lets pass.
  Examined examine(std::uint32_t document, const std::function<bool(std::uint32_t)>& admits) const;

  PackedText text(std::uint32_t document) const noexcept { return texts_[document]; }
  std::uint32_t size() const noexcept { return texts_.size(); }
  std::size_t index_bytes() const noexcept { return index_.packed_bytes() + index_.memory_bytes(); }
  std::uint64_t scratch_bytes() const noexcept { return space_.bytes(); }

 private:
  using Content = std::pair<std::uint64_t, std::uint32_t>;  // hash of all letters, document

  void count_grams();
  float worth(std::uint32_t owners) const noexcept;
  void mask_chains(const Weights& weights, const std::vector<std::uint64_t>& hashes,
                   std::vector<Explained>& by_letter) const;
  void mask_set_phrases(const std::vector<std::uint64_t>& hashes, std::vector<Explained>& by_letter) const;
  std::vector<std::uint32_t> find_quoted(const LetterText& text) const;
  void mask_library_passages(const LetterText& text, const Weights& weights,
                             std::vector<Explained>& by_letter) const;
  void weigh_grams(const std::vector<std::uint64_t>& hashes, std::vector<float>& grams,
                   std::vector<std::uint32_t>& owners) const;
  Weights weigh(const LetterText& text, std::vector<Explained>& by_letter) const;
  std::vector<std::uint32_t> find_candidates(const LetterText& text, const Weights& weights,
                                             const std::function<bool(std::uint32_t)>& admits) const;

  std::vector<std::uint32_t> find_identical(const LetterText& text) const;

  Settings settings_;
  ScratchSpace space_;
  TextShelf texts_, library_;
  std::vector<std::uint32_t> owner_of_;  // by document
  GramSet library_grams_, phrase_grams_;
  PostingIndex index_, library_index_;
  GramCounts counts_;
  std::vector<Content> contents_;  // ascending as far as they are settled
  std::size_t contents_sorted_ = 0;
  std::uint32_t owners_ = 0;   // among what was counted
  std::uint32_t counted_ = 0;  // size of the stock when it was counted
};

// How many letters of `spans`, which may overlap, count; and how many of the document do.
struct Share {
  std::uint32_t reused = 0, own = 0;
};
Share measure_share(const std::vector<bool>& counts, std::vector<Span> spans);

// The shipped set phrases, one a line.
std::string_view set_phrases() noexcept;

}  // namespace xueji::reuse
