// An official document (公文) as values: the elements of GB/T 9704-2012 in the order of reading, with no
// OOXML in them. Paragraphs carry their numbers (一、 （一） 1. （1）) as literal text. Blank lines that the
// standard prescribes around title, signature and attachments are set by the writer; a blank of the
// document's own in that place counts as it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace xueji::office {

// A stretch of text of one look. '\n' breaks the line, '\t' is a tab.
struct Run {
  enum class Face { body, kai, hei };  // 仿宋 (or what the paragraph's kind asks for), 楷体, 黑体
  std::string text = {};
  bool bold = false;
  Face face = Face::body;
  std::string bookmark = {};  // name of a bookmark around the run, for example a claim's id; empty: none
};

struct Paragraph {
  enum class Kind {
    title,  // 标题: 2号 小标宋, centred; broken into lines at word sense, or where the text holds '\n'
    heading1,    // 一、 黑体
    heading2,    // （一） 楷体; as a run-in heading use `body` with a first run of face kai
    heading3,    // 1. 仿宋
    heading4,    // （1） 仿宋
    body,        // 正文: 3号 仿宋, first line two characters in
    salutation,  // 主送机关: flush left
    signature,   // 发文机关署名: placed right, over its date; straight below a title: centred, 楷体
    date,        // 成文日期: as the signature
    note,        // 附注
    attachment_note,   // 附件说明 below the text: `附件：1.…`, then `2.…`, one paragraph each
    attachment_label,  // 附件 or 附件1: 黑体, flush left on the first line of a new page
    attachment_title,  // title of the attachment, on its third line
    blank,             // an empty line
  };
  Kind kind = Kind::body;
  std::vector<Run> runs = {};
};

enum class Align { left, center, right };

struct TableColumn {
  std::string heading = {};
  int width_share = 1;  // of the sum over all columns; at least 1
  Align align = Align::left;
};

// The heading row is repeated on every page and no row is torn. A row may be shorter than the columns, never
// longer.
struct Table {
  std::vector<TableColumn> columns = {};  // at least one
  std::vector<std::vector<std::string>> rows = {};
  std::string caption = {};  // above the table; empty: none
  bool landscape =
      false;  // on pages of its own, turned; an attachment's label and title just above come along
};

struct PageBreak {};

using Block = std::variant<Paragraph, Table, PageBreak>;

struct RedHead {
  std::string issuer = {};           // 发文机关标志, as printed
  std::string document_number = {};  // 发文字号, as printed: 某学发〔2026〕3号
};

struct OfficialDocument {
  std::string title = {};  // printed first, and no block is of kind title; else only the file's property
  std::vector<Block> blocks = {};
  std::map<std::string, std::string> properties =
      {};  // the file's custom properties: journal position, hash, …
  std::optional<RedHead> red_head = {};
};

inline Paragraph make_paragraph(Paragraph::Kind kind, std::string text) {
  return Paragraph{.kind = kind, .runs = {Run{.text = std::move(text)}}};
}

}  // namespace xueji::office
