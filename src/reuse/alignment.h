// Alignment: the passages that two texts share, however their sentences are ordered, with small edits inside.
// Exact matches are found first; those that lie near each other on both sides are a passage when they are
// evidence enough and cover enough of it. All numbers are *default*s, chosen by the evaluation set.
#pragma once

#include <cstdint>
#include <vector>

#include "reuse/normal_text.h"
#include "reuse/weights.h"

namespace xueji::reuse {

struct AlignmentSettings {
  std::uint32_t match_min = 5;    // letters of an exact match
  std::uint32_t link = 60;        // letters between matches of one passage, on either side
  float chance = 4;               // letters of each match that prove nothing
  float evidence_min = 16;        // letters beyond chance: an exact run of 20 suffices
  double coverage_min = 0.33;     // of a passage by its matches, on both sides
  float gap_cost = 0.4F;          // of an unmatched letter, when weak edges are trimmed
  std::uint32_t edit = 16;        // letters between matches that are an edit, and no text of its own
  std::uint32_t merge = 160;      // letters between passages that are told as one
  double merged_coverage = 0.38;  // and what of both must be covered
  std::int32_t band = 14;         // how far insertions may shift an extension
  std::int32_t drop = 14;         // how far its score may fall
  std::uint32_t snap = 14;        // letters to the sentence's beginning or end that are taken along
  std::uint32_t stray = 3;        // letters of the neighbouring sentence that are there by chance
  std::uint32_t han_min = 20;     // Han characters of a passage on both sides; the rule of the product
};

struct Passage {
  Span here, there;  // in letters
  float evidence = 0;
  // What of both is alike: without the longer pieces in between that stand on one side only. Ascending,
  // apart.
  std::vector<Span> alike_here = {}, alike_there = {};
};

struct Match {
  std::uint32_t here = 0, there = 0, length = 0;
  float weight = 0;  // its letters by what they are worth
};

// One text, made ready to be held against many. Keeps references to what it is given. One thread.
class Aligner {
 public:
  Aligner(const LetterText& here, const Weights& weights, const AlignmentSettings& settings);

  // In the order of `here`. Cost: about that of reading `there` once, plus the matches.
  std::vector<Passage> align(const LetterText& there) const;

 private:
  std::vector<Match> find_matches(const LetterText& there) const;
  Match trimmed(Match match) const;

  LetterText here_;
  const Weights& weights_;
  const AlignmentSettings& settings_;
  std::vector<std::uint64_t> present_;  // a bit for each run of four letters by its hash
  // Where each run of four letters stands: heads by hash, then the next place; places count from 1.
  std::vector<std::uint32_t> heads_, nexts_;
  std::vector<std::uint8_t> common_;  // by place: the run stands here too often to lead anywhere
};

}  // namespace xueji::reuse
