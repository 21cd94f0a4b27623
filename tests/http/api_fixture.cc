#include "tests/http/api_fixture.h"

#include <algorithm>
#include <future>
#include <utility>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "base/error_code.h"

namespace xueji::http {

ApiTest::ApiTest() {
  state_unit("A", "");
  state_unit("A1", "A");
  state_unit("B", "");
  for (const char* unit : {"A", "A1", "B"}) {
    state_member(unit, "M1", Role::leader);
    state_member(unit, "M2", Role::member);
    state_session(unit, "S1", "2026-03-05");
    state_mark(unit, "S1", "M1", AttendanceStatus::present);
    state_mark(unit, "S1", "M2", AttendanceStatus::leave);
  }
}

void ApiTest::state(const Entry& entry) {
  const app::Outcome outcome = engine.submit({{}, {{entry, std::nullopt}}}).get();
  ASSERT_TRUE(outcome.receipt) << token(outcome.refusal->errors.at(0).code);
}

void ApiTest::state_unit(const std::string& code, const std::string& parent) {
  UnitRegistered unit;
  unit.unit.text = code, unit.parent.text = parent, unit.name = "单位" + code, unit.unit_type = "厅局";
  state(unit);
}

void ApiTest::state_member(const std::string& unit, const std::string& code, Role role) {
  MemberSeated seat;
  seat.unit.text = unit, seat.member.text = code, seat.name = unit + code, seat.role = role;
  seat.from = *parse_iso_day("2026-01-01");
  state(seat);
}

void ApiTest::state_session(const std::string& unit, const std::string& code, std::string_view date) {
  SessionHeld session;
  session.unit.text = unit, session.session.text = code, session.theme = "主题" + unit;
  session.date = *parse_iso_day(date), session.forms = {StudyForm::lecture};
  state(session);
}

void ApiTest::state_mark(const std::string& unit, const std::string& session, const std::string& member,
                         AttendanceStatus status) {
  AttendanceMarked mark;
  mark.unit.text = unit, mark.session.text = session, mark.member.text = member, mark.status = status;
  if (status == AttendanceStatus::leave) mark.leave_reason = "因病住院";
  state(mark);
}

std::shared_ptr<const app::Subject> ApiTest::subject(AccessRole role, const std::string& unit,
                                                     const std::string& member) {
  app::Subject who;
  who.account = fmt::format("{}-{}-{}", boost::describe::enum_to_string(role, ""), unit, member),
  who.name = who.account;
  if (!member.empty()) who.person = app::Person{{unit}, {member}};
  app::HeldRole held;
  held.role = role, held.unit.text = unit, held.subtree = role == AccessRole::superior;
  held.from = *parse_iso_day("2026-01-01");
  who.grants.push_back(held);
  who.factor_fresh = true;
  return std::make_shared<app::Subject>(std::move(who));
}

Response ApiTest::call(const std::shared_ptr<const app::Subject>& who, Method method, std::string_view path,
                       std::string body, std::string key) {
  auto exchange = std::make_shared<Exchange>();
  Request& request = exchange->request;
  request.method = method;
  const std::string_view target = path.substr(0, path.find('?'));
  request.path = target;
  std::string_view rest = target.substr(1);
  for (;;) {
    std::string& segment = request.segments.emplace_back(rest.substr(0, rest.find('/')));
    if (const auto slash = segment.find("%2F"); slash != std::string::npos) segment.replace(slash, 3, "/");
    if (rest.find('/') == std::string_view::npos) break;
    rest.remove_prefix(rest.find('/') + 1);
  }
  if (target.size() < path.size()) {
    std::string_view query = path.substr(target.size() + 1);
    while (!query.empty()) {
      const std::string_view pair = query.substr(0, query.find('&'));
      query.remove_prefix(std::min(query.size(), pair.size() + 1));
      request.query.push_back(
          {std::string(pair.substr(0, pair.find('='))), std::string(pair.substr(pair.find('=') + 1))});
    }
  }
  request.body = std::move(body);
  if (!key.empty()) request.fields.push_back({"idempotency-key", key});
  request.fields.insert(request.fields.end(), fields.begin(), fields.end());
  request.peer = peer;
  const Match match = routing->find(method, request.segments);
  if (match.route == nullptr) {
    ADD_FAILURE() << "no route for " << path;
    return {};
  }
  exchange->route = match.route;
  exchange->parameters = match.parameters;
  exchange->subject = who;
  std::promise<Response> answer;
  match.route->handle(*exchange, [&answer](Response response) { answer.set_value(std::move(response)); });
  return answer.get_future().get();
}

Response ApiTest::get(const std::shared_ptr<const app::Subject>& who, std::string_view path) {
  return call(who, Method::get, path);
}

std::string ApiTest::text(const Response& response) {
  const auto* body = std::get_if<std::string>(&response.body);
  return body == nullptr ? std::string() : *body;
}

boost::json::value ApiTest::parsed(const Response& response) {
  return boost::json::parse(text(response));
}

boost::json::value ApiTest::finished(const std::shared_ptr<const app::Subject>& who, std::string_view id) {
  std::promise<void> over;
  bool told = false;
  EXPECT_TRUE(jobs.listen(id, [&](const app::JobView& job) {
    if (is_over(job.state) && !std::exchange(told, true)) over.set_value();
  }));
  over.get_future().get();
  return parsed(get(who, fmt::format("/api/v1/jobs/{}", id)));
}

}  // namespace xueji::http
