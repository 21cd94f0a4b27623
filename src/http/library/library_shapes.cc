#include "http/library/library_shapes.h"

#include "domain/library/entries.h"
#include "http/api/field_schema.h"
#include "http/api/object_schema.h"

namespace xueji::http {
namespace {

constexpr std::string_view kItemExample =
    R"({{"item":"Z01","title":"学习读本","library_kind":"source","published":"2026-02-01",)"
    R"("file":{{"path":"附件/读本.docx","sha256":"{0}"}},"seq":12,"text":"read","characters":52000,)"
    R"("contact":"宣传处 张三","views":8,"likes":2,"liked":false,"favourite":true}})";

std::string item_example() {
  return fmt::format(kItemExample, to_hex(sha256("材料")));
}

std::string add_item(Schemas& schemas) {
  return schemas.add(
      "LibraryEntry",
      object_schema(
          {{"item", std::string(kTextSchema)},
           {"title", std::string(kTextSchema)},
           {"library_kind", "{" + type_members<LibraryKind>(schemas) + "}"},
           {"published", std::string(kDateSchema), false},
           {"file", "{" + type_members<Attachment>(schemas) + "}", false},
           {"seq", R"({"type":"integer","minimum":1,"description":"The record that made this version"})"},
           {"text",
            R"({"type":"string","description":"read: it can be read here; none: there is no file; waiting: not looked )"
            R"(at yet; else the code of why the file gives no text"})"},
           {"characters",
            R"({"type":"integer","minimum":0,"description":"Length without blanks, when it is known"})",
            false},
           {"contact", R"({"type":"string","description":"Whom to ask about it; empty: nobody is named"})"},
           {"views",
            R"({"type":"integer","minimum":0,"description":"How often it was opened, whoever did"})"},
           {"likes", std::string(kCountSchema)},
           {"liked", R"({"type":"boolean","description":"By the one who asks"})"},
           {"favourite", R"({"type":"boolean","description":"Of the one who asks"})"}}));
}

}  // namespace

Shape library_item_shape(Schemas& schemas) {
  return {add_item(schemas), item_example()};
}

Shape library_page_shape(Schemas& schemas) {
  return {object_schema({{"items", list_schema(add_item(schemas))},
                         {"next", R"({"type":["string","null"]})"},
                         {"total", std::string(kCountSchema)}}),
          fmt::format(R"({{"items":[{}],"next":null,"total":1}})", item_example())};
}

Shape library_text_shape(Schemas& schemas) {
  const std::string paragraph = schemas.add(
      "TextParagraph",
      object_schema(
          {{"offset", R"({"type":"integer","minimum":0,"description":"In code points of the text"})"},
           {"text", std::string(kTextSchema)}}));
  return {object_schema({{"item", std::string(kTextSchema)},
                         {"title", std::string(kTextSchema)},
                         {"seq", std::string(kCountSchema)},
                         {"text", std::string(kTextSchema)},
                         {"characters", std::string(kCountSchema)},
                         {"paragraphs", list_schema(paragraph)},
                         {"total", std::string(kCountSchema)},
                         {"next", R"({"type":["string","null"]})"}}),
          R"({"item":"Z01","title":"学习读本","seq":12,"text":"read","characters":7,)"
          R"("paragraphs":[{"offset":0,"text":"第一章 总论"}],"total":1,"next":null})"};
}

Shape library_versions_shape(Schemas& schemas) {
  const std::string version = object_schema({{"seq", std::string(kCountSchema)},
                                             {"at", R"({"type":"string","format":"date-time"})"},
                                             {"title", std::string(kTextSchema)},
                                             {"published", std::string(kDateSchema), false},
                                             {"file", "{" + type_members<Attachment>(schemas) + "}", false}});
  return {
      object_schema({{"items", list_schema(schemas.add("LibraryVersion", version))}}),
      R"({"items":[{"seq":12,"at":"2026-03-05T01:00:00.000000Z","title":"学习读本","published":"2026-02-01"}]})"};
}

Shape library_contact_shape(Schemas&) {
  return {
      R"({"type":"object","properties":{"contact":{"type":"string","maxLength":300,"description":"Empty: nobody"}},)"
      R"("required":["contact"],"additionalProperties":false})",
      R"({"contact":"宣传处 张三"})"};
}

}  // namespace xueji::http
