// The desk through the routes.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/http/live/live_fixture.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;

class Desk : public LiveTest {
 protected:
  boost::json::object pack() { return parsed(post(secretary, session_path("desk-packs"), {})).as_object(); }
  static std::string text_of(const boost::json::object& object, std::string_view name) {
    return std::string(object.at(name).as_string());
  }
  // An item as the desk signs it.
  static std::string item(const boost::json::object& pack, const std::string& client,
                          const std::string& member, Instant at) {
    app::DeskQueueItem signed_item{.client = client, .member = {member}, .at = at, .signature = {}};
    return fmt::format(R"({{"client":"{}","member":"{}","at":"{}","signature":"{}"}})", client, member,
                       format_iso(at),
                       app::sign_item(text_of(pack, "key"), text_of(pack, "desk"), signed_item));
  }
  std::string queue(const boost::json::object& pack, const std::string& items) {
    return fmt::format(R"({{"desk":"{}","marked_by":"{}","issued":"{}","items":[{}]}})",
                       text_of(pack, "desk"), text_of(pack, "marked_by"), text_of(pack, "issued"), items);
  }
  // The outcomes of an upload, and the codes of what was refused.
  std::string upload(const boost::json::object& pack, const std::string& items) {
    const Response response = post(secretary, session_path("desk-queues"), queue(pack, items));
    if (response.status != 200) return code(response);
    std::string out;
    const boost::json::value document = parsed(response);
    for (const auto& answer : document.at("answers").as_array()) {
      out += (out.empty() ? "" : " ") + std::string(answer.at("outcome").as_string());
      if (!answer.at("code").is_null()) out += ":" + std::string(answer.at("code").as_string());
    }
    return out;
  }
};

TEST_F(Desk, MarksManyAndSaysWhoWasThereBefore) {
  open();
  ASSERT_EQ(sign_in(member("M1"), ticket()).status, 201);
  const Response marked = mark(secretary, R"("M1","M2","M3")");
  ASSERT_EQ(marked.status, 201);
  EXPECT_THAT(text(marked), HasSubstr(R"("before":["M1"],"bulk":false)"));
  EXPECT_THAT(text(marked), HasSubstr(R"("member":"M2","grade":"A")"));
  EXPECT_EQ(mark(secretary, R"("M2")").status, 200);
  EXPECT_EQ(sign_ins(), 3U);
}

// AC-20
TEST_F(Desk, NobodyMarksHimself) {
  open();
  EXPECT_EQ(code(mark(secretary, R"("M1","M4")")), "decision.own");
  EXPECT_EQ(sign_ins(), 0U) << "all or none";
  // An account that was not tied to its bearer's seat bears his name all the same.
  app::Subject untied = *admin;
  untied.name = "AM2";
  EXPECT_EQ(code(mark(std::make_shared<app::Subject>(untied), R"("M2")")), "decision.own");
}

TEST_F(Desk, IsForSecretaryAndUnitAdminAlone) {
  open();
  for (const char* path : {"desk-marks", "badge-marks", "desk-packs", "desk-queues"}) {
    const std::string body =
        std::string_view(path) == "desk-marks"    ? R"({"members":["M1"]})"
        : std::string_view(path) == "badge-marks" ? R"({"code":"x"})"
        : std::string_view(path) == "desk-packs"
            ? ""
            : R"({"desk":"d","marked_by":"M4","issued":"2026-06-30T00:00:00Z","items":[]})";
    EXPECT_EQ(post(member("M1"), session_path(path), body).status, 403) << path;
    EXPECT_EQ(post(subject(AccessRole::leader, "A", "M1"), session_path(path), body).status, 403) << path;
    EXPECT_EQ(post(subject(AccessRole::unit_admin, "B"), session_path(path), body).status, 404) << path;
  }
  EXPECT_EQ(mark(admin, R"("M1")").status, 201);
}

// A reader in the hall holds a token for this alone.
TEST_F(Desk, AReaderMarksByItsToken) {
  open();
  app::Subject reader;
  reader.account = "a1", reader.name = "读卡器";
  reader.token = app::TokenScope{.actions = {app::Action::sign_in_others}, .units = {{"A"}}};
  EXPECT_EQ(mark(std::make_shared<app::Subject>(reader), R"("M1")").status, 201);
  reader.token->units = {{"B"}};
  EXPECT_EQ(mark(std::make_shared<app::Subject>(reader), R"("M2")").status, 404);
}

// AC-18
TEST_F(Desk, ManyAtOneStrokeAreFlagged) {
  for (const char* code : {"M5", "M6", "M7"})
    state_member("A", code, Role::member);
  open();
  EXPECT_THAT(text(mark(secretary, R"("M1","M2","M3","M5","M6","M7")")), HasSubstr(R"("bulk":true)"));
}

TEST_F(Desk, ReadsBadgesOfItsUnitThatHold) {
  state(BadgeIssued{{"A"}, "b1", {"M2"}});
  state(BadgeIssued{{"B"}, "b1", {"M2"}});
  open();
  const auto read = [&](const std::string& badge) {
    return post(secretary, session_path("badge-marks"), fmt::format(R"({{"code":"{}"}})", badge));
  };
  EXPECT_EQ(code(read(live.codes.badge_code({"B"}, "b1"))), "badge.invalid");
  EXPECT_EQ(code(read("b1.00000000000000000000")), "badge.invalid");
  EXPECT_EQ(read(live.codes.badge_code({"A"}, "b1")).status, 201);
  state(BadgeRevoked{{"A"}, "b1"});
  EXPECT_EQ(code(read(live.codes.badge_code({"A"}, "b1"))), "badge.invalid");
}

TEST_F(Desk, ABadgeIsPrintedForItsBearerAndTheDesk) {
  state(BadgeIssued{{"A"}, "b1", {"M2"}});
  const std::string path = "/api/v1/units/A/badges/b1/symbol.svg";
  EXPECT_EQ(get(secretary, path).status, 200);
  EXPECT_EQ(get(member("M2"), path).status, 200);
  EXPECT_EQ(get(member("M1"), path).status, 403);
  EXPECT_EQ(get(subject(AccessRole::secretary, "B"), path).status, 404);
  EXPECT_EQ(get(secretary, "/api/v1/units/A/badges/b9/symbol.svg").status, 404);
}

TEST_F(Desk, AnOfflineDeskIsTakenInByItsSignatures) {
  open();
  const auto taken_along = pack();
  EXPECT_EQ(taken_along.at("people").as_array().size(), 4U);
  EXPECT_EQ(text_of(taken_along, "marked_by"), "M4");
  after(600);
  EXPECT_EQ(upload(taken_along, item(taken_along, "1", "M1", office("2026-06-30", "09:45"))), "taken");
  const SignInRow row = engine.snapshot().find_unit("A")->live().sign_ins().rows.at(0);
  EXPECT_EQ(row.at, office("2026-06-30", "09:45"));
  EXPECT_EQ(row.grade, EvidenceGrade::A);
}

// AC-27
TEST_F(Desk, AnAlteredQueueIsRefusedItemByItem) {
  open();
  const auto taken_along = pack();
  after(600);
  std::string altered = item(taken_along, "1", "M1", office("2026-06-30", "09:45"));
  altered.replace(altered.find("M1"), 2, "M2");
  EXPECT_EQ(upload(taken_along, altered + "," + item(taken_along, "2", "M3", office("2026-06-30", "09:46"))),
            "refused:desk.signature_invalid taken");
  EXPECT_EQ(upload(taken_along, "17,{}"), "refused:desk.signature_invalid refused:desk.signature_invalid");
  // Another operator's name does not fit the key.
  auto other = taken_along;
  other["marked_by"] = "M1";
  EXPECT_EQ(upload(other, item(taken_along, "3", "M2", office("2026-06-30", "09:47"))),
            "refused:desk.signature_invalid");
  EXPECT_EQ(sign_ins(), 1U);
}

// AC-28
TEST_F(Desk, AQueueMayBeUploadedTwice) {
  open();
  const auto taken_along = pack();
  after(600);
  const std::string items = item(taken_along, "1", "M1", office("2026-06-30", "09:45")) + "," +
                            item(taken_along, "2", "M2", office("2026-06-30", "09:46"));
  EXPECT_EQ(upload(taken_along, items), "taken taken");
  EXPECT_EQ(upload(taken_along, items), "before before");
  EXPECT_EQ(sign_ins(), 2U);
}

// AC-20, off line
TEST_F(Desk, AnOfflineOperatorDoesNotMarkHimself) {
  open();
  const auto taken_along = pack();
  after(600);
  EXPECT_EQ(upload(taken_along, item(taken_along, "1", "M4", office("2026-06-30", "09:45"))),
            "refused:decision.own");
}

TEST_F(Desk, TimesOutsideThePackAreRefused) {
  open();
  const auto taken_along = pack();
  after(600);
  EXPECT_EQ(upload(taken_along, item(taken_along, "1", "M1", office("2026-06-30", "09:30"))),
            "refused:desk.signature_invalid");
  EXPECT_EQ(upload(taken_along, item(taken_along, "1", "M1", office("2026-07-01", "09:30"))),
            "refused:desk.signature_invalid");
}

TEST_F(Desk, AQueueThatComesAfterTheClosingMendsTheMarks) {
  open();
  const auto taken_along = pack();
  after(3'600);
  ASSERT_EQ(post(admin, session_path("closing"), R"({"effect":"形成三条措施"})", "k1").status, 201);
  const auto status_of = [&](const char* member) {
    const Ledger ledger = engine.snapshot();
    const UnitBook& unit = *ledger.find_unit("A");
    return unit.attendance().status(unit.find_session("P1"), unit.find_member(member));
  };
  ASSERT_EQ(status_of("M1"), AttendanceStatus::absent);
  EXPECT_EQ(upload(taken_along, item(taken_along, "1", "M1", office("2026-06-30", "09:45"))), "taken");
  EXPECT_EQ(status_of("M1"), AttendanceStatus::present);
  EXPECT_EQ(status_of("M2"), AttendanceStatus::absent);
}

}  // namespace
}  // namespace xueji::http
