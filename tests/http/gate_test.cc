// The gate stands before everything that costs or tells something: query, body, handler.
#include <atomic>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/problem.h"
#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;

// Lets in who says the word; sends away who asks for a route that is not open.
std::optional<Response> word_gate(Exchange& exchange) {
  if (exchange.route->guard.kind() == Guard::Kind::open) return std::nullopt;
  if (find_field(exchange.request, "x-word") == "open sesame") return std::nullopt;
  return respond_with(problem(ServerCode::login_required), exchange.request);
}

struct Guarded {
  std::atomic<int> calls = 0;
  RunningServer running;
  Guarded()
      : running([this](RunningServer::Setup& setup) {
          setup.gate = word_gate;
          Route route = plain_route(Method::post, "/guarded/{thing}", "guarded",
                                    [this](Exchange&, const Respond& respond) {
                                      ++calls;
                                      respond(empty_response());
                                    });
          route.guard = Guard::session();
          route.body = BodyKind::stream_to_file;
          route.body_bytes_max = 1 << 20;
          route.query = {{.name = "on", .required = true}, {.name = "tag", .repeatable = true}};
          setup.routes.push_back(std::move(route));
        }) {}
};

TEST(Gate, SendsAwayBeforeTheBodyIsRead) {
  Guarded guarded;
  RawClient client = guarded.running.connect();
  client.send(
      "POST /guarded/x?on=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");  // the body never comes
  const Answer answer = client.receive();
  EXPECT_EQ(answer.status, 401);
  EXPECT_EQ(answer.field("www-authenticate"), "Session");
  EXPECT_EQ(guarded.calls, 0);
}

TEST(Gate, ComesBeforeWhatWouldTellAboutTheRoute) {
  Guarded guarded;
  const std::string head = "POST /guarded/x?nonsense=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n";
  EXPECT_EQ(guarded.running.ask(head + "\r\n").status, 401);
  EXPECT_EQ(guarded.running.ask(head + "X-Word: open sesame\r\n\r\n").status, 400);
}

TEST(Gate, LetsInWhoMay) {
  Guarded guarded;
  const std::string fields = "HTTP/1.1\r\nHost: x\r\nX-Word: open sesame\r\nContent-Length: 2\r\n\r\n{}";
  EXPECT_EQ(guarded.running.ask("POST /guarded/x?on=1&tag=a&tag=b " + fields).status, 204);
  EXPECT_EQ(guarded.calls, 1);
}

TEST(Query, MustBeWhatTheRouteDeclares) {
  Guarded guarded;
  const auto ask = [&](const std::string& query) {
    return guarded.running
        .ask("POST /guarded/x?" + query +
             " HTTP/1.1\r\nHost: x\r\nX-Word: open sesame\r\nContent-Length: 2\r\n\r\n{}")
        .body;
  };
  EXPECT_THAT(ask("on=1&other=2"), HasSubstr("query.unknown"));
  EXPECT_THAT(ask("tag=1"), HasSubstr("query.missing"));
  EXPECT_THAT(ask("on=1&on=2"), HasSubstr("query.invalid"));
  EXPECT_THAT(ask("on=%zz"), HasSubstr("query.malformed"));
}

// Every answer carries them, whoever made it (AC-44, AC-45; quality baseline).
TEST(SecurityFields, AreOnEveryAnswer) {
  Guarded guarded;
  for (const char* request :
       {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n", "POST /hello HTTP/1.1\r\nHost: x\r\n\r\n",
        "nonsense\r\n\r\n", "POST /guarded/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n"}) {
    const Answer answer = guarded.running.ask(request);
    EXPECT_THAT(answer.field("content-security-policy"), HasSubstr("default-src 'self'")) << request;
    EXPECT_THAT(answer.field("content-security-policy"), HasSubstr("frame-ancestors 'none'"));
    EXPECT_EQ(answer.field("x-content-type-options"), "nosniff");
    EXPECT_EQ(answer.field("referrer-policy"), "same-origin");
    EXPECT_EQ(answer.field("cross-origin-opener-policy"), "same-origin");
    EXPECT_EQ(answer.field("cross-origin-resource-policy"), "same-origin");
    EXPECT_EQ(answer.field("strict-transport-security"), "") << "not over plain HTTP";
    EXPECT_NE(answer.field("x-request-id"), "");
    EXPECT_EQ(answer.field("cache-control"),
              request == std::string("GET / HTTP/1.1\r\nHost: x\r\n\r\n") ? "no-cache" : "no-store");
  }
}

Route telling_route() {
  return plain_route(Method::get, "/client", "client", [](Exchange& exchange, const Respond& respond) {
    respond(text_response(exchange.request.peer + (exchange.request.secure ? " secure" : "")));
  });
}

const char* const kForged = "X-Forwarded-For: 203.0.113.9, 198.51.100.7\r\nX-Forwarded-Proto: https\r\n";

TEST(ForwardedFields, AreIgnoredFromStrangers) {
  const RunningServer running([](RunningServer::Setup& setup) { setup.routes.push_back(telling_route()); });
  const Answer answer = running.get("/client", kForged);
  EXPECT_EQ(answer.body, "127.0.0.1");
  EXPECT_EQ(answer.field("strict-transport-security"), "");
}

TEST(ForwardedFields, AreBelievedOfTrustedProxiesAsFarAsTheyReach) {
  const RunningServer running([](RunningServer::Setup& setup) {
    setup.options.trusted_proxies = {"127.0.0.1"};
    setup.routes.push_back(telling_route());
  });
  const Answer answer = running.get("/client", kForged);
  EXPECT_EQ(answer.body, "198.51.100.7 secure");  // what stands further left was written by a stranger
  EXPECT_NE(answer.field("strict-transport-security"), "");
}

}  // namespace
}  // namespace xueji::http
