#include "http/api/listed_kind.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/fields.h"
#include "http/api/moment.h"

namespace xueji::http {
namespace {

template <class E>
ListedKind describe() {
  using Outline = OutlineOf<E>;
  ListedKind kind{.kind = Outline::kind,
                  .noun = Outline::noun,
                  .title = Outline::title,
                  .find = app::fact_finder(Outline::kind),
                  .common = kIsCommon<E>,
                  .live = IsLive<E>,
                  .key = {},
                  .list_key = {},
                  .members = {}};
  const E nothing{};
  for_each_member(nothing, [&](std::string_view name, const auto&) { kind.members.emplace_back(name); });
  for_each_column(nothing, [&]<class T>(const Column& column, std::string_view name, const T&) {
    if (!column.key()) return;
    kind.key.emplace_back(name);
    if (std::is_same_v<T, std::vector<std::string>>) kind.list_key = name;
  });
  return kind;
}

// The noun as it stands in paths: "make_up" → "make-ups".
std::string path_of_noun(std::string_view noun) {
  std::string path(noun);
  std::ranges::replace(path, '_', '-');
  if (noun == "attendance" || noun == "guidance" || noun == "online_study") return path;  // no plural
  if (path.ends_with("ch")) return path + "es";
  if (path.ends_with("y")) return path.substr(0, path.size() - 1) + "ies";
  return path + "s";
}

}  // namespace

std::vector<ListedKind> listed_kinds() {
  std::vector<ListedKind> kinds;
  for_each_kind<app::ListedEntries>([&]<class E>() { kinds.push_back(describe<E>()); });
  return kinds;
}

std::string list_path(const ListedKind& kind) {
  return "/api/v1/" + path_of_noun(kind.noun);
}

std::string fact_path(const ListedKind& kind) {
  std::string path = list_path(kind) + (kind.common ? "" : "/{unit}");
  for (const std::string& member : kind.key)
    if (member != "unit" || kind.common) path += "/{" + member + "}";
  return path;
}

std::string plural_name(const ListedKind& kind) {
  std::string name = path_of_noun(kind.noun);
  std::ranges::replace(name, '-', '_');
  return name;
}

std::vector<QueryDoc> list_parameters(const ListedKind& kind, std::size_t page_size,
                                      std::size_t page_size_max) {
  std::vector<QueryDoc> query;
  if (!kind.common)
    query.push_back({.name = "unit",
                     .description = "Code of a unit; all that one may see otherwise",
                     .repeatable = true});
  for (const std::string& member : kind.members)
    if (member != "unit")
      query.push_back({.name = member,
                       .description = "Only facts whose member has this value (for lists: holds it)",
                       .repeatable = true});
  if (kind.live)
    query.push_back({.name = "state",
                     .description = "Only things that have come to this state of their progress",
                     .repeatable = true});
  query.push_back({.name = "q", .description = "Text that must stand in some member"});
  if (std::ranges::find(kind.members, "date") != kind.members.end())
    for (const char* name : {"from", "to"})
      query.push_back({.name = name,
                       .schema = R"({"type":"string","format":"date"})",
                       .description = "Bound of `date`, included"});
  query.push_back(
      {.name = "sort", .description = "A member; with a leading minus from the last to the first"});
  query.push_back({.name = "records",
                   .schema = R"({"type":"boolean","default":false})",
                   .description = "Tell of each record when and by whom it was made and where it came from"});
  query.push_back({.name = "limit",
                   .schema = fmt::format(R"({{"type":"integer","minimum":1,"maximum":{},"default":{}}})",
                                         page_size_max, page_size),
                   .description = "Facts on a page at most"});
  query.push_back({.name = "cursor", .description = "`next` of the page before"});
  query.push_back(as_of_parameter());
  std::erase_if(query, [seen = std::vector<std::string>()](const QueryDoc& doc) mutable {
    // A member that is called like a parameter of the list is reached by the parameter.
    if (std::ranges::find(seen, doc.name) != seen.end()) return true;
    seen.push_back(doc.name);
    return false;
  });
  return query;
}

std::vector<std::string> key_from_path(const ListedKind& kind, const Exchange& exchange) {
  std::vector<std::string> key;
  for (const std::string& member : kind.key) {
    std::string_view value = get_parameter(exchange, member);
    for (std::size_t slash; member == kind.list_key && (slash = value.find('/')) != std::string_view::npos;
         value.remove_prefix(slash + 1))
      key.emplace_back(value.substr(0, slash));
    key.emplace_back(value);
  }
  return key;
}

}  // namespace xueji::http
