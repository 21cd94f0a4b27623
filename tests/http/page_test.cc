// The addresses of the page: each opens the same document for a browser, none hides a mistake of a program.
#include <gtest/gtest.h>

#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

Answer ask(const RunningServer& running, const std::string& line, const std::string& accept) {
  RawClient client = running.connect();
  client.send(line + " HTTP/1.1\r\nHost: x\r\nAccept: " + accept + "\r\n\r\n");
  return client.receive();
}

TEST(Page, OpensAtEveryAddressOfItsOwn) {
  const RunningServer running;
  const Answer root = ask(running, "GET /", "text/html");
  const Answer deep = ask(running, "GET /units/1001/sessions/XX2026-01", "text/html,*/*;q=0.8");
  EXPECT_EQ(deep.status, 200);
  EXPECT_EQ(deep.body, root.body);
  EXPECT_EQ(deep.field("cache-control"), "no-cache");
}

TEST(Page, DoesNotTakeThePlaceOfARefusal) {
  const RunningServer running;
  EXPECT_EQ(ask(running, "GET /units/1001", "application/json").status, 404);
  EXPECT_EQ(ask(running, "GET /api/v1/nothing", "text/html").status, 404);
  EXPECT_EQ(ask(running, "POST /units/1001", "text/html").status, 404);
}

}  // namespace
}  // namespace xueji::http
