#include "app/live/sign_in_code.h"

#include <set>

#include <gtest/gtest.h>

#include "app/live/forgery_watch.h"
#include "app/live/ticket_book.h"
#include "base/error_code.h"
#include "tests/app/live/counted_random.h"

namespace xueji::app {
namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr Instant kSlotStart{1'772'672'400 * kSecond};  // begins a slot of 10 s and one of 30 s

Instant after(std::int64_t seconds) {
  return {kSlotStart.micros + seconds * kSecond};
}

class SignInCode : public ::testing::Test {
 protected:
  SignInCodes codes{std::string(32, 'k')};

  std::string outcome(std::string_view code, Instant now) const {
    const Result<Seq> display = codes.check(code, now);
    return display ? std::to_string(*display) : std::string(token(display.error().code));
  }
  std::string short_outcome(std::string_view code, Instant now) const {
    const std::vector<Seq> displays{5, 7, 9};
    const Result<Seq> display = codes.check_short(code, displays, now);
    return display ? std::to_string(*display) : std::string(token(display.error().code));
  }
};

TEST_F(SignInCode, IsGoodForItsSlotAndTheNext) {
  const ShownCode shown = codes.show(7, kSlotStart);
  EXPECT_EQ(shown.changes, after(10));
  EXPECT_EQ(outcome(shown.code, kSlotStart), "7");
  EXPECT_EQ(outcome(shown.code, {after(10).micros - 1}), "7");
  EXPECT_EQ(outcome(shown.code, after(10)), "7");
  EXPECT_EQ(outcome(shown.code, {after(20).micros - 1}), "7");
}

TEST_F(SignInCode, AC21APhotographIsWorthlessAfterTwentySeconds) {
  const ShownCode shown = codes.show(7, kSlotStart);
  EXPECT_EQ(outcome(shown.code, after(20)), "sign_in.code_expired");
  EXPECT_EQ(outcome(shown.code, after(3600)), "sign_in.code_expired");
  EXPECT_EQ(outcome(codes.show(7, after(10)).code, {after(10).micros - 1}), "sign_in.code_expired");
}

TEST_F(SignInCode, ChangesWithEverySlot) {
  EXPECT_EQ(codes.show(7, kSlotStart).code, codes.show(7, {after(10).micros - 1}).code);
  EXPECT_NE(codes.show(7, kSlotStart).code, codes.show(7, after(10)).code);
  EXPECT_NE(codes.show(7, kSlotStart).code, codes.show(9, kSlotStart).code);
}

TEST_F(SignInCode, AC24ForgedCodesAreRefused) {
  const std::string code = codes.show(7, kSlotStart).code;
  std::string other_display = code, other_slot = code, other_mac = code;
  other_display[0] = '9';
  other_slot[code.find('-') + 3] ^= 1;
  other_mac.back() = other_mac.back() == 'a' ? 'b' : 'a';
  for (const std::string& forged :
       {other_display, other_slot, other_mac, std::string(), std::string("7"), std::string("7-1"),
        std::string("--"), code + "A", code.substr(0, code.size() - 1)})
    EXPECT_EQ(outcome(forged, kSlotStart), "sign_in.code_invalid") << forged;
  EXPECT_EQ(SignInCodes(std::string(32, 'x')).check(code, kSlotStart).error().code,
            ErrorCode::sign_in_code_invalid);
}

TEST_F(SignInCode, ShortCodesAreSixCharactersThatNobodyMixesUp) {
  std::set<char> seen;
  for (Seq display = 1; display <= 500; ++display) {
    const std::string code = codes.show(display, kSlotStart).short_code;
    ASSERT_EQ(code.size(), kShortCodeChars);
    seen.insert(code.begin(), code.end());
  }
  for (const char mixed_up : std::string("0O1IL2Z5S8B"))
    EXPECT_FALSE(seen.contains(mixed_up)) << mixed_up;
  EXPECT_EQ(seen.size(), 25U);
}

TEST_F(SignInCode, ShortCodesHoldForTheirSlotAndTheNext) {
  const std::string code = codes.show(7, kSlotStart).short_code;
  std::string typed = " " + code.substr(0, 3) + " " + code.substr(3);
  for (char& c : typed)
    c = static_cast<char>(std::tolower(c));
  EXPECT_EQ(short_outcome(typed, after(29)), "7");
  EXPECT_EQ(short_outcome(code, {after(60).micros - 1}), "7");
  EXPECT_EQ(short_outcome(code, after(60)), "sign_in.code_invalid");
  EXPECT_EQ(short_outcome(codes.show(8, kSlotStart).short_code, kSlotStart), "sign_in.code_invalid");
}

TEST_F(SignInCode, DeviceNamesTellNothingAcrossSessions) {
  EXPECT_EQ(codes.device_name(7, "cookie"), codes.device_name(7, "cookie"));
  EXPECT_NE(codes.device_name(7, "cookie"), codes.device_name(9, "cookie"));
  EXPECT_EQ(codes.device_name(7, "cookie").find("cookie"), std::string::npos);
}

TEST_F(SignInCode, BadgesAreOfTheirUnit) {
  const std::string code = codes.badge_code({"G1"}, "b.1");
  ASSERT_TRUE(codes.check_badge({"G1"}, code));
  EXPECT_EQ(*codes.check_badge({"G1"}, code), "b.1");
  EXPECT_FALSE(codes.check_badge({"G2"}, code));
  EXPECT_FALSE(codes.check_badge({"G1"}, "b.1"));
  EXPECT_FALSE(codes.check_badge({"G1"}, "b.2" + code.substr(3)));
}

constexpr OpenSession kOpen{UnitId{0}, 0, 7};

class Tickets : public ::testing::Test {
 protected:
  test::CountedRandom random;
  TicketBook book{random};
};

// AC-22
TEST_F(Tickets, AreGoodForOnePerson) {
  const std::string secret = book.issue({kOpen, SignInMethod::code}, kSlotStart);
  const Result<Ticket> first = book.use(secret, "a1", after(1));
  ASSERT_TRUE(first);
  EXPECT_EQ(first->session, kOpen);
  EXPECT_EQ(book.use(secret, "a2", after(1)).error().code, ErrorCode::sign_in_ticket_invalid);
  EXPECT_TRUE(book.use(secret, "a1", after(2))) << "whose answer was lost asks again";
}

TEST_F(Tickets, AreGoodForNinetySeconds) {
  const std::string kept = book.issue({kOpen, SignInMethod::code}, kSlotStart);
  EXPECT_TRUE(book.use(kept, "a1", after(90)));
  EXPECT_FALSE(book.use(kept, "a1", {after(90).micros + 1}));
  EXPECT_FALSE(book.use("never issued", "a1", kSlotStart));
}

TEST(Forgeries, AC24TenAreTold) {
  std::vector<std::string> alerts;
  ForgeryWatch watch([&](Instant, const std::string& source) { alerts.push_back(source); });
  for (int i = 0; i < 9; ++i)
    watch.note_wrong("192.0.2." + std::to_string(i), after(i));
  EXPECT_TRUE(alerts.empty());
  watch.note_wrong("192.0.2.99", after(9));
  EXPECT_EQ(alerts, std::vector<std::string>{"192.0.2.99"});
  watch.note_wrong("192.0.2.99", after(10));
  EXPECT_EQ(alerts.size(), 1U);
}

TEST(Forgeries, SpreadOverTimeAreNotTold) {
  int alerts = 0;
  ForgeryWatch watch([&](Instant, const std::string&) { ++alerts; });
  for (int i = 0; i < 30; ++i)
    watch.note_wrong("192.0.2.1", after(i * 60));
  EXPECT_EQ(alerts, 0);
}

TEST(Forgeries, TurnAwayTheirSourceForAWhile) {
  ForgeryWatch watch({});
  for (std::size_t i = 0; i < ForgeryWatch::kWrongPerSourceMax; ++i) {
    EXPECT_FALSE(watch.turns_away("a", after(1)));
    watch.note_wrong("a", after(1));
  }
  EXPECT_TRUE(watch.turns_away("a", after(2)));
  EXPECT_FALSE(watch.turns_away("b", after(2)));
  EXPECT_FALSE(watch.turns_away("a", after(302)));
}

}  // namespace
}  // namespace xueji::app
