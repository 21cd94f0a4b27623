#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(Server, AnswersARoute) {
  const RunningServer running;
  const Answer answer = running.get("/hello");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, R"({"hello":"世界"})");
  EXPECT_EQ(answer.field("content-type"), "application/json");
  EXPECT_EQ(answer.field("date"), "Thu, 05 Mar 2026 08:00:00 GMT");
}

TEST(Server, KeepsTheConnectionAndAnswersPipelinedRequestsInOrder) {
  const RunningServer running;
  RawClient client = running.connect();
  std::string requests;
  for (int number = 0; number < 100; ++number)
    requests += "GET /echo/" + std::to_string(number) + " HTTP/1.1\r\nHost: x\r\n\r\n";
  ASSERT_TRUE(client.send(requests));
  for (int number = 0; number < 100; ++number)
    EXPECT_EQ(client.receive().body, std::to_string(number));
}

TEST(Server, AnswersHeadLikeGetWithoutTheBody) {
  const RunningServer running;
  RawClient client = running.connect();
  client.send("HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\nGET /echo/next HTTP/1.1\r\nHost: x\r\n\r\n");
  const Answer head = client.receive(true);
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.field("content-length"), "18");
  EXPECT_EQ(client.receive().body, "next");
}

TEST(Server, TakesAJsonBodyWholeOrInChunks) {
  const RunningServer running;
  const std::string head = "POST /keep HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  const Answer whole = running.ask(head + "Content-Length: 8\r\n\r\n{\"a\":12}");
  EXPECT_EQ(whole.status, 201);
  EXPECT_EQ(whole.body, "{\"a\":12}");
  const Answer chunked = running.ask(
      head + "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n5;x=y\r\n\":12}\r\n0\r\nT: t\r\n\r\n");
  EXPECT_EQ(chunked.status, 201);
  EXPECT_EQ(chunked.body, "{\"a\":12}");
}

TEST(Server, TellsApartUnknownPathsMethodsAndVerbs) {
  const RunningServer running;
  EXPECT_EQ(running.get("/nothing").status, 404);
  const Answer method = running.ask("POST /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(method.status, 405);
  EXPECT_EQ(method.field("allow"), "GET, HEAD");
  EXPECT_EQ(running.ask("OPTIONS /hello HTTP/1.1\r\nHost: x\r\n\r\n").status, 405);
  EXPECT_EQ(running.ask("BREW /hello HTTP/1.1\r\nHost: x\r\n\r\n").status, 501);
}

TEST(Server, RespondsUnlessItsThreadHangs) {
  std::promise<void> hanging, released;
  RunningServer running([&](RunningServer::Setup& setup) {
    setup.routes.push_back(plain_route(Method::get, "/hang", "hang", [&](Exchange&, const Respond& respond) {
      hanging.set_value();
      released.get_future().wait();
      respond(text_response("done"));
    }));
  });
  EXPECT_TRUE(running.server->responds(std::chrono::seconds(20)));
  RawClient client = running.connect();
  client.send("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
  hanging.get_future().wait();
  EXPECT_FALSE(running.server->responds(std::chrono::milliseconds(10)));
  released.set_value();
  EXPECT_EQ(client.receive().body, "done");
  EXPECT_TRUE(running.server->responds(std::chrono::seconds(20)));
}

TEST(Server, ServesTheEmbeddedPagePackedAndByTag) {
  const RunningServer running;
  const Answer plain = running.get("/");
  EXPECT_EQ(plain.status, 200);
  EXPECT_THAT(plain.body, HasSubstr("学记"));
  EXPECT_EQ(plain.field("content-type"), "text/html; charset=utf-8");
  const Answer packed = running.get("/", "Accept-Encoding: br, gzip\r\n");
  EXPECT_EQ(packed.field("content-encoding"), "gzip");
  EXPECT_THAT(packed.body, StartsWith("\x1f\x8b"));
  EXPECT_LT(packed.body.size(), plain.body.size());
  EXPECT_NE(packed.field("etag"), plain.field("etag"));
  EXPECT_EQ(running.get("/", "If-None-Match: \"x\", " + plain.field("etag") + "\r\n").status, 304);
  EXPECT_EQ(running.get("/", "If-None-Match: " + packed.field("etag") + "\r\n").status, 200);
}

}  // namespace
}  // namespace xueji::http
