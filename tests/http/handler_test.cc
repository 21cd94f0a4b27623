// How handlers answer: at once, later, from another thread, twice, never, by an exception.
#include <future>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fault.h"
#include "http/problem.h"
#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

// What a handler kept to answer later.
struct Kept {
  std::promise<Respond> promise;
  std::future<Respond> future = promise.get_future();
};

Route keeping_route(std::shared_ptr<Kept> kept) {
  return plain_route(Method::get, "/later", "later",
                     [kept](Exchange&, Respond respond) { kept->promise.set_value(std::move(respond)); });
}

TEST(Handler, MayAnswerLaterFromAnyThread) {
  const auto kept = std::make_shared<Kept>();
  const RunningServer running(
      [&](RunningServer::Setup& setup) { setup.routes.push_back(keeping_route(kept)); });
  RawClient client = running.connect();
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  kept->future.get()(text_response("now"));
  EXPECT_EQ(client.receive().body, "now");
}

TEST(Handler, RunsOnThePoolWhenItsRouteSaysSo) {
  std::promise<std::thread::id> io, pool;
  const RunningServer running([&](RunningServer::Setup& setup) {
    const auto tell = [](std::promise<std::thread::id>& where) {
      return [&where](Exchange& exchange, const Respond& respond) {
        where.set_value(std::this_thread::get_id());
        respond(text_response(exchange.request.path));
      };
    };
    setup.routes.push_back(plain_route(Method::get, "/io", "io", tell(io)));
    Route route = plain_route(Method::get, "/pool", "pool", tell(pool));
    route.where = Where::pool;
    setup.routes.push_back(std::move(route));
  });
  EXPECT_EQ(running.get("/io").body, "/io");
  EXPECT_EQ(running.get("/pool").body, "/pool");
  EXPECT_NE(io.get_future().get(), pool.get_future().get());
}

TEST(Handler, OnlyItsFirstAnswerCounts) {
  const RunningServer running([](RunningServer::Setup& setup) {
    setup.routes.push_back(plain_route(Method::get, "/twice", "twice", [](Exchange&, const Respond& respond) {
      respond(text_response("first"));
      respond(text_response("second"));
    }));
  });
  RawClient client = running.connect();
  client.send("GET /twice HTTP/1.1\r\nHost: x\r\n\r\nGET /echo/next HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.receive().body, "first");
  EXPECT_EQ(client.receive().body, "next");
}

TEST(Handler, ThatForgetsToAnswerIsAnsweredFor) {
  RunningServer running([](RunningServer::Setup& setup) {
    setup.routes.push_back(plain_route(Method::get, "/never", "never", [](Exchange&, const Respond&) {}));
  });
  RawClient client = running.connect();
  client.send("GET /never HTTP/1.1\r\nHost: x\r\n\r\nGET /echo/next HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.receive().status, 500);
  EXPECT_EQ(client.receive().body, "next");
  EXPECT_TRUE(running.log.wait_for("handler_silent"));
}

TEST(Handler, ThatTakesTooLongIsAnsweredForAndItsLateAnswerGoesNowhere) {
  const auto kept = std::make_shared<Kept>();
  const RunningServer running([&](RunningServer::Setup& setup) {
    Route route = keeping_route(kept);
    route.time_max = milliseconds(20);
    setup.routes.push_back(std::move(route));
  });
  RawClient client = running.connect();
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.receive().status, 500);
  kept->future.get()(text_response("late"));
  client.send("GET /echo/next HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.receive().body, "next");
}

TEST(Handler, ThatThrowsIsAFaultOfTheServerAndTellsTheClientNothingOfIt) {
  RunningServer running([](RunningServer::Setup& setup) {
    for (const Where where : {Where::io, Where::pool}) {
      const std::string name = where == Where::io ? "io" : "pool";
      Route route = plain_route(Method::get, "/" + name, name,
                                [](Exchange&, const Respond&) { throw Fault("disk 7 is gone"); });
      route.where = where;
      setup.routes.push_back(std::move(route));
    }
  });
  for (const char* path : {"/io", "/pool"}) {
    const Answer answer = running.get(path);
    EXPECT_EQ(answer.status, 500);
    EXPECT_THAT(answer.body, HasSubstr("server.fault"));
    EXPECT_THAT(answer.body, testing::Not(HasSubstr("disk 7")));
  }
  EXPECT_TRUE(running.log.wait_for("disk 7 is gone"));
}

TEST(Handler, MayAnswerAClientThatIsGone) {
  const auto kept = std::make_shared<Kept>();
  RunningServer running([&](RunningServer::Setup& setup) { setup.routes.push_back(keeping_route(kept)); });
  RawClient client = running.connect();
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  Respond respond = kept->future.get();
  client.break_off();
  respond(text_response(std::string(1 << 20, 'x')));
  EXPECT_TRUE(running.log.wait_for(R"("route":"later")"));
}

TEST(Handler, MayAnswerAfterTheServerIsGone) {
  const auto kept = std::make_shared<Kept>();
  Respond respond;
  {
    RunningServer running([&](RunningServer::Setup& setup) { setup.routes.push_back(keeping_route(kept)); });
    RawClient client = running.connect();
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    respond = kept->future.get();
    EXPECT_FALSE(running.server->drain(milliseconds(1)));
  }
  respond(text_response("too late"));
}

TEST(Handler, WaitsForThePoolInALimitedQueue) {
  std::promise<void> go;
  const std::shared_future<void> gone = go.get_future().share();
  std::promise<void> busy;
  const RunningServer running([&](RunningServer::Setup& setup) {
    setup.options.pool_threads = 1;
    setup.options.limits.pool_queue = 1;
    Route first =
        plain_route(Method::get, "/first", "first", [&busy, gone](Exchange&, const Respond& respond) {
          busy.set_value();
          gone.wait();
          respond(text_response("first"));
        });
    first.where = Where::pool;
    setup.routes.push_back(std::move(first));
    Route second = plain_route(Method::get, "/second", "second",
                               [](Exchange&, const Respond& respond) { respond(text_response("second")); });
    second.where = Where::pool;
    setup.routes.push_back(std::move(second));
  });
  RawClient one = running.connect(), two = running.connect();
  one.send("GET /first HTTP/1.1\r\nHost: x\r\n\r\n");
  busy.get_future().wait();
  // Pipelined behind a request that is answered at once: when that answer is there, the second one waits.
  two.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\nGET /second HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(two.receive().status, 200);
  while (running.server->gauges().pool_waiting == 0)
    std::this_thread::yield();
  const Answer third = running.get("/second");
  EXPECT_EQ(third.status, 503);
  EXPECT_EQ(third.field("retry-after"), "5");
  go.set_value();
  EXPECT_EQ(one.receive().body, "first");
  EXPECT_EQ(two.receive().body, "second");
}

TEST(Handler, MayNotBreakOutOfItsFields) {
  const RunningServer running([](RunningServer::Setup& setup) {
    setup.routes.push_back(
        plain_route(Method::get, "/inject", "inject", [](Exchange&, const Respond& respond) {
          Response response = text_response("body");
          response.fields = {
              {"x-good", "yes"}, {"x-bad", "a\r\nSet-Cookie: b"}, {"x bad", "c"}, {"x-bad\n", "d"}};
          respond(std::move(response));
        }));
  });
  const Answer answer = running.get("/inject");
  EXPECT_EQ(answer.field("x-good"), "yes");
  EXPECT_EQ(answer.field("x-bad"), "");
  EXPECT_EQ(answer.field("set-cookie"), "");
  EXPECT_EQ(answer.body, "body");
}

}  // namespace
}  // namespace xueji::http
