#include "office/docx_layout.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "office/docx_measures.h"
#include "office/text_width.h"
#include "office/title_break.h"

namespace xueji::office::docx {
namespace {

using Kind = Paragraph::Kind;

const char* style_of(Kind kind) noexcept {
  switch (kind) {
    case Kind::title:
      return "Title";
    case Kind::heading1:
      return "Heading1";
    case Kind::heading2:
      return "Heading2";
    case Kind::heading3:
      return "Heading3";
    case Kind::heading4:
      return "Heading4";
    case Kind::body:
      return "BodyText";
    case Kind::salutation:
      return "Salutation";
    case Kind::signature:
      return "Signature";
    case Kind::date:
      return "Date";
    case Kind::note:
      return "Note";
    case Kind::attachment_note:
      return "AttachmentNote";
    case Kind::attachment_label:
      return "AttachmentLabel";
    case Kind::attachment_title:
      return "AttachmentTitle";
    case Kind::blank:
      return "Normal";
  }
  return "Normal";
}

std::string text_of(const Paragraph& paragraph) {
  std::string text;
  for (const Run& run : paragraph.runs)
    text += run.text;
  return text;
}

int half_characters(const Paragraph& paragraph) {
  return static_cast<int>(half_widths(text_of(paragraph)));
}

constexpr int length_of_halves(int halves) noexcept {
  return halves * kCharacter / 2;
}

const Paragraph* paragraph_at(std::span<const Block> blocks, std::size_t index) noexcept {
  return index < blocks.size() ? std::get_if<Paragraph>(&blocks[index]) : nullptr;
}

bool is_kind(const Paragraph* paragraph, Kind kind) noexcept {
  return paragraph && paragraph->kind == kind;
}

// The length of `附件：1.` at the start of an attachment's line, in halves: what its further lines hang
// under.
int attachment_prefix_halves(std::string_view text) {
  std::size_t length = 0;
  constexpr std::string_view kLabel = "附件：";
  if (text.starts_with(kLabel)) length = kLabel.size();
  const std::size_t number = text.find_first_not_of("0123456789", length);
  if (number != std::string_view::npos && number > length &&
      (text[number] == '.' || text.substr(number).starts_with("．")))
    length = decode_character(text, number).next;
  return static_cast<int>(half_widths(text.substr(0, length)));
}

// Walks over the blocks once. What stands above decides what comes between.
class Pages {
 public:
  explicit Pages(const OfficialDocument& document) : document_(document) {}

  std::vector<Section> lay_out() {
    sections_.emplace_back();
    if (document_.red_head) add_red_head(*document_.red_head);
    const auto is_title = [](const Block& block) {
      return is_kind(std::get_if<Paragraph>(&block), Kind::title);
    };
    if (!document_.title.empty() && std::ranges::none_of(document_.blocks, is_title))
      add_title_lines("Title", document_.title);
    for (std::size_t i = 0; i < document_.blocks.size(); ++i)
      add_block(i);
    if (sections_.size() > 1 && sections_.back().pieces.empty()) sections_.pop_back();
    return std::move(sections_);
  }

 private:
  // What the last piece is, as far as the next one cares.
  enum class Above { page_start, title, label, by_line, signature, attachment_note, blank, text };

  void add_block(std::size_t index) {
    const Block& block = document_.blocks[index];
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) {
      add_paragraph(*paragraph, index);
    } else if (const Table* table = std::get_if<Table>(&block)) {
      add_table(*table);
    } else {
      start_page();
    }
  }

  void put(PlacedParagraph paragraph, Above above) {
    if (std::exchange(page_due_, false)) paragraph.page_break_before = true;
    sections_.back().pieces.emplace_back(std::move(paragraph));
    above_ = above;
  }

  void put_blank() { put({}, Above::blank); }

  // A new page begins with the next piece; nothing if one begins there anyway.
  void start_page() {
    turn(false);
    page_due_ = !sections_.back().pieces.empty();
    above_ = Above::page_start;
  }

  // The standard's own blank line; not on top of a page, and the document's own blank counts as it.
  void separate() {
    if (above_ != Above::page_start && above_ != Above::blank) put_blank();
  }

  void turn(bool landscape) {
    Section& current = sections_.back();
    if (current.landscape == landscape) return;
    if (current.pieces.empty())
      current.landscape = landscape;
    else
      sections_.push_back({.landscape = landscape});
    page_due_ = false;
    above_ = Above::page_start;
  }

  void add_red_head(const RedHead& head) {
    put({.style = "RedHeadSpace"}, Above::text);
    const int halves = std::max(static_cast<int>(half_widths(head.issuer)), 1);
    // Half-points that fill the width: kTextWidth / 10 is the text's width in half-points, one 字 is two
    // halves.
    const int fitting = kTextWidth / 10 * 2 / halves;
    const int size = std::clamp(fitting, kRedHeadSizeMin, kRedHeadSizeMax);
    put({.style = "RedHead",
         .runs = {Run{.text = head.issuer}},
         .size = size,
         .scale_percent = std::clamp(100 * fitting / size, 33, 100)},
        Above::text);
    put_blank();
    put_blank();
    put({.style = "DocumentNumber", .runs = {Run{.text = head.document_number}}}, Above::text);
    put_blank();
    put_blank();
  }

  void add_title_lines(const char* style, std::string_view title) {
    for (std::string& line : break_title(title, kTitleCharsMax))
      put({.style = style, .runs = {Run{.text = std::move(line)}}}, Above::title);
  }

  void add_paragraph(const Paragraph& paragraph, std::size_t index) {
    leave_landscape(index);
    switch (paragraph.kind) {
      case Kind::blank:
        put_blank();
        return;
      case Kind::title:
        add_title_lines("Title", text_of(paragraph));
        return;
      case Kind::attachment_label:
        add_attachment_label(paragraph, index);
        return;
      case Kind::attachment_title:
        if (above_ == Above::label) put_blank();
        add_title_lines("AttachmentTitle", text_of(paragraph));
        return;
      case Kind::signature:
      case Kind::date:
        add_signature(paragraph, index);
        return;
      case Kind::attachment_note:
        add_attachment_note(paragraph);
        return;
      case Kind::heading1:
      case Kind::heading2:
      case Kind::heading3:
      case Kind::heading4:
      case Kind::body:
      case Kind::salutation:
      case Kind::note:
        separate_from_title();
        put({.style = style_of(paragraph.kind), .runs = paragraph.runs}, Above::text);
        return;
    }
  }

  void separate_from_title() {
    if (above_ == Above::title || above_ == Above::by_line || above_ == Above::label) put_blank();
  }

  void add_attachment_label(const Paragraph& paragraph, std::size_t index) {
    start_page();
    turn(starts_landscape(index));
    put({.style = "AttachmentLabel", .runs = paragraph.runs}, Above::label);
  }

  // 7.3.5.1, without seal: the organ two 字 from the right, the date's first character two 字 right of the
  // organ's; a longer date stands two 字 from the right and the organ moves left.
  void add_signature(const Paragraph& paragraph, std::size_t index) {
    if (above_ == Above::title || above_ == Above::by_line) {
      put({.style = "ByLine", .runs = paragraph.runs}, Above::by_line);
      return;
    }
    if (above_ != Above::signature) separate();
    const Paragraph* partner = nullptr;
    if (paragraph.kind == Kind::signature) {
      partner = paragraph_at(document_.blocks, index + 1);
      if (!is_kind(partner, Kind::date)) partner = nullptr;
    } else if (index > 0) {
      partner = paragraph_at(document_.blocks, index - 1);
      if (!is_kind(partner, Kind::signature)) partner = nullptr;
    }
    PlacedParagraph placed{.style = style_of(paragraph.kind), .runs = paragraph.runs};
    place_signature(placed, half_characters(paragraph), partner ? half_characters(*partner) : -1,
                    paragraph.kind);
    put(std::move(placed), paragraph.kind == Kind::signature ? Above::signature : Above::text);
  }

  // `own` and `other` are the widths of the line and its partner in halves, -1 without a partner. The shorter
  // of the two is placed by its left edge, so that first characters keep their distance whatever the face's
  // digits measure.
  static void place_signature(PlacedParagraph& placed, int own, int other, Kind kind) {
    constexpr int kLineHalves = 56;
    const bool is_date = kind == Kind::date;
    const bool date_is_longer = is_date ? own > other : other > own;
    int right = is_date && other < 0 ? 8 : 4;  // a date alone stands as over a seal, four 字 in
    int left = -1;
    if (other >= 0 && is_date && !date_is_longer) left = kLineHalves - other;
    if (other >= 0 && !is_date && date_is_longer) left = kLineHalves - 8 - other;
    if (left >= 0) {
      placed.indent_left = length_of_halves(left);
      placed.justification = "left";
    } else {
      right = std::clamp(kLineHalves - own, 0, right);  // what is too long for the place goes to the edge
      placed.indent_right = length_of_halves(right);
      placed.justification = "right";
    }
  }

  // 7.3.4: two 字 in, further lines under the name's first character; 2. stands under 1.
  void add_attachment_note(const Paragraph& paragraph) {
    if (above_ != Above::attachment_note) separate();
    const std::string text = text_of(paragraph);
    const int prefix = attachment_prefix_halves(text);
    const int first = text.starts_with("附件") ? 4 : 10;
    put({.style = "AttachmentNote",
         .runs = paragraph.runs,
         .indent_left = length_of_halves(first + prefix),
         .hanging = length_of_halves(prefix)},
        Above::attachment_note);
  }

  void add_table(const Table& table) {
    turn(table.landscape);
    separate_from_title();
    if (!table.caption.empty()) {
      put({.style = "Caption", .runs = {Run{.text = table.caption}}}, Above::text);
    } else if (page_due_) {
      put({.style = "Gap"}, Above::text);  // a table cannot itself ask for a new page
    }
    sections_.back().pieces.emplace_back(&table);
    above_ = Above::text;
  }

  // True if only an attachment's head stands between `index` and a turned table: the whole attachment is
  // turned.
  bool starts_landscape(std::size_t index) const {
    for (std::size_t i = index + 1; i < document_.blocks.size(); ++i) {
      if (const Table* table = std::get_if<Table>(&document_.blocks[i])) return table->landscape;
      const Paragraph* paragraph = paragraph_at(document_.blocks, i);
      if (!is_kind(paragraph, Kind::attachment_title) && !is_kind(paragraph, Kind::blank) &&
          !is_kind(paragraph, Kind::note))
        return false;
    }
    return false;
  }

  // Notes, blanks and the attachment's title stay on turned pages; other text goes back to upright ones.
  void leave_landscape(std::size_t index) {
    if (!sections_.back().landscape) return;
    switch (std::get<Paragraph>(document_.blocks[index]).kind) {
      case Kind::note:
      case Kind::blank:
      case Kind::attachment_title:
        return;
      case Kind::title:
      case Kind::heading1:
      case Kind::heading2:
      case Kind::heading3:
      case Kind::heading4:
      case Kind::body:
      case Kind::salutation:
      case Kind::signature:
      case Kind::date:
      case Kind::attachment_note:
      case Kind::attachment_label:
        turn(false);
    }
  }

  const OfficialDocument& document_;
  std::vector<Section> sections_;
  Above above_ = Above::page_start;
  bool page_due_ = false;
};

}  // namespace

std::vector<Section> lay_out(const OfficialDocument& document) {
  return Pages(document).lay_out();
}

}  // namespace xueji::office::docx
