#include "http/live/live_exchange.h"

#include <algorithm>

#include "app/live/marks.h"

namespace xueji::http {

bool is_allowed(const app::Decision& decision, const Exchange& exchange, const Respond& respond) {
  auto refusal = refuse_decision(decision, exchange.request);
  if (refusal) respond(*std::move(refusal));
  return !refusal;
}

std::optional<LivePlace> enter(const LiveService& live, const Exchange& exchange, const Respond& respond,
                               app::Action action) {
  LivePlace place{live.service.engine.snapshot(), {}};
  const std::string code(get_parameter(exchange, "session"));
  place.session.unit = place.ledger.find_unit_id(get_parameter(exchange, "unit"));
  const app::Decision decision =
      app::decide(place.ledger, *exchange.subject, action, {.unit = place.session.unit, .session = {code}},
                  live.service.today());
  if (!is_allowed(decision, exchange, respond)) return std::nullopt;
  const auto planned = place.unit().live().shelf<SessionPlanned>().find(code);
  if (!planned) {
    refuse(exchange, respond, problem(ServerCode::resource_not_found));
    return std::nullopt;
  }
  place.session.place = *planned;
  place.session.display = place.row().opened;
  return place;
}

std::string operator_of(const app::Subject& subject, const UnitCode& unit) {
  return subject.person && subject.person->unit == unit ? subject.person->member.text : subject.name;
}

Turnout count_turnout(const UnitBook& unit, std::uint32_t planned) {
  Turnout turnout;
  const Day day = unit.live().shelf<SessionPlanned>().rows()[planned].date;
  for (MemberId member{0}; member.value < unit.members().codes.size(); ++member.value)
    turnout.expected += app::is_core_on(unit, member, day) ? 1 : 0;
  turnout.signed_in =
      static_cast<std::size_t>(std::ranges::count(unit.live().sign_ins().rows, planned, &SignInRow::session));
  return turnout;
}

}  // namespace xueji::http
