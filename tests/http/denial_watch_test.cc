#include "http/denial_watch.h"

#include <gmock/gmock.h>

#include "app/access/decide.h"
#include "http/route.h"

namespace xueji::http {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Denials : public ::testing::Test {
 protected:
  void answer(int status, int times, const std::string& account = "a1",
              const std::string& peer = "10.0.0.5") {
    Exchange exchange;
    exchange.route = &route;
    exchange.request.peer = peer;
    if (!account.empty()) {
      app::Subject subject;
      subject.account = account;
      exchange.subject = std::make_shared<app::Subject>(subject);
    }
    for (int i = 0; i < times; ++i)
      watch.look(exchange, status, now);
  }
  void after(int seconds) { now.micros += seconds * 1'000'000LL; }

  Route route{.method = Method::get,
              .pattern = "/x",
              .guard = Guard::open(),
              .name = "x",
              .summary = "",
              .summary_zh = "",
              .tag = "",
              .handle = {}};
  Instant now{1'000'000'000'000};
  std::vector<std::string> told;
  DenialWatch watch{[this](const std::string& account, const std::string& source) {
    told.push_back(account + " " + source);
  }};
};

// AC-12: whoever tries one number after the other.
TEST_F(Denials, MoreThanTwentyWithinAMinuteAreToldOnce) {
  answer(404, 20);
  EXPECT_THAT(told, IsEmpty());
  answer(403, 1);
  EXPECT_THAT(told, ElementsAre("a1 10.0.0.5"));
  answer(404, 100);
  EXPECT_EQ(told.size(), 1U) << "nobody fills the journal";
  after(601);
  answer(404, 21);
  EXPECT_EQ(told.size(), 2U);
}

TEST_F(Denials, SpreadOverTimeAreNotTold) {
  for (int minute = 0; minute < 30; ++minute) {
    answer(404, 10);
    after(61);
  }
  EXPECT_THAT(told, IsEmpty());
}

TEST_F(Denials, AccountsAndAddressesAreCountedApart) {
  for (int account = 0; account < 10; ++account)
    answer(404, 20, "a" + std::to_string(account));
  EXPECT_THAT(told, IsEmpty());
  answer(401, 21, "");
  EXPECT_THAT(told, ElementsAre(" 10.0.0.5"));
}

TEST_F(Denials, WhatIsAllowedOrWrongIsNoDenial) {
  answer(200, 100);
  answer(422, 100);
  answer(500, 100);
  EXPECT_THAT(told, IsEmpty());
}

}  // namespace
}  // namespace xueji::http
