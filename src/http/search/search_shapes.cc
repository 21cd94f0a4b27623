#include "http/search/search_shapes.h"

#include <fmt/format.h>

#include "app/json_text.h"
#include "app/search/fact_text.h"
#include "http/api/entry_shapes.h"
#include "http/api/field_schema.h"
#include "http/api/object_schema.h"

namespace xueji::http {
namespace {

std::string passage(Schemas& schemas) {
  const std::string part = schemas.add(
      "SnippetPart", object_schema({{"text", std::string(kTextSchema)}, {"hit", std::string(kFlagSchema)}}));
  return schemas.add(
      "FoundPassage",
      object_schema(
          {{"member", R"({"type":"string","description":"Member of the fact"})"},
           {"file", "{" + type_members<Attachment>(schemas) + "}", false},
           {"offset",
            R"({"type":"integer","minimum":0,"description":"Of the paragraph, in code points of the text"})"},
           {"cut_before", std::string(kFlagSchema)},
           {"cut_behind", std::string(kFlagSchema)},
           {"parts", list_schema(part)}}));
}

std::string found_fact(Schemas& schemas) {
  return schemas.add("FoundFact", object_schema({{"kind", searched_kinds_schema()},
                                                 {"unit", std::string(kTextSchema), false},
                                                 {"unit_name", std::string(kTextSchema), false},
                                                 {"key", list_schema(kTextSchema)},
                                                 {"title", std::string(kTextSchema)},
                                                 {"date", std::string(kDateSchema), false},
                                                 {"member", std::string(kTextSchema), false},
                                                 {"member_name", std::string(kTextSchema), false},
                                                 {"seq", std::string(kCountSchema)},
                                                 {"passages", list_schema(passage(schemas))}}));
}

std::string found_name(Schemas& schemas) {
  return schemas.add("FoundName", object_schema({{"kind", std::string(kTextSchema)},
                                                 {"unit", std::string(kTextSchema), false},
                                                 {"unit_name", std::string(kTextSchema), false},
                                                 {"key", list_schema(kTextSchema)},
                                                 {"name", std::string(kTextSchema)}}));
}

}  // namespace

std::string searched_kinds_schema() {
  std::string kinds;
  for_each_kind<app::SearchedEntries>(
      [&]<class E>() { kinds += (kinds.empty() ? "" : ",") + app::json_text(kind_of<E>()); });
  return fmt::format(R"({{"type":"string","enum":[{}]}})", kinds);
}

Shape search_shape(Schemas& schemas) {
  return {
      object_schema(
          {{"items", list_schema(found_fact(schemas))},
           {"names", list_schema(found_name(schemas))},
           {"total", std::string(kCountSchema)},
           {"next", R"({"type":["string","null"]})"},
           {"indexed_seq",
            R"({"type":"integer","minimum":0,"description":"The journal's record up to which facts are found"})"},
           {"waiting_files",
            R"({"type":"integer","minimum":0,"description":"Facts of which a file has not been read yet"})"},
           {"journal", journal_position(schemas)}}),
      fmt::format(
          R"({{"items":[{{"kind":"session_held","unit":"A01","unit_name":"省财政厅","key":["C2026-06"],)"
          R"("title":"专题学习","date":"2026-03-05","seq":12,"passages":[{{"member":"minutes_file",)"
          R"("file":{{"path":"附件/记录.docx","sha256":"{0}"}},"offset":120,"cut_before":true,"cut_behind":true,)"
          R"("parts":[{{"text":"会议传达了","hit":false}},{{"text":"全会精神","hit":true}}]}}]}}],)"
          R"("names":[{{"kind":"unit_registered","unit":"A01","unit_name":"省财政厅","key":["A01"],"name":"省财政厅"}}],)"
          R"("total":1,"next":null,"indexed_seq":12,"waiting_files":0,"journal":{{"seq":12,"hash":"{0}"}}}})",
          to_hex(sha256("材料")))};
}

Shape studied_shape(Schemas& schemas) {
  const std::string first = object_schema({{"session", std::string(kTextSchema)},
                                           {"date", std::string(kDateSchema)},
                                           {"theme", std::string(kTextSchema)}});
  const std::string unit = schemas.add("StudiedUnit", object_schema({{"unit", std::string(kTextSchema)},
                                                                     {"unit_name", std::string(kTextSchema)},
                                                                     {"sessions", std::string(kCountSchema)},
                                                                     {"first", first, false}}));
  return {
      object_schema({{"on", std::string(kDateSchema)},
                     {"studied", std::string(kCountSchema)},
                     {"not_studied", std::string(kCountSchema)},
                     {"items", list_schema(unit)}}),
      R"({"on":"2026-06-30","studied":1,"not_studied":1,"items":[{"unit":"A01","unit_name":"省财政厅","sessions":2,)"
      R"("first":{"session":"C2026-06","date":"2026-03-05","theme":"专题学习"}},)"
      R"({"unit":"A02","unit_name":"省审计厅","sessions":0}]})"};
}

}  // namespace xueji::http
