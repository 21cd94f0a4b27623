#include "app/codec.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/fault.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

template <class T>
T arbitrary();

std::string arbitrary_text() {
  static const std::vector<std::string> kPieces = {"学习", "M01", "\"", "\\", "\n", "\t",
                                                   "\x01", "𫍯",  "，", " ",  "a/b"};
  std::string text;
  const int pieces = *rc::gen::inRange(0, 5);
  for (int i = 0; i < pieces; ++i)
    text += *rc::gen::elementOf(kPieces);
  return text;
}

template <class T>
void fill(T& field) {
  if constexpr (std::is_same_v<T, std::string>) {
    field = arbitrary_text();
  } else if constexpr (std::is_same_v<T, bool>) {
    field = *rc::gen::arbitrary<bool>();
  } else if constexpr (std::is_same_v<T, Day>) {
    field = Day{*rc::gen::inRange(-20'000, 60'000)};
  } else if constexpr (std::is_same_v<T, Instant>) {
    field.micros = *rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000'000);
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    field.minutes = static_cast<std::int16_t>(*rc::gen::inRange(0, 1440));
  } else if constexpr (std::is_same_v<T, Year>) {
    field.value = *rc::gen::inRange(1900, 2200);
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    field = *rc::gen::arbitrary<std::uint32_t>();
  } else if constexpr (std::is_same_v<T, Decimal>) {
    field.nano = *rc::gen::inRange<std::int64_t>(0, 100 * kNanoPerUnit + 1);
  } else if constexpr (std::is_same_v<T, Digest>) {
    for (auto& byte : field)
      byte = *rc::gen::arbitrary<std::uint8_t>();
  } else if constexpr (std::is_same_v<T, Attachment>) {
    fill(field.path);
    fill(field.digest);
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    fill(field.plan.text);
    fill(field.number);
  } else if constexpr (std::is_enum_v<T>) {
    std::vector<T> values;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
        [&](auto e) { values.push_back(e.value); });
    field = *rc::gen::elementOf(values);
  } else if constexpr (requires { field.text; }) {
    fill(field.text);
  } else if constexpr (requires { field.emplace(); }) {
    if (*rc::gen::arbitrary<bool>()) fill(field.emplace());
  } else {
    const int items = *rc::gen::inRange(0, 4);
    for (int i = 0; i < items; ++i)
      fill(field.emplace_back());
  }
}

template <class E>
void expect_round_trip() {
  EXPECT_TRUE(rc::check(std::string(kind_of<E>()), [] {
    E entry;
    for_each_member(entry, [](std::string_view, auto& field) { fill(field); });
    const std::string body = encode(entry);
    RC_ASSERT(decode(type_of(entry), body) == Entry(entry));
    RC_ASSERT(encode(decode(type_of(entry), body)) == body);
  }));
}

TEST(Codec, EveryKindComesBackAsItWas) {
  for_each_kind([]<class E>() { expect_round_trip<E>(); });
}

TEST(Codec, WritesCanonicalJson) {
  AttendanceMarked mark;
  mark.unit.text = "U1";
  mark.session.text = "S1";
  mark.member.text = "M1";
  mark.status = AttendanceStatus::leave;
  mark.leave_reason = "公务 \"会议\"";
  mark.approved = Day{20'517};
  EXPECT_EQ(encode(mark),
            R"({"unit":"U1","session":"S1","member":"M1","status":"leave","leave_reason":"公务 \"会议\"",)"
            R"("approved":"2026-03-05"})");
  EXPECT_EQ(type_of(mark), "attendance_marked/1");
}

TEST(Codec, EscapesInTextsWhatJsonAsksForAndNothingElse) {
  const auto written = [](std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
  };
  EXPECT_EQ(written(""), R"("")");
  EXPECT_EQ(written("学习/“计划”\x7f"), "\"学习/“计划”\x7f\"");
  EXPECT_EQ(written("a\"b\\\n\t\r\x01z\x1f"), R"("a\"b\\\n\t\r\u0001z\u001f")");
  EXPECT_EQ(written(std::string_view("\0", 1)), R"("\u0000")");
}

TEST(Codec, TellsLiveStepsFromFactsOfTheWorkbook) {
  EXPECT_TRUE(is_live_type("objection_raised/1"));
  EXPECT_FALSE(is_live_type("session_held/1"));
  EXPECT_FALSE(is_live_type("fact_withdrawn/1"));
}

TEST(Codec, FaultsOnWhatItDoesNotKnow) {
  EXPECT_THROW(decode("attendance_marked/2", "{}"), Fault);
  EXPECT_THROW(decode("nothing_done/1", "{}"), Fault);
  EXPECT_THROW(decode("attendance_marked/1", R"({"unit":"U1","colour":"red"})"), Fault);
  EXPECT_THROW(decode("attendance_marked/1", R"({"unit":"U1")"), Fault);
  EXPECT_THROW(decode("attendance_marked/1", R"({"unit":"U1"} )"), Fault);
  EXPECT_THROW(decode("attendance_marked/1", R"({"status":"asleep"})"), Fault);
  EXPECT_THROW(decode("session_held/1", R"({"date":"2026-02-30"})"), Fault);
}

}  // namespace
}  // namespace xueji::app
