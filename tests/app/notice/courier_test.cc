#include "app/notice/courier.h"

#include <gtest/gtest.h>

namespace xueji::app {
namespace {

WebhookTarget target(const std::string& url) {
  return {.name = "t", .url = url, .secret = std::string(32, 's'), .units = {}};
}
Delivery post(const std::string& url, std::vector<std::string> allowed = {}) {
  return make_curl_courier(AddressBlocks(allowed))->post(target(url), "id", "{}", Instant{});
}

// AC-39: nothing leaves for these; were a socket opened, the answer would be another fault.
TEST(Webhooks, NeverReachInside) {
  for (const char* url :
       {"https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://[::ffff:127.0.0.1]/",
        "https://2130706433/", "https://0x7f.1/", "https://127.1/", "https://0/", "https://10.0.0.1/",
        "https://172.16.0.1/", "https://192.168.1.1:8443/", "https://169.254.169.254/latest/meta-data/",
        "https://100.64.0.1/", "https://[fe80::1]/", "https://[fd00::1]/", "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/", "https://user@127.0.0.1/", "http://127.0.0.1/"}) {
    const Delivery delivery = post(url);
    EXPECT_EQ(delivery.result, Delivery::Result::never) << url;
    EXPECT_TRUE(delivery.fault.starts_with("target.not_allowed")) << url << " " << delivery.fault;
  }
}

TEST(Webhooks, ReachInsideWhereTheOperatorAllowsIt) {
  // The port is closed: the socket was opened and nobody was there.
  const Delivery delivery = post("http://127.0.0.1:1/", {"127.0.0.0/8"});
  EXPECT_EQ(delivery.result, Delivery::Result::again);
}

TEST(Webhooks, SpeakNoOtherProtocol) {
  for (const char* url : {"file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/"})
    EXPECT_NE(post(url, {"127.0.0.0/8"}).result, Delivery::Result::done) << url;
}

TEST(Webhooks, AreSignedOverTimeAndBody) {
  // printf '1782783600.{}' | openssl dgst -sha256 -hmac ssssssssssssssssssssssssssssssss
  EXPECT_EQ(sign_webhook(std::string(32, 's'), 1'782'783'600, "{}"),
            "c0246d5985fc1c67ce2b69c1255b8606059f534dd071bc8ca03172955fb19ec4");
}

TEST(Webhooks, AStoppedCourierSendsNothing) {
  const auto courier = make_curl_courier(AddressBlocks(std::vector<std::string>{"127.0.0.0/8"}));
  courier->stop();
  EXPECT_EQ(courier->post(target("http://127.0.0.1:1/"), "id", "{}", Instant{}).result,
            Delivery::Result::again);
}

TEST(Mails, EncodeWhatCouldEndALine) {
  // AC-42
  const std::string mail = write_mail({.id = "mail/a1/2026-06-30",
                                       .from = "xueji@example.cn",
                                       .to = "a@example.cn",
                                       .subject = "学记：3项到期事项，其中逾期1项\r\nBcc: evil@example.cn",
                                       .text = "您好\r\n.\r\nMAIL FROM:<evil@example.cn>",
                                       .date = *parse_iso_instant("2026-06-30T00:00:00Z")});
  EXPECT_EQ(mail.find("evil"), std::string::npos);
  EXPECT_EQ(mail.find("Bcc"), std::string::npos);
  EXPECT_NE(mail.find("Date: Tue, 30 Jun 2026 00:00:00 +0000\r\n"), std::string::npos);
  EXPECT_NE(mail.find("Subject: =?UTF-8?B?"), std::string::npos);
  for (std::size_t at = 0; at < mail.size();) {
    const std::size_t end = mail.find("\r\n", at);
    EXPECT_LE(end - at, 78U) << mail.substr(at, end - at);
    at = end + 2;
  }
}

TEST(Base64, IsThatOfTheStandard) {
  EXPECT_EQ(encode_base64(""), "");
  EXPECT_EQ(encode_base64("f"), "Zg==");
  EXPECT_EQ(encode_base64("fo"), "Zm8=");
  EXPECT_EQ(encode_base64("foo"), "Zm9v");
  EXPECT_EQ(encode_base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(encode_base64("\xff\xfe"), "//4=");
}

}  // namespace
}  // namespace xueji::app
