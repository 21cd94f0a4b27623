#include "report/assignment.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace xueji::report {

Cost operator+(const Cost& left, const Cost& right) {
  Cost sum;
  for (std::size_t i = 0; i < sum.parts.size(); ++i)
    sum.parts[i] = left.parts[i] + right.parts[i];
  return sum;
}

Cost operator-(const Cost& cost) {
  Cost negated;
  for (std::size_t i = 0; i < negated.parts.size(); ++i)
    negated.parts[i] = -cost.parts[i];
  return negated;
}

// Nodes: left, then right, then source and sink.
Assignment::Assignment(std::size_t left_count, std::size_t right_count)
    : left_count_(left_count),
      source_(left_count + right_count),
      sink_(source_ + 1),
      edges_of_(left_count + right_count + 2) {}

void Assignment::add_edge(std::size_t from, std::size_t to, std::int64_t room, const Cost& price) {
  edges_of_[from].push_back(edges_.size());
  edges_.push_back({to, room, price});
  edges_of_[to].push_back(edges_.size());
  edges_.push_back({from, 0, -price});
}

void Assignment::allow_left(std::size_t left, std::int64_t places, const Cost& price) {
  add_edge(source_, left, places, price);
}

void Assignment::allow_right(std::size_t right, std::int64_t places, const Cost& price) {
  add_edge(left_count_ + right, sink_, places, price);
}

void Assignment::allow_pair(std::size_t left, std::size_t right, const Cost& price) {
  add_edge(left, left_count_ + right, 1, price);
}

// Bellman–Ford with a queue: there are negative prices, but never a cycle that lowers the cost, since every
// join went by a cheapest path.
bool Assignment::improve() {
  std::vector<std::optional<Cost>> distance(edges_of_.size());
  std::vector<std::size_t> arrival(edges_of_.size());
  std::vector<bool> waiting(edges_of_.size());
  std::deque<std::size_t> queue{source_};
  distance[source_] = Cost{};
  while (!queue.empty()) {
    const std::size_t node = queue.front();
    queue.pop_front();
    waiting[node] = false;
    for (const std::size_t index : edges_of_[node]) {
      const Edge& edge = edges_[index];
      if (edge.room == 0) continue;
      const Cost reached = *distance[node] + edge.price;
      if (distance[edge.to] && *distance[edge.to] <= reached) continue;
      distance[edge.to] = reached;
      arrival[edge.to] = index;
      if (!waiting[edge.to]) queue.push_back(edge.to);
      waiting[edge.to] = true;
    }
  }
  if (!distance[sink_] || *distance[sink_] >= Cost{}) return false;
  for (std::size_t node = sink_; node != source_; node = edges_[arrival[node] ^ 1].to) {
    --edges_[arrival[node]].room;
    ++edges_[arrival[node] ^ 1].room;
  }
  return true;
}

std::vector<std::vector<std::size_t>> Assignment::solve() {
  while (improve()) {
  }
  std::vector<std::vector<std::size_t>> partners(left_count_);
  for (std::size_t left = 0; left < left_count_; ++left)
    for (const std::size_t index : edges_of_[left])
      if (index % 2 == 0 && edges_[index].room == 0) partners[left].push_back(edges_[index].to - left_count_);
  return partners;
}

}  // namespace xueji::report
