// Nothing from outside is held or waited for without a limit. The limits of these servers are short, so that
// no test waits for long.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

const std::string kPost = "POST /keep HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

TEST(Limits, AHeadThatDoesNotEndIsAnsweredAndCut) {
  const RunningServer running(
      [](RunningServer::Setup& setup) { setup.options.limits.header_time = milliseconds(50); });
  RawClient client = running.connect();
  client.send("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
  const Answer answer = client.receive();
  EXPECT_EQ(answer.status, 408);
  EXPECT_THAT(answer.body, HasSubstr("request.timeout"));
  EXPECT_TRUE(client.ended());
}

// A byte now and then does not prolong the time for a head.
TEST(Limits, DrippingAHeadDoesNotHelp) {
  const RunningServer running(
      [](RunningServer::Setup& setup) { setup.options.limits.header_time = milliseconds(50); });
  RawClient client = running.connect();
  client.send("GET / HTTP/1.1\r\n");
  std::size_t sent = 0;
  while (client.send("X: y\r\n") && !client.readable(milliseconds(5)))
    ++sent;
  EXPECT_EQ(client.receive().status, 408);
  EXPECT_LT(sent, 60U);  // the limit of 64 fields did not end it
}

TEST(Limits, AnIdleConnectionIsClosedQuietly) {
  const RunningServer running(
      [](RunningServer::Setup& setup) { setup.options.limits.idle_time = milliseconds(50); });
  RawClient client = running.connect();
  client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.receive().status, 200);
  EXPECT_TRUE(client.ended());
}

TEST(Limits, ABodyMustKeepUpWithTheRate) {
  const RunningServer running([](RunningServer::Setup& setup) {
    setup.options.limits.body_grace = milliseconds(50);
    setup.options.limits.bytes_a_second = 1'000'000;
  });
  RawClient client = running.connect();
  client.send(kPost + "Content-Length: 100\r\n\r\n{");
  const Answer answer = client.receive();
  EXPECT_EQ(answer.status, 408);
  EXPECT_THAT(answer.body, HasSubstr("body.too_slow"));
}

// The client reads nothing: the answer is given up, and the connection with it.
TEST(Limits, AClientThatDoesNotReadIsCut) {
  RunningServer running([](RunningServer::Setup& setup) {
    setup.options.limits.answer_grace = milliseconds(50);
    setup.options.limits.bytes_a_second = 1'000'000'000;
    setup.routes.push_back(plain_route(Method::get, "/large", "large", [](Exchange&, const Respond& respond) {
      respond(text_response(std::string(64 << 20, 'x')));
    }));
  });
  RawClient client = running.connect();
  client.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_TRUE(running.log.wait_for(R"("route":"large")"));
  EXPECT_EQ(client.receive().status, 0);  // cut off
}

TEST(Limits, HeadsAreLimitedInBytesFieldsAndTarget) {
  const RunningServer running;
  EXPECT_EQ(running.get("/hello", "X: " + std::string(16 * 1024, 'y') + "\r\n").status, 431);
  std::string fields;
  for (int count = 0; count < 70; ++count)
    fields += "X: y\r\n";
  EXPECT_EQ(running.get("/hello", fields).status, 431);
  EXPECT_EQ(running.get("/" + std::string(9 * 1024, 'y')).status, 414);
  EXPECT_EQ(running.get("/hello", "X: " + std::string(15 * 1024, 'y') + "\r\n").status, 200);
}

TEST(Limits, OnePeerHoldsOnlySoManyConnections) {
  const RunningServer running(
      [](RunningServer::Setup& setup) { setup.options.limits.connections_a_peer = 2; });
  RawClient one = running.connect(), two = running.connect();
  for (RawClient* client : {&one, &two}) {
    client->send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client->receive().status, 200);
  }
  RawClient three = running.connect();
  EXPECT_TRUE(three.ended());
  EXPECT_EQ(running.server->gauges().refused, 1U);
  EXPECT_EQ(running.server->gauges().connections, 2U);
}

TEST(Limits, ATrustedProxyIsNoPeer) {
  const RunningServer running([](RunningServer::Setup& setup) {
    setup.options.limits.connections_a_peer = 1;
    setup.options.trusted_proxies = {"127.0.0.0/8"};
  });
  RawClient one = running.connect();
  one.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(one.receive().status, 200);
  EXPECT_EQ(running.get("/hello").status, 200);
}

TEST(Limits, AllTogetherHoldOnlySoManyConnections) {
  const RunningServer running([](RunningServer::Setup& setup) { setup.options.limits.connections = 1; });
  RawClient one = running.connect();
  one.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(one.receive().status, 200);
  RawClient two = running.connect();
  EXPECT_TRUE(two.ended());
}

}  // namespace
}  // namespace xueji::http
