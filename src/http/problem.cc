#include "http/problem.h"

#include "app/codec.h"
#include "base/assert.h"
#include "base/error_code.h"

namespace xueji::http {
namespace {

void append_member(std::string& out, std::string_view name, std::string_view value) {
  out.append(out.back() == '{' ? "\"" : ",\"").append(name).append("\":");
  app::append_json_string(out, value);
}

void append_error(std::string& out, const Error& error, Language language) {
  out += '{';
  append_member(out, "code", token(error.code));
  if (!error.subject.empty()) append_member(out, "subject", error.subject);
  if (!error.detail.empty()) append_member(out, "detail", error.detail);
  append_member(out, "message", word(error.code, error.subject, error.detail, language));
  out += '}';
}

}  // namespace

Problem problem(ServerCode code, std::string subject, std::string detail) {
  return {.code = code, .subject = std::move(subject), .detail = std::move(detail)};
}

Problem problem(Error error) {
  std::vector<Error> errors;
  errors.push_back(std::move(error));
  return problem(std::move(errors));
}

Problem problem(std::vector<Error> errors) {
  XJ_ASSERT(!errors.empty());
  return {.errors = std::move(errors)};
}

Response respond_with(const Problem& problem, const Request& request) {
  const Language language = request.language;
  const bool refused = !problem.errors.empty();
  const std::string_view code = refused ? token(problem.errors.front().code) : token(problem.code);
  const int status = refused ? status_of(problem.errors.front().code) : status_of(problem.code);
  const std::string title = refused ? word(problem.errors.front().code, problem.errors.front().subject,
                                           problem.errors.front().detail, language)
                                    : word(problem.code, problem.subject, problem.detail, language);
  std::string out = "{";
  append_member(out, "type", "urn:xueji:problem:" + std::string(code));
  append_member(out, "title", title);
  out += ",\"status\":" + std::to_string(status);
  append_member(out, "code", code);
  if (!problem.subject.empty()) append_member(out, "subject", problem.subject);
  if (!problem.detail.empty()) append_member(out, "detail", problem.detail);
  append_member(out, "instance", "urn:xueji:request:" + request.id);
  for (const std::string& member : problem.members)
    out.append(",").append(member);
  if (refused) {
    out += ",\"errors\":[";
    for (const Error& error : problem.errors) {
      if (&error != problem.errors.data()) out += ',';
      append_error(out, error, language);
    }
    out += ']';
  }
  out += '}';
  Response response{.status = status, .content_type = "application/problem+json", .body = std::move(out)};
  if (status == 401) response.fields.push_back({"www-authenticate", "Session"});
  if (status == 405) response.fields.push_back({"allow", problem.detail});
  if (status == 503 || status == 429) response.fields.push_back({"retry-after", "5"});
  return response;
}

}  // namespace xueji::http
