#include "http/openapi.h"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <vector>

#include <fmt/format.h>

#include "app/access/action.h"
#include "app/codec.h"
#include "base/error_code.h"
#include "http/json_layout.h"
#include "http/problem.h"

namespace xueji::http {
namespace {

std::string json_string(std::string_view text) {
  std::string out;
  app::append_json_string(out, text);
  return out;
}

void append_comma(std::string& out) {
  if (out.back() != '{' && out.back() != '[') out += ',';
}

std::string_view verb_of(Method method) noexcept {
  switch (method) {
    case Method::get:
      return "get";
    case Method::post:
      return "post";
    case Method::put:
      return "put";
    case Method::patch:
      return "patch";
    case Method::remove:
      return "delete";
  }
  return {};
}

std::vector<std::string_view> parameters_of(std::string_view pattern) {
  std::vector<std::string_view> names;
  std::size_t open;
  while ((open = pattern.find('{')) != std::string_view::npos) {
    const std::size_t close = pattern.find('}', open);
    names.push_back(pattern.substr(open + 1, close - open - 1));
    pattern.remove_prefix(close);
  }
  return names;
}

// Statuses of the refusals that a route can meet, so that a client knows what to be ready for.
std::vector<int> refusals_of(const Route& route) {
  std::vector<int> statuses{400};
  if (route.guard.kind() != Guard::Kind::open) statuses.insert(statuses.end(), {401, 403});
  if (route.guard.kind() != Guard::Kind::open || !parameters_of(route.pattern).empty())
    statuses.push_back(404);
  if (route.body != BodyKind::none) statuses.insert(statuses.end(), {408, 413, 415});
  if (route.method != Method::get) statuses.insert(statuses.end(), {409, 422});
  std::ranges::sort(statuses);
  return statuses;
}

std::string parameter(std::string_view place, const QueryDoc& doc) {
  std::string out = fmt::format(R"({{"name":{},"in":"{}")", json_string(doc.name), place);
  if (!doc.description.empty()) out += R"(,"description":)" + json_string(doc.description);
  if (doc.required) out += R"(,"required":true)";
  out += R"(,"schema":)" +
         (doc.repeatable ? fmt::format(R"({{"type":"array","items":{}}})", doc.schema) : doc.schema);
  if (doc.repeatable) out += R"(,"explode":true)";
  if (!doc.example.empty()) out += R"(,"example":)" + doc.example;
  return out + "}";
}

std::string media(std::string_view type, const Shape& shape) {
  std::string out = fmt::format(R"({{{}:{{"schema":{})", json_string(type), shape.schema);
  if (!shape.example.empty()) out += R"(,"example":)" + shape.example;
  return out + "}}";
}

std::string request_body(const Route& route, Schemas& schemas) {
  if (route.body == BodyKind::stream_to_file)
    return R"({"required":true,"content":)" + media("application/octet-stream", {"{}", ""}) + "}";
  const Shape shape = route.request ? route.request(schemas) : Shape{R"({"type":"object"})", ""};
  return R"({"required":true,"content":)" + media("application/json", shape) + "}";
}

std::string answer(const AnswerDoc& doc, Schemas& schemas) {
  std::string out = R"({"description":)" + json_string(doc.description);
  if (!doc.content_type.empty() && doc.status != 204) {
    const bool json = doc.content_type == "application/json";
    const Shape shape = doc.shape ? doc.shape(schemas) : Shape{json ? "{}" : R"({"type":"string"})", ""};
    out += R"(,"content":)" + media(doc.content_type, shape);
  }
  return out + "}";
}

std::string responses(const Route& route, Schemas& schemas) {
  std::string out = "{";
  std::set<int> told;
  for (const AnswerDoc& doc : route.answers) {
    append_comma(out);
    out += fmt::format(R"("{}":{})", doc.status, answer(doc, schemas));
    told.insert(doc.status);
  }
  for (const int status : refusals_of(route)) {
    if (!told.insert(status).second) continue;
    append_comma(out);
    out += fmt::format(R"("{}":{{"$ref":"#/components/responses/Problem"}})", status);
  }
  append_comma(out);
  return out + R"("default":{"$ref":"#/components/responses/Problem"}})";
}

std::string security(const Guard& guard) {
  if (guard.kind() == Guard::Kind::open) return "[]";
  return R"([{"session":[]},{"token":[]}])";
}

std::string operation(const Route& route, Schemas& schemas) {
  std::string out =
      fmt::format(R"({{"operationId":{},"summary":{},"x-summary-zh":{},"tags":[{}],"security":{})",
                  json_string(route.name), json_string(route.summary), json_string(route.summary_zh),
                  json_string(route.tag), security(route.guard));
  if (route.guard.kind() == Guard::Kind::action)
    out += R"(,"x-action":)" + json_string(app::token(route.guard.action()));
  std::string parameters = "[";
  for (const std::string_view name : parameters_of(route.pattern)) {
    append_comma(parameters);
    parameters += parameter("path", {.name = std::string(name), .required = true});
  }
  for (const QueryDoc& doc : route.query) {
    append_comma(parameters);
    parameters += parameter("query", doc);
  }
  if (parameters.size() > 1) out += R"(,"parameters":)" + parameters + "]";
  if (route.body != BodyKind::none) out += R"(,"requestBody":)" + request_body(route, schemas);
  return out + R"(,"responses":)" + responses(route, schemas) + "}";
}

void add_problem(Schemas& schemas) {
  std::string codes = "[";
  for (const ErrorCode code : kErrorCodes) {
    append_comma(codes);
    codes += json_string(token(code));
  }
  for (const ServerCode code : kServerCodes)
    codes += "," + json_string(token(code));
  schemas.add("ErrorCode", R"({"type":"string","enum":)" + codes + "]}");
  schemas.add("ProblemError",
              R"({"type":"object","required":["code","message"],"properties":{)"
              R"("code":{"$ref":"#/components/schemas/ErrorCode"},)"
              R"("subject":{"type":"string","description":"the field or thing that is wrong"},)"
              R"("detail":{"type":"string","description":"the value met, or a bound"},)"
              R"("message":{"type":"string","description":"for a person, in the language asked for"}}})");
  schemas.add(
      "Problem",
      R"({"type":"object","description":"A refusal (RFC 9457). Programs read `code`; `title` is for a )"
      R"(person, in Chinese or, by Accept-Language, in English.",)"
      R"("required":["type","title","status","code","instance"],"properties":{)"
      R"("type":{"type":"string","format":"uri"},"title":{"type":"string"},)"
      R"("status":{"type":"integer"},"code":{"$ref":"#/components/schemas/ErrorCode"},)"
      R"("subject":{"type":"string"},"detail":{"type":"string"},)"
      R"("instance":{"type":"string","format":"uri","description":"names the request in the log"},)"
      R"("errors":{"type":"array","items":{"$ref":"#/components/schemas/ProblemError"}}}})");
}

std::string problem_response() {
  Request request;
  request.id = "64f1c2a9b7e00-1a";
  request.language = Language::en;
  const Response example =
      respond_with(problem(Error{ErrorCode::value_not_date, "date", "2026-02-30"}), request);
  return R"({"description":"A refusal","content":)" +
         media("application/problem+json",
               {R"({"$ref":"#/components/schemas/Problem"})", std::get<std::string>(example.body)}) +
         "}";
}

std::string list_paths(std::span<const Route> routes, Schemas& schemas) {
  std::vector<std::string_view> patterns;  // in the order in which they first appear
  for (const Route& route : routes)
    if (std::ranges::find(patterns, route.pattern) == patterns.end()) patterns.push_back(route.pattern);
  std::string out = "{";
  for (const std::string_view pattern : patterns) {
    append_comma(out);
    std::string item = "{";
    for (const Route& route : routes) {
      if (route.pattern != pattern) continue;
      append_comma(item);
      item += fmt::format(R"("{}":{})", verb_of(route.method), operation(route, schemas));
    }
    out += json_string(pattern) + ":" + item + "}";
  }
  return out + "}";
}

std::string list_tags(std::span<const Route> routes) {
  std::set<std::string_view> tags;
  for (const Route& route : routes)
    tags.insert(route.tag);
  std::string out = "[";
  for (const std::string_view tag : tags) {
    append_comma(out);
    out += R"({"name":)" + json_string(tag) + "}";
  }
  return out + "]";
}

std::string list_schemas(const Schemas& schemas) {
  std::string out = "{";
  for (const auto& [name, schema] : schemas.all()) {
    append_comma(out);
    out += json_string(name) + ":" + schema;
  }
  return out + "}";
}

}  // namespace

std::string Schemas::add(std::string_view name, std::string schema) {
  const auto [place, added] = schemas_.try_emplace(std::string(name), schema);
  if (!added && place->second != schema) throw std::invalid_argument("two schemas called " + place->first);
  return reference(name);
}

bool Schemas::has(std::string_view name) const {
  return schemas_.find(name) != schemas_.end();
}

std::string Schemas::reference(std::string_view name) {
  return fmt::format(R"({{"$ref":"#/components/schemas/{}"}})", name);
}

std::string describe_api(std::span<const Route> routes, const ApiTitle& title) {
  Schemas schemas;
  add_problem(schemas);
  const std::string paths = list_paths(routes, schemas);
  return lay_out_json(fmt::format(
      R"({{"openapi":"3.1.0","info":{{"title":{},"version":{},"description":{},)"
      R"("license":{{"name":{},"identifier":{}}}}},"servers":[{{"url":"/"}}],"tags":{},"paths":{},)"
      R"("components":{{"securitySchemes":{{)"
      R"("session":{{"type":"apiKey","in":"cookie","name":{},"description":"set by the login"}},)"
      R"("token":{{"type":"http","scheme":"bearer","description":"a scoped token of a service"}}}},)"
      R"("responses":{{"Problem":{}}},"schemas":{}}}}})",
      json_string(title.title), json_string(title.version), json_string(title.description),
      json_string(title.license), json_string(title.license), list_tags(routes), paths,
      json_string(title.session_cookie), problem_response(), list_schemas(schemas)));
}

}  // namespace xueji::http
