// Unit A, whose session P1 of 2026-06-30 10:00 is lived through the routes: members M1 (leader) to M4.
#pragma once

#include <fmt/format.h>

#include "app/live/desk_queue.h"
#include "http/live/live_routes.h"
#include "tests/app/live/counted_random.h"
#include "tests/http/api_fixture.h"

namespace xueji::http {

class LiveTest : public ApiTest {
 protected:
  LiveTest() {
    state_member("A", "M3", Role::member);
    state_member("A", "M4", Role::member);
    clock.at = office("2026-06-20", "09:00");
    state(planned("P1", "2026-06-30"));
    routing = &live_router;
  }

  static Instant office(std::string_view day, std::string_view time) {
    return instant_of(*parse_iso_day(day), *parse_time_of_day(time), kOfficeOffsetMinutes);
  }
  static SessionPlanned planned(const std::string& code, std::string_view date) {
    SessionPlanned entry;
    entry.unit.text = "A", entry.session.text = code, entry.date = *parse_iso_day(date);
    entry.start = TimeOfDay{10 * 60}, entry.end = TimeOfDay{11 * 60 + 30};
    entry.place = "三楼会议室", entry.theme = "学习全会精神", entry.content = "全会公报";
    entry.forms = {StudyForm::discussion};
    return entry;
  }
  void open(const std::string& code = "P1") {
    state(SessionAnnounced{{"A"}, {code}});
    clock.at = office("2026-06-30", "09:40");
    state(SessionOpened{{"A"}, {code}});
    after(60);
  }
  void after(int seconds) { clock.at.micros += seconds * 1'000'000LL; }

  static std::string session_path(std::string_view rest, const std::string& code = "P1") {
    return fmt::format("/api/v1/units/A/sessions/{}/{}", code, rest);
  }
  Response post(const std::shared_ptr<const app::Subject>& who, std::string_view path, std::string body,
                std::string key = {}) {
    return call(who, Method::post, path, std::move(body), std::move(key));
  }
  // What the screen shows now.
  std::string shown(std::string_view what) {
    return std::string(parsed(get(secretary, session_path("display"))).at(what).as_string());
  }
  Response scan(const std::string& code) {
    return post(nullptr, "/api/v1/sign-in/tickets", fmt::format(R"({{"code":"{}"}})", code));
  }
  std::string ticket() { return std::string(parsed(scan(shown("code"))).at("ticket").as_string()); }
  // Signs in as a browser would: the device's cookie is kept and sent again.
  Response sign_in(const std::shared_ptr<const app::Subject>& who, const std::string& secret,
                   std::string* device = nullptr) {
    fields.clear();
    if (device != nullptr && !device->empty()) fields.push_back({"cookie", "__Host-device=" + *device});
    Response response = post(who, "/api/v1/sign-in", fmt::format(R"({{"ticket":"{}"}})", secret));
    fields.clear();
    for (const Field& field : response.fields)
      if (device != nullptr && field.name == "set-cookie")
        *device =
            field.value.substr(field.value.find('=') + 1, field.value.find(';') - field.value.find('=') - 1);
    return response;
  }
  Response mark(const std::shared_ptr<const app::Subject>& who, const std::string& members) {
    return post(who, session_path("desk-marks"), fmt::format(R"({{"members":[{}]}})", members));
  }
  // The code of a problem; empty for another answer.
  static std::string code(const Response& response) {
    if (response.status < 400) return {};
    return std::string(parsed(response).at("code").as_string());
  }
  static std::string word(const Response& response, std::string_view name) {
    return std::string(parsed(response).at(name).as_string());
  }
  std::size_t sign_ins() const { return engine.snapshot().find_unit("A")->live().sign_ins().rows.size(); }

  std::shared_ptr<const app::Subject> member(const std::string& code) {
    return subject(AccessRole::member, "A", code);
  }
  const std::shared_ptr<const app::Subject> secretary = subject(AccessRole::secretary, "A", "M4");
  const std::shared_ptr<const app::Subject> admin = subject(AccessRole::unit_admin, "A");

  test::CountedRandom random;
  LiveService live{service,
                   random,
                   std::string(32, 'k'),
                   {.origin = "https://study.example.cn",
                    .venue_networks = AddressBlocks(std::vector<std::string>{"10.1.0.0/16"})}};
  Router live_router{live_routes(live)};
};

}  // namespace xueji::http
