// Router: from method and path to a route. A segment of a pattern is either fixed or a {parameter}; where
// both fit, the fixed one wins, segment by segment from the left. Patterns form a tree and finding visits
// each node at most once: linear in the path where no fixed branch competes with a parameter.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "http/route.h"

namespace xueji::http {

struct Match {
  const Route* route = nullptr;  // null: nothing there, or not with this method
  std::vector<Parameter> parameters;
  std::string_view allow;  // the methods that the path has, for Allow; empty: no such path
};

class Router {
 public:
  // Throws std::invalid_argument when two routes are the same, share a name, or one is written wrongly: a bug
  // that every start finds.
  explicit Router(std::vector<Route> routes);
  ~Router();
  Router(Router&&) noexcept;

  Match find(Method method, const std::vector<std::string>& segments) const;
  const std::vector<Route>& routes() const noexcept;  // as given

 private:
  struct Tree;
  std::unique_ptr<const Tree> tree_;
};

}  // namespace xueji::http
