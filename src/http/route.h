// Route: one operation of the server, declared once: where it is, who may call it, what it takes, what it
// answers, and what runs. The router, the access gate, the metrics and the API description all read this one
// table. A route without a guard does not compile.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "http/message.h"

namespace xueji::app {
struct Subject;                    // app/access/decide.h
enum class Action : std::uint8_t;  // app/access/action.h
}  // namespace xueji::app

namespace xueji::http {

struct Route;
class Schemas;

// A request on its way to its handler. It lives as long as any copy of the Respond that came with it.
struct Exchange {
  Request request;
  const Route* route = nullptr;
  std::vector<Parameter> parameters;            // of the path, decoded, in the pattern's order
  std::shared_ptr<const app::Subject> subject;  // who asks; set by the gate, null when nobody logged in
};

// The value of the path parameter; the pattern must have it.
std::string_view get_parameter(const Exchange& exchange, std::string_view name);

// May be called once, from any thread; later calls and calls after the client left do nothing. When every
// copy is gone, or the route's time is over, without a call, the client is answered with 500 and the log says
// so.
using Respond = std::function<void(Response)>;
using Handler = std::function<void(Exchange&, Respond)>;

// Runs on the I/O thread instead of a handler of the pool, when memory alone can answer: microseconds, never
// blocks. Nothing: the handler answers.
using Recall = std::function<std::optional<Response>(const Exchange&)>;

// Runs on the I/O thread before the body is read: finds out who asks and whether the route's guard lets them.
// Returns the answer that refuses, or nothing to go on. Must not block.
using Gate = std::function<std::optional<Response>(Exchange&)>;

// Who may call a route. There is no default.
class Guard {
 public:
  enum class Kind : std::uint8_t { open, session, action };
  static constexpr Guard open() noexcept { return Guard(Kind::open, {}); }        // no login needed
  static constexpr Guard session() noexcept { return Guard(Kind::session, {}); }  // whoever is logged in
  // Who holds a grant for the action; over which objects is for the handler to ask.
  static constexpr Guard action(app::Action action) noexcept { return Guard(Kind::action, action); }
  constexpr Kind kind() const noexcept { return kind_; }
  constexpr app::Action action() const noexcept { return action_; }  // of Kind::action only

 private:
  constexpr Guard(Kind kind, app::Action action) noexcept : kind_(kind), action_(action) {}
  Kind kind_;
  app::Action action_;
};

enum class Where : std::uint8_t {
  io,   // on the I/O thread: microseconds, never blocks
  pool  // on the pool: may read long or block
};

enum class BodyKind : std::uint8_t {
  none,           // a body is refused
  json,           // application/json only, held in memory
  stream_to_file  // any type, written to a temporary file as it comes
};

// A JSON schema (2020-12) and an example that fits it, both as JSON text.
struct Shape {
  std::string schema;
  std::string example;
};
// Called when the API description is made; named schemas are added to `schemas` and referred to.
using ShapeSource = std::function<Shape(Schemas& schemas)>;

// A query parameter. One that a route does not declare is refused.
struct QueryDoc {
  std::string name;
  std::string schema = R"({"type":"string"})";
  std::string description = {};
  bool required = false;
  bool repeatable = false;
  std::string example = {};  // JSON text; may be empty
};

// An answer besides the problems that every route may give.
struct AnswerDoc {
  int status = 200;
  std::string description;
  ShapeSource shape = {};                         // none: no body, or one that is no JSON
  std::string content_type = "application/json";  // empty: no body
};

struct Route {
  Method method;
  std::string pattern;  // "/api/v1/units/{unit}/sessions"; a parameter is a whole segment
  Guard guard;
  std::string name;  // operationId, snake_case; also the label in metrics and the log
  std::string summary;
  std::string summary_zh;
  std::string tag;
  Where where = Where::io;
  BodyKind body = BodyKind::none;
  std::uint64_t body_bytes_max = kRequestBodyBytesMax;
  std::vector<QueryDoc> query = {};
  ShapeSource request = {};  // of a json body
  std::vector<AnswerDoc> answers = {};
  std::chrono::milliseconds time_max{30'000};  // default; from the whole request to the answer
  Recall recall = {};                          // of a route that reads on the pool; may be empty
  Handler handle;
};

}  // namespace xueji::http
