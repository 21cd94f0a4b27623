#include "app/reuse/ledger_reuse_output.h"

#include <fmt/format.h>

#include "app/field_json.h"
#include "app/json_text.h"
#include "app/reuse/reuse_view.h"
#include "base/error_code.h"

namespace xueji::app {
namespace {

// One item a line, so that a reader finds his way.
void append_item(std::string& list, std::string_view item) {
  list += list.empty() ? "\n" : ",\n";
  list += item;
}

std::string document_json(const ReuseReport& report, const ReuseDocument& document) {
  std::string json = members_json(view_of(document));
  json.back() = ',';
  return json + "\"explained\":" + explained_json(report, document) + "}";
}

std::string place_json(const ReuseReport& report, std::uint32_t document, reuse::Span span) {
  return fmt::format(R"({{"record":{},"begin":{},"end":{}}})", report.documents[document].source.record,
                     span.begin, span.end);
}

std::string unread_json(const UnreadText& unread) {
  const std::string record =
      unread.record != 0 ? fmt::format(R"("record":{},)", unread.record) : std::string();
  return fmt::format(R"({{{}"title":{},"code":"{}"}})", record, json_text(unread.title),
                     token(unread.why.code));
}

}  // namespace

std::string explained_json(const ReuseReport& report, const ReuseDocument& document) {
  std::string list;
  for (const reuse::Explained& one : document.explained) {
    list += fmt::format(R"({}{{"begin":{},"end":{},"by":"{}")", list.empty() ? "" : ",", one.span.begin,
                        one.span.end, reuse::token(one.by));
    if (const std::string* const quoted = find_quoted(report, one))
      list += ",\"source\":" + json_text(*quoted);
    if (one.by == reuse::Explanation::common && one.source > 0)
      list += fmt::format(R"(,"owners":{})", one.source);
    list += '}';
  }
  return "[" + list + "]";
}

std::string ledger_reuse_json(const ReuseReport& report) {
  std::string documents, passages, unread_list;
  for (const ReuseDocument& document : report.documents)
    append_item(documents, document_json(report, document));
  for (const ReusePassage& passage : report.passages)
    append_item(passages,
                fmt::format(R"({{"a":{},"b":{},"kind":"{}"}})", place_json(report, passage.a, passage.a_span),
                            place_json(report, passage.b, passage.b_span), token(passage.kind)));
  for (const UnreadText& one : report.unread)
    append_item(unread_list, unread_json(one));
  return fmt::format("{{\"documents\":[{}],\n\"passages\":[{}],\n\"unread\":[{}]}}\n", documents, passages,
                     unread_list);
}

}  // namespace xueji::app
