#include "http/router.h"

#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace xueji::http {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Route route(Method method, std::string pattern, std::string name) {
  return {.method = method,
          .pattern = std::move(pattern),
          .guard = Guard::open(),
          .name = std::move(name),
          .summary = "",
          .summary_zh = "",
          .tag = "",
          .handle = [](Exchange&, const Respond& respond) { respond(empty_response()); }};
}

Router small_router() {
  std::vector<Route> routes;
  routes.push_back(route(Method::get, "/", "page"));
  routes.push_back(route(Method::get, "/units", "list_units"));
  routes.push_back(route(Method::post, "/units", "post_unit"));
  routes.push_back(route(Method::get, "/units/{unit}", "get_unit"));
  routes.push_back(route(Method::get, "/units/tree", "get_tree"));
  routes.push_back(route(Method::get, "/units/{unit}/sessions/{session}", "get_session"));
  routes.push_back(route(Method::remove, "/units/tree/{branch}", "cut_branch"));
  return Router(std::move(routes));
}

std::string name_of(const Match& match) {
  return match.route ? match.route->name : "";
}

TEST(Router, FindsFixedAndParameterSegments) {
  const Router router = small_router();
  EXPECT_EQ(name_of(router.find(Method::get, {})), "page");
  EXPECT_EQ(name_of(router.find(Method::post, {"units"})), "post_unit");
  const Match match = router.find(Method::get, {"units", "A/1", "sessions", "2026-03"});
  EXPECT_EQ(name_of(match), "get_session");
  EXPECT_THAT(match.parameters, ElementsAre(Parameter{"unit", "A/1"}, Parameter{"session", "2026-03"}));
}

TEST(Router, PrefersFixedSegments) {
  const Router router = small_router();
  EXPECT_EQ(name_of(router.find(Method::get, {"units", "tree"})), "get_tree");
  EXPECT_EQ(name_of(router.find(Method::get, {"units", "trees"})), "get_unit");
}

// "tree" leads into the fixed branch, whose rest does not fit; the parameter branch does.
TEST(Router, GoesBackToTheParameterWhenTheFixedBranchEnds) {
  EXPECT_EQ(name_of(small_router().find(Method::get, {"units", "tree", "sessions", "S1"})), "get_session");
}

TEST(Router, TellsAnUnknownPathFromAnUnknownMethod) {
  const Router router = small_router();
  EXPECT_THAT(router.find(Method::get, {"nothing"}).allow, IsEmpty());
  const Match match = router.find(Method::patch, {"units"});
  EXPECT_EQ(match.route, nullptr);
  EXPECT_EQ(match.allow, "GET, HEAD, POST");
  EXPECT_EQ(router.find(Method::get, {"units", "tree", "b"}).allow, "DELETE");
}

TEST(Router, AnEmptySegmentIsNoParameter) {
  EXPECT_EQ(small_router().find(Method::get, {"units", ""}).route, nullptr);
}

TEST(Router, RefusesRoutesThatCannotBeMeant) {
  const auto build = [](const char* pattern, const char* other) {
    std::vector<Route> routes;
    routes.push_back(route(Method::get, pattern, "one"));
    if (other) routes.push_back(route(Method::get, other, "two"));
    return Router(std::move(routes));
  };
  EXPECT_THROW(build("units", nullptr), std::invalid_argument);
  EXPECT_THROW(build("/units/", nullptr), std::invalid_argument);
  EXPECT_THROW(build("/{unit", nullptr), std::invalid_argument);
  EXPECT_THROW(build("/x{unit}", nullptr), std::invalid_argument);
  EXPECT_THROW(build("/{unit}/{unit}", nullptr), std::invalid_argument);
  EXPECT_THROW(build("/{unit}", "/{other}"), std::invalid_argument);
  EXPECT_NO_THROW(build("/{unit}", "/units"));
}

}  // namespace
}  // namespace xueji::http
