#include "http/library/library_routes.h"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/codec.h"
#include "app/json_text.h"
#include "app/library/library_text.h"
#include "app/query/fact_list.h"
#include "app/whole_number.h"
#include "base/error_code.h"
#include "base/text.h"
#include "http/api/body_value.h"
#include "http/api/query_value.h"
#include "http/library/library_shapes.h"

namespace xueji::http {
namespace {

using app::json_text;

constexpr std::size_t kPageSize = 50, kPageSizeMax = 200;               // *default*
constexpr std::size_t kParagraphsAtOnce = 200, kParagraphsMax = 1'000;  // *default*

struct ListedItem {
  LibraryItemAdded item;
  Seq seq = 0;
  app::ItemShelf shelf;
};

void refuse(const Exchange& exchange, const Respond& respond, const Problem& refusal) {
  respond(respond_with(refusal, exchange.request));
}

bool may_read(const LibraryService& library, const Ledger& ledger, const app::Subject& subject,
              const Entry& item) {
  const app::Question question = app::question_to_read(ledger, item);
  return app::decide(ledger, subject, question.action, question.object, library.service.today()).allowed();
}

// The item that the path names, if the subject may read it; answers and gives nothing otherwise.
std::optional<ListedItem> enter(const LibraryService& library, const Exchange& exchange,
                                const Respond& respond) {
  const Ledger ledger = library.service.engine.snapshot();
  const std::string item(get_parameter(exchange, "item"));
  const auto fact = app::find_fact(ledger, kind_of<LibraryItemAdded>(), UnitId{}, {item});
  if (!fact || !may_read(library, ledger, *exchange.subject, fact->entry)) {
    refuse(exchange, respond, problem(ServerCode::resource_not_found));
    return std::nullopt;
  }
  return ListedItem{std::get<LibraryItemAdded>(fact->entry), fact->seq,
                    library.shelf.look(item, exchange.subject->account)};
}

// "read" with the length of the text, or why there is none.
struct TextStanding {
  std::string word;
  std::optional<std::size_t> characters;
};

TextStanding standing_of(LibraryService& library, const LibraryItemAdded& item) {
  if (!item.file) return {"none", std::nullopt};
  const auto length = app::find_text_length(library.texts, item.file->digest);
  if (!length) return {"waiting", std::nullopt};
  if (!*length) return {std::string(token(length->error().code)), std::nullopt};
  return {"read", **length};
}

// The members of an item that its fact gives, without braces.
std::string fact_members(const LibraryItemAdded& item) {
  std::string members = fmt::format(R"("title":{})", json_text(item.title));
  if (item.published) members += fmt::format(R"(,"published":"{}")", format_iso(*item.published));
  if (item.file)
    members += fmt::format(R"(,"file":{{"path":{},"sha256":"{}"}})", json_text(item.file->path),
                           to_hex(item.file->digest));
  return members;
}

std::string item_json(LibraryService& library, const ListedItem& listed) {
  const TextStanding text = standing_of(library, listed.item);
  const std::string characters = text.characters ? fmt::format(R"(,"characters":{})", *text.characters) : "";
  return fmt::format(
      R"({{"item":{},{},"library_kind":"{}","seq":{},"text":"{}"{},"contact":{},"views":{},"likes":{},"liked":{},)"
      R"("favourite":{}}})",
      json_text(listed.item.item), fact_members(listed.item),
      boost::describe::enum_to_string(listed.item.library_kind, ""), listed.seq, text.word, characters,
      json_text(listed.shelf.contact), listed.shelf.views, listed.shelf.likes, listed.shelf.liked,
      listed.shelf.favourite);
}

bool is_before(const ListedItem& left, const ListedItem& right, std::string_view sort) {
  if (sort == "views" && left.shelf.views != right.shelf.views) return left.shelf.views > right.shelf.views;
  if (sort == "likes" && left.shelf.likes != right.shelf.likes) return left.shelf.likes > right.shelf.likes;
  if (sort == "title" && left.item.title != right.item.title) return left.item.title < right.item.title;
  if (left.item.published != right.item.published) return left.item.published > right.item.published;
  return left.item.item < right.item.item;
}

// Every item that the subject may read and that the query wants, in its order.
std::vector<ListedItem> gather(const LibraryService& library, const Exchange& exchange,
                               const std::vector<std::string>& kinds, bool favourites,
                               std::string_view sort) {
  const Ledger ledger = library.service.engine.snapshot();
  std::vector<ListedItem> items;
  const Shelf<LibraryItemAdded>& shelf = ledger.common().shelf<LibraryItemAdded>();
  for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
    const LibraryItemAdded& item = shelf.entries()[place];
    const std::string_view kind = boost::describe::enum_to_string(item.library_kind, "");
    if (!shelf.rows()[place].alive || (!kinds.empty() && std::ranges::find(kinds, kind) == kinds.end()))
      continue;
    if (!may_read(library, ledger, *exchange.subject, item)) continue;
    app::ItemShelf left = library.shelf.look(item.item, exchange.subject->account);
    if (!favourites || left.favourite) items.push_back({item, shelf.rows()[place].seq, std::move(left)});
  }
  std::ranges::sort(
      items, [&](const ListedItem& left, const ListedItem& right) { return is_before(left, right, sort); });
  return items;
}

std::size_t read_cursor(QueryReader& query) {
  const std::string cursor = query.text("cursor");
  const auto skip = app::parse_whole_number<std::uint32_t>(cursor);
  if (!cursor.empty() && !skip) query.refuse("cursor", cursor);
  return skip.value_or(0);
}

std::string next_json(std::size_t end, std::size_t total) {
  return end < total ? fmt::format("\"{}\"", end) : "null";
}

void list_items(LibraryService& library, Exchange& exchange, const Respond& respond) {
  QueryReader query(exchange.request);
  const bool favourites = query.flag("favourite");
  const std::string sort = query.text("sort");
  const std::size_t skip = read_cursor(query), limit = query.number("limit", kPageSize, kPageSizeMax);
  if (!sort.empty() && sort != "published" && sort != "title" && sort != "views" && sort != "likes")
    query.refuse("sort", sort);
  if (query.problem()) return refuse(exchange, respond, *query.problem());
  const std::vector<ListedItem> items =
      gather(library, exchange, query.texts("library_kind"), favourites, sort);
  std::string page;
  const std::size_t end = std::min(items.size(), skip + limit);
  for (std::size_t i = std::min(skip, end); i < end; ++i)
    page += (page.empty() ? "" : ",") + item_json(library, items[i]);
  respond(json_response(fmt::format(R"({{"items":[{}],"next":{},"total":{}}})", page,
                                    next_json(end, items.size()), items.size())));
}

void get_item(LibraryService& library, Exchange& exchange, const Respond& respond) {
  if (const auto item = enter(library, exchange, respond)) respond(json_response(item_json(library, *item)));
}

// The version that is asked for: the one that stands, or an earlier one, if the subject may read what was.
std::optional<ListedItem> find_version(LibraryService& library, const Exchange& exchange, ListedItem standing,
                                       std::optional<Seq> seq) {
  if (!seq || *seq == standing.seq) return standing;
  const Ledger ledger = library.service.engine.snapshot();
  const app::Question question = app::question_to_read(ledger, standing.item);
  if (!app::decide(ledger, *exchange.subject, app::Action::read_business_audit, question.object,
                   library.service.today())
           .allowed())
    return std::nullopt;
  for (app::LibraryVersion& version : app::find_versions(*library.service.readers.lend(), ledger,
                                                         library.service.record_index, standing.item.item))
    if (version.seq == *seq) return ListedItem{std::move(version.item), version.seq, {}};
  return std::nullopt;
}

void get_text(LibraryService& library, Exchange& exchange, const Respond& respond) {
  QueryReader query(exchange.request);
  const std::string version = query.text("version");
  const auto seq = app::parse_whole_number<Seq>(version);
  if (!version.empty() && !seq) query.refuse("version", version);
  const std::size_t skip = read_cursor(query),
                    limit = query.number("limit", kParagraphsAtOnce, kParagraphsMax);
  if (query.problem()) return refuse(exchange, respond, *query.problem());
  auto standing = enter(library, exchange, respond);
  if (!standing) return;
  const auto found = find_version(library, exchange, *std::move(standing), seq);
  if (!found) return refuse(exchange, respond, problem(ServerCode::resource_not_found));
  const app::ReadingPage page = app::read_page(library.texts, found->item.file, skip, limit);
  std::string paragraphs;
  for (const app::ReadingParagraph& paragraph : page.paragraphs)
    paragraphs += fmt::format(R"({}{{"offset":{},"text":{}}})", paragraphs.empty() ? "" : ",",
                              paragraph.offset, json_text(paragraph.text));
  respond(json_response(fmt::format(
      R"({{"item":{},"title":{},"seq":{},"text":"{}","characters":{},"paragraphs":[{}],"total":{},"next":{}}})",
      json_text(found->item.item), json_text(found->item.title), found->seq, page.standing, page.characters,
      paragraphs, page.total, next_json(std::min(page.total, skip + limit), page.total))));
}

void list_versions(LibraryService& library, Exchange& exchange, const Respond& respond) {
  const auto standing = enter(library, exchange, respond);
  if (!standing) return;
  const Ledger ledger = library.service.engine.snapshot();
  const app::Question question = app::question_to_read(ledger, standing->item);
  const bool all = app::decide(ledger, *exchange.subject, app::Action::read_business_audit, question.object,
                               library.service.today())
                       .allowed();
  std::string items;
  for (const app::LibraryVersion& version : app::find_versions(
           *library.service.readers.lend(), ledger, library.service.record_index, standing->item.item))
    if (all || version.seq == standing->seq)
      items += fmt::format(R"({}{{"seq":{},"at":"{}",{}}})", items.empty() ? "" : ",", version.seq,
                           format_iso(version.at), fact_members(version.item));
  respond(json_response(fmt::format(R"({{"items":[{}]}})", items)));
}

void count_view(LibraryService& library, Exchange& exchange, const Respond& respond) {
  const auto item = enter(library, exchange, respond);
  if (!item) return;
  library.shelf.count_view(item->item.item);
  respond(empty_response());
}

using SetMark = void (app::LibraryShelf::*)(std::string_view, std::string_view, bool);

// A like and a favourite are a person's; a token is none.
void set_mark(LibraryService& library, Exchange& exchange, const Respond& respond, SetMark set, bool value) {
  const auto item = enter(library, exchange, respond);
  if (!item) return;
  if (exchange.subject->token) return refuse(exchange, respond, problem(ServerCode::access_denied));
  (library.shelf.*set)(item->item.item, exchange.subject->account, value);
  respond(empty_response());
}

// Who may publish an item, alone or with a second person, says whom to ask about it; that is not official.
void set_contact(LibraryService& library, Exchange& exchange, const Respond& respond) {
  const auto item = enter(library, exchange, respond);
  if (!item) return;
  const Ledger ledger = library.service.engine.snapshot();
  const app::Question question = app::question_to_read(ledger, item->item);
  const app::Decision decision = app::decide(ledger, *exchange.subject, app::Action::publish_bulletin,
                                             question.object, library.service.today());
  if (decision.verdict != app::Verdict::allowed && decision.verdict != app::Verdict::needs_second_person)
    return refuse(exchange, respond, problem(ServerCode::access_denied));
  BodyReader body(exchange.request.body);
  std::string contact = normalise_text(body.text("contact"));
  if (contact.size() > app::kLibraryContactBytesMax)
    body.refuse(ErrorCode::value_too_long, "contact", std::to_string(app::kLibraryContactBytesMax));
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  library.shelf.set_contact(item->item.item, std::move(contact));
  respond(empty_response());
}

QueryDoc limit_parameter(std::size_t otherwise, std::size_t max) {
  return {
      .name = "limit",
      .schema = fmt::format(R"({{"type":"integer","minimum":1,"maximum":{},"default":{}}})", max, otherwise),
      .description = "How many at most"};
}
QueryDoc cursor_parameter() {
  return {.name = "cursor", .description = "`next` of the page before"};
}

std::vector<QueryDoc> list_parameters() {
  return {
      {.name = "library_kind", .description = "source, form, reference or practice", .repeatable = true},
      {.name = "favourite",
       .schema = R"({"type":"boolean","default":false})",
       .description = "Only one's own favourites"},
      {.name = "sort",
       .schema = R"({"type":"string","enum":["published","title","views","likes"],"default":"published"})",
       .description = "Latest, first by title, or most first"},
      limit_parameter(kPageSize, kPageSizeMax),
      cursor_parameter()};
}

using Handle = void (*)(LibraryService&, Exchange&, const Respond&);

Route make_route(LibraryService& library, Method method, std::string pattern, std::string name,
                 std::string summary, std::string summary_zh, AnswerDoc answer, Handle handle) {
  return {.method = method,
          .pattern = std::move(pattern),
          .guard = Guard::session(),
          .name = std::move(name),
          .summary = std::move(summary),
          .summary_zh = std::move(summary_zh),
          .tag = "library",
          .where = Where::pool,
          .answers = {std::move(answer)},
          .handle = [&library, handle](Exchange& exchange, Respond respond) {
            handle(library, exchange, respond);
          }};
}

AnswerDoc done() {
  return {204, "Done", {}, ""};
}

template <SetMark kSet, bool kValue>
void set_mark_to(LibraryService& library, Exchange& exchange, const Respond& respond) {
  set_mark(library, exchange, respond, kSet, kValue);
}

}  // namespace

std::vector<Route> library_routes(LibraryService& library) {
  const std::string one = "/api/v1/library/{item}";
  std::vector<Route> routes;
  const auto add = [&](Method method, std::string pattern, std::string name, std::string summary,
                       std::string summary_zh, AnswerDoc answer, Handle handle) -> Route& {
    routes.push_back(make_route(library, method, std::move(pattern), std::move(name), std::move(summary),
                                std::move(summary_zh), std::move(answer), handle));
    return routes.back();
  };
  add(Method::get, "/api/v1/library", "list_library",
      "Library items with their length and what readers left at them", "资料：列表",
      {200, "A page", library_page_shape}, list_items)
      .query = list_parameters();
  add(Method::get, one, "get_library_entry", "One library item likewise", "资料：一件",
      {200, "The item", library_item_shape}, get_item);
  add(Method::get, one + "/text", "read_library_text", "The text of an item, paragraph by paragraph",
      "资料：阅读", {200, "Its text", library_text_shape}, get_text)
      .query = {{.name = "version", .description = "The record of an earlier version"},
                limit_parameter(kParagraphsAtOnce, kParagraphsMax),
                cursor_parameter()};
  add(Method::get, one + "/versions", "list_library_versions", "The versions of an item, oldest first",
      "资料：各个版本", {200, "The versions", library_versions_shape}, list_versions);
  add(Method::post, one + "/views", "count_library_view", "Count an opening, not whose it is",
      "资料：计一次阅读", done(), count_view);
  add(Method::put, one + "/like", "like_library_item", "Like an item", "资料：点赞", done(),
      set_mark_to<&app::LibraryShelf::set_like, true>);
  add(Method::remove, one + "/like", "unlike_library_item", "Like it no more", "资料：取消点赞", done(),
      set_mark_to<&app::LibraryShelf::set_like, false>);
  add(Method::put, one + "/favourite", "keep_library_item", "Keep an item among one's favourites",
      "资料：收藏", done(), set_mark_to<&app::LibraryShelf::set_favourite, true>);
  add(Method::remove, one + "/favourite", "drop_library_item", "Drop it from one's favourites",
      "资料：取消收藏", done(), set_mark_to<&app::LibraryShelf::set_favourite, false>);
  Route& contact = add(Method::put, one + "/contact", "set_library_contact", "Say whom to ask about an item",
                       "资料：答疑联系人", done(), set_contact);
  contact.body = BodyKind::json;
  contact.request = library_contact_shape;
  return routes;
}

}  // namespace xueji::http
