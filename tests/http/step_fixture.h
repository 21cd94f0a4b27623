// Unit A of the installation with a session P1 (2026-07-10 09:00) on its way; M1 leads, M2 and M3 are
// members, M4 is the secretary.
#pragma once

#include <fmt/format.h>

#include "app/codec.h"
#include "tests/http/api_fixture.h"

namespace xueji::http {

class StepTest : public ApiTest {
 protected:
  using Who = std::shared_ptr<const app::Subject>;

  StepTest() {
    state_member("A", "M3", Role::member);
    state_member("A", "M4", Role::study_secretary);
    state(planned("P1"));
  }

  static SessionPlanned planned(const std::string& code, const char* date = "2026-07-10",
                                const std::string& unit = "A") {
    SessionPlanned entry;
    entry.unit.text = unit, entry.session.text = code, entry.date = *parse_iso_day(date);
    entry.start = TimeOfDay{9 * 60}, entry.theme = "专题学习", entry.forms = {StudyForm::discussion};
    return entry;
  }
  static LeaveRequested leave(const std::string& member, const std::string& unit = "A") {
    return {{unit}, {"P1"}, {member}, LeaveCategory::sick, "住院手术"};
  }
  static LeaveDecided decision(const std::string& member, const std::string& approver = {},
                               const std::string& unit = "A") {
    return {{unit}, {"P1"}, {member}, true, approver, "已知悉手术安排"};
  }
  static ObjectionRaised objection(const std::string& number, const std::string& member,
                                   const std::string& by = {}) {
    return {{"A"}, number, "attendance_marked", {"S1", member}, "当天在场", by};
  }
  static RecordSealed seal(const std::string& unit = "A") { return {{unit}, "session_held", {"S1"}}; }
  static RecordReopened reopening() { return {{"A"}, "session_held", {"S1"}, "补正漏记"}; }

  const Who leader = subject(AccessRole::leader, "A", "M1"), member = subject(AccessRole::member, "A", "M2"),
            other_member = subject(AccessRole::member, "A", "M3"),
            secretary = subject(AccessRole::secretary, "A", "M4"),
            admin = subject(AccessRole::unit_admin, "A"), superior = subject(AccessRole::superior, "A"),
            stranger = subject(AccessRole::unit_admin, "B");

  static std::string body_of(const std::vector<Entry>& entries, bool dry_run = false) {
    std::string list;
    for (const Entry& entry : entries)
      list += fmt::format(R"({}{{"kind":"{}","fact":{}}})", list.empty() ? "" : ",", kind_of(entry),
                          app::encode(entry));
    return fmt::format(R"({{"entries":[{}],"dry_run":{}}})", list, dry_run);
  }
  Response send(const Who& who, const std::vector<Entry>& entries) {
    return call(who, Method::post, "/api/v1/entries", body_of(entries), fmt::format("key{}", ++keys_));
  }
  int status(const Who& who, const Entry& entry) { return send(who, {entry}).status; }
  // The first error's code of a refusal.
  static std::string code_of(const Response& response) {
    return response.status < 400 ? "" : std::string(parsed(response).at("code").as_string());
  }
  boost::json::value one(const Who& who, const std::string& path) {
    const Response response = get(who, path);
    EXPECT_EQ(response.status, 200) << path << " " << text(response);
    return parsed(response);
  }
  // Opens and closes P1 as the flows of signing in and closing do.
  void close_session() {
    for (const Entry& step : {Entry(SessionAnnounced{{"A"}, {"P1"}}), Entry(SessionOpened{{"A"}, {"P1"}}),
                              Entry(SessionClosed{{"A"}, {"P1"}, {}, {}})})
      state(step);
    state_session("A", "P1", "2026-07-10");
    for (const char* of : {"M1", "M2", "M3"})
      state_mark("A", "P1", of, AttendanceStatus::absent);
  }
  // Confirms the one proposal that waits for `who`.
  Response confirm(const Who& who) {
    const auto waiting = one(who, "/api/v1/proposals").at("items");
    if (waiting.as_array().empty()) return {};
    const std::string name(waiting.at(0).at("proposal").as_string());
    return call(who, Method::post, fmt::format("/api/v1/proposals/{}/confirmation", name));
  }

 private:
  int keys_ = 0;
};

}  // namespace xueji::http
