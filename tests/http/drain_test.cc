// Stopping: what runs is finished, what is idle is closed, what takes too long is cut off.
#include <future>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fault.h"
#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(Drain, ClosesIdleConnectionsAtOnce) {
  RunningServer running;
  RawClient client = running.connect();
  client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.receive().status, 200);
  EXPECT_TRUE(running.server->drain(seconds(20)));
  EXPECT_TRUE(client.ended());
}

TEST(Drain, LetsRunningRequestsFinishAndTellsTheClientToClose) {
  std::promise<Respond> handed;
  RunningServer running([&](RunningServer::Setup& setup) {
    setup.routes.push_back(plain_route(Method::get, "/later", "later", [&](Exchange&, Respond respond) {
      handed.set_value(std::move(respond));
    }));
  });
  RawClient client = running.connect();
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  const Respond respond = handed.get_future().get();
  auto drained = std::async(std::launch::async, [&] { return running.server->drain(seconds(20)); });
  EXPECT_EQ(drained.wait_for(milliseconds(10)), std::future_status::timeout);
  respond(text_response("done"));
  const Answer answer = client.receive();
  EXPECT_EQ(answer.body, "done");
  EXPECT_EQ(answer.field("connection"), "close");
  EXPECT_TRUE(drained.get());
}

TEST(Drain, CutsOffWhatTakesTooLongAndSaysSo) {
  std::promise<Respond> handed;
  RunningServer running([&](RunningServer::Setup& setup) {
    setup.routes.push_back(plain_route(Method::get, "/later", "later", [&](Exchange&, Respond respond) {
      handed.set_value(std::move(respond));
    }));
  });
  RawClient client = running.connect();
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  const Respond kept = handed.get_future().get();
  EXPECT_FALSE(running.server->drain(milliseconds(20)));
  EXPECT_TRUE(client.ended());
}

// Clients that ask again and again while the server stops: every request is answered whole, or its connection
// was closed before anything of it was taken.
TEST(Drain, LosesNoAnswerUnderLoad) {
  RunningServer running;
  std::atomic<int> answered = 0;
  std::atomic<int> broken = 0;
  std::vector<std::thread> clients;
  for (int number = 0; number < 4; ++number)
    clients.emplace_back([&] {
      RawClient client = running.connect();
      for (;;) {
        if (!client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n")) return;
        const Answer answer = client.receive();
        if (answer.status == 200) ++answered;
        if (answer.status != 200 && answer.status != 0) ++broken;
        if (answer.status == 0 && !answer.fields.empty()) ++broken;  // a part of an answer
        if (answer.status == 0 || answer.field("connection") == "close") return;
      }
    });
  while (answered < 200)
    std::this_thread::yield();
  EXPECT_TRUE(running.server->drain(seconds(20)));
  for (std::thread& client : clients)
    client.join();
  EXPECT_EQ(broken, 0);
}

TEST(Start, SaysWhenTheAddressIsTaken) {
  const RunningServer running;
  EXPECT_THROW(
      RunningServer([&](RunningServer::Setup& setup) { setup.options.port = running.server->port(); }),
      Fault);
  EXPECT_THROW(RunningServer([](RunningServer::Setup& setup) { setup.options.address = "not an address"; }),
               Fault);
}

}  // namespace
}  // namespace xueji::http
