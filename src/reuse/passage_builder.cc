#include "reuse/passage_builder.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <tuple>

namespace xueji::reuse {
namespace {

using Cluster = std::vector<Match>;
enum class Axis { here, there };

std::uint32_t begin_of(const Match& match, Axis axis) noexcept {
  return axis == Axis::here ? match.here : match.there;
}
std::uint32_t end_of(const Match& match, Axis axis) noexcept {
  return begin_of(match, axis) + match.length;
}

void sort_by(Cluster& cluster, Axis axis) {
  std::ranges::sort(cluster, [axis](const Match& x, const Match& y) {
    return std::tuple(begin_of(x, axis), end_of(x, axis), x.here, x.there) <
           std::tuple(begin_of(y, axis), end_of(y, axis), y.here, y.there);
  });
}

// What a cluster covers along one axis, which it must be sorted by.
struct Measured {
  Span span;
  std::uint32_t covered = 0;
  float evidence = 0;
};
Measured measure(const Cluster& sorted, Axis axis, float chance) {
  Measured measured{{begin_of(sorted.front(), axis), 0}};
  float longest = 0;  // one match is evidence even where shorter ones cover most of it
  for (const Match& match : sorted) {
    const std::uint32_t end = end_of(match, axis);
    const std::uint32_t from = std::max(begin_of(match, axis), measured.span.end);
    longest = std::max(longest, match.weight - chance);
    if (end <= from) continue;  // covered by others already
    measured.covered += end - from;
    const float share = static_cast<float>(end - from) / static_cast<float>(match.length);
    measured.evidence += std::max(0.0F, match.weight * share - chance);
    measured.span.end = end;
  }
  measured.evidence = std::max(measured.evidence, longest);
  return measured;
}

struct Judged {
  Measured here, there;
  double coverage() const noexcept {
    return std::min(static_cast<double>(here.covered) / here.span.length(),
                    static_cast<double>(there.covered) / there.span.length());
  }
  float evidence() const noexcept { return std::min(here.evidence, there.evidence); }
};
Judged judge(Cluster& cluster, float chance) {
  Judged judged;
  sort_by(cluster, Axis::there);
  judged.there = measure(cluster, Axis::there, chance);
  sort_by(cluster, Axis::here);
  judged.here = measure(cluster, Axis::here, chance);
  return judged;
}

// Distance of two stretches; overlapping ones have none.
std::uint32_t gap(Span x, Span y) noexcept {
  if (x.begin > y.begin) std::swap(x, y);
  return y.begin > x.end ? y.begin - x.end : 0;
}
Span span_of(const Match& match, Axis axis) noexcept {
  return {begin_of(match, axis), end_of(match, axis)};
}

// A short match proves nothing alone: there must be another nearly in line with it and near. Counted in
// cells, so that a few that stand alone may pass; none that has company is lost.
void drop_lone(Cluster& matches, const AlignmentSettings& settings) {
  constexpr std::uint32_t kCells = 1U << 12;
  constexpr std::uint32_t kLong = 12;  // letters, *default*
  std::array<std::uint16_t, kCells> counts{};
  const auto column_of = [&](const Match& match) { return match.here / settings.link; };
  const auto row_of = [&](const Match& match) {
    return (match.there + (1U << 30) - match.here) / static_cast<std::uint32_t>(settings.band);
  };
  const auto cell = [](std::uint32_t column, std::uint32_t row) {
    return (column * 0x9E3779B1U ^ row * 0x85EBCA77U) >> 20;
  };
  for (const Match& match : matches)
    ++counts[cell(column_of(match), row_of(match))];
  std::erase_if(matches, [&](const Match& match) {
    if (match.length >= kLong) return false;
    std::uint32_t company = 0;
    for (std::uint32_t column = column_of(match) - 1; column != column_of(match) + 2; ++column)
      for (std::uint32_t row = row_of(match) - 1; row != row_of(match) + 2; ++row)
        company += counts[cell(column, row)];
    return company < 2;
  });
}

// Matches near each other on both sides, whatever their order: the components of that relation.
std::vector<Cluster> link(Cluster matches, std::uint32_t reach) {
  sort_by(matches, Axis::here);
  std::vector<std::uint32_t> parents(matches.size());
  std::iota(parents.begin(), parents.end(), 0U);
  const auto root_of = [&parents](std::uint32_t x) {
    while (parents[x] != x)
      x = parents[x] = parents[parents[x]];
    return x;
  };
  for (std::uint32_t x = 0; x < matches.size(); ++x)
    for (std::uint32_t y = x + 1;
         y < matches.size() && matches[y].here <= matches[x].here + matches[x].length + reach; ++y)
      if (gap(span_of(matches[x], Axis::there), span_of(matches[y], Axis::there)) <= reach)
        parents[root_of(y)] = root_of(x);
  std::vector<Cluster> clusters;
  std::vector<std::uint32_t> places(matches.size(), UINT32_MAX);
  for (std::uint32_t x = 0; x < matches.size(); ++x) {
    std::uint32_t& place = places[root_of(x)];
    if (place == UINT32_MAX) {
      place = static_cast<std::uint32_t>(clusters.size());
      clusters.emplace_back();
    }
    clusters[place].push_back(matches[x]);
  }
  return clusters;
}

// The stretch of matches along an axis that is worth most, gaps being paid for; the shortest of equals.
struct Stretch {
  std::size_t begin = 0, end = 0;
};
Stretch find_best_stretch(const Cluster& sorted, Axis axis, float gap_cost) {
  Stretch best;
  float best_sum = -1, sum = 0;
  std::size_t begin = 0;
  std::uint32_t covered = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const Match& match = sorted[i];
    const std::uint32_t from = begin_of(match, axis), end = end_of(match, axis);
    if (sum > 0 && from > covered) sum -= gap_cost * static_cast<float>(from - covered);
    if (sum <= 0) {
      sum = 0;
      begin = i;
      covered = from;
    }
    const std::uint32_t fresh = end > covered ? end - std::max(from, covered) : 0;
    sum += match.weight * static_cast<float>(fresh) / static_cast<float>(match.length);
    covered = std::max(covered, end);
    if (sum > best_sum) {
      best_sum = sum;
      best = {begin, i + 1};
    }
  }
  return best;
}

// Cuts off weak edges along both axes until nothing changes; what is cut off goes to `rest`.
void trim(Cluster& cluster, float gap_cost, Cluster& rest) {
  for (std::size_t before = 0; before != cluster.size();) {
    before = cluster.size();
    for (const Axis axis : {Axis::there, Axis::here}) {
      sort_by(cluster, axis);
      const Stretch best = find_best_stretch(cluster, axis, gap_cost);
      const auto first = cluster.begin() + static_cast<std::ptrdiff_t>(best.begin);
      const auto last = cluster.begin() + static_cast<std::ptrdiff_t>(best.end);
      rest.insert(rest.end(), cluster.begin(), first);
      rest.insert(rest.end(), last, cluster.end());
      cluster = Cluster(first, last);
    }
  }
}

float total_weight(const Cluster& cluster) noexcept {
  float sum = 0;
  for (const Match& match : cluster)
    sum += match.weight;
  return sum;
}

// Clusters without weak edges. What one loses may be a passage of its own.
std::vector<Cluster> find_clusters(Cluster matches, const AlignmentSettings& settings) {
  std::vector<Cluster> found;
  constexpr int kRounds = 3;
  for (int round = 0; round < kRounds && !matches.empty(); ++round) {
    Cluster rest;
    for (Cluster& cluster : link(std::move(matches), settings.link)) {
      if (total_weight(cluster) < settings.evidence_min) continue;
      trim(cluster, settings.gap_cost, rest);
      if (!cluster.empty()) found.push_back(std::move(cluster));
    }
    matches = std::move(rest);
  }
  return found;
}

bool mergeable(const Judged& x, const Judged& y, const AlignmentSettings& settings) noexcept {
  if (gap(x.here.span, y.here.span) > settings.merge || gap(x.there.span, y.there.span) > settings.merge)
    return false;
  const auto joint = [](const Measured& a, const Measured& b) {
    const std::uint32_t length = std::max(a.span.end, b.span.end) - std::min(a.span.begin, b.span.begin);
    return static_cast<double>(a.covered + b.covered) / length;
  };
  return std::min(joint(x.here, y.here), joint(x.there, y.there)) >= settings.merged_coverage;
}

// Joins neighbours until none are left that may be joined.
void merge_clusters(std::vector<Cluster>& clusters, const AlignmentSettings& settings) {
  std::vector<Judged> judged;
  for (Cluster& cluster : clusters)
    judged.push_back(judge(cluster, settings.chance));
  for (std::size_t x = 0; x < clusters.size(); ++x)
    for (std::size_t y = x + 1; y < clusters.size();) {
      if (!mergeable(judged[x], judged[y], settings)) {
        ++y;
        continue;
      }
      clusters[x].insert(clusters[x].end(), clusters[y].begin(), clusters[y].end());
      judged[x] = judge(clusters[x], settings.chance);
      clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(y));
      judged.erase(judged.begin() + static_cast<std::ptrdiff_t>(y));
      y = x + 1;  // it has grown: look at all others anew
    }
}

// Where the sentences are in another order, the first match of one side is not that of the other: each side's
// end is grown from its own match.
void grow(Passage& passage, const Cluster& cluster, const PassageGrower& grower) {
  const auto begin = [](const Match& match) { return Corner{match.here, match.there}; };
  const auto end = [](const Match& match) {
    return Corner{match.here + match.length, match.there + match.length};
  };
  const auto end_here = [](const Match& match) { return match.here + match.length; };
  const auto end_there = [](const Match& match) { return match.there + match.length; };
  Span &a = passage.here, &b = passage.there;
  a.begin = grower.grow_left(begin(*std::ranges::min_element(cluster, {}, &Match::here))).here;
  b.begin = grower.grow_left(begin(*std::ranges::min_element(cluster, {}, &Match::there))).there;
  a.end = grower.grow_right(end(*std::ranges::max_element(cluster, {}, end_here))).here;
  b.end = grower.grow_right(end(*std::ranges::max_element(cluster, {}, end_there))).there;
}

// The matches of one side (`begin`: their places), ends that were grown and edits included.
std::vector<Span> find_alike(Cluster cluster, std::uint32_t Match::*begin, Span whole, std::uint32_t edit) {
  std::ranges::sort(cluster, {}, begin);
  std::vector<Span> alike{{whole.begin, std::max(whole.begin, cluster.front().*begin)}};
  for (const Match& match : cluster) {
    if (match.*begin > alike.back().end + edit) alike.push_back({match.*begin, match.*begin});
    alike.back().end = std::max(alike.back().end, match.*begin + match.length);
  }
  alike.back().end = std::max(alike.back().begin, whole.end);
  return alike;
}

bool holds(Span outer, Span inner) noexcept {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

// What lies within another on both sides says nothing new; of equal ones the first stays.
void drop_nested(std::vector<Passage>& passages) {
  std::vector<Passage> kept;
  std::ranges::stable_sort(passages, std::greater(), [](const Passage& x) { return x.here.length(); });
  for (const Passage& inner : passages)
    if (std::ranges::none_of(kept, [&](const Passage& outer) {
          return holds(outer.here, inner.here) && holds(outer.there, inner.there);
        }))
      kept.push_back(inner);
  passages = std::move(kept);
}

std::uint32_t count_han(const LetterText& text, Span span) noexcept {
  return static_cast<std::uint32_t>(
      std::count_if(text.letters.begin() + span.begin, text.letters.begin() + span.end, is_han));
}

}  // namespace

std::vector<Passage> build_passages(std::vector<Match> matches, const LetterText& here,
                                    const LetterText& there, const Weights& weights,
                                    const AlignmentSettings& settings) {
  std::vector<Passage> passages;
  if (total_weight(matches) < settings.evidence_min) return passages;
  drop_lone(matches, settings);
  std::vector<Cluster> clusters = find_clusters(std::move(matches), settings);
  merge_clusters(clusters, settings);
  const PassageGrower grower(here, there, weights, settings);
  for (Cluster& cluster : clusters) {
    const Judged judged = judge(cluster, settings.chance);
    if (judged.evidence() < settings.evidence_min || judged.coverage() < settings.coverage_min) continue;
    Passage passage{judged.here.span, judged.there.span, judged.evidence()};
    grow(passage, cluster, grower);
    if (std::min(count_han(here, passage.here), count_han(there, passage.there)) < settings.han_min) continue;
    passage.alike_here = find_alike(cluster, &Match::here, passage.here, settings.edit);
    passage.alike_there = find_alike(cluster, &Match::there, passage.there, settings.edit);
    passages.push_back(std::move(passage));
  }
  drop_nested(passages);
  std::ranges::sort(passages, [](const Passage& x, const Passage& y) {
    return std::tuple(x.here.begin, x.here.end, x.there.begin, x.there.end) <
           std::tuple(y.here.begin, y.here.end, y.there.begin, y.there.end);
  });
  return passages;
}

}  // namespace xueji::reuse
