// How well the product finds what was planted in the corpora of some seeds: the tests hold the floors,
// `Quality` of bench/reuse_bench.cc tells the figures.
#pragma once

#include <cstdint>
#include <vector>

#include "tests/reuse/corpus.h"
#include "tests/reuse/score.h"

namespace xueji::reuse {

// Means over the seeds, by plant over the cases; plagdet is the median, counts and `error_max` are the worst.
struct Evaluated : Score {
  std::size_t explained_only = 0;        // passages in which nothing is anyone's own
  double error_mean = 0, error_max = 0;  // of the documents' reused shares
};
Evaluated evaluate(const std::vector<std::uint64_t>& seeds, CorpusSettings settings);

}  // namespace xueji::reuse
