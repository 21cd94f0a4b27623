#include "office/xlsx_writer.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>
#include <xlsxwriter.h>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

#include "base/assert.h"
#include "base/fault.h"
#include "base/text.h"
#include "office/text_width.h"
#include "office/xlsx_formats.h"
#include "office/xml_text.h"

namespace xueji::office {
namespace {

constexpr std::size_t kCellCharactersMax = 32'767;  // Excel's own limits
constexpr std::size_t kInlineListCharactersMax = 255;
constexpr lxw_row_t kFormRows = 2'000;  // rows below the heading that offer the drop-down lists: default
constexpr std::time_t kCreated =
    315'532'800;                          // 1980-01-01, as in the archive: the same tables, the same bytes
constexpr int kDaySerialOffset = 25'569;  // Excel's number of 1970-01-01
constexpr int kFirstSoundSerial = 61;     // Excel has a 29 February 1900, number 60
constexpr double kRowHeight = 15;         // points
constexpr double kRowHeightMax = 409;     // Excel's own limit
constexpr double kMinutesPerDay = 24.0 * 60.0;

struct WorkbookFree {
  void operator()(lxw_workbook* workbook) const noexcept { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, WorkbookFree>;

lxw_col_t as_column(std::size_t index) noexcept {
  return static_cast<lxw_col_t>(index);
}
lxw_row_t as_row(std::size_t index) noexcept {
  return static_cast<lxw_row_t>(index);
}

// Lines that `text` takes in a column of `width` characters, Han characters counting two.
std::size_t wrapped_lines(std::string_view text, double width) noexcept {
  const std::size_t usable = width > 3 ? static_cast<std::size_t>(width) - 1 : 2;
  std::size_t lines = 0;
  for (std::size_t start = 0; start <= text.size(); ++lines) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    lines += std::max<std::size_t>(half_widths(text.substr(start, end - start)), 1) / (usable + 1);
    start = end + 1;
  }
  return lines;
}

// Every call below can only fail for a reason that was looked at before it.
void must(lxw_error error) {
  XJ_ASSERT(error == LXW_NO_ERROR);
}

double serial_of(Day day) noexcept {
  const int serial = day.value + kDaySerialOffset;
  return serial < kFirstSoundSerial ? serial - 1 : serial;
}

bool is_hex(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

// `_x0041_` in a cell means "A" to Excel; what a person typed so is kept by escaping the underscore
// (ECMA-376, ST_Xstring).
bool is_escape_at(std::string_view text, std::size_t offset) noexcept {
  const std::string_view sequence = text.substr(offset, 7);
  return sequence.size() == 7 && sequence.starts_with("_x") && sequence[6] == '_' &&
         std::ranges::all_of(sequence.substr(2, 4), is_hex);
}

// What a cell can hold of `text`: line ends are \n; malformed UTF-8 and what XML cannot hold become U+FFFD.
std::string cell_text(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_escape_at(text, offset)) clean += "_x005F";
    const auto [character, next] = decode_character(text, offset);
    if (character != '\r') {
      append_character(clean, is_xml_character(character) ? character : U'\uFFFD');
    } else if (next == text.size() || text[next] != '\n') {
      clean += '\n';
    }
    offset = next;
  }
  return clean;
}

bool fits_inline(const std::vector<std::string>& choices) {
  std::size_t characters = choices.size() - 1;  // commas between
  for (const std::string& choice : choices) {
    if (choice.find(',') != std::string::npos) return false;
    characters += count_characters(choice);
  }
  return characters <= kInlineListCharactersMax;
}

// The hidden sheet of long lists, one a column, each distinct list once.
class ChoicesSheet {
 public:
  // The formula of the cells that hold `choices`.
  std::string range_of(const std::vector<std::string>& choices) {
    auto found = std::ranges::find(lists_, choices);
    if (found == lists_.end()) found = lists_.insert(found, choices);
    char first[LXW_MAX_CELL_NAME_LENGTH];
    char last[LXW_MAX_CELL_NAME_LENGTH];
    const lxw_col_t column = as_column(static_cast<std::size_t>(found - lists_.begin()));
    lxw_rowcol_to_cell_abs(first, 0, column, 1, 1);
    lxw_rowcol_to_cell_abs(last, as_row(choices.size() - 1), column, 1, 1);
    return fmt::format("='{}'!{}:{}", kChoicesSheetName, first, last);
  }

  void write(lxw_workbook* workbook, xlsx::Formats& formats) const {
    if (lists_.empty()) return;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, kChoicesSheetName);
    XJ_ASSERT(sheet);
    for (std::size_t column = 0; column < lists_.size(); ++column)
      for (std::size_t row = 0; row < lists_[column].size(); ++row)
        must(worksheet_write_string(sheet, as_row(row), as_column(column),
                                    cell_text(lists_[column][row]).c_str(),
                                    formats.column(ColumnKind::text)));
    worksheet_hide(sheet);
  }

 private:
  std::vector<std::vector<std::string>> lists_;
};

class SheetWriter {
 public:
  SheetWriter(lxw_workbook* workbook, const SheetTable& table, xlsx::Formats& formats, ChoicesSheet& choices)
      : table_(table),
        formats_(formats),
        choices_(choices),
        sheet_(workbook_add_worksheet(workbook, table.name.c_str())) {
    XJ_ASSERT(sheet_);  // a name that Excel takes and no other sheet has
  }

  void write() {
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
      write_column(i);
    for (std::size_t i = 0; i < table_.rows.size(); ++i)
      write_row(i);
    if (table_.freeze_heading) worksheet_freeze_panes(sheet_, 1, 0);
    if (table_.autofilter && !table_.columns.empty())
      must(worksheet_autofilter(sheet_, 0, 0, as_row(table_.rows.size()),
                                as_column(table_.columns.size() - 1)));
    set_print_layout();
  }

 private:
  void write_column(std::size_t index) {
    const SheetColumn& column = table_.columns[index];
    must(worksheet_set_column(sheet_, as_column(index), as_column(index), column.width,
                              formats_.column(column.kind)));
    must(worksheet_write_string(sheet_, 0, as_column(index), cell_text(column.heading).c_str(),
                                formats_.heading(column.required)));
    if (!column.note.empty()) write_note(index, column.note);
    if (!column.choices.empty()) offer_choices(index, column);
  }

  void set_height(lxw_row_t row, std::size_t lines, double first_line) {
    const double height = first_line + static_cast<double>(lines - 1) * kRowHeight;
    must(worksheet_set_row(sheet_, row, std::min(height, kRowHeightMax), nullptr));
  }

  void write_note(std::size_t index, const std::string& note) {
    lxw_comment_options options{};
    char author[] = "学记";
    char font[] = "宋体";
    options.author = author;
    options.font_name = font;
    options.font_size = 10;
    options.x_scale = 1.8;
    options.y_scale = 1.0 + static_cast<double>(count_characters(note)) / 60.0;
    must(worksheet_write_comment_opt(sheet_, 0, as_column(index), cell_text(note).c_str(), &options));
  }

  void offer_choices(std::size_t index, const SheetColumn& column) {
    lxw_data_validation validation{};
    validation.show_error = column.choices_open ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    std::vector<std::string> texts = column.choices;
    std::vector<char*> list;
    std::string range;
    if (fits_inline(texts)) {
      for (std::string& text : texts)
        list.push_back(text.data());
      list.push_back(nullptr);
      validation.validate = LXW_VALIDATION_TYPE_LIST;
      validation.value_list = list.data();
    } else {
      range = choices_.range_of(texts);
      validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
      validation.value_formula = range.data();
    }
    const lxw_row_t last = std::max(kFormRows, as_row(table_.rows.size()));
#ifdef __SANITIZE_ADDRESS__
    // libxlsxwriter 1.1.4 copies the formula of a range twice and forgets one copy, some twenty bytes a
    // column.
    const __lsan::ScopedDisabler known_leak;
#endif
    must(worksheet_data_validation_range(sheet_, 1, as_column(index), last, as_column(index), &validation));
  }

  void write_row(std::size_t index) {
    const std::vector<CellValue>& row = table_.rows[index];
    XJ_ASSERT(row.size() <= table_.columns.size());
    const bool example = std::ranges::binary_search(table_.example_rows, index);
    std::size_t lines = 1;
    for (std::size_t column = 0; column < row.size(); ++column)
      if (const auto* text = std::get_if<std::string>(&row[column]);
          text && table_.columns[column].kind == ColumnKind::text)
        lines = std::max(lines, wrapped_lines(*text, table_.columns[column].width));
    // LibreOffice and WPS do not measure wrapped rows when they open a file.
    if (lines > 1) set_height(as_row(index + 1), lines, kRowHeight);
    for (std::size_t column = 0; column < table_.columns.size(); ++column)
      write_cell(index, column, column < row.size() ? row[column] : CellValue{}, example);
  }

  void write_cell(std::size_t row_index, std::size_t column_index, const CellValue& value, bool example) {
    const lxw_row_t row = as_row(row_index + 1);
    const lxw_col_t column = as_column(column_index);
    const auto format = [&](ColumnKind kind) { return formats_.cell(kind, example); };
    const ColumnKind kind = table_.columns[column_index].kind;
    if (const auto* text = std::get_if<std::string>(&value)) {
      if (!text->empty()) return write_text(row, column, *text, format(kind));
    } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
      return must(worksheet_write_number(sheet_, row, column, static_cast<double>(*whole), format(kind)));
    } else if (const auto* number = std::get_if<double>(&value)) {
      return must(worksheet_write_number(sheet_, row, column, *number, format(kind)));
    } else if (const auto* day = std::get_if<Day>(&value)) {
      return must(worksheet_write_number(sheet_, row, column, serial_of(*day), format(ColumnKind::date)));
    } else if (const auto* time = std::get_if<TimeOfDay>(&value)) {
      return must(worksheet_write_number(sheet_, row, column, time->minutes / kMinutesPerDay,
                                         format(ColumnKind::time)));
    }
    must(worksheet_write_blank(sheet_, row, column, format(kind)));
  }

  void write_text(lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* format) {
    const std::string clean = cell_text(text);
    if (count_characters(clean) > kCellCharactersMax)
      throw Fault(fmt::format("xlsx: sheet {}, row {}, column {}: text longer than {} characters",
                              table_.name, row + 1, column + 1, kCellCharactersMax));
    must(worksheet_write_string(sheet_, row, column, clean.c_str(), format));
  }

  void set_print_layout() {
    constexpr std::uint8_t kA4 = 9;
    worksheet_set_paper(sheet_, kA4);
    worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
    must(worksheet_repeat_rows(sheet_, 0, 0));
    must(worksheet_set_footer(sheet_, "&C第 &P 页，共 &N 页"));
  }

  const SheetTable& table_;
  xlsx::Formats& formats_;
  ChoicesSheet& choices_;
  lxw_worksheet* sheet_;
};

void set_properties(lxw_workbook* workbook) {
  char author[] = "学记";
  lxw_doc_properties properties{};
  properties.author = author;
  properties.created = kCreated;
  must(workbook_set_properties(workbook, &properties));
}

// A file of its own in the temporary folder; gone with this object.
class TemporaryFile {
 public:
  TemporaryFile() : path_((std::filesystem::temp_directory_path() / "xueji-XXXXXX").string()) {
    const int descriptor = mkstemp(path_.data());
    if (descriptor < 0) throw Fault("xlsx: no temporary file: " + path_);
    close(descriptor);
  }
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::string& path() const noexcept { return path_; }

 private:
  std::string path_;
};

}  // namespace

void write_xlsx(const std::filesystem::path& path, std::span<const SheetTable> tables) {
  Workbook workbook(workbook_new(path.c_str()));
  if (!workbook) throw Fault("xlsx: no memory for a workbook");
  set_properties(workbook.get());
  xlsx::Formats formats(workbook.get());
  ChoicesSheet choices;
  for (const SheetTable& table : tables)
    SheetWriter(workbook.get(), table, formats, choices).write();
  choices.write(workbook.get(), formats);
  // Closing writes the file and frees the workbook, even when it fails.
  if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
    throw Fault(fmt::format("xlsx: {}: {}", path.string(), lxw_strerror(error)));
}

std::string write_xlsx(std::span<const SheetTable> tables) {
  const TemporaryFile file;
  write_xlsx(file.path(), tables);
  std::ifstream stream(file.path(), std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (!stream.good() && !stream.eof()) throw Fault("xlsx: cannot read back " + file.path());
  return bytes;
}

}  // namespace xueji::office
