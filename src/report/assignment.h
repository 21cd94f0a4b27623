// A small exact solver: which left nodes are joined to which right nodes at the least cost, where every node
// takes several partners at prices that rise with each (a convex min-cost flow). Costs are compared part by
// part.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace xueji::report {

// Compared by the first part, then the second, … Parts are sums: callers keep them far from overflow.
struct Cost {
  std::array<std::int64_t, 4> parts{};
  friend auto operator<=>(const Cost&, const Cost&) = default;
  friend Cost operator+(const Cost& left, const Cost& right);
  friend Cost operator-(const Cost& cost);
};

class Assignment {
 public:
  Assignment(std::size_t left_count, std::size_t right_count);

  // The node may take `places` more partners at this price each. Prices of one node must be added in rising
  // order.
  void allow_left(std::size_t left, std::int64_t places, const Cost& price);
  void allow_right(std::size_t right, std::int64_t places, const Cost& price);
  // The two may be joined once, at this price.
  void allow_pair(std::size_t left, std::size_t right, const Cost& price);

  // Joins pairs as long as that lowers the total; the total is then the least possible. Gives the partners of
  // each left node in the order of their allow_pair calls. Deterministic. Cost: joined pairs × edges × a
  // small number.
  std::vector<std::vector<std::size_t>> solve();

 private:
  struct Edge {
    std::size_t to;
    std::int64_t room;
    Cost price;
  };
  void add_edge(std::size_t from, std::size_t to, std::int64_t room, const Cost& price);
  bool improve();  // one more join by the cheapest path, if it lowers the total

  std::size_t left_count_;
  std::size_t source_, sink_;
  std::vector<Edge> edges_;  // each followed by its reverse
  std::vector<std::vector<std::size_t>> edges_of_;
};

}  // namespace xueji::report
