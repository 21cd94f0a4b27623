#include "http/api/entry_shapes.h"

#include <boost/describe/enumerators.hpp>
#include <fmt/format.h>

#include "app/codec.h"
#include "app/json_text.h"
#include "base/limits.h"
#include "domain/decimal_text.h"
#include "domain/entry.h"
#include "domain/fields.h"

namespace xueji::http {
namespace {

using app::json_text;

template <class T>
struct ValueOf {
  using type = T;
  static constexpr bool list = false;
};
template <class T>
struct ValueOf<std::optional<T>> : ValueOf<T> {};
template <class T>
struct ValueOf<std::vector<T>> {
  using type = typename ValueOf<T>::type;
  static constexpr bool list = true;
};

// Members of a schema that the type alone gives, without braces.
template <class T>
std::string type_members(Schemas& schemas) {
  if constexpr (std::is_same_v<T, bool>) {
    return R"("type":"boolean")";
  } else if constexpr (std::is_enum_v<T>) {
    std::string tokens;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
      if constexpr (std::is_same_v<T, AttendanceStatus>)
        if (enumerator.value == AttendanceStatus::unmarked) return;  // the absence of a mark is not stated
      tokens += (tokens.empty() ? "" : ",") + json_text(enumerator.name);
    });
    return fmt::format(R"("type":"string","enum":[{}])", tokens);
  } else if constexpr (std::is_same_v<T, Day>) {
    return R"("type":"string","format":"date")";
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    return R"("type":"string","pattern":"^[0-2]?[0-9]:[0-5][0-9](:[0-5][0-9])?$")";
  } else if constexpr (std::is_same_v<T, Year>) {
    return R"("type":"integer","minimum":1900,"maximum":2199)";
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    return R"("type":"integer","minimum":0,"maximum":4294967295)";
  } else if constexpr (std::is_same_v<T, Decimal>) {
    return R"("type":"string","pattern":"^-?[0-9]+([.][0-9]{1,9})?$")";
  } else if constexpr (std::is_same_v<T, Attachment>) {
    schemas.add("Attachment",
                R"({"type":"object","description":"A file: the name that people see, and the SHA-256 of a )"
                R"(file that was uploaded before","properties":{"path":{"type":"string"},)"
                R"("sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["path","sha256"],)"
                R"("additionalProperties":false})");
    return R"("$ref":"#/components/schemas/Attachment")";
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    schemas.add("PlanTopicRef", R"({"type":"object","description":"One topic of one plan of the same unit",)"
                                R"("properties":{"plan":{"type":"string"},"number":{"type":"string"}},)"
                                R"("required":["plan","number"],"additionalProperties":false})");
    return R"("$ref":"#/components/schemas/PlanTopicRef")";
  } else if constexpr (std::is_same_v<T, std::string>) {
    return fmt::format(R"("type":"string","maxLength":{})", kTextBytesMax);
  } else {
    return fmt::format(R"("type":"string","maxLength":{})", kCodeBytesMax);  // Code<…>
  }
}

template <class T>
std::string field_schema(Schemas& schemas, std::string_view heading) {
  using Value = ValueOf<T>;
  const std::string value = type_members<typename Value::type>(schemas);
  const std::string description =
      heading.empty() ? std::string() : fmt::format(R"(,"description":{})", json_text(heading));
  if (Value::list)
    return fmt::format(R"({{"type":"array","items":{{{}}},"maxItems":{}{}}})", value, kListItemsMax,
                       description);
  return "{" + value + description + "}";
}

// An instance whose fields all say something, for examples.
template <class T>
void fill(T& field, std::string_view heading) {
  if constexpr (requires {
                  field.emplace();
                  field.has_value();
                }) {
    fill(field.emplace(), heading);
  } else if constexpr (requires { field.emplace_back(); } && !std::is_same_v<T, std::string>) {
    fill(field.emplace_back(), heading);
  } else if constexpr (std::is_same_v<T, std::string>) {
    field = heading.empty() ? "甲" : heading;
  } else if constexpr (std::is_same_v<T, Day>) {
    field = to_day({2026, 3, 5});
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    field = TimeOfDay{9 * 60};
  } else if constexpr (std::is_same_v<T, Year>) {
    field.value = 2026;
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    field = 30;
  } else if constexpr (std::is_same_v<T, Decimal>) {
    field.nano = 90 * kNanoPerUnit;
  } else if constexpr (std::is_same_v<T, Attachment>) {
    field = {"附件/材料.docx", sha256("材料")};
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    field = {{"JH2026"}, "1"};
  } else if constexpr (requires { field.text; }) {
    field.text = "A01";
  }
}

template <class E>
E example() {
  E entry{};
  for_each_member(entry, [](std::string_view name, auto& field) { fill(field, heading_of<E>(name)); });
  return entry;
}
template <class E>
std::string_view heading(std::string_view member) {
  if constexpr (requires { SheetOf<E>::columns; })
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
  bool found = member == "unit";
  if constexpr (requires { SheetOf<E>::columns; }) {
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
  if constexpr (requires { SheetOf<E>::title; })
    title = fmt::format(R"("title":{},)", json_text(SheetOf<E>::title));
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

template <class E>
std::string add_listed(Schemas& schemas) {
  const std::string record = schemas.add("Record", std::string(kRecordSchema));
  return schemas.add("Listed" + pascal(kind_of<E>()),
                     fmt::format(R"({{"type":"object","properties":{{"kind":{{"const":"{}"}},"fact":{},)"
                                 R"("record":{}}},"required":["kind","fact","record"],)"
                                 R"("additionalProperties":false}})",
                                 kind_of<E>(), add_fact<E>(schemas), record));
}

template <class E>
std::string listed_example() {
  return fmt::format(R"({{"kind":"{}","fact":{},"record":{}}})", kind_of<E>(),
                     app::encode(Entry(example<E>())), kRecordExample);
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
  for_each_sheet([&]<class E>() {
    if (kind == kind_of<E>()) shape = {add_listed<E>(schemas), listed_example<E>()};
  });
  return shape;
}

Shape fact_page_shape(Schemas& schemas, std::string_view kind) {
  Shape shape;
  const std::string journal = journal_position(schemas);
  for_each_sheet([&]<class E>() {
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
          fmt::format(R"({{"type":"object","properties":{{"kind":{{"type":"string"}},)"
                      R"("key":{{"type":"string"}},"versions":{{"type":"array","items":{{"type":"object",)"
                      R"("properties":{{"record":{},"withdrawn":{{"type":"boolean"}},"changes":{{)"
                      R"("type":"array","items":{{"type":"object","properties":{{)"
                      R"("heading":{{"type":"string"}},"before":{{"type":"string"}},)"
                      R"("after":{{"type":"string"}}}},"required":["heading","before","after"],)"
                      R"("additionalProperties":false}}}}}},"required":["record","withdrawn","changes"],)"
                      R"("additionalProperties":false}}}}}},"required":["kind","key","versions"],)"
                      R"("additionalProperties":false}})",
                      record)),
      R"({"kind":"session_held","key":"C2026-01","versions":[{"record":{"seq":12,)"
      R"("at":"2026-03-05T01:00:00.000000Z","actor":"A01"},"withdrawn":false,"changes":[)"
      R"({"heading":"主题","before":"","after":"学习全会精神"}]}]})"};
}

}  // namespace xueji::http
