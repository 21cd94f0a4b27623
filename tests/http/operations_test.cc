// Health, figures and the log, as an operator sees them.
#include "http/operations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Metrics, CountRequestsByRouteAndStatusAndHowLongTheyTook) {
  Metrics metrics;
  metrics.count_request("a", 200, std::chrono::milliseconds(2));
  metrics.count_request("a", 404, std::chrono::milliseconds(700));
  metrics.add_gauge("xueji_things", "Things.", [] { return 2.5; });
  metrics.add_counter("xueji_things_total", "All things.", [] { return 7U; });
  const std::string text = metrics.render();
  EXPECT_THAT(text, HasSubstr("xueji_http_requests_total{route=\"a\",status=\"2xx\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("xueji_http_requests_total{route=\"a\",status=\"4xx\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("xueji_http_request_seconds_bucket{route=\"a\",le=\"0.001\"} 0\n"));
  EXPECT_THAT(text, HasSubstr("xueji_http_request_seconds_bucket{route=\"a\",le=\"0.0025\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("xueji_http_request_seconds_bucket{route=\"a\",le=\"+Inf\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("xueji_http_request_seconds_count{route=\"a\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("# TYPE xueji_things gauge\nxueji_things 2.5\n"));
  EXPECT_THAT(text, HasSubstr("# TYPE xueji_things_total counter\nxueji_things_total 7\n"));
}

TEST(Operations, ShowFiguresToTheirReadersOnly) {
  const RunningServer running(
      [](RunningServer::Setup& setup) { setup.options.trusted_proxies = {"127.0.0.1"}; });
  running.get("/hello");
  const Answer mine = running.get("/metrics");
  EXPECT_EQ(mine.status, 200);
  EXPECT_EQ(mine.field("content-type"), "text/plain; version=0.0.4; charset=utf-8");
  EXPECT_THAT(mine.body, HasSubstr("xueji_http_requests_total{route=\"hello\",status=\"2xx\"} 1\n"));
  EXPECT_EQ(running.get("/metrics", "X-Forwarded-For: 203.0.113.9\r\n").status, 404);
}

TEST(Operations, SayWhetherEntriesCanBeWritten) {
  std::atomic<bool> stuck = false;
  const RunningServer running([&](RunningServer::Setup& setup) {
    std::erase_if(setup.routes, [](const Route& route) { return route.tag == "operations"; });
    Operations operations;
    operations.find_obstacle = [&]() -> std::optional<std::string> {
      if (stuck) return "journal.read_only";
      return std::nullopt;
    };
    for (Route& route : operation_routes(std::move(operations)))
      if (route.name != "get_metrics") setup.routes.push_back(std::move(route));
  });
  EXPECT_EQ(running.get("/readyz").status, 200);
  stuck = true;
  const Answer answer = running.get("/readyz");
  EXPECT_EQ(answer.status, 503);
  EXPECT_THAT(answer.body, HasSubstr("journal.read_only"));
  EXPECT_EQ(running.get("/healthz").status, 200);
}

TEST(Log, HasOneLineARequestThatNamesItAndTellsNothingOfIt) {
  RunningServer running;
  const Answer answer = running.get("/echo/secret-word", "Authorization: Bearer token-word\r\n");
  running.get("/unknown/secret-word?token=query-word");
  ASSERT_TRUE(running.log.wait_for(R"("route":"none")"));
  const std::vector<std::string> lines = running.log.lines();
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_THAT(lines[0], HasSubstr("\"id\":\"" + answer.field("x-request-id") + "\""));
  EXPECT_THAT(lines[0],
              HasSubstr(R"("time":"2026-03-05T08:00:00.000000Z","level":"info","event":"request")"));
  EXPECT_THAT(lines[0], HasSubstr(R"("method":"GET","route":"echo","status":200,"bytes":11,"micros":)"));
  for (const std::string& line : lines)
    EXPECT_THAT(line, AllOf(Not(HasSubstr("word")), Not(HasSubstr("127.0.0.1")), Not(HasSubstr("\n"))));
}

TEST(Log, EscapesWhatItIsGiven) {
  EXPECT_EQ(
      log_line(Instant{0}, Level::error, "e", {{"what", "a\n{\"b\":\x01"}, {"count", -3}}),
      R"({"time":"1970-01-01T00:00:00.000000Z","level":"error","event":"e","what":"a\n{\"b\":\u0001","count":-3})");
}

}  // namespace
}  // namespace xueji::http
