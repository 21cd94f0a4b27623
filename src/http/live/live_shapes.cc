#include "http/live/live_shapes.h"

#include <initializer_list>

#include <boost/describe/enumerators.hpp>
#include <fmt/format.h>

#include "app/live/closing.h"
#include "domain/session/entries.h"
#include "domain/sign_in/entries.h"

namespace xueji::http {
namespace {

struct Property {
  std::string name;
  std::string schema;
  bool required = true;
};

const std::string kText = R"({"type":"string"})";
const std::string kCount = R"({"type":"integer","minimum":0})";
const std::string kInstant = R"({"type":"string","format":"date-time"})";
const std::string kDay = R"({"type":"string","format":"date"})";
const std::string kFlag = R"({"type":"boolean"})";

std::string object_of(const std::vector<Property>& properties) {
  std::string members, required;
  for (const Property& property : properties) {
    members += fmt::format(R"({}"{}":{})", members.empty() ? "" : ",", property.name, property.schema);
    if (property.required) required += fmt::format(R"({}"{}")", required.empty() ? "" : ",", property.name);
  }
  return fmt::format(
      R"({{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}})", members,
      required);
}

std::string list_of(const std::string& item) {
  return fmt::format(R"({{"type":"array","items":{}}})", item);
}

template <class Enumeration>
std::string words_of() {
  std::string words;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enumeration>>(
      [&](auto enumerator) { words += fmt::format(R"({}"{}")", words.empty() ? "" : ",", enumerator.name); });
  return words;
}
template <class Enumeration>
std::string one_of() {
  return fmt::format(R"({{"enum":[{}]}})", words_of<Enumeration>());
}

}  // namespace

Shape display_shape(Schemas& schemas) {
  return {
      schemas.add("Display", object_of({{"unit", kText},
                                        {"unit_name", kText},
                                        {"session", kText},
                                        {"theme", kText},
                                        {"place", kText},
                                        {"code", kText},
                                        {"short_code", kText},
                                        {"link", R"({"type":"string","format":"uri"})"},
                                        {"changes", kInstant},
                                        {"seconds_left", kCount},
                                        {"signed_in", kCount},
                                        {"expected", kCount}})),
      R"({"unit":"A01","unit_name":"省发展改革委","session":"C2026-06","theme":"学习全会精神","place":"三楼会议室",)"
      R"("code":"1204-178264480-0a1b2c3d4e5f60718293","short_code":"K7QX4M",)"
      R"("link":"https://study.example.cn/s?c=1204-178264480-0a1b2c3d4e5f60718293",)"
      R"("changes":"2026-06-30T01:00:10.000000Z","seconds_left":7,"signed_in":9,"expected":12})"};
}

Shape sign_in_code_shape(Schemas& schemas) {
  return {
      schemas.add("SignInCode",
                  R"({"type":"object","description":"One of the two","properties":{)"
                  R"("code":{"type":"string","description":"From the link in the symbol, its parameter c"},)"
                  R"("short_code":{"type":"string","description":"Six characters, typed"}},)"
                  R"("minProperties":1,"maxProperties":1,"additionalProperties":false})"),
      R"({"code":"1204-178264480-0a1b2c3d4e5f60718293"})"};
}

Shape sign_in_ticket_shape(Schemas& schemas) {
  return {
      schemas.add("SignInTicket", object_of({{"ticket", kText},
                                             {"seconds", kCount},
                                             {"unit", kText},
                                             {"unit_name", kText},
                                             {"session", kText},
                                             {"theme", kText},
                                             {"place", kText}})),
      R"({"ticket":"5d41402abc4b2a76b9719d911017c592","seconds":90,"unit":"A01","unit_name":"省发展改革委",)"
      R"("session":"C2026-06","theme":"学习全会精神","place":"三楼会议室"})"};
}

Shape sign_in_shape(Schemas& schemas) {
  return {schemas.add("SignIn", object_of({{"ticket", kText}})),
          R"({"ticket":"5d41402abc4b2a76b9719d911017c592"})"};
}

Shape sign_in_receipt_shape(Schemas& schemas) {
  return {
      schemas.add("SignInReceipt", object_of({{"unit", kText},
                                              {"session", kText},
                                              {"theme", kText},
                                              {"member", kText},
                                              {"name", kText},
                                              {"method", one_of<SignInMethod>()},
                                              {"grade", one_of<EvidenceGrade>()},
                                              {"at", kInstant},
                                              {"record", R"({"type":"integer","minimum":1})"},
                                              {"repeated", kFlag}})),
      R"({"unit":"A01","session":"C2026-06","theme":"学习全会精神","member":"M03","name":"李明","method":"code",)"
      R"("grade":"B","at":"2026-06-30T00:55:12.000000Z","record":1209,"repeated":false})"};
}

Shape desk_marks_shape(Schemas& schemas) {
  return {schemas.add("DeskMarks",
                      object_of({{"members", R"({"type":"array","items":{"type":"string"},"minItems":1})"},
                                 {"method", R"({"enum":["desk","paper"],"default":"desk"})", false}})),
          R"({"members":["M03","M04"],"method":"desk"})"};
}

Shape desk_marked_shape(Schemas& schemas) {
  const std::string mark = object_of({{"member", kText},
                                      {"grade", one_of<EvidenceGrade>()},
                                      {"record", R"({"type":"integer","minimum":1})"}});
  return {schemas.add("DeskMarked",
                      object_of({{"marked", list_of(mark)}, {"before", list_of(kText)}, {"bulk", kFlag}})),
          R"({"marked":[{"member":"M03","grade":"A","record":1210}],"before":["M04"],"bulk":false})"};
}

Shape badge_code_shape(Schemas& schemas) {
  return {schemas.add("BadgeCode", object_of({{"code", kText}})), R"({"code":"B-17.0a1b2c3d4e5f60718293"})"};
}

Shape desk_pack_shape(Schemas& schemas) {
  const std::string person = object_of({{"member", kText}, {"name", kText}});
  return {
      schemas.add("DeskPack", object_of({{"unit", kText},
                                         {"session", kText},
                                         {"theme", kText},
                                         {"desk", kText},
                                         {"marked_by", kText},
                                         {"issued", kInstant},
                                         {"expires", kInstant},
                                         {"key", kText},
                                         {"people", list_of(person)}})),
      fmt::format(
          R"({{"unit":"A01","session":"C2026-06","theme":"学习全会精神","desk":"d4f7kq2m5n8p3","marked_by":"M07",)"
          R"("issued":"2026-06-30T00:30:00.000000Z","expires":"2026-07-01T00:30:00.000000Z","key":"{}",)"
          R"("people":[{{"member":"M03","name":"李明"}}]}})",
          to_hex(sha256("desk")))};
}

Shape desk_queue_shape(Schemas& schemas) {
  schemas.add(
      "DeskQueueItem",
      R"({"type":"object","description":"`signature`: hex HMAC-SHA-256 under the pack's key (its )"
      R"(characters) of desk, client, member and at, joined by line feeds; `at` as )"
      R"(2026-06-30T00:55:12.000000Z","properties":{"client":{"type":"string"},"member":{"type":"string"},)"
      R"("at":{"type":"string","format":"date-time"},"signature":{"type":"string"}},)"
      R"("required":["client","member","at","signature"],"additionalProperties":false})");
  return {schemas.add("DeskQueue", object_of({{"desk", kText},
                                              {"marked_by", kText},
                                              {"issued", kInstant},
                                              {"items", list_of(Schemas::reference("DeskQueueItem"))}})),
          fmt::format(R"({{"desk":"d4f7kq2m5n8p3","marked_by":"M07","issued":"2026-06-30T00:30:00.000000Z",)"
                      R"("items":[{{"client":"1","member":"M03","at":"2026-06-30T00:55:12.000000Z",)"
                      R"("signature":"{}"}}]}})",
                      to_hex(sha256("item")))};
}

Shape desk_answers_shape(Schemas& schemas) {
  const std::string answer = object_of({{"client", kText},
                                        {"outcome", R"({"enum":["taken","before","refused"]})"},
                                        {"code", R"({"type":["string","null"]})"},
                                        {"subject", R"({"type":["string","null"]})"}});
  return {schemas.add("DeskQueueAnswers", object_of({{"answers", list_of(answer)}})),
          R"({"answers":[{"client":"1","outcome":"taken","code":null,"subject":null}]})"};
}

Shape closing_shape(Schemas& schemas) {
  return {
      schemas.add("Closing",
                  object_of({{"end", kText, false},
                             {"place", kText, false},
                             {"content", kText, false},
                             {"effect", kText, false},
                             {"head_count", R"({"type":"integer","minimum":0,"maximum":4294967295})", false},
                             {"exempt", list_of(kText), false}})),
      R"({"end":"11:00","content":"通读全会公报","effect":"形成三条措施","head_count":11,"exempt":[]})"};
}

Shape closing_preview_shape(Schemas& schemas) {
  const std::string mark =
      object_of({{"member", kText},
                 {"name", kText},
                 {"core", kFlag},
                 {"status", one_of<AttendanceStatus>()},
                 {"owes_make_up", kFlag},
                 {"grade", fmt::format(R"({{"enum":[{},null]}})", words_of<EvidenceGrade>())}});
  const std::string signal = object_of({{"signal", one_of<app::ClosingSignal>()}, {"count", kCount}});
  const std::string obstacle = object_of({{"code", kText}, {"subject", kText}, {"detail", kText}});
  return {
      schemas.add("ClosingPreview", object_of({{"held", Schemas::reference("SessionHeld")},
                                               {"marks", list_of(mark)},
                                               {"missing", list_of(one_of<app::Must>())},
                                               {"signals", list_of(signal)},
                                               {"make_up_due", kDay},
                                               {"obstacles", list_of(obstacle)}})),
      R"({"held":{"unit":"A01","session":"C2026-06","date":"2026-06-30","theme":"学习全会精神",)"
      R"("forms":["discussion"]},)"
      R"("marks":[{"member":"M03","name":"李明","core":true,"status":"present","owes_make_up":false,"grade":"B"},)"
      R"({"member":"M04","name":"王芳","core":true,"status":"absent","owes_make_up":true,"grade":null}],)"
      R"("missing":["effect"],"signals":[{"signal":"leave_pending","count":1}],"make_up_due":"2026-07-30",)"
      R"("obstacles":[]})"};
}

}  // namespace xueji::http
