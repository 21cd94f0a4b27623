// Two servers that take short turns under the same clients. What is told is the median of the turns: on a
// machine with other work, one turn may see half of its speed.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

#include <benchmark/benchmark.h>

#include "bench/load_client.h"

namespace xueji::bench {

class InTurns {
 public:
  static constexpr std::chrono::milliseconds kTurn{200};
  static constexpr int kTurns = 15;

  void add(const Lap& ours, const Lap& bare) {
    ours_.push_back(ours.per_second), bare_.push_back(bare.per_second);
    ratios_.push_back(ours.per_second / bare.per_second);
    ours_p99_.push_back(ours.p99_ms), bare_p99_.push_back(bare.p99_ms);
  }
  void tell(benchmark::State& state) const {
    state.counters["ours_per_s"] = median(ours_);
    state.counters["bare_per_s"] = median(bare_);
    state.counters["ratio"] = median(ratios_);
    state.counters["ours_p99_ms"] = median(ours_p99_);
    state.counters["bare_p99_ms"] = median(bare_p99_);
  }

 private:
  static double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
  }

  std::vector<double> ours_, bare_, ratios_, ours_p99_, bare_p99_;
};

}  // namespace xueji::bench
