#include "office/xlsx_reader.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/assert.h"
#include "base/error_code.h"
#include "base/limits.h"
#include "office/cell_styles.h"
#include "office/merged_ranges.h"
#include "office/package.h"
#include "office/plain_xml.h"
#include "office/relationships.h"
#include "office/shared_strings.h"
#include "office/sheet_parser.h"
#include "office/sheet_survey.h"
#include "office/sniff.h"
#include "office/xml_parser.h"

namespace xueji::office {
namespace {

using Relationships = std::vector<Relationship>;

struct SheetEntry {
  std::string name, relationship_id;
  bool hidden;
};

class WorkbookHandler final : public XmlHandler {
 public:
  explicit WorkbookHandler(std::string_view part) : part_(part) {}
  const std::vector<SheetEntry>& sheets() const { return sheets_; }
  bool dates_from_1904() const { return dates_from_1904_; }

  void start_element(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "workbookPr") dates_from_1904_ = is_true(attributes.find("date1904"));
    if (name != "sheet") return;
    if (sheets_.size() == kSheetsMax) {
      return refuse(ErrorCode::file_hostile, part_, "sheets>" + std::to_string(kSheetsMax));
    }
    const std::string_view state = attributes.find("state").value_or("visible");
    sheets_.push_back({std::string(attributes.find("name").value_or("")),
                       std::string(attributes.find_prefixed("id").value_or("")), state != "visible"});
  }
  void end_element(std::string_view) override {}
  void text(std::string_view) override {}

 private:
  std::string part_;
  std::vector<SheetEntry> sheets_;
  bool dates_from_1904_ = false;
};

const Relationship* find_by_type(const Relationships& relationships, std::string_view type) {
  const auto found = std::ranges::find(relationships, type, &Relationship::type);
  return found == relationships.end() ? nullptr : &*found;
}

bool is_workbook(FileKind kind) {
  return kind == FileKind::xlsx || kind == FileKind::xlsx_macros;
}

bool is_macro_part(const Relationship& relationship) {
  return relationship.type == "vbaProject" || relationship.type == "xlMacrosheet" ||
         relationship.type == "xlIntlMacrosheet";
}

}  // namespace

struct XlsxReader::Workbook {
  Package package;
  std::vector<SheetInfo> sheets = {};
  std::vector<std::string> sheet_parts = {};        // beside `sheets`
  std::string strings_part = {}, styles_part = {};  // empty when the workbook has none
  bool dates_from_1904 = false;
  bool has_macros = false;
  // Read when the first sheet is.
  std::optional<SharedStrings> strings = {};
  std::vector<NumberFormat> styles = {};

  Checked find_parts();
  Checked find_sheets(std::string_view part, const Relationships& relationships);
  Checked load_common_parts();
  Checked read_rows(std::size_t sheet, const RowVisitor& visitor) const;
};

Checked XlsxReader::Workbook::find_parts() {
  const Result<Relationships> roots = read_relationships(package, "");
  if (!roots) return roots.error();
  const Relationship* root = find_by_type(*roots, "officeDocument");
  if (root == nullptr || root->external) return Error{ErrorCode::file_damaged, "_rels/.rels", "no_workbook"};
  const Result<Relationships> relationships = read_relationships(package, root->target);
  if (!relationships) return relationships.error();
  for (const auto& [type, part] :
       {std::pair("sharedStrings", &strings_part), std::pair("styles", &styles_part)}) {
    const Relationship* found = find_by_type(*relationships, type);
    if (found != nullptr && !found->external) *part = found->target;
  }
  has_macros = has_macros || std::ranges::any_of(*relationships, is_macro_part);
  return find_sheets(root->target, *relationships);
}

Checked XlsxReader::Workbook::find_sheets(std::string_view part, const Relationships& relationships) {
  WorkbookHandler handler(part);
  if (Checked parsed = parse_part(package, part, handler); !parsed) return parsed.error();
  dates_from_1904 = handler.dates_from_1904();
  std::map<std::string_view, const Relationship*> by_id;
  for (const Relationship& relationship : relationships)
    by_id.emplace(relationship.id, &relationship);
  for (const SheetEntry& sheet : handler.sheets()) {
    const auto found = by_id.find(sheet.relationship_id);
    if (found == by_id.end()) return Error{ErrorCode::file_damaged, sheet.name, "part_missing"};
    const Relationship& relationship = *found->second;
    if (relationship.type != "worksheet") continue;
    if (relationship.external) return Error{ErrorCode::file_hostile, sheet.name, "external_target"};
    if (!package.has(relationship.target)) return Error{ErrorCode::file_damaged, sheet.name, "part_missing"};
    sheets.push_back({sheet.name, sheet.hidden});
    sheet_parts.push_back(relationship.target);
  }
  return Done{};
}

Checked XlsxReader::Workbook::load_common_parts() {
  if (strings) return Done{};
  if (!styles_part.empty()) {
    Result<std::vector<NumberFormat>> read = read_cell_styles(package, styles_part);
    if (!read) return read.error();
    styles = std::move(*read);
  }
  if (strings_part.empty()) {
    strings.emplace();
    return Done{};
  }
  Result<SharedStrings> read = SharedStrings::read(package, strings_part);
  if (!read) return read.error();
  strings = std::move(*read);
  return Done{};
}

Checked XlsxReader::Workbook::read_rows(std::size_t sheet, const RowVisitor& visitor) const {
  const std::string& part = sheet_parts[sheet];
  const Result<SheetSurvey> survey = survey_sheet(package, part);
  if (!survey) return survey.error();
  const auto parse = survey->plain_xml ? parse_plain_part : parse_part;
  MergedRangesHandler ranges(sheets[sheet].name);
  if (survey->may_hold_merged_ranges) {
    if (Checked parsed = parse(package, part, ranges); !parsed) return parsed;
  }
  MergedFill merged(ranges.take());
  const SheetContext context{sheets[sheet].name, *strings, styles, dates_from_1904};
  SheetParser rows(context, merged, visitor);
  return parse(package, part, rows);
}

XlsxReader::XlsxReader(std::unique_ptr<Workbook> workbook) : workbook_(std::move(workbook)) {}
XlsxReader::XlsxReader(XlsxReader&&) noexcept = default;
XlsxReader& XlsxReader::operator=(XlsxReader&&) noexcept = default;
XlsxReader::~XlsxReader() = default;

Result<XlsxReader> XlsxReader::from_package(Package package, FileKind kind) {
  auto workbook = std::make_unique<Workbook>(Workbook{.package = std::move(package)});
  workbook->has_macros = kind == FileKind::xlsx_macros;
  if (Checked found = workbook->find_parts(); !found) return found.error();
  return XlsxReader(std::move(workbook));
}

Result<XlsxReader> XlsxReader::open(const std::filesystem::path& path) {
  const Result<FileKind> kind = sniff(path);
  if (!kind) return kind.error();
  if (!is_workbook(*kind)) return refusal_of(*kind);
  Result<Package> package = Package::open(path);
  if (!package) return package.error();
  return XlsxReader::from_package(std::move(*package), *kind);
}

Result<XlsxReader> XlsxReader::open_bytes(std::string bytes) {
  const Result<FileKind> kind = sniff_bytes(bytes);
  if (!kind) return kind.error();
  if (!is_workbook(*kind)) return refusal_of(*kind);
  Result<Package> package = Package::from_bytes(std::move(bytes));
  if (!package) return package.error();
  return XlsxReader::from_package(std::move(*package), *kind);
}

const std::vector<SheetInfo>& XlsxReader::sheets() const noexcept {
  return workbook_->sheets;
}
bool XlsxReader::has_macros() const noexcept {
  return workbook_->has_macros;
}

Checked XlsxReader::load() {
  return workbook_->load_common_parts();
}

Checked XlsxReader::read(std::size_t sheet, const RowVisitor& visitor) {
  XJ_ASSERT(sheet < workbook_->sheets.size());
  if (Checked loaded = workbook_->load_common_parts(); !loaded) return loaded.error();
  Checked read = workbook_->read_rows(sheet, visitor);
  if (read) return Done{};
  // People know the sheet by its name, not by its part.
  return Error{read.error().code, workbook_->sheets[sheet].name, read.error().detail};
}

}  // namespace xueji::office
