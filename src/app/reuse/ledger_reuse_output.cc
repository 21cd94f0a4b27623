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

std::string document_json(const ReuseDocument& document) {
  std::string json = members_json(view_of(document));
  json.back() = ',';
  return json + "\"explained\":" + explained_json(document.explained) + "}";
}

std::string place_json(const ReuseReport& report, std::uint32_t document, reuse::Span span) {
  return fmt::format(R"({{"record":{},"begin":{},"end":{}}})", report.documents[document].source.record,
                     span.begin, span.end);
}

std::string unread_json(const UnreadText& unread) {
  const std::string record =
      unread.document ? fmt::format(R"("record":{},)", unread.document->record) : std::string();
  return fmt::format(R"({{{}"title":{},"code":"{}"}})", record, json_text(unread.title),
                     token(unread.why.code));
}

}  // namespace

std::string explained_json(const std::vector<ReuseExplained>& explained) {
  std::string list;
  for (const ReuseExplained& one : explained) {
    list += fmt::format(R"({}{{"begin":{},"end":{},"by":"{}")", list.empty() ? "" : ",", one.span.begin,
                        one.span.end, reuse::token(one.by));
    if (!one.source.empty()) list += ",\"source\":" + json_text(one.source);
    if (one.owners > 0) list += fmt::format(R"(,"owners":{})", one.owners);
    list += '}';
  }
  return "[" + list + "]";
}

std::string ledger_reuse_json(const ReuseReport& report, const std::vector<UnreadText>& unread) {
  std::string documents, passages, unread_list;
  for (const ReuseDocument& document : report.documents)
    append_item(documents, document_json(document));
  for (const ReusePassage& passage : report.passages)
    append_item(passages,
                fmt::format(R"({{"a":{},"b":{},"kind":"{}"}})", place_json(report, passage.a, passage.a_span),
                            place_json(report, passage.b, passage.b_span), token(passage.kind)));
  for (const UnreadText& one : unread)
    append_item(unread_list, unread_json(one));
  return fmt::format("{{\"documents\":[{}],\n\"passages\":[{}],\n\"unread\":[{}]}}\n", documents, passages,
                     unread_list);
}

}  // namespace xueji::app
