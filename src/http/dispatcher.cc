#include "http/dispatcher.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "http/field_text.h"
#include "http/problem.h"

namespace xueji::http {
namespace {

constexpr std::array kMethods{Method::get, Method::post, Method::put, Method::patch, Method::remove};

// The weight of one item of an Accept field in thousandths: 1000 without "q=", 0 when written wrongly.
int weight_of(std::string_view parameters) noexcept {
  while (!parameters.empty()) {
    const std::string_view parameter = cut_item(parameters, ';');
    if (parameter.size() < 3 || lower(parameter[0]) != 'q' || parameter[1] != '=') continue;
    double weight = 0;
    const char* end = parameter.data() + parameter.size();
    const auto [stop, error] = std::from_chars(parameter.data() + 2, end, weight, std::chars_format::fixed);
    if (error != std::errc() || stop != end || !(weight >= 0 && weight <= 1)) return 0;
    return static_cast<int>(weight * 1000);
  }
  return 1000;
}

// Browsers ask for a page by naming HTML; programs do not, and get a problem for an address that is none.
bool asks_for_page(const Request& request) {
  const std::string_view accept = find_field(request, "accept").value_or("");
  const bool is_api = !request.segments.empty() && request.segments.front() == "api";
  return request.method == Method::get && !is_api && accept.find("text/html") != std::string_view::npos;
}

// Files below /assets/ carry a digest of their bytes in their name; others may change with the next edition.
std::string_view cache_of(std::string_view path) noexcept {
  return path.starts_with("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

Response refuse(const Exchange& exchange, ServerCode code, std::string subject = {},
                std::string detail = {}) {
  return respond_with(problem(code, std::move(subject), std::move(detail)), exchange.request);
}

std::optional<Response> check_query(const Exchange& exchange) {
  const std::vector<QueryDoc>& declared = exchange.route->query;
  const std::vector<Parameter>& query = exchange.request.query;
  for (const Parameter& parameter : query) {
    const auto doc = std::ranges::find(declared, parameter.name, &QueryDoc::name);
    if (doc == declared.end()) return refuse(exchange, ServerCode::query_unknown, parameter.name);
    if (!doc->repeatable && std::ranges::count(query, parameter.name, &Parameter::name) > 1)
      return refuse(exchange, ServerCode::query_invalid, parameter.name);
  }
  for (const QueryDoc& doc : declared)
    if (doc.required && !find_query(exchange.request, doc.name))
      return refuse(exchange, ServerCode::query_missing, doc.name);
  return std::nullopt;
}

std::optional<Response> check_body(const Exchange& exchange, std::optional<std::uint64_t> bytes) {
  const Route& route = *exchange.route;
  if (route.body == BodyKind::none) {
    if (bytes != 0) return refuse(exchange, ServerCode::body_unexpected);
    return std::nullopt;
  }
  if (bytes == 0) return refuse(exchange, ServerCode::body_missing);
  const std::string_view encoding = find_field(exchange.request, "content-encoding").value_or("identity");
  if (!equal_ignoring_case(encoding, "identity"))
    return refuse(exchange, ServerCode::body_encoding_unsupported);
  const std::string_view type = find_field(exchange.request, "content-type").value_or("");
  if (route.body == BodyKind::json && !is_json_type(type))
    return refuse(exchange, ServerCode::body_type_unsupported, {}, "application/json");
  if (bytes && *bytes > route.body_bytes_max)
    return refuse(exchange, ServerCode::body_too_large, {}, std::to_string(route.body_bytes_max));
  return std::nullopt;
}

}  // namespace

Language choose_language(std::string_view accept_language) noexcept {
  int zh = -1;
  int en = -1;
  while (!accept_language.empty()) {
    std::string_view item = cut_item(accept_language, ',');
    const std::string_view range = cut_item(item, ';');
    const int weight = weight_of(item);
    const std::string_view primary = range.substr(0, range.find('-'));
    if (equal_ignoring_case(primary, "zh")) zh = std::max(zh, weight);
    if (equal_ignoring_case(primary, "en")) en = std::max(en, weight);
  }
  return en > 0 && en > zh ? Language::en : Language::zh;
}

bool accepts_gzip(std::string_view accept_encoding) noexcept {
  while (!accept_encoding.empty()) {
    std::string_view item = cut_item(accept_encoding, ',');
    const std::string_view coding = cut_item(item, ';');
    if (equal_ignoring_case(coding, "gzip") || equal_ignoring_case(coding, "x-gzip"))
      return weight_of(item) > 0;
  }
  return false;
}

bool lists_etag(std::string_view if_none_match, std::string_view tag) noexcept {
  if (trim_blanks(if_none_match) == "*") return true;
  while (!if_none_match.empty()) {
    std::string_view item = cut_item(if_none_match, ',');
    if (item.starts_with("W/")) item.remove_prefix(2);
    if (item.size() == tag.size() + 2 && item.front() == '"' && item.back() == '"' &&
        item.substr(1, tag.size()) == tag)
      return true;
  }
  return false;
}

bool is_json_type(std::string_view content_type) noexcept {
  if (!equal_ignoring_case(cut_item(content_type, ';'), "application/json")) return false;
  if (trim_blanks(content_type).empty()) return true;
  const std::string_view parameter = cut_item(content_type, ';');
  return content_type.empty() && (equal_ignoring_case(parameter, "charset=utf-8") ||
                                  equal_ignoring_case(parameter, "charset=\"utf-8\""));
}

std::optional<Response> Dispatcher::find_route(Exchange& exchange, std::string_view method) const {
  Request& request = exchange.request;
  request.head = method == "HEAD";
  const auto known = std::ranges::find(kMethods, request.head ? token(Method::get) : method,
                                       [](Method one) { return token(one); });
  // Methods that HTTP knows and we never offer are "not allowed", others "not implemented". (RFC 9110 9.1)
  const bool foreign = method == "OPTIONS" || method == "TRACE" || method == "CONNECT";
  if (known == kMethods.end() && !foreign) return refuse(exchange, ServerCode::method_unknown);
  if (known != kMethods.end()) request.method = *known;
  Match match = router_.find(request.method, request.segments);
  if (!foreign && match.route) {
    exchange.route = match.route;
    exchange.parameters = std::move(match.parameters);
    return std::nullopt;
  }
  const Asset* asset = assets_.find(request.path);
  // The page knows its own addresses: each opens the same document.
  if (!asset && match.allow.empty() && !foreign && known != kMethods.end() && asks_for_page(request))
    asset = assets_.find("/");
  if (asset && match.allow.empty()) match.allow = "GET, HEAD";
  if (match.allow.empty()) return refuse(exchange, ServerCode::path_unknown);
  if (foreign || request.method != Method::get || !asset)
    return refuse(exchange, ServerCode::method_not_allowed, {}, std::string(match.allow));
  return Response{.content_type = std::string(asset->content_type),
                  .etag = std::string(asset->etag),
                  .cache = std::string(cache_of(asset->path)),
                  .body = asset->body};
}

std::optional<Response> Dispatcher::prepare(Exchange& exchange, std::string_view method,
                                            std::optional<std::uint64_t> body_bytes) const {
  if (std::optional<Response> answer = find_route(exchange, method)) return answer;
  // Who may not come in learns nothing about what would be wrong with the request.
  if (gate_)
    if (std::optional<Response> answer = gate_(exchange)) return answer;
  if (std::optional<Response> answer = check_query(exchange)) return answer;
  return check_body(exchange, body_bytes);
}

}  // namespace xueji::http
