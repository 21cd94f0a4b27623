// Shapes of reuse for the API description.
#include <fmt/format.h>

#include "app/field_json.h"
#include "app/reuse/unit_reuse.h"
#include "base/digest.h"
#include "http/api/entry_shapes.h"
#include "http/api/field_schema.h"
#include "http/api/reuse_routes.h"

namespace xueji::http {
namespace {

constexpr std::string_view kPlace =
    R"({"type":"object","description":"In code points of the text, half open","properties":{)"
    R"("begin":{"type":"integer","minimum":0},"end":{"type":"integer","minimum":0}},)"
    R"("required":["begin","end"],"additionalProperties":false})";

constexpr std::string_view kExplained =
    R"({"type":"array","description":"Passages that are not counted, and why","items":{"type":"object",)"
    R"("properties":{"begin":{"type":"integer","minimum":0},"end":{"type":"integer","minimum":0},)"
    R"("by":{"enum":["quotation","set_phrase","heading","common"]},)"
    R"("source":{"type":"string","description":"The library's text"},)"
    R"("owners":{"type":"integer","minimum":1,"description":"So many units have it"}},)"
    R"("required":["begin","end","by"],"additionalProperties":false}})";

// A described view with further members; `needed` as JSON texts with a comma before each.
template <class View>
std::string widened(Schemas& schemas, const std::string& members, const std::string& needed) {
  std::string schema = view_schema<View>(schemas);
  const std::size_t properties_end = schema.find("},\"required\":[");
  schema.insert(properties_end, "," + members);
  const std::size_t required_end = schema.rfind("],\"additionalProperties\"");
  schema.insert(required_end, needed);
  return schema;
}

std::string add_document(Schemas& schemas) {
  return schemas.add("ReuseDocument", view_schema<app::ReuseDocumentView>(schemas));
}

std::string document_example() {
  app::ReuseDocumentView view{.record = 120,
                              .kind = app::DocumentKind::plan,
                              .unit = {"A01"},
                              .title = "2026年度学习计划",
                              .date = to_day({2026, 1, 20}),
                              .reused = 410,
                              .own = 1200};
  return app::members_json(view);
}

// Without its closing brace.
std::string examined_example() {
  std::string example = document_example();
  example.pop_back();
  return example + R"(,"explained":[{"begin":0,"end":40,"by":"quotation","source":"条例"}])";
}

std::string journal_example() {
  return fmt::format(R"("on":"2026-06-30","journal":{{"seq":1204,"hash":"{}"}}}})", to_hex(sha256("head")));
}

}  // namespace

Shape unit_reuse_shape(Schemas& schemas) {
  const std::string document = schemas.add(
      "ExaminedDocument", widened<app::ReuseDocumentView>(
                              schemas, fmt::format(R"("explained":{})", kExplained), R"(,"explained")"));
  const std::string pair = schemas.add(
      "ReusePair",
      widened<app::ReusePairView>(schemas, fmt::format(R"("other":{})", add_document(schemas)), ""));
  return {fmt::format(R"({{"type":"object","properties":{{"unit":{{"type":"string"}},)"
                      R"("documents":{{"type":"array","items":{}}},"pairs":{{"type":"array","items":{}}},)"
                      R"("unread":{{"type":"array","items":{{"type":"object","properties":{{)"
                      R"("record":{{"type":"integer","minimum":1}},"title":{{"type":"string"}},)"
                      R"("code":{{"type":"string","description":"Why: an error code"}}}},)"
                      R"("required":["record","title","code"],"additionalProperties":false}}}},)"
                      R"("on":{{"type":"string","format":"date"}},"journal":{}}},)"
                      R"("required":["unit","documents","pairs","unread","on","journal"],)"
                      R"("additionalProperties":false}})",
                      document, pair, journal_position(schemas)),
          fmt::format(R"({{"unit":"A01","documents":[{}}}],"pairs":[{{"record":120,"visible":true,)"
                      R"("characters":410,"passages":3,"kind":"copied","first":"other","other":{}}}],)"
                      R"("unread":[],)",
                      examined_example(), document_example()) +
              journal_example()};
}

Shape reuse_pair_shape(Schemas& schemas) {
  const std::string side = schemas.add(
      "ReuseSide",
      widened<app::ReuseDocumentView>(
          schemas,
          fmt::format(R"("explained":{},"text":{{"type":"string"}},"fact":{{"type":"object",)"
                      R"("description":"The fact that states it, for who attaches a note","properties":{{)"
                      R"("kind":{{"type":"string"}},"key":{{"type":"array","items":{{"type":"string"}}}}}},)"
                      R"("required":["kind","key"],"additionalProperties":false}})",
                      kExplained),
          R"(,"explained","text","fact")"));
  const std::string example =
      examined_example() + R"(,"fact":{"kind":"plan_made","key":["JH2026-1"]},"text":"为推动学习……"})";
  return {fmt::format(
              R"({{"type":"object","properties":{{"a":{0},"b":{0},)"
              R"("first":{{{1},"description":"Who had it first, by date of filing"}},)"
              R"("passages":{{"type":"array","items":{{"type":"object","properties":{{"a":{2},"b":{2},)"
              R"("kind":{{{3}}}}},"required":["a","b","kind"],"additionalProperties":false}}}},)"
              R"("notes":{{"type":"array","items":{{"type":"object","description":"What a person has to say )"
              R"(about the two: an entry reuse_noted","properties":{{"unit":{{"type":"string"}},)"
              R"("text":{{"type":"string"}},"by":{{"type":"string"}},"record":{{"type":"integer"}}}},)"
              R"("required":["unit","text","by","record"],"additionalProperties":false}}}},)"
              R"("on":{{"type":"string","format":"date"}},"journal":{4}}},)"
              R"("required":["a","b","first","passages","notes","on","journal"],)"
              R"("additionalProperties":false}})",
              side, type_members<app::FirstHolder>(schemas), kPlace, type_members<app::ReuseKind>(schemas),
              journal_position(schemas)),
          fmt::format(R"({{"a":{0},"b":{0},"first":"other","passages":[{{"a":{{"begin":3,"end":60}},)"
                      R"("b":{{"begin":10,"end":67}},"kind":"copied"}}],"notes":[],)",
                      example) +
              journal_example()};
}

}  // namespace xueji::http
