#include "office/xlsx_formats.h"

#include <xlsxwriter.h>

#include "base/assert.h"

namespace xueji::office::xlsx {
namespace {

constexpr lxw_color_t kLine = 0xBFBFBF;
constexpr lxw_color_t kExampleText = 0x7F7F7F;
constexpr lxw_color_t kHeadingFill = 0xDDEBF7;
constexpr lxw_color_t kRequiredFill = 0xFCE4D6;
constexpr lxw_color_t kRequiredText = 0x9C0006;

// Excel's own formats by their number (18.8.30), so that its menus show them by name; dates and times spelt
// out, because the numbered ones change with the user's language.
void set_number_format(lxw_format* format, ColumnKind kind) {
  constexpr std::uint8_t kInteger = 1;
  constexpr std::uint8_t kText = 49;
  switch (kind) {
    case ColumnKind::text:
      return format_set_num_format_index(format, kText);
    case ColumnKind::date:
      return format_set_num_format(format, "yyyy-mm-dd");
    case ColumnKind::time:
      return format_set_num_format(format, "hh:mm");
    case ColumnKind::integer:
      return format_set_num_format_index(format, kInteger);
    case ColumnKind::decimal:
      return;  // as many places as the number has
    case ColumnKind::percent:
      return format_set_num_format(format, "0.0%");
  }
}

void set_lines(lxw_format* format) {
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, kLine);
}

}  // namespace

lxw_format* Formats::base() {
  lxw_format* format = workbook_add_format(workbook_);
  XJ_ASSERT(format);
  format_set_font_name(format, "宋体");
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  return format;
}

lxw_format* Formats::heading(bool required) {
  lxw_format*& format = headings_[required];
  if (!format) {
    format = base();
    set_lines(format);
    format_set_bold(format);
    format_set_align(format, LXW_ALIGN_CENTER);
    format_set_text_wrap(format);
    format_set_bg_color(format, required ? kRequiredFill : kHeadingFill);
    if (required) format_set_font_color(format, kRequiredText);
  }
  return format;
}

lxw_format* Formats::cell(ColumnKind kind, bool example) {
  lxw_format*& format = cells_[example][static_cast<std::size_t>(kind)];
  if (!format) {
    format = base();
    set_lines(format);
    set_number_format(format, kind);
    if (kind == ColumnKind::text) format_set_text_wrap(format);
    if (example) {
      format_set_italic(format);
      format_set_font_color(format, kExampleText);
    }
  }
  return format;
}

lxw_format* Formats::column(ColumnKind kind) {
  lxw_format*& format = columns_[static_cast<std::size_t>(kind)];
  if (!format) {
    format = base();
    set_number_format(format, kind);
  }
  return format;
}

}  // namespace xueji::office::xlsx
