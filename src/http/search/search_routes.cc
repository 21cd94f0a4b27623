#include "http/search/search_routes.h"

#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/json_text.h"
#include "app/search/name_search.h"
#include "app/search/search_query.h"
#include "app/search/studied.h"
#include "app/whole_number.h"
#include "domain/fields.h"
#include "http/api/query_value.h"
#include "http/api/sight.h"
#include "http/search/search_shapes.h"
#include "rules/evaluation.h"

namespace xueji::http {
namespace {

using app::json_text;

constexpr std::size_t kPageSize = 20, kPageSizeMax = 100;  // *default*
constexpr std::size_t kPagesEndAt = 10'000;                // *default*: nobody turns so many pages
constexpr std::size_t kTypedBytesMax = 600;                // *default*: some 200 Han characters
constexpr std::size_t kNamesOfASort = 6;                   // *default*

auto read_words(QueryReader& query) {
  const std::string typed = query.text("q");
  if (typed.size() > kTypedBytesMax) query.refuse("q", fmt::format("{} bytes", kTypedBytesMax));
  auto words = app::search_words(typed);
  if (words.size() > app::kSearchWordsMax) query.refuse("q", fmt::format("{} words", app::kSearchWordsMax));
  return words;
}

std::vector<UnitCode> read_units(QueryReader& query) {
  std::vector<UnitCode> units;
  for (std::string& code : query.texts("unit"))
    units.push_back({std::move(code)});
  return units;
}

app::SearchQuery read_query(QueryReader& query) {
  app::SearchQuery asked;
  asked.words = read_words(query);
  for (const std::string& kind : query.texts("kind")) {
    if (!app::is_searched(kind)) query.refuse("kind", kind);
    asked.kinds.push_back(app::kind_at(app::place_of_kind(kind)));
  }
  asked.units = read_units(query);
  asked.from = query.day("from");
  asked.to = query.day("to");
  if (const std::string member = query.text("member"); !member.empty()) {
    // Codes of members are local to their unit.
    if (asked.units.size() != 1)
      query.refuse("member", member);
    else
      asked.person = app::Person{asked.units.front(), {member}};
  }
  asked.limit = query.number("limit", kPageSize, kPageSizeMax);
  if (const std::string cursor = query.text("cursor"); !cursor.empty()) {
    const auto skip = app::parse_whole_number<std::uint32_t>(cursor);
    if (!skip || *skip > kPagesEndAt)
      query.refuse("cursor", cursor);
    else
      asked.skip = *skip;
  }
  return asked;
}

// The members that name a unit, each with its comma.
std::string unit_members(const Ledger& ledger, UnitId id) {
  if (!id) return {};
  const UnitRegistered& unit = ledger.unit(id).registered;
  return fmt::format(R"(,"unit":{},"unit_name":{})", json_text(unit.unit.text), json_text(unit.name));
}

std::string member_members(const Ledger& ledger, const app::FoundFact& fact) {
  if (fact.member.empty()) return {};
  return fmt::format(R"(,"member":{},"member_name":{})", json_text(fact.member.text),
                     json_text(ledger.unit(fact.unit).name_of(fact.member)));
}

std::string key_json(const std::vector<std::string>& key) {
  std::string parts;
  for (const std::string& part : key)
    parts += (parts.empty() ? "" : ",") + json_text(part);
  return "[" + parts + "]";
}

std::string passage_json(const app::FoundPassage& passage) {
  std::string parts;
  for (const auto& part : passage.snippet.parts)
    parts +=
        fmt::format(R"({}{{"text":{},"hit":{}}})", parts.empty() ? "" : ",", json_text(part.text), part.hit);
  const std::string file = passage.file
                               ? fmt::format(R"("file":{{"path":{},"sha256":"{}"}},)",
                                             json_text(passage.file->path), to_hex(passage.file->digest))
                               : std::string();
  return fmt::format(R"({{"member":{},{}"offset":{},"cut_before":{},"cut_behind":{},"parts":[{}]}})",
                     json_text(passage.member), file, passage.offset, passage.snippet.cut_before,
                     passage.snippet.cut_behind, parts);
}

std::string fact_json(const Ledger& ledger, const app::FoundFact& fact) {
  std::string passages;
  for (const app::FoundPassage& passage : fact.passages)
    passages += (passages.empty() ? "" : ",") + passage_json(passage);
  const std::string date = fact.date ? fmt::format(R"(,"date":"{}")", format_iso(*fact.date)) : std::string();
  return fmt::format(R"({{"kind":"{}"{},"key":{},"title":{}{}{},"seq":{},"passages":[{}]}})", fact.kind,
                     unit_members(ledger, fact.unit), key_json(fact.key), json_text(fact.title), date,
                     member_members(ledger, fact), fact.seq, passages);
}

std::string names_json(const Ledger& ledger, const std::vector<app::FoundName>& names) {
  std::string items;
  for (const app::FoundName& name : names)
    items += fmt::format(R"({}{{"kind":"{}"{},"key":{},"name":{}}})", items.empty() ? "" : ",", name.kind,
                         unit_members(ledger, name.unit), key_json(name.key), json_text(name.name));
  return items;
}

void find_all(const SearchService& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  if (!find_query(request, "q"))
    return respond(respond_with(problem(ServerCode::query_missing, "q"), request));
  const app::SearchQuery asked = read_query(query);
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const app::Engine::Moment moment = service.service.engine.moment();
  const Day today = service.service.today();
  const app::SearchAnswer answer =
      app::search_facts(service.store, moment.ledger, *exchange.subject, today, asked);
  std::vector<app::FoundName> names;
  if (asked.skip == 0)
    names = app::find_names(moment.ledger, *exchange.subject, today, query.text("q"), kNamesOfASort);
  std::string items;
  for (const app::FoundFact& fact : answer.facts)
    items += (items.empty() ? "" : ",") + fact_json(moment.ledger, fact);
  const std::size_t next = asked.skip + asked.limit;
  const bool more = next < answer.total && next <= kPagesEndAt;
  respond(json_response(fmt::format(
      R"({{"items":[{}],"names":[{}],"total":{},"next":{},"indexed_seq":{},"waiting_files":{},)"
      R"("journal":{{"seq":{},"hash":"{}"}}}})",
      items, names_json(moment.ledger, names), answer.total, more ? fmt::format("\"{}\"", next) : "null",
      answer.position, service.store.waiting_files(), moment.head.seq, to_hex(moment.head.hash))));
}

void list_studied(const SearchService& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  const std::string directive = query.text("directive");
  auto words = read_words(query);
  const Day on = query.day("on").value_or(service.service.today());
  if (directive.empty() == words.empty()) query.refuse(directive.empty() ? "q" : "directive", directive);
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const Ledger ledger = service.service.engine.snapshot();
  app::VisibleUnits visible =
      visible_among(ledger, *exchange.subject, app::read_action(kind_of<SessionHeld>()),
                    service.service.today(), query.texts("unit"));
  app::StudiedMatter matter = DirectiveCode{directive};
  if (directive.empty()) matter = std::move(words);
  const std::vector<app::StudiedUnit> units =
      app::find_studied(service.store, ledger, matter, on, protocol_order(ledger, visible.whole));
  std::string items;
  std::size_t studied = 0;
  for (const app::StudiedUnit& unit : units) {
    const UnitRegistered& registered = ledger.unit(unit.unit).registered;
    items += fmt::format(R"({}{{"unit":{},"unit_name":{},"sessions":{})", items.empty() ? "" : ",",
                         json_text(registered.unit.text), json_text(registered.name), unit.sessions);
    if (unit.first)
      items += fmt::format(R"(,"first":{{"session":{},"date":"{}","theme":{}}})",
                           json_text(unit.first->session.text), format_iso(unit.first->date),
                           json_text(unit.first->theme));
    items += '}';
    studied += unit.first ? 1 : 0;
  }
  respond(json_response(fmt::format(R"({{"on":"{}","studied":{},"not_studied":{},"items":[{}]}})",
                                    format_iso(on), studied, units.size() - studied, items)));
}

QueryDoc words_parameter() {
  return {.name = "q",
          .description = "Words, all of which must be found; in quotation marks a phrase with blanks",
          .example = R"("全会精神")"};
}
QueryDoc day_parameter(std::string name, std::string description) {
  return {.name = std::move(name),
          .schema = R"({"type":"string","format":"date"})",
          .description = std::move(description)};
}

std::vector<QueryDoc> search_parameters() {
  QueryDoc words = words_parameter();
  words.required = true;
  return {
      words,
      {.name = "kind",
       .schema = searched_kinds_schema(),
       .description = "Only facts of this kind",
       .repeatable = true},
      {.name = "unit", .description = "Only facts of this unit and of those below it", .repeatable = true},
      {.name = "member", .description = "Only facts about this member of the one unit named"},
      day_parameter("from", "First day that facts bear"),
      day_parameter("to", "Last day that facts bear"),
      {.name = "limit",
       .schema = fmt::format(R"({{"type":"integer","minimum":1,"maximum":{},"default":{}}})", kPageSizeMax,
                             kPageSize),
       .description = "Facts on a page at most"},
      {.name = "cursor", .description = "`next` of the page before"}};
}

}  // namespace

std::vector<Route> search_routes(SearchService& service) {
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/search",
       .guard = Guard::session(),
       .name = "search",
       .summary = "Words and names in everything that one may read, best first",
       .summary_zh = "全文检索",
       .tag = "search",
       .where = Where::pool,
       .query = search_parameters(),
       .answers = {{200, "What was found", search_shape}},
       .handle = [&service](Exchange& exchange, Respond respond) { find_all(service, exchange, respond); }});
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/search/studied",
       .guard = Guard::session(),
       .name = "list_studied",
       .summary = "Which units have studied a directive, or what words name, by a day, and which have not",
       .summary_zh = "哪些单位学了、哪些没有学",
       .tag = "search",
       .where = Where::pool,
       .query = {words_parameter(),
                 {.name = "directive", .description = "Code of a directive; instead of words"},
                 day_parameter("on", "Sessions up to this day; today when not given"),
                 {.name = "unit",
                  .description = "Code of a unit; all that one may see otherwise",
                  .repeatable = true}},
       .answers = {{200, "The units in protocol order", studied_shape}},
       .handle = [&service](Exchange& exchange, Respond respond) {
         list_studied(service, exchange, respond);
       }});
  return routes;
}

}  // namespace xueji::http
