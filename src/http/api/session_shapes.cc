#include <boost/describe/enumerators.hpp>
#include <fmt/format.h>

#include "app/live/session_overview.h"
#include "http/api/entry_shapes.h"
#include "http/api/field_schema.h"
#include "http/api/session_routes.h"

namespace xueji::http {
namespace {

// {"type":…} without braces, of an enumeration.
template <class T>
std::string tokens() {
  std::string out;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
      [&](auto enumerator) { out += fmt::format(R"({}"{}")", out.empty() ? "" : ",", enumerator.name); });
  return fmt::format(R"({{"enum":[{}]}})", out);
}

template <class E>
std::string listed(Schemas& schemas) {
  return fact_shape(schemas, kind_of<E>()).schema;
}
template <class E>
std::string listed_or_null(Schemas& schemas) {
  return fmt::format(R"({{"oneOf":[{},{{"type":"null"}}]}})", listed<E>(schemas));
}
template <class E>
std::string list_of(Schemas& schemas) {
  return fmt::format(R"({{"type":"array","items":{}}})", listed<E>(schemas));
}

std::string roster_schema(Schemas& schemas) {
  listed<MemberSeated>(schemas);  // adds MemberSeated
  std::string line = fmt::format(
      R"({{"type":"object","properties":{{"member":{{"type":"string"}},"name":{{"type":"string"}},)"
      R"("core":{{"type":"boolean","description":"Expected at the session"}},)"
      R"("seat":{{"oneOf":[{},{{"type":"null"}}]}},"personal":{{"type":"boolean",)"
      R"("description":"Whether one may see the marks, the leave and the make-up of this person"}},)",
      Schemas::reference("MemberSeated"));
  line += fmt::format(R"("attendance":{},"leave":{},)", listed_or_null<AttendanceMarked>(schemas),
                      listed_or_null<LeaveRequested>(schemas));
  line += fmt::format(
      R"("sign_in":{{"type":"object","properties":{{"method":{},"grade":{},)"
      R"("at":{{"type":"string","format":"date-time"}},"bulk":{{"type":"boolean"}},)"
      R"("left_early":{{"type":"boolean"}}}},"required":["method","grade","at","bulk","left_early"],)"
      R"("additionalProperties":false}},)",
      tokens<SignInMethod>(), tokens<EvidenceGrade>());
  line += fmt::format(
      R"("make_up":{{"type":"object","properties":{{"state":{},"due":{{"type":"string","format":"date"}}}},)"
      R"("required":["state","due"],"additionalProperties":false}}}},)"
      R"("required":["member","name","core","seat","personal","attendance","leave"],)"
      R"("additionalProperties":false}})",
      tokens<app::MakeUpState>());
  return schemas.add("RosterLine", std::move(line));
}

constexpr std::string_view kCountSchema =
    R"({"type":["object","null"],"description":"Of the core roster; null for who may not see it",)"
    R"("properties":{"expected":{"type":"integer"},"attended":{"type":"integer"},"leave":{"type":"integer"},)"
    R"("absent":{"type":"integer"},"unmarked":{"type":"integer"}},)"
    R"("required":["expected","attended","leave","absent","unmarked"],"additionalProperties":false})";
constexpr std::string_view kMinutesSchema =
    R"({"type":"object","properties":{"filed":{"type":"boolean"},"late":{"type":"boolean"},)"
    R"("date":{"type":"string","format":"date"},"due":{"type":"string","format":"date"}},)"
    R"("required":["filed","late"],"additionalProperties":false})";
constexpr std::string_view kFileSchema =
    R"({"type":"object","properties":{"kind":{"type":"string"},"member":{"type":"string"},)"
    R"("path":{"type":"string"},"sha256":{"type":"string"}},)"
    R"("required":["kind","member","path","sha256"],"additionalProperties":false})";
constexpr std::string_view kHistorySchema =
    R"({"type":"array","description":"Every record about the session; only when asked for",)"
    R"("items":{"type":"object","properties":{"seq":{"type":"integer"},)"
    R"("at":{"type":"string","format":"date-time"},"actor":{"type":"string"},"kind":{"type":"string"},)"
    R"("key":{"type":"string"},"withdrawn":{"type":"boolean"}},)"
    R"("required":["seq","at","actor","kind","key","withdrawn"],"additionalProperties":false}})";

std::string facts_members(Schemas& schemas) {
  return fmt::format(
      R"("planned":{},"held":{},"agenda":{},"speeches":{},"actions":{},"outcomes":{},"make_ups":{},)"
      R"("seals":{},"objections":{},"reading_list":{},)",
      listed_or_null<SessionPlanned>(schemas), listed_or_null<SessionHeld>(schemas),
      list_of<AgendaItemSet>(schemas), list_of<SpeechGiven>(schemas), list_of<ActionItemAssigned>(schemas),
      list_of<OutcomeAchieved>(schemas), list_of<MakeUpDone>(schemas), list_of<RecordSealed>(schemas),
      list_of<ObjectionRaised>(schemas), listed_or_null<ReadingListSet>(schemas));
}

}  // namespace

Shape session_overview_shape(Schemas& schemas) {
  std::string schema =
      R"({"type":"object","properties":{"unit":{"type":"object","properties":{"code":{"type":"string"},)"
      R"("name":{"type":"string"}},"required":["code","name"],"additionalProperties":false},)"
      R"("session":{"type":"string"},"date":{"type":"string","format":"date"},)"
      R"("on":{"type":"string","format":"date"},)" +
      fmt::format(R"("stage":{},)", tokens<app::SessionStage>()) + facts_members(schemas) +
      fmt::format(R"("roster":{{"type":"array","items":{}}},"attendance":{},"minutes":{},)",
                  roster_schema(schemas), kCountSchema, kMinutesSchema) +
      fmt::format(R"("missing":{{"type":"array","description":"Of the five musts","items":{}}},)",
                  tokens<app::Must>()) +
      fmt::format(R"("files":{{"type":"array","items":{}}},"may":{{"type":"array","description":)"
                  R"("Actions that one may do here, alone or with a second person","items":)"
                  R"({{"type":"string"}}}},"history":{},"journal":{}}},)",
                  kFileSchema, kHistorySchema, journal_position(schemas)) +
      R"("required":["unit","session","date","on","stage","planned","held","agenda","speeches","actions",)"
      R"("outcomes","make_ups","seals","objections","reading_list","roster","attendance","minutes","missing","files","may",)"
      R"("journal"],"additionalProperties":false})";
  const std::string planned = fact_shape(schemas, kind_of<SessionPlanned>()).example;
  return {
      schemas.add("SessionOverview", std::move(schema)),
      fmt::format(
          R"({{"unit":{{"code":"A01","name":"省发展改革委"}},"session":"A01","date":"2026-03-05",)"
          R"("on":"2026-03-04","stage":"planned","planned":{},"held":null,"agenda":[],)"
          R"("speeches":[],"actions":[],"outcomes":[],"make_ups":[],"seals":[],"objections":[],)"
          R"("reading_list":null,"roster":[{{"member":"M01","name":"李明","core":true,"seat":null,"personal":true,)"
          R"("attendance":null,"leave":null}}],"attendance":{{"expected":1,"attended":0,)"
          R"("leave":0,"absent":0,"unmarked":1}},"minutes":{{"filed":false,"late":false}},)"
          R"("missing":["people","effect"],"files":[],"may":["change_session"],)"
          R"("journal":{{"seq":1204,"hash":"{}"}}}})",
          planned, to_hex(sha256("head")))};
}

}  // namespace xueji::http
