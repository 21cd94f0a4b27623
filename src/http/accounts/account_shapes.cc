#include "http/accounts/account_shapes.h"

#include <initializer_list>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/json_text.h"
#include "domain/fields.h"

namespace xueji::http {
namespace {

using app::json_text;

template <class Enumeration>
std::string enum_text(Enumeration value) {
  return json_text(boost::describe::enum_to_string(value, ""));
}

std::string text_list(const std::vector<std::string>& texts) {
  std::string items;
  for (const std::string& text : texts)
    items += (items.empty() ? "" : ",") + json_text(text);
  return fmt::format("[{}]", items);
}

std::string instant_or_null(Instant instant) {
  return instant.micros == 0 ? "null" : fmt::format(R"("{}")", format_iso(instant));
}

std::string day_or_null(const std::optional<Day>& day) {
  return day ? fmt::format(R"("{}")", format_iso(*day)) : "null";
}

struct Member {
  const char* name;
  std::string schema;
};

// Every member is always there; null says that there is nothing.
std::string object_schema(std::initializer_list<Member> members) {
  std::string properties, required;
  for (const Member& member : members) {
    properties += fmt::format(R"({}"{}":{})", properties.empty() ? "" : ",", member.name, member.schema);
    required += fmt::format(R"({}"{}")", required.empty() ? "" : ",", member.name);
  }
  return fmt::format(
      R"({{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}})", properties,
      required);
}

constexpr const char* kText = R"({"type":"string"})";
constexpr const char* kBool = R"({"type":"boolean"})";
constexpr const char* kInstant = R"({"type":"string","format":"date-time"})";
constexpr const char* kInstantOrNull = R"({"type":["string","null"],"format":"date-time"})";
constexpr const char* kDay = R"({"type":"string","format":"date"})";
constexpr const char* kDayOrNull = R"({"type":["string","null"],"format":"date"})";
constexpr const char* kTexts = R"({"type":"array","items":{"type":"string"}})";

template <class Enumeration>
std::string enum_schema() {
  std::string names;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enumeration>>(
      [&](auto enumerator) { names += fmt::format(R"({}"{}")", names.empty() ? "" : ",", enumerator.name); });
  return fmt::format(R"({{"enum":[{}]}})", names);
}

std::string array_schema(const std::string& items) {
  return fmt::format(R"({{"type":"array","items":{}}})", items);
}

Shape list_of(const Shape& item) {
  return {object_schema({{"items", array_schema(item.schema)}}), list_json(item.example)};
}

app::LoginSession sample_session() {
  return {.id = "s7qk2m4xw5c3h",
          .csrf = "bWFkZS1mb3ItdGhpcy1leGFtcGxlLW9ubHktMDAwMDA",
          .created = Instant{1'772'697'600'000'000},
          .seen = Instant{1'772'697'600'000'000},
          .source = "10.0.0.5",
          .agent = "Firefox"};
}

app::Account sample_account() {
  return {.id = "a3m5q7x2wkc4h",
          .login = "li.ming",
          .name = "李明",
          .unit = "A01",
          .member = "M01",
          .created = Instant{1'772'697'600'000'000}};
}

app::ApiToken sample_token() {
  return {.id = "t4x3q7m2wkc5h",
          .owner = "a3m5q7x2wkc4h",
          .name = "大屏",
          .actions = {"read_plan"},
          .units = {"A01"},
          .created = Instant{1'772'697'600'000'000},
          .expires = Instant{1'780'473'600'000'000}};
}

std::string sample_grant() {
  GrantState state;
  state.grant = {.grant = "g5x3q7m2wkc4h",
                 .account = "a3m5q7x2wkc4h",
                 .role = AccessRole::secretary,
                 .unit = {"A01"},
                 .from = Day{20'454},
                 .reason = "任学习秘书",
                 .proposed_by = "a2wk7c4h5x3qm"};
  state.seq = 120;
  return grant_json(state);
}

}  // namespace

std::string list_json(std::string_view items) {
  return fmt::format(R"({{"items":[{}]}})", items);
}

std::string account_json(const app::Account& account) {
  return fmt::format(
      R"({{"account":{},"login":{},"name":{},"unit":{},"member":{},"state":{},"second_factor":{},)"
      R"("created":"{}","created_by":{},"seen":{}}})",
      json_text(account.id), json_text(account.login), json_text(account.name), json_text(account.unit),
      json_text(account.member), enum_text(account.state), !account.factor.empty(),
      format_iso(account.created), json_text(account.created_by), instant_or_null(account.seen));
}

std::string session_json(const app::LoginSession& session, bool current) {
  return fmt::format(R"({{"session":{},"current":{},"created":"{}","seen":"{}","source":{},"agent":{}}})",
                     json_text(session.id), current, format_iso(session.created), format_iso(session.seen),
                     json_text(session.source), json_text(session.agent));
}

std::string login_json(const app::LoginSession& session) {
  return fmt::format(R"({{"stage":{},"csrf_token":{}}})", enum_text(session.stage), json_text(session.csrf));
}

std::string token_json(const app::ApiToken& token) {
  return fmt::format(
      R"({{"token":{},"owner":{},"name":{},"actions":{},"units":{},"installation":{},"created":"{}",)"
      R"("expires":"{}"}})",
      json_text(token.id), json_text(token.owner), json_text(token.name), text_list(token.actions),
      text_list(token.units), token.installation, format_iso(token.created), format_iso(token.expires));
}

std::string grant_json(const GrantState& state) {
  const RoleGranted& grant = state.grant;
  const std::string_view standing = state.revoked != 0 ? "revoked" : state.open() ? "proposed" : "confirmed";
  return fmt::format(
      R"({{"grant":{},"account":{},"role":{},"unit":{},"subtree":{},"round":{},"session":{},"from":"{}",)"
      R"("to":{},"reason":{},"state":"{}","proposed_by":{},"confirmed_by":{},"revoked_by":{},"record":{}}})",
      json_text(grant.grant), json_text(grant.account), enum_text(grant.role), json_text(grant.unit.text),
      grant.subtree, json_text(grant.round.text), json_text(grant.session), format_iso(grant.from),
      day_or_null(grant.to), json_text(grant.reason), standing, json_text(grant.proposed_by),
      json_text(state.confirmed_by), json_text(state.revoked_by), state.seq);
}

Shape account_shape(Schemas& schemas) {
  return {schemas.add("Account", object_schema({{"account", kText},
                                                {"login", kText},
                                                {"name", kText},
                                                {"unit", kText},
                                                {"member", kText},
                                                {"state", enum_schema<app::AccountState>()},
                                                {"second_factor", kBool},
                                                {"created", kInstant},
                                                {"created_by", kText},
                                                {"seen", kInstantOrNull}})),
          account_json(sample_account())};
}

Shape account_list_shape(Schemas& schemas) {
  return list_of(account_shape(schemas));
}

Shape invitation_shape(Schemas& schemas) {
  const Shape account = account_shape(schemas);
  return {object_schema({{"account", account.schema}, {"activation_code", kText}}),
          fmt::format(R"({{"account":{},"activation_code":"K7M2Q-XW5C3-H9PZA-4TRNB"}})", account.example)};
}

Shape session_list_shape(Schemas& schemas) {
  return list_of({schemas.add("LoginSession", object_schema({{"session", kText},
                                                             {"current", kBool},
                                                             {"created", kInstant},
                                                             {"seen", kInstant},
                                                             {"source", kText},
                                                             {"agent", kText}})),
                  session_json(sample_session(), true)});
}

Shape login_shape(Schemas& schemas) {
  return {
      schemas.add("Login", object_schema({{"stage", enum_schema<app::LoginStage>()}, {"csrf_token", kText}})),
      login_json(sample_session())};
}

Shape own_account_shape(Schemas& schemas) {
  const Shape account = account_shape(schemas), grant = grant_shape(schemas);
  return {
      object_schema({{"account", account.schema},
                     {"stage", enum_schema<app::LoginStage>()},
                     {"csrf_token", kText},
                     {"factor_fresh", kBool},
                     {"grants", array_schema(grant.schema)}}),
      fmt::format(R"({{"account":{},"stage":"complete","csrf_token":{},"factor_fresh":false,"grants":[{}]}})",
                  account.example, json_text(sample_session().csrf), grant.example)};
}

Shape factor_offer_shape(Schemas& schemas) {
  return {schemas.add("FactorOffer", object_schema({{"key", kText}, {"uri", kText}})),
          R"({"key":"MZXW6YTBOI","uri":"otpauth://totp/Xueji:li.ming?secret=MZXW6YTBOI&issuer=Xueji"})"};
}

Shape token_list_shape(Schemas& schemas) {
  return list_of({schemas.add("ApiToken", object_schema({{"token", kText},
                                                         {"owner", kText},
                                                         {"name", kText},
                                                         {"actions", kTexts},
                                                         {"units", kTexts},
                                                         {"installation", kBool},
                                                         {"created", kInstant},
                                                         {"expires", kInstant}})),
                  token_json(sample_token())});
}

Shape issued_token_shape(Schemas& schemas) {
  token_list_shape(schemas);
  return {object_schema({{"token", Schemas::reference("ApiToken")}, {"secret", kText}}),
          fmt::format(R"({{"token":{},"secret":"xjt_bWFkZS1mb3ItdGhpcy1leGFtcGxlLW9ubHktMDAwMDA"}})",
                      token_json(sample_token()))};
}

Shape grant_shape(Schemas& schemas) {
  return {schemas.add("RoleGrant", object_schema({{"grant", kText},
                                                  {"account", kText},
                                                  {"role", enum_schema<AccessRole>()},
                                                  {"unit", kText},
                                                  {"subtree", kBool},
                                                  {"round", kText},
                                                  {"session", kText},
                                                  {"from", kDay},
                                                  {"to", kDayOrNull},
                                                  {"reason", kText},
                                                  {"state", R"({"enum":["proposed","confirmed","revoked"]})"},
                                                  {"proposed_by", kText},
                                                  {"confirmed_by", kText},
                                                  {"revoked_by", kText},
                                                  {"record", R"({"type":"integer"})"}})),
          sample_grant()};
}

Shape grant_list_shape(Schemas& schemas) {
  return list_of(grant_shape(schemas));
}

Shape security_event_page_shape(Schemas& schemas) {
  const std::string event =
      schemas.add("SecurityEvent", object_schema({{"record", R"({"type":"integer"})"},
                                                  {"at", kInstant},
                                                  {"event", enum_schema<SecurityEvent>()},
                                                  {"done", kBool},
                                                  {"account", kText},
                                                  {"source", kText},
                                                  {"object", kText},
                                                  {"detail", kText}}));
  return {object_schema({{"items", array_schema(event)}, {"next", R"({"type":["string","null"]})"}}),
          R"({"items":[{"record":121,"at":"2026-03-05T08:00:00.000000Z","event":"login","done":true,)"
          R"("account":"a3m5q7x2wkc4h","source":"10.0.0.5","object":"","detail":""}],"next":null})"};
}

}  // namespace xueji::http
