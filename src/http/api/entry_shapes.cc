#include "http/api/entry_shapes.h"

#include <fmt/format.h>

#include "app/access/authorship.h"
#include "app/codec.h"
#include "app/field_json.h"
#include "app/query/fact_list.h"
#include "app/query/progress.h"
#include "http/api/field_schema.h"

namespace xueji::http {
namespace {

using app::json_text;

template <class E>
E example() {
  E entry{};
  for_each_member(entry, [](std::string_view name, auto& field) { fill(field, heading_of<E>(name)); });
  return entry;
}
template <class E>
std::string_view heading(std::string_view member) {
  if constexpr (HasOutline<E>)
    return heading_of<E>(member);
  else
    return {};
}

// "paper_filed" → "PaperFiled"
std::string pascal(std::string_view kind) {
  std::string name;
  bool upper = true;
  for (const char c : kind) {
    if (c == '_') {
      upper = true;
      continue;
    }
    name += upper ? static_cast<char>(c - 'a' + 'A') : c;
    upper = false;
  }
  return name;
}

template <class E>
bool required(std::string_view member) {
  if (app::is_signature(kind_of<E>(), member)) return false;  // filled in
  bool found = member == "unit";
  if constexpr (HasOutline<E>) {
    const E nothing{};
    for_each_column(nothing, [&](const Column& column, std::string_view name, const auto&) {
      found |= name == member && column.required();
    });
  } else {
    found |= member == "kind" || member == "key";
  }
  return found;
}

// Adds the schema of E's fact and returns a reference to it.
template <class E>
std::string add_fact(Schemas& schemas) {
  const std::string name = pascal(kind_of<E>());
  if (schemas.has(name)) return Schemas::reference(name);
  std::string properties, needed;
  const E nothing{};
  for_each_member(nothing, [&]<class T>(std::string_view member, const T&) {
    properties += fmt::format(R"({}"{}":{})", properties.empty() ? "" : ",", member,
                              field_schema<std::remove_cvref_t<T>>(schemas, heading<E>(member)));
    if (required<E>(member)) needed += (needed.empty() ? "" : ",") + json_text(member);
  });
  std::string title;
  if constexpr (HasOutline<E>) title = fmt::format(R"("title":{},)", json_text(OutlineOf<E>::title));
  return schemas.add(name, fmt::format(R"({{"type":"object",{}"properties":{{{}}},"required":[{}],)"
                                       R"("additionalProperties":false}})",
                                       title, properties, needed));
}

// {"kind":…,"fact":…}
template <class E>
std::string add_entry(Schemas& schemas) {
  return schemas.add(pascal(kind_of<E>()) + "Entry",
                     fmt::format(R"({{"type":"object","properties":{{"kind":{{"const":"{}"}},"fact":{}}},)"
                                 R"("required":["kind","fact"],"additionalProperties":false}})",
                                 kind_of<E>(), add_fact<E>(schemas)));
}

std::string add_any_entry(Schemas& schemas) {
  std::string all;
  for_each_sheet([&]<class E>() { all += add_entry<E>(schemas) + ","; });
  for_each_kind<StatedSteps>([&]<class E>() { all += add_entry<E>(schemas) + ","; });
  all += add_entry<FactWithdrawn>(schemas);
  return schemas.add("Entry", fmt::format(R"({{"oneOf":[{}]}})", all));
}

std::string entry_json(const Entry& entry) {
  return fmt::format(R"({{"kind":"{}","fact":{}}})", kind_of(entry), app::encode(entry));
}

constexpr std::string_view kRecordSchema =
    R"({"type":"object","description":"The record that stated the fact last","properties":{)"
    R"("seq":{"type":"integer","minimum":1},"at":{"type":"string","format":"date-time"},)"
    R"("actor":{"type":"string"},"file":{"type":"string","description":"The workbook it came from"},)"
    R"("sheet":{"type":"string"},"row":{"type":"integer","minimum":1}},"required":["seq"],)"
    R"("additionalProperties":false})";
constexpr std::string_view kRecordExample = R"({"seq":1204})";

// What is listed of a live thing has its progress beside it.
template <class E>
std::string add_listed(Schemas& schemas) {
  const std::string record = schemas.add("Record", std::string(kRecordSchema));
  std::string progress, needed;
  if constexpr (IsLive<E>) {
    using Progress = typename app::ProgressOf<E>::type;
    progress = fmt::format(R"(,"progress":{})", schemas.add(pascal(OutlineOf<E>::noun) + "Progress",
                                                            view_schema<Progress>(schemas)));
    needed = R"(,"progress")";
  }
  return schemas.add("Listed" + pascal(kind_of<E>()),
                     fmt::format(R"({{"type":"object","properties":{{"kind":{{"const":"{}"}},"fact":{},)"
                                 R"("record":{}{}}},"required":["kind","fact","record"{}],)"
                                 R"("additionalProperties":false}})",
                                 kind_of<E>(), add_fact<E>(schemas), record, progress, needed));
}

template <class E>
std::string listed_example() {
  std::string progress;
  if constexpr (IsLive<E>)
    progress = R"(,"progress":)" + app::members_json(view_example<typename app::ProgressOf<E>::type>());
  return fmt::format(R"({{"kind":"{}","fact":{},"record":{}{}}})", kind_of<E>(),
                     app::encode(Entry(example<E>())), kRecordExample, progress);
}

constexpr std::string_view kJournalSchema =
    R"({"type":"object","description":"The position of the journal that was looked at","properties":{)"
    R"("seq":{"type":"integer","minimum":0},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"}},)"
    R"("required":["seq","hash"],"additionalProperties":false})";

}  // namespace

std::string journal_position(Schemas& schemas) {
  return schemas.add("JournalPosition", std::string(kJournalSchema));
}

Shape batch_shape(Schemas& schemas) {
  const std::string entry = add_any_entry(schemas);
  PaperFiled paper = example<PaperFiled>();
  return {fmt::format(R"({{"type":"object","properties":{{"entries":{{"type":"array","items":{},)"
                      R"("minItems":1,"maxItems":{}}},"dry_run":{{"type":"boolean","default":false}}}},)"
                      R"("required":["entries"],"additionalProperties":false}})",
                      entry, kBatchEntriesMax),
          fmt::format(R"({{"entries":[{}]}})", entry_json(paper))};
}

Shape receipt_shape(Schemas& schemas) {
  const std::string receipt = schemas.add(
      "Receipt", R"({"type":"object","description":"The batch is durable","properties":{)"
                 R"("first":{"type":"integer","minimum":1},"last":{"type":"integer","minimum":1},)"
                 R"("head":{"type":"string","pattern":"^[0-9a-f]{64}$"},)"
                 R"("repeated":{"type":"boolean"}},"required":["first","last","head","repeated"],)"
                 R"("additionalProperties":false})");
  const std::string verdicts = schemas.add(
      "DryRun",
      R"({"type":"object","description":"What would be recorded","properties":{)"
      R"("dry_run":{"const":true},"second_person":{"type":"boolean"},"entries":{"type":"array","items":{"type":"object","properties":{)"
      R"("kind":{"type":"string"},"verdict":{"enum":["new","same","corrected","revived"]}},)"
      R"("required":["kind","verdict"],"additionalProperties":false}}},)"
      R"("required":["dry_run","second_person","entries"],"additionalProperties":false})");
  return {
      fmt::format(R"({{"oneOf":[{},{}]}})", receipt, verdicts),
      fmt::format(R"({{"first":1204,"last":1204,"head":"{}","repeated":false}})", to_hex(sha256("head")))};
}

Shape proposal_shape(Schemas& schemas) {
  return {
      schemas.add("Proposed",
                  R"({"type":"object","properties":{"proposal":{"type":"string"},)"
                  R"("state":{"enum":["waiting","confirmed","declined"]}},"required":["proposal","state"],)"
                  R"("additionalProperties":false})"),
      R"({"proposal":"0f3a","state":"waiting"})"};
}

Shape operation_shape(Schemas& schemas) {
  return {schemas.add("Operation",
                      R"({"type":"object","properties":{"state":{"enum":["recorded","waiting"]},)"
                      R"("first":{"type":"integer","minimum":1},"last":{"type":"integer","minimum":1}},)"
                      R"("required":["state"],"additionalProperties":false})"),
          R"({"state":"recorded","first":1204,"last":1204})"};
}

Shape fact_shape(Schemas& schemas, std::string_view kind) {
  Shape shape;
  for_each_kind<app::ListedEntries>([&]<class E>() {
    if (kind == kind_of<E>()) shape = {add_listed<E>(schemas), listed_example<E>()};
  });
  return shape;
}

Shape fact_page_shape(Schemas& schemas, std::string_view kind) {
  Shape shape;
  const std::string journal = journal_position(schemas);
  for_each_kind<app::ListedEntries>([&]<class E>() {
    if (kind != kind_of<E>()) return;
    shape.schema =
        fmt::format(R"({{"type":"object","properties":{{"items":{{"type":"array","items":{}}},)"
                    R"("next":{{"type":["string","null"],"description":"The cursor of the next page"}},)"
                    R"("total":{{"type":"integer","minimum":0}},"journal":{}}},)"
                    R"("required":["items","next","total","journal"],"additionalProperties":false}})",
                    add_listed<E>(schemas), journal);
    shape.example =
        fmt::format(R"({{"items":[{}],"next":null,"total":1,"journal":{{"seq":1204,"hash":"{}"}}}})",
                    listed_example<E>(), to_hex(sha256("head")));
  });
  return shape;
}

Shape history_shape(Schemas& schemas) {
  const std::string record = schemas.add("Record", std::string(kRecordSchema));
  return {
      schemas.add(
          "History",
          fmt::format(
              R"({{"type":"object","properties":{{"kind":{{"type":"string"}},)"
              R"("key":{{"type":"string"}},"versions":{{"type":"array","items":{{"type":"object",)"
              R"("properties":{{"record":{},"kind":{{"type":"string",)"
              R"("description":"Of the entry: of a live thing, which step it was"}},"withdrawn":{{"type":"boolean"}},"changes":{{)"
              R"("type":"array","items":{{"type":"object","properties":{{)"
              R"("heading":{{"type":"string"}},"before":{{"type":"string"}},)"
              R"("after":{{"type":"string"}}}},"required":["heading","before","after"],)"
              R"("additionalProperties":false}}}}}},"required":["record","kind","withdrawn","changes"],)"
              R"("additionalProperties":false}}}}}},"required":["kind","key","versions"],)"
              R"("additionalProperties":false}})",
              record)),
      R"({"kind":"session_held","key":"C2026-01","versions":[{"record":{"seq":12,)"
      R"("at":"2026-03-05T01:00:00.000000Z","actor":"A01"},"kind":"session_held","withdrawn":false,"changes":[)"
      R"({"heading":"主题","before":"","after":"学习全会精神"}]}]})"};
}

}  // namespace xueji::http
