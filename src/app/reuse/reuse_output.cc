#include "app/reuse/reuse_output.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "app/json_text.h"
#include "app/reuse/reuse_words.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "base/text.h"
#include "office/html.h"

namespace xueji::app {
namespace {

constexpr std::string_view kLimits =
    "只标出文字相同或相近之处，不判断原因；改写意思而不留原句的，这里看不出来。"
    "Marks text that is alike, and never says why; rewording that keeps no sentence is not seen.";

// One decimal, never 100.0 % for less than all: rounded down.
std::string percent(const reuse::Share& share) {
  const std::uint64_t tenths = share.own == 0 ? 0 : std::uint64_t{share.reused} * 1000 / share.own;
  return fmt::format("{}.{} %", tenths / 10, tenths % 10);
}

std::string_view cut(std::string_view text, reuse::Span span) {
  std::size_t offset = 0, begin = 0;
  for (std::uint32_t at = 0; at < span.end && offset < text.size(); ++at) {
    if (at == span.begin) begin = offset;
    offset = decode_character(text, offset).next;
  }
  return text.substr(begin, offset - begin);
}

std::string explain(const ReuseReport& report, const reuse::Explained& explained) {
  std::string told = fmt::format("{} {}–{}", word(explained.by), explained.span.begin, explained.span.end);
  if (const std::string* const quoted = find_quoted(report, explained)) told += "：" + *quoted;
  if (explained.by == reuse::Explanation::common && explained.source > 0)
    told += fmt::format("：{} 家都有", explained.source);
  return told;
}

std::string side(const ReuseReport& report, std::uint32_t document, reuse::Span span) {
  const ReuseSource& source = report.documents[document].source;
  return fmt::format("{} {}–{}", source.name, span.begin, span.end);
}

std::string date_of(const ReuseSource& source) {
  if (!source.date) return {};
  return " · " + (*source.date == kFarFuture ? std::string("未注明日期") : format_iso(*source.date));
}

// Texts as they are shown: what a document shares is told in a row, so that few are read twice.
class ShownTexts {
 public:
  explicit ShownTexts(const SourceText& text_of) : text_of_(text_of) {}

  const std::string& operator()(const ReuseReport& report, std::uint32_t document) {
    const auto known = texts_.find(document);
    if (known != texts_.end()) return known->second;
    const ReuseSource& source = report.documents[document].source;
    auto text = text_of_(source);
    if (!text) throw Fault(fmt::format("cannot read {} again: {}", source.name, token(text.error().code)));
    if (texts_.size() >= kKept) texts_.clear();
    return texts_.emplace(document, *std::move(text)).first->second;
  }

 private:
  static constexpr std::size_t kKept = 256;
  const SourceText& text_of_;
  std::map<std::uint32_t, std::string> texts_;
};

std::string cell(const ReuseReport& report, std::uint32_t document, reuse::Span span, ShownTexts& texts) {
  const ReuseSource& source = report.documents[document].source;
  return fmt::format("<td><p class=\"where\">{}{} · {}–{}</p><blockquote>{}</blockquote></td>",
                     office::escape_html(source.name), date_of(source), span.begin, span.end,
                     office::escape_html(cut(texts(report, document), span)));
}

std::string document_row(const ReuseReport& report, const ReuseDocument& document) {
  std::string explained;
  for (const reuse::Explained& one : document.explained)
    explained += "<li>" + office::escape_html(explain(report, one)) + "</li>";
  if (!explained.empty())
    explained = fmt::format("<details><summary>{} 处</summary><ul>{}</ul></details>",
                            document.explained.size(), explained);
  return fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                     office::escape_html(document.source.name), office::escape_html(document.source.owner),
                     percent(document.share), document.identical ? "全文相同" : "", explained);
}

constexpr std::string_view kCss =
    "body{font:16px/1.7 sans-serif;max-width:72rem;margin:2rem auto;padding:0 "
    "1rem;color:#222;background:#fff}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.4rem "
    ".6rem;vertical-align:top;"
    "text-align:left}table.pair{table-layout:fixed;margin:0 0 1.5rem}blockquote{margin:.3rem "
    "0;padding-left:.6rem;"
    "border-left:4px solid "
    "#a33;white-space:pre-wrap}.where{margin:0;color:#555}h3{font-size:1rem;margin:1rem 0 .3rem}";

}  // namespace

std::string reuse_json(const ReuseReport& report) {
  const auto place = [&](std::uint32_t document, reuse::Span span) {
    return fmt::format(R"({{"doc":{},"begin":{},"end":{}}})",
                       json_text(report.documents[document].source.name), span.begin, span.end);
  };
  std::string out = "[";
  for (const ReusePassage& passage : report.passages)
    out +=
        fmt::format("{}\n{{\"a\":{},\"b\":{},\"kind\":\"{}\"}}", out.size() > 1 ? "," : "",
                    place(passage.a, passage.a_span), place(passage.b, passage.b_span), token(passage.kind));
  return out + (report.passages.empty() ? "]\n" : "\n]\n");
}

std::string reuse_table(const ReuseReport& report) {
  std::string out = fmt::format("{} 份文件，{} 处雷同\n\n", report.documents.size(), report.passages.size());
  for (const ReuseDocument& document : report.documents) {
    out += fmt::format("{:>8}  {}{}\n", percent(document.share), document.source.name,
                       document.identical ? "  全文相同" : "");
    for (const reuse::Explained& explained : document.explained)
      if (explained.by != reuse::Explanation::heading)
        out += "          不计：" + explain(report, explained) + "\n";
  }
  if (!report.passages.empty()) out += "\n";
  for (const ReusePassage& passage : report.passages)
    out += fmt::format("{}  {}  =  {}\n", word(passage.kind), side(report, passage.a, passage.a_span),
                       side(report, passage.b, passage.b_span));
  return out + "\n" + std::string(kLimits) + "\n";
}

std::string reuse_page(const ReuseReport& report, const SourceText& text_of) {
  ShownTexts texts(text_of);
  std::string body = fmt::format(
      "<h1>文字雷同</h1><p>{}</p><h2>文件</h2><table><thead><tr><th>文件</th><th>单位</th>"
      "<th>雷同占比</th><th></th><th>说明而不计</th></tr></thead><tbody>",
      kLimits);
  for (const ReuseDocument& document : report.documents)
    body += document_row(report, document);
  body += fmt::format("</tbody></table><h2>雷同之处（{}）</h2>", report.passages.size());
  for (const ReusePassage& passage : report.passages)
    body += fmt::format("<h3>{}</h3><table class=\"pair\"><tbody><tr>{}{}</tr></tbody></table>",
                        word(passage.kind), cell(report, passage.a, passage.a_span, texts),
                        cell(report, passage.b, passage.b_span, texts));
  return office::write_html_page("文字雷同", body, kCss);
}

}  // namespace xueji::app
