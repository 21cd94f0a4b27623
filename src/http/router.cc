#include "http/router.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <stdexcept>

#include "base/assert.h"

namespace xueji::http {
namespace {

constexpr std::size_t kMethods = 5;

struct Node {
  std::map<std::string, std::unique_ptr<Node>, std::less<>> fixed;
  std::unique_ptr<Node> parameter;
  std::array<const Route*, kMethods> routes{};
  std::string allow;  // empty: no route ends here
};

std::size_t index_of(Method method) noexcept {
  return static_cast<std::size_t>(method);
}

std::vector<std::string_view> split(std::string_view pattern) {
  std::vector<std::string_view> segments;
  if (pattern == "/") return segments;
  while (!pattern.empty()) {
    pattern.remove_prefix(1);  // the slash
    const std::size_t end = std::min(pattern.find('/'), pattern.size());
    segments.push_back(pattern.substr(0, end));
    pattern.remove_prefix(end);
  }
  return segments;
}

bool is_parameter(std::string_view segment) noexcept {
  return segment.starts_with('{');
}

struct PathParameter {
  std::size_t segment = 0;
  std::string name;
};

std::vector<PathParameter> list_parameters(std::string_view pattern) {
  std::vector<PathParameter> parameters;
  const std::vector<std::string_view> segments = split(pattern);
  for (std::size_t index = 0; index < segments.size(); ++index)
    if (is_parameter(segments[index]))
      parameters.push_back({index, std::string(segments[index].substr(1, segments[index].size() - 2))});
  return parameters;
}

[[noreturn]] void refuse(const Route& route, const char* why) {
  throw std::invalid_argument("route " + route.name + " " + route.pattern + ": " + why);
}

void check_pattern(const Route& route) {
  if (!route.pattern.starts_with('/')) refuse(route, "does not begin with a slash");
  std::set<std::string_view> names;
  for (const std::string_view segment : split(route.pattern)) {
    if (segment.empty()) refuse(route, "has an empty segment");
    if (is_parameter(segment)) {
      if (!segment.ends_with('}') || segment.size() < 3) refuse(route, "has a parameter without end or name");
      if (!names.insert(segment).second) refuse(route, "has a parameter twice");
    } else if (segment.find_first_of("{}") != std::string_view::npos) {
      refuse(route, "has a parameter that is no whole segment");
    }
  }
  if (route.name.empty()) refuse(route, "has no name");
  if (!route.handle) refuse(route, "has no handler");
}

// The node where the whole path ends, fixed segments first. Going back from a fixed branch whose rest does
// not fit never enters a node twice.
const Node* descend(const Node& node, const std::vector<std::string>& segments, std::size_t depth) {
  if (depth == segments.size()) return node.allow.empty() ? nullptr : &node;
  if (const auto next = node.fixed.find(segments[depth]); next != node.fixed.end())
    if (const Node* found = descend(*next->second, segments, depth + 1)) return found;
  return node.parameter && !segments[depth].empty() ? descend(*node.parameter, segments, depth + 1) : nullptr;
}

std::string list_methods(const Node& node) {
  std::string allow;
  for (const Method method : {Method::get, Method::post, Method::put, Method::patch, Method::remove}) {
    if (!node.routes[index_of(method)]) continue;
    if (!allow.empty()) allow += ", ";
    allow += token(method);
    if (method == Method::get) allow += ", HEAD";
  }
  return allow;
}

}  // namespace

struct Router::Tree {
  std::vector<Route> routes;
  std::vector<std::vector<PathParameter>> parameters;  // by route
  Node root;
};

Router::Router(std::vector<Route> routes) {
  auto tree = std::make_unique<Tree>();
  tree->routes = std::move(routes);
  std::set<std::string_view> names;
  for (const Route& route : tree->routes) {
    check_pattern(route);
    if (!names.insert(route.name).second) refuse(route, "has the name of another");
    Node* node = &tree->root;
    for (const std::string_view segment : split(route.pattern)) {
      std::unique_ptr<Node>& next =
          is_parameter(segment) ? node->parameter : node->fixed[std::string(segment)];
      if (!next) next = std::make_unique<Node>();
      node = next.get();
    }
    const Route*& place = node->routes[index_of(route.method)];
    if (place) refuse(route, "stands where another stands");
    place = &route;
    node->allow = list_methods(*node);
    tree->parameters.push_back(list_parameters(route.pattern));
  }
  tree_ = std::move(tree);
}

Router::~Router() = default;
Router::Router(Router&&) noexcept = default;

Match Router::find(Method method, const std::vector<std::string>& segments) const {
  const Node* node = descend(tree_->root, segments, 0);
  if (!node) return {};
  Match match;
  match.allow = node->allow;
  match.route = node->routes[index_of(method)];
  if (!match.route) return match;
  const auto& parameters = tree_->parameters[static_cast<std::size_t>(match.route - tree_->routes.data())];
  match.parameters.reserve(parameters.size());
  for (const PathParameter& parameter : parameters)
    match.parameters.push_back({parameter.name, segments[parameter.segment]});
  return match;
}

const std::vector<Route>& Router::routes() const noexcept {
  return tree_->routes;
}

std::string_view get_parameter(const Exchange& exchange, std::string_view name) {
  const auto parameter = std::ranges::find(exchange.parameters, name, &Parameter::name);
  XJ_ASSERT(parameter != exchange.parameters.end());
  return parameter->value;
}

}  // namespace xueji::http
