// Signing in through the routes, and what people try there.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "app/access/security_events.h"
#include "tests/http/live/live_fixture.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

using SignIn = LiveTest;

TEST_F(SignIn, TheScreenShowsACodeALinkAndHowManyCame) {
  EXPECT_EQ(code(get(secretary, session_path("display"))), "session.wrong_state");
  open();
  const auto screen = parsed(get(secretary, session_path("display"))).as_object();
  EXPECT_EQ(screen.at("link").as_string(),
            "https://study.example.cn/s?c=" + std::string(screen.at("code").as_string()));
  EXPECT_EQ(screen.at("short_code").as_string().size(), 6U);
  EXPECT_EQ(screen.at("expected").as_int64(), 4);
  EXPECT_EQ(screen.at("signed_in").as_int64(), 0);
  EXPECT_EQ(screen.at("seconds_left").as_int64(), 10);
  ASSERT_EQ(sign_in(member("M1"), ticket()).status, 201);
  EXPECT_EQ(parsed(get(secretary, session_path("display"))).at("signed_in").as_int64(), 1);
  after(10);
  EXPECT_NE(shown("code"), screen.at("code").as_string());
}

TEST_F(SignIn, TheScreenIsForWhoOperatesTheDesk) {
  open();
  for (const char* path : {"display", "display/events", "display/symbol.svg"}) {
    EXPECT_EQ(get(member("M1"), session_path(path)).status, 403) << path;
    EXPECT_EQ(get(subject(AccessRole::secretary, "B"), session_path(path)).status, 404) << path;
    EXPECT_EQ(get(secretary, session_path(path, "P9")).status, 404) << path;
  }
}

TEST_F(SignIn, TheSymbolIsAPictureAndNothingElse) {
  open();
  const Response symbol = get(secretary, session_path("display/symbol.svg"));
  EXPECT_EQ(symbol.content_type, "image/svg+xml");
  EXPECT_THAT(text(symbol), StartsWith("<svg "));
  EXPECT_THAT(text(symbol), Not(HasSubstr("script")));
  after(10);
  EXPECT_NE(text(get(secretary, session_path("display/symbol.svg"))), text(symbol));
}

TEST_F(SignIn, AScanBecomesATicketAndTheTicketASignIn) {
  open();
  const Response scanned = scan(shown("code"));
  ASSERT_EQ(scanned.status, 201);
  EXPECT_EQ(word(scanned, "theme"), "学习全会精神");
  const Response signed_in = sign_in(member("M1"), word(scanned, "ticket"));
  ASSERT_EQ(signed_in.status, 201);
  EXPECT_EQ(word(signed_in, "member"), "M1");
  EXPECT_EQ(word(signed_in, "method"), "code");
  EXPECT_EQ(word(signed_in, "grade"), "C");
  EXPECT_EQ(word(signed_in, "at"), format_iso(clock.at));
  // A second scan changes nothing and says so.
  const Response again = sign_in(member("M1"), ticket());
  EXPECT_EQ(again.status, 200);
  EXPECT_TRUE(parsed(again).at("repeated").as_bool());
  EXPECT_EQ(sign_ins(), 1U);
}

TEST_F(SignIn, TheShortCodeServesWhoCannotScan) {
  open();
  std::string typed = shown("short_code");
  for (char& c : typed)
    c = static_cast<char>(std::tolower(c));
  const Response given =
      post(nullptr, "/api/v1/sign-in/tickets", fmt::format(R"({{"short_code":"{}"}})", typed));
  ASSERT_EQ(given.status, 201);
  EXPECT_EQ(word(sign_in(member("M2"), word(given, "ticket")), "method"), "short_code");
  EXPECT_EQ(code(post(nullptr, "/api/v1/sign-in/tickets", "{}")), "value.missing");
  EXPECT_EQ(code(post(nullptr, "/api/v1/sign-in/tickets", R"({"code":"a","short_code":"b"})")),
            "value.missing");
}

// AC-21
TEST_F(SignIn, APhotographIsTooOldAfterTwentySeconds) {
  open();
  const std::string photographed = shown("code");
  clock.at.micros += 20'000'000;
  EXPECT_EQ(code(scan(photographed)), "sign_in.code_expired");
}

// AC-22
TEST_F(SignIn, ATicketIsForOnePersonAndNinetySeconds) {
  open();
  const std::string secret = ticket(), stale = ticket();
  EXPECT_EQ(sign_in(member("M1"), secret).status, 201);
  EXPECT_EQ(code(sign_in(member("M2"), secret)), "sign_in.ticket_invalid");
  // Whose answer was lost asks again and is told.
  EXPECT_EQ(sign_in(member("M1"), secret).status, 200);
  after(91);
  EXPECT_EQ(code(sign_in(member("M2"), stale)), "sign_in.ticket_invalid");
  EXPECT_EQ(sign_ins(), 1U);
}

// AC-23
TEST_F(SignIn, OneDeviceSignsInOnePersonASession) {
  open();
  std::string device;
  ASSERT_EQ(sign_in(member("M1"), ticket(), &device).status, 201);
  ASSERT_FALSE(device.empty());
  EXPECT_EQ(code(sign_in(member("M2"), ticket(), &device)), "sign_in.device_used");
  std::string other;
  EXPECT_EQ(sign_in(member("M2"), ticket(), &other).status, 201);
}

// AC-24
TEST_F(SignIn, ForgedCodesAreRefusedAndTenAreTold) {
  open();
  std::string forged = shown("code");
  forged.back() = forged.back() == 'a' ? 'b' : 'a';
  for (int i = 0; i < 10; ++i) {
    peer = fmt::format("192.0.2.{}", i);
    EXPECT_EQ(code(scan(forged)), "sign_in.code_invalid");
  }
  engine.submit({{}, {{SessionPlanned(planned("P2", "2026-07-02")), std::nullopt}}})
      .get();  // the alert is behind it
  app::SecurityEvents events(readers);
  const auto page = events.page({.event = SecurityEvent::sign_in_forged}, 0, 10);
  ASSERT_EQ(page.events.size(), 1U);
  EXPECT_EQ(page.events[0].event.source, "192.0.2.9");
}

// AC-26: a source that guesses is turned away, whatever it sends next; the others go on.
TEST_F(SignIn, AFloodOfGuessesIsTurnedAway) {
  open();
  for (std::size_t i = 0; i < app::ForgeryWatch::kWrongPerSourceMax; ++i)
    EXPECT_EQ(code(scan("1-2-3")), "sign_in.code_invalid");
  for (int i = 0; i < 1'000; ++i)
    ASSERT_EQ(code(scan("1-2-3")), "sign_in.too_many");
  EXPECT_EQ(code(scan(shown("code"))), "sign_in.too_many");
  peer = "192.0.2.1";
  EXPECT_EQ(scan(shown("code")).status, 201);
}

// AC-25: nothing that a phone says about the time is read.
TEST_F(SignIn, AWrongClockOnThePhoneChangesNothing) {
  open();
  fields.push_back({"date", "Thu, 01 Jan 1998 00:00:00 GMT"});
  EXPECT_EQ(scan(shown("code")).status, 201);
  EXPECT_EQ(code(post(nullptr, "/api/v1/sign-in/tickets", R"({"code":"1-2-3","at":"2026-06-30T00:00:00Z"})")),
            "member.unknown");
}

TEST_F(SignIn, AKnownDeviceInTheVenueGivesGradeB) {
  state(planned("P2", "2026-06-30"));
  open("P2");
  std::string device;
  peer = "10.1.2.3";
  const std::string first =
      std::string(parsed(get(secretary, session_path("display", "P2"))).at("code").as_string());
  const Response once = sign_in(member("M1"), word(scan(first), "ticket"), &device);
  ASSERT_EQ(once.status, 201);
  EXPECT_EQ(word(once, "grade"), "C") << "the device was never seen before";
  after(3'600);
  state(SessionAnnounced{{"A"}, {"P1"}});
  state(SessionOpened{{"A"}, {"P1"}});
  after(10);
  EXPECT_EQ(word(sign_in(member("M1"), ticket(), &device), "grade"), "B");
  std::string borrowed = device;
  EXPECT_EQ(code(sign_in(member("M2"), ticket(), &borrowed)), "sign_in.device_used");
}

TEST_F(SignIn, OutsideTheVenueAKnownDeviceGivesGradeC) {
  open();
  std::string device = live.codes.write_device("00", member("M1")->account, office("2026-06-01", "09:00"));
  EXPECT_EQ(word(sign_in(member("M1"), ticket(), &device), "grade"), "C");
}

// AC-16
TEST_F(SignIn, ASessionPlannedAfterItsDayGivesGradeD) {
  clock.at = office("2026-06-30", "08:00");
  state(planned("P3", "2026-06-29"));
  state(SessionAnnounced{{"A"}, {"P3"}});
  state(SessionOpened{{"A"}, {"P3"}});
  const std::string now =
      std::string(parsed(get(secretary, session_path("display", "P3"))).at("code").as_string());
  EXPECT_EQ(word(sign_in(member("M1"), word(scan(now), "ticket")), "grade"), "D");
}

TEST_F(SignIn, WhoIsNotOfTheGroupIsToldSo) {
  open();
  EXPECT_EQ(code(sign_in(subject(AccessRole::member, "B", "M1"), ticket())), "reference.unknown");
  EXPECT_EQ(code(sign_in(admin, ticket())), "access.denied") << "no seat in a roster";
  EXPECT_EQ(sign_ins(), 0U);
}

// AC-08
TEST_F(SignIn, ARoleThatEndedSignsInNobody) {
  open();
  app::Subject former = *member("M1");
  former.grants.front().to = *parse_iso_day("2026-06-29");
  EXPECT_EQ(sign_in(std::make_shared<app::Subject>(former), ticket()).status, 404);
}

TEST_F(SignIn, AfterTheClosingNobodySignsInByCode) {
  open();
  const std::string late = ticket();
  state(SessionClosed{{"A"}, {"P1"}, {}, {}});
  EXPECT_EQ(code(sign_in(member("M1"), late)), "session.wrong_state");
}

TEST_F(SignIn, TheScreensAreToldOfEveryCodeAndEverybody) {
  open();
  const Response response = get(secretary, session_path("display/events"));
  const auto feed = std::get<std::shared_ptr<EventFeed>>(response.body);
  EXPECT_THAT(feed->take(), HasSubstr("event: display"));
  live.board.tick();
  EXPECT_EQ(feed->take(), "") << "nothing has changed";
  ASSERT_EQ(sign_in(member("M1"), ticket()).status, 201);
  live.board.tick();
  EXPECT_THAT(feed->take(), HasSubstr(R"("signed_in":1)"));
  after(10);
  live.board.tick();
  EXPECT_THAT(feed->take(), HasSubstr(shown("code")));
  state(SessionClosed{{"A"}, {"P1"}, {}, {}});
  live.board.tick();
  EXPECT_THAT(feed->take(), HasSubstr("event: closed"));
  EXPECT_TRUE(feed->over());
  EXPECT_EQ(live.board.watched(), 0U);
}

TEST_F(SignIn, AScreenAsksAnewAfterTenMinutes) {
  open();
  const Response response = get(secretary, session_path("display/events"));
  const auto feed = std::get<std::shared_ptr<EventFeed>>(response.body);
  after(601);
  live.board.tick();
  EXPECT_TRUE(feed->ended());
}

}  // namespace
}  // namespace xueji::http
