// From exact matches to passages: link, trim, merge, extend, snap.
#pragma once

#include <vector>

#include "reuse/alignment.h"

namespace xueji::reuse {

std::vector<Passage> build_passages(std::vector<Match> matches, const NormalText& here,
                                    const NormalText& there, const Weights& weights,
                                    const AlignmentSettings& settings);

// Grows the passage at both ends over small edits, then to the beginning and the end of a sentence that is
// near on both sides. Only where the passage's outermost matches are the same on both sides.
struct Ends {
  bool left = false, right = false;
};
void extend_passage(Passage& passage, Ends ordered, const NormalText& here, const NormalText& there,
                    const Weights& weights, const AlignmentSettings& settings);

}  // namespace xueji::reuse
