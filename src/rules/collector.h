// Who listens while a unit is measured. Count adds up; Trace keeps the records that each figure rests on.
// Both hear the same calls from the same code, so that a figure and its evidence cannot disagree.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

#include "base/id.h"
#include "rules/figure.h"

namespace xueji {

constexpr Figures empty_figures() noexcept {
  Figures figures{};
  for (const Measure measure : kMeasures)
    if (info(measure).kind == FigureKind::count) at(figures, measure).whole = 1;
  return figures;
}

class Count {
 public:
  static constexpr bool kTracing = false;
  explicit Count(Figures& figures) : figures_(figures) { figures = empty_figures(); }

  // One thing of a rate's denominator, in its numerator when `hit`. A weight of -1 takes one back; of 0 says
  // nothing, without a branch.
  void judge(Measure measure, bool hit, Seq, std::int64_t weight = 1) noexcept {
    Figure& figure = at(figures_, measure);
    figure.whole += weight;
    figure.part += weight * static_cast<std::int64_t>(hit);
  }
  void add(Measure measure, Figure sums) noexcept {
    at(figures_, measure).part += sums.part;
    at(figures_, measure).whole += sums.whole;
  }
  // One thing that a count counts.
  void count(Measure measure, Seq, std::int64_t weight = 1) noexcept { at(figures_, measure).part += weight; }
  // One measure's count over a loop, added at its end; without a branch, for facts that come in no order.
  class Tally {
   public:
    Tally(Count& count, Measure measure) noexcept : count_(count), measure_(measure) {}
    ~Tally() { count_.count(measure_, 0, sum_); }
    Tally(const Tally&) = delete;
    Tally& operator=(const Tally&) = delete;
    void add_if(bool counts, Seq) noexcept { sum_ += counts ? 1 : 0; }

   private:
    Count& count_;
    Measure measure_;
    std::int64_t sum_ = 0;
  };
  // A record that tells about a figure without being counted.
  void show(Measure, Seq) noexcept {}
  // The value of a measure that is no sum.
  void set(Measure measure, Figure figure) noexcept { at(figures_, measure) = figure; }

 private:
  Figures& figures_;
};

// One record that a figure rests on. `weight` 0: only shown.
struct Ground {
  Seq seq = 0;
  bool hit = false;
  std::int64_t weight = 1;
};

using MeasureSet = std::bitset<kMeasureCount>;

class Trace {
 public:
  static constexpr bool kTracing = true;
  explicit Trace(const MeasureSet& wanted) : wanted_(wanted) {}

  void judge(Measure measure, bool hit, Seq seq, std::int64_t weight = 1) {
    if (weight != 0) keep(measure, {seq, hit, weight});
  }
  void count(Measure measure, Seq seq, std::int64_t weight = 1) { keep(measure, {seq, true, weight}); }
  class Tally {
   public:
    Tally(Trace& trace, Measure measure) noexcept : trace_(trace), measure_(measure) {}
    void add_if(bool counts, Seq seq) {
      if (counts) trace_.count(measure_, seq);
    }

   private:
    Trace& trace_;
    Measure measure_;
  };
  void show(Measure measure, Seq seq) { keep(measure, {seq, false, 0}); }
  void set(Measure, Figure) noexcept {}

  bool wants(Measure measure) const noexcept { return wanted_[static_cast<std::size_t>(measure)]; }
  const std::vector<Ground>& grounds(Measure measure) const noexcept {
    return grounds_[static_cast<std::size_t>(measure)];
  }

 private:
  void keep(Measure measure, Ground ground) {
    if (wants(measure)) grounds_[static_cast<std::size_t>(measure)].push_back(ground);
  }
  MeasureSet wanted_;
  std::array<std::vector<Ground>, kMeasureCount> grounds_;
};

}  // namespace xueji
