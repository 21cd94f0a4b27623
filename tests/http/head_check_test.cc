#include "http/head_check.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace xueji::http {
namespace {

constexpr std::size_t kFieldsMax = 8;

std::optional<ServerCode> check(std::string_view fields, std::string_view line = "GET / HTTP/1.1\r\n") {
  return check_head(std::string(line).append(fields).append("\r\n"), kFieldsMax);
}

// What a proxy in front of us could read differently, each a known way to smuggle (AC-51).
TEST(HeadCheck, RefusesWhatTwoParsersCouldReadDifferently) {
  const std::string host = "Host: x\r\n";
  for (const char* fields : {
           "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
           "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
           "Content-Length: 5\r\nContent-Length: 5\r\n",
           "Content-Length: 5\r\ncontent-length: 6\r\n",
           "Content-Length: 5, 5\r\n",
           "Content-Length: +5\r\n",
           "Content-Length: -1\r\n",
           "Content-Length: 0x5\r\n",
           "Content-Length: 5 5\r\n",
           "Content-Length:\r\n",
           "Content-Length: 9999999999999999999\r\n",
           "Transfer-Encoding: gzip, chunked\r\n",
           "Transfer-Encoding: identity\r\n",
           "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
           "Transfer-Encoding: xchunked\r\n",
           "Transfer-Encoding : chunked\r\n",
           " Transfer-Encoding: chunked\r\n",
           "X: a\r\n b\r\n",
           "X: a\r\n\tb\r\n",
           "X: a\rb\r\n",
           "X: a\nb\r\n",
           "no colon\r\n",
           ": no name\r\n",
           "X(: comment\r\n",
           "X\xe9: high\r\n",
           "X: \x01\r\n",
           "X: \x7f\r\n",
       })
    EXPECT_EQ(check(host + fields), ServerCode::request_malformed) << fields;
  EXPECT_EQ(check(host + std::string("X: \0\r\n", 6)), ServerCode::request_malformed);
}

TEST(HeadCheck, TakesWhatClientsSend) {
  EXPECT_EQ(check("Host: x\r\n"), std::nullopt);
  EXPECT_EQ(check("host: xueji.example.cn:8443\r\nContent-Length: 0\r\n"), std::nullopt);
  EXPECT_EQ(check("Host: [::1]:80\r\nTransfer-Encoding: Chunked\r\n"), std::nullopt);
  EXPECT_EQ(check("Host: x\r\nCookie: a=b; c=\"d\"\r\nUser-Agent: M (X; \t y) \xe5\xad\xa6\r\n"),
            std::nullopt);
  EXPECT_EQ(check("Host: x\r\nX-Empty:\r\n"), std::nullopt);
  EXPECT_EQ(check("", "GET / HTTP/1.0\r\n"), std::nullopt);
}

TEST(HeadCheck, WantsOneHostThatIsOne) {
  for (const char* fields : {"", "Host: a\r\nHost: a\r\n", "Host:\r\n", "Host: a b\r\n", "Host: a/b\r\n",
                             "Host: a@b\r\n", "Host: a:port\r\n", "Host: a:123456\r\n", "Host: [::1\r\n",
                             "Host: a,b\r\n", "Host: []\r\n", "Host: :80\r\n"})
    EXPECT_EQ(check(fields), ServerCode::host_invalid) << fields;
}

TEST(HeadCheck, WantsARequestLineWithoutDoubt) {
  const auto line = [](std::string_view text) { return check("Host: x\r\n", text); };
  for (const char* text : {"GET  / HTTP/1.1\r\n", "GET /\r\n", "GET / HTTP/1.1 \r\n", " GET / HTTP/1.1\r\n",
                           "GET\t/ HTTP/1.1\r\n", "G T / HTTP/1.1\r\n", "GET / http/1.1\r\n",
                           "GET / HTTP/11\r\n", "GET /a b HTTP/1.1\r\n", "\r\n", "GET /\x01 HTTP/1.1\r\n"})
    EXPECT_EQ(line(text), ServerCode::request_malformed) << text;
  EXPECT_EQ(line("GET / HTTP/2.0\r\n"), ServerCode::request_version);
  EXPECT_EQ(line("PRI * HTTP/2.0\r\n"), ServerCode::request_version);
  EXPECT_EQ(line("GET / HTTP/1.2\r\n"), ServerCode::request_version);
}

TEST(HeadCheck, RefusesChunksInHttp10) {
  EXPECT_EQ(check("Transfer-Encoding: chunked\r\n", "POST / HTTP/1.0\r\n"), ServerCode::request_malformed);
}

TEST(HeadCheck, CountsFields) {
  std::string fields = "Host: x\r\n";
  for (std::size_t count = 1; count < kFieldsMax; ++count)
    fields += "X: y\r\n";
  EXPECT_EQ(check(fields), std::nullopt);
  EXPECT_EQ(check(fields + "X: y\r\n"), ServerCode::header_too_large);
}

TEST(HeadCheck, KnowsOneExpectation) {
  EXPECT_EQ(check("Host: x\r\nExpect: 100-Continue\r\n"), std::nullopt);
  EXPECT_EQ(check("Host: x\r\nExpect: tea\r\n"), ServerCode::expectation_unknown);
}

// However the bytes come in, the end is found in the same place.
TEST(HeadEnd, IsFoundInPiecesOfEverySize) {
  const std::string bytes = "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET";
  for (std::size_t searched = 0; searched + 3 <= bytes.size(); ++searched) {
    const HeadEnd before = find_head_end(std::string_view(bytes).substr(0, searched), 0);
    EXPECT_EQ(before.kind, searched < bytes.size() - 3 ? HeadEnd::Kind::incomplete : HeadEnd::Kind::complete);
    const HeadEnd end = find_head_end(bytes, std::min(searched, bytes.size() - 4));
    EXPECT_EQ(end.kind, HeadEnd::Kind::complete);
    EXPECT_EQ(end.bytes, bytes.size() - 3);
  }
}

TEST(HeadEnd, RefusesBareLineFeedsAtOnce) {
  for (const char* bytes : {"\n", "\r\n", "GET / HTTP/1.1\n", "GET / HTTP/1.1\r\nHost: x\n"})
    EXPECT_EQ(find_head_end(bytes, 0).kind, HeadEnd::Kind::malformed) << bytes;
}

}  // namespace
}  // namespace xueji::http
