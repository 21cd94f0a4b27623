#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

TEST(EventFeed, WritesEventsThatNoDataCanForge) {
  EventFeed feed;
  EXPECT_TRUE(feed.push("progress", "{\"done\":1}"));
  EXPECT_TRUE(feed.push("two\nevent: x", "a\nb\r\nc\rdata: d"));
  EXPECT_EQ(feed.take(),
            "event: progress\ndata: {\"done\":1}\n\n"
            "event: two\ndata: a\ndata: b\ndata: c\ndata: data: d\n\n");
}

TEST(EventFeed, EndsWhenTheClientIsTooSlow) {
  EventFeed feed(100);
  EXPECT_TRUE(feed.push("a", std::string(50, 'x')));
  EXPECT_FALSE(feed.push("b", std::string(60, 'x')));
  EXPECT_TRUE(feed.ended());
  EXPECT_THAT(feed.take(), HasSubstr("event: a"));  // what fitted is still sent
  EXPECT_TRUE(feed.over());
}

TEST(EventFeed, TakesNothingAfterItsEnd) {
  EventFeed feed;
  feed.close();
  EXPECT_FALSE(feed.push("a", "b"));
  EXPECT_EQ(feed.take(), "");
}

struct Streaming {
  std::shared_ptr<EventFeed> feed = std::make_shared<EventFeed>();
  RunningServer running;
  RawClient client;

  explicit Streaming(milliseconds keep_alive = milliseconds(60'000))
      : running([&](RunningServer::Setup& setup) {
          setup.options.limits.event_keep_alive = keep_alive;
          setup.routes.push_back(
              plain_route(Method::get, "/events", "events",
                          [this](Exchange&, const Respond& respond) { respond(event_response(feed)); }));
        }),
        client(running.connect()) {
    client.send("GET /events HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_THAT(client.receive_until("\r\n\r\n"), HasSubstr("content-type: text/event-stream\r\n"));
  }
};

TEST(Events, ReachTheClientOneByOneUntilTheEnd) {
  Streaming streaming;
  for (int number = 0; number < 10; ++number) {
    const std::string data = std::to_string(number);
    EXPECT_TRUE(streaming.feed->push("step", data));
    EXPECT_EQ(streaming.client.receive_until("\n\n"), "event: step\ndata: " + data + "\n\n");
  }
  streaming.feed->push("done", "10");
  streaming.feed->close();
  EXPECT_EQ(streaming.client.receive_until("never"), "event: done\ndata: 10\n\n");
}

TEST(Events, AreKeptAliveByComments) {
  Streaming streaming(milliseconds(5));
  EXPECT_EQ(streaming.client.receive_until("\n\n"), ":\n\n");
  EXPECT_EQ(streaming.client.receive_until("\n\n"), ":\n\n");
}

// The next comment finds out that nobody listens.
TEST(Events, StopWhenTheClientLeaves) {
  Streaming streaming(milliseconds(5));
  streaming.client.break_off();
  EXPECT_TRUE(streaming.running.log.wait_for(R"("route":"events")"));
  EXPECT_TRUE(streaming.feed->ended());
  EXPECT_FALSE(streaming.feed->push("step", "1"));
}

TEST(Events, EndWhenTheServerStops) {
  Streaming streaming;
  EXPECT_TRUE(streaming.running.server->drain(std::chrono::seconds(20)));
  EXPECT_TRUE(streaming.feed->ended());
  EXPECT_EQ(streaming.client.receive_until("never"), "");
}

}  // namespace
}  // namespace xueji::http
