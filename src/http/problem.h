// Problem: a refusal as the client sees it, application/problem+json (RFC 9457). `code` is the stable token
// that programs read: an ErrorCode of the core or a ServerCode of this folder. Status and words of every code
// stand in one table, error_table.cc.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "http/message.h"

namespace xueji::http {

// clang-format off
#define XUEJI_SERVER_CODES(X)                                          \
  X(request_malformed,        "request.malformed")                     \
  X(request_timeout,          "request.timeout")                       \
  X(request_version,          "request.version")                       \
  X(host_invalid,             "host.invalid")                          \
  X(path_invalid,             "path.invalid")                          \
  X(path_too_long,            "path.too_long")                         \
  X(path_unknown,             "path.unknown")                          \
  X(resource_not_found,       "resource.not_found")                    \
  X(method_unknown,           "method.unknown")                        \
  X(method_not_allowed,       "method.not_allowed")                    \
  X(header_too_large,         "header.too_large")                      \
  X(expectation_unknown,      "expectation.unknown")                   \
  X(query_malformed,          "query.malformed")                       \
  X(query_unknown,            "query.unknown")                         \
  X(query_missing,            "query.missing")                         \
  X(query_invalid,            "query.invalid")                         \
  X(key_missing,              "key.missing")                           \
  X(body_unexpected,          "body.unexpected")                       \
  X(body_missing,             "body.missing")                          \
  X(body_too_large,           "body.too_large")                        \
  X(body_too_slow,            "body.too_slow")                         \
  X(body_malformed,           "body.malformed")                        \
  X(body_type_unsupported,    "body.type_unsupported")                 \
  X(body_encoding_unsupported, "body.encoding_unsupported")            \
  X(login_required,           "login.required")                        \
  X(login_refused,            "login.refused")                         \
  X(access_denied,            "access.denied")                         \
  X(factor_required,          "factor.required")                       \
  X(origin_refused,           "origin.refused")                        \
  X(csrf_token_refused,       "csrf_token.refused")                    \
  X(state_conflict,           "state.conflict")                        \
  X(version_changed,          "version.changed")                       \
  X(rate_exceeded,            "rate.exceeded")                         \
  X(storage_full,             "storage.full")                          \
  X(outcome_unknown,          "outcome.unknown")                       \
  X(server_busy,              "server.busy")                           \
  X(server_stopping,          "server.stopping")                       \
  X(server_fault,             "server.fault")

enum class ServerCode : std::uint8_t {
#define X(name, token) name,
  XUEJI_SERVER_CODES(X)
#undef X
};
// clang-format on

std::string_view token(ServerCode code) noexcept;

inline constexpr ServerCode kServerCodes[] = {
#define X(name, token) ServerCode::name,
    XUEJI_SERVER_CODES(X)
#undef X
};

int status_of(ErrorCode code) noexcept;
int status_of(ServerCode code) noexcept;

// Words for a person, one sentence; {subject} and {detail} of the error are worked in.
std::string word(ErrorCode code, std::string_view subject, std::string_view detail, Language language);
std::string word(ServerCode code, std::string_view subject, std::string_view detail, Language language);

struct Problem {
  ServerCode code = ServerCode::server_fault;  // when `errors` is empty
  std::string subject = {};                    // which parameter, field or thing; may be empty
  std::string detail = {};                     // a bound or the value met; may be empty
  std::vector<Error> errors = {};              // refusals of the core; the first names problem and status
  std::vector<std::string> members = {};       // further members of the object, each `"name":value` as JSON
};

Problem problem(ServerCode code, std::string subject = {}, std::string detail = {});
Problem problem(Error error);
Problem problem(std::vector<Error> errors);  // at least one

// In the request's language; `instance` is the request's id.
Response respond_with(const Problem& problem, const Request& request);

}  // namespace xueji::http
