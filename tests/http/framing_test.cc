// Where one request ends and the next begins: bodies, chunks, pipelines, and attempts to hide a request in
// another.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string kPost = "POST /keep HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
const std::string kHidden = "GET /echo/hidden HTTP/1.1\r\nHost: x\r\n\r\n";

std::string code_of(const Answer& answer) {
  const std::size_t at = answer.body.find("\"code\":\"");
  return at == std::string::npos ? "" : answer.body.substr(at + 8, answer.body.find('"', at + 8) - at - 8);
}

// The connection ends with the refusal: nothing behind it is taken for a request.
void expect_refused_for_good(const RunningServer& running, const std::string& bytes, int status) {
  RawClient client = running.connect();
  client.send(bytes + kHidden);
  const Answer answer = client.receive();
  EXPECT_EQ(answer.status, status) << bytes;
  EXPECT_EQ(answer.field("connection"), "close");
  EXPECT_TRUE(client.ended()) << bytes;
}

TEST(Framing, EndsTheConnectionWhenTheLengthIsInDoubt) {
  const RunningServer running;
  for (const char* fields :
       {"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Content-Length: 3\r\nContent-Length: 3\r\n\r\n{ }", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "Content-Length: 3\r\n X: y\r\n\r\n{ }", "Content-Length : 3\r\n\r\n{ }"})
    expect_refused_for_good(running, kPost + fields, 400);
}

TEST(Framing, EndsTheConnectionOnBadChunks) {
  const RunningServer running;
  const std::string head = kPost + "Transfer-Encoding: chunked\r\n\r\n";
  for (const char* chunks :
       {"x\r\n", "-1\r\n", "3\r\nabcd\r\n0\r\n\r\n", "3\nabc\r\n0\r\n\r\n", "3\r\nabc\n0\r\n\r\n",
        "ffffffffffffffffff\r\nabc\r\n", "3 \r\n\x01", "0\r\nContent-Length: 5\r\n\r\n"})
    expect_refused_for_good(running, head + chunks, 400);
}

TEST(Framing, ABodyIsNoRequest) {
  const RunningServer running;
  RawClient client = running.connect();
  client.send(kPost + "Content-Length: " + std::to_string(kHidden.size()) + "\r\n\r\n" + kHidden +
              "GET /echo/next HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.receive().body, kHidden);
  EXPECT_EQ(client.receive().body, "next");
}

TEST(Framing, AnUnexpectedBodyIsRefusedAndNotTakenForARequest) {
  const RunningServer running;
  expect_refused_for_good(
      running,
      "GET /hello HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(kHidden.size()) + "\r\n\r\n",
      400);
}

TEST(Framing, RequestsMayComeByteByByte) {
  const RunningServer running;
  RawClient client = running.connect();
  for (const char byte : kPost + "Transfer-Encoding: chunked\r\n\r\n2\r\n{ \r\n1\r\n}\r\n0\r\n\r\n" + kHidden)
    client.send(std::string_view(&byte, 1));
  EXPECT_EQ(client.receive().body, "{ }");
  EXPECT_EQ(client.receive().body, "hidden");
}

TEST(Framing, AsksForTheBodyWhenTheClientWaits) {
  const RunningServer running;
  RawClient client = running.connect();
  client.send(kPost + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.receive_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("{}");
  EXPECT_EQ(client.receive().status, 201);
}

TEST(Framing, TellsAWaitingClientAtOnceThatItsBodyIsNotWanted) {
  const RunningServer running;
  RawClient client = running.connect();
  client.send(kPost + "Content-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.receive().status, 413);
}

TEST(Framing, ClosesAfterHttp10AndOnDemand) {
  const RunningServer running;
  for (const char* request :
       {"GET /hello HTTP/1.0\r\n\r\n", "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"}) {
    RawClient client = running.connect();
    client.send(request);
    const Answer answer = client.receive();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.field("connection"), "close");
    EXPECT_TRUE(client.ended());
  }
}

TEST(Framing, BodiesMustBeWhatTheRouteTakes) {
  const RunningServer running;
  const auto code = [&](const std::string& request) { return code_of(running.ask(request)); };
  const std::string post = "POST /keep HTTP/1.1\r\nHost: x\r\n";
  EXPECT_EQ(code(post + "Content-Length: 2\r\n\r\n{}"), "body.type_unsupported");
  EXPECT_EQ(code(post + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}"), "body.type_unsupported");
  EXPECT_EQ(code(post + "Content-Type: application/json; charset=gbk\r\nContent-Length: 2\r\n\r\n{}"),
            "body.type_unsupported");
  EXPECT_EQ(code(kPost + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
            "body.encoding_unsupported");
  EXPECT_EQ(code(kPost + "\r\n"), "body.missing");
  EXPECT_EQ(code(kPost + "Content-Length: 0\r\n\r\n"), "body.missing");
  EXPECT_EQ(
      running.ask(post + "Content-Type: Application/JSON; Charset=\"UTF-8\"\r\nContent-Length: 2\r\n\r\n{}")
          .status,
      201);
}

TEST(Framing, ABodyOverTheRoutesLimitIsRefusedByLengthAndByCount) {
  const RunningServer running([](RunningServer::Setup& setup) { setup.routes.back().body_bytes_max = 10; });
  EXPECT_EQ(code_of(running.ask(kPost + "Content-Length: 11\r\n\r\n{\"a\":12345}")), "body.too_large");
  EXPECT_EQ(code_of(running.ask(
                kPost + "Transfer-Encoding: chunked\r\n\r\n6\r\n{\"a\":1\r\n6\r\n23456}\r\n0\r\n\r\n")),
            "body.too_large");
  EXPECT_EQ(running.ask(kPost + "Content-Length: 10\r\n\r\n{\"a\":1234}").status, 201);
}

// The client is still sending when it is refused; closing at once would reset the connection and lose the
// answer.
TEST(Framing, ARefusalReachesAClientThatIsStillSending) {
  const RunningServer running;
  RawClient client = running.connect();
  client.send(kPost + "Content-Length: 3000000\r\n\r\n");
  const std::string piece(100'000, ' ');
  for (int count = 0; count < 20; ++count)
    client.send(piece);
  EXPECT_EQ(client.receive().status, 413);
}

TEST(Framing, HalfRequestsLeaveNothingBehind) {
  RunningServer running;
  for (const std::string& half :
       {std::string("G"), std::string("GET / HTTP/1.1\r\nHo"), kPost + "Content-Length: 9\r\n\r\n{"}) {
    RawClient client = running.connect();
    client.send(half);
    client.finish_sending();
    EXPECT_EQ(client.receive().status, 0);
    RawClient other = running.connect();
    other.send(half);
    other.break_off();
  }
  EXPECT_TRUE(running.server->drain(std::chrono::seconds(20)));
  EXPECT_EQ(running.server->gauges().connections, 0U);
}

}  // namespace
}  // namespace xueji::http
