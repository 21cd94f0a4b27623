// Dispatcher: everything about a request that can be decided from its head, without a socket: which route or
// embedded file it means, whether its query, content type and length fit the route, and what the gate says.
// Also small facts read from single fields: language, accepted encodings, entity tags.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "http/assets.h"
#include "http/route.h"
#include "http/router.h"

namespace xueji::http {

Language choose_language(
    std::string_view accept_language) noexcept;  // Chinese unless English is liked better
bool accepts_gzip(std::string_view accept_encoding) noexcept;
// True when `tag` (unquoted) is among the list of If-None-Match, or the list is "*". (RFC 9110 13.1.2)
bool lists_etag(std::string_view if_none_match, std::string_view tag) noexcept;
// application/json, alone or with charset=utf-8.
bool is_json_type(std::string_view content_type) noexcept;

class Dispatcher {
 public:
  Dispatcher(Router router, Assets assets, Gate gate)
      : router_(std::move(router)), assets_(assets), gate_(std::move(gate)) {}

  // Sets route and parameters of the exchange, whose request has everything but its body. Returns the answer
  // when it is clear without body and handler: an embedded file or a refusal. `method` is the token of the
  // request line; `body_bytes` what Content-Length says, 0 without a body, nothing when the body is chunked.
  std::optional<Response> prepare(Exchange& exchange, std::string_view method,
                                  std::optional<std::uint64_t> body_bytes) const;

  const Router& router() const noexcept { return router_; }

 private:
  std::optional<Response> find_route(Exchange& exchange, std::string_view method) const;

  Router router_;
  Assets assets_;
  Gate gate_;
};

}  // namespace xueji::http
