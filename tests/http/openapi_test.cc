#include "http/openapi.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/json_layout.h"
#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(JsonLayout, BreaksLinesAndKeepsEverything) {
  EXPECT_EQ(lay_out_json(R"({"a":[1,2,{"b":"x, {y}\" :"}],"c":[],"d":{},"e":[true, null]})"),
            "{\n  \"a\": [\n    1,\n    2,\n    {\n      \"b\": \"x, {y}\\\" :\"\n    }\n  ],\n  \"c\": [],\n"
            "  \"d\": {},\n  \"e\": [true, null]\n}\n");
}

TEST(Schemas, ASecondSchemaOfTheSameNameMustBeTheSame) {
  Schemas schemas;
  EXPECT_EQ(schemas.add("Day", R"({"type":"string"})"), R"({"$ref":"#/components/schemas/Day"})");
  EXPECT_NO_THROW(schemas.add("Day", R"({"type":"string"})"));
  EXPECT_THROW(schemas.add("Day", R"({"type":"integer"})"), std::invalid_argument);
}

std::string describe(Route route) {
  const std::vector<Route> routes{std::move(route)};
  return describe_api(routes, {.title = "t", .version = "1", .description = "d"});
}

TEST(OpenApi, DescribesParametersBodyAndAnswers) {
  Route route = plain_route(Method::put, "/units/{unit}", "put_unit", [](Exchange&, const Respond&) {});
  route.body = BodyKind::json;
  route.query = {{.name = "on", .schema = R"({"type":"string","format":"date"})", .description = "the day"}};
  route.request = [](Schemas& schemas) {
    return Shape{schemas.add("Unit", R"({"type":"object"})"), R"({"name":"甲"})"};
  };
  route.answers = {{.status = 204, .description = "kept"}};
  const std::string text = describe(std::move(route));
  EXPECT_THAT(text, HasSubstr(R"("operationId": "put_unit")"));
  EXPECT_THAT(text, HasSubstr(R"("in": "path")"));
  EXPECT_THAT(text, HasSubstr(R"("format": "date")"));
  EXPECT_THAT(text, HasSubstr(R"("$ref": "#/components/schemas/Unit")"));
  EXPECT_THAT(text, HasSubstr(R"("name": "甲")"));
  EXPECT_THAT(text, HasSubstr(R"("422": {)"));
}

TEST(OpenApi, SaysWhoMayCall) {
  Route open = plain_route(Method::get, "/a", "get_a", [](Exchange&, const Respond&) {});
  EXPECT_THAT(describe(open), HasSubstr(R"("security": [])"));
  EXPECT_THAT(describe(open), Not(HasSubstr(R"("401")")));
  Route closed = open;
  closed.guard = Guard::session();
  EXPECT_THAT(describe(closed), HasSubstr(R"("401")"));
}

}  // namespace
}  // namespace xueji::http
