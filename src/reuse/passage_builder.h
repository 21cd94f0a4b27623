// From exact matches to passages: link, trim, merge, extend, snap.
#pragma once

#include <vector>

#include "reuse/alignment.h"

namespace xueji::reuse {

std::vector<Passage> build_passages(std::vector<Match> matches, const LetterText& here,
                                    const LetterText& there, const Weights& weights,
                                    const AlignmentSettings& settings);

// Where an end of a passage stands on both sides.
struct Corner {
  std::uint32_t here = 0, there = 0;
};

// Grows a passage's ends over small edits, then to the beginning or the end of a sentence that is near on
// both sides. Keeps references to what it is given.
class PassageGrower {
 public:
  PassageGrower(const LetterText& here, const LetterText& there, const Weights& weights,
                const AlignmentSettings& settings)
      : here_(here), there_(there), weights_(weights), settings_(settings) {}

  Corner grow_left(Corner at) const;
  Corner grow_right(Corner at) const;

 private:
  bool counts(Span letters) const noexcept;
  bool counts(std::uint32_t letter, bool begun) const noexcept;
  Corner snap_left(Corner at) const;
  Corner snap_right(Corner at) const;

  const LetterText &here_, &there_;
  const Weights& weights_;
  const AlignmentSettings& settings_;
};

}  // namespace xueji::reuse
