#include "office/cell_styles.h"

#include <map>

#include "base/error_code.h"
#include "base/limits.h"
#include "office/decimal.h"
#include "office/number_format.h"
#include "office/xml_parser.h"

namespace xueji::office {
namespace {

class CellStylesHandler final : public XmlHandler {
 public:
  explicit CellStylesHandler(std::string_view part) : part_(part) {}

  // Custom formats are declared before they are used, but nothing is built on that order.
  std::vector<NumberFormat> take() const {
    std::vector<NumberFormat> styles;
    styles.reserve(format_ids_.size());
    for (const std::uint32_t id : format_ids_) {
      const auto custom = custom_.find(id);
      styles.push_back(custom == custom_.end() ? built_in_format(id) : custom->second);
    }
    return styles;
  }

  void start_element(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "cellXfs" || name == "numFmts") {
      inside_ = name == "cellXfs" ? Inside::cell_formats : Inside::number_formats;
    } else if (inside_ == Inside::cell_formats && name == "xf") {
      add_cell_format(attributes);
    } else if (inside_ == Inside::number_formats && name == "numFmt") {
      add_number_format(attributes);
    }
  }
  void end_element(std::string_view name) override {
    if (name == "cellXfs" || name == "numFmts") inside_ = Inside::other;
  }
  void text(std::string_view) override {}

 private:
  enum class Inside { other, number_formats, cell_formats };

  void add_cell_format(const XmlAttributes& attributes) {
    if (format_ids_.size() == kNumberFormatsMax) return too_many("cell_formats");
    format_ids_.push_back(parse_count(attributes.find("numFmtId").value_or("0")).value_or(0));
  }
  void add_number_format(const XmlAttributes& attributes) {
    if (custom_.size() == kNumberFormatsMax) return too_many("number_formats");
    const auto id = parse_count(attributes.find("numFmtId").value_or(""));
    if (id) custom_[*id] = classify_format(attributes.find("formatCode").value_or(""));
  }
  void too_many(std::string_view what) {
    refuse(ErrorCode::file_hostile, part_, std::string(what) + ">" + std::to_string(kNumberFormatsMax));
  }

  std::string part_;
  Inside inside_ = Inside::other;
  std::vector<std::uint32_t> format_ids_;
  std::map<std::uint32_t, NumberFormat> custom_;
};

}  // namespace

Result<std::vector<NumberFormat>> read_cell_styles(const Package& package, std::string_view part) {
  CellStylesHandler handler(part);
  if (Checked parsed = parse_part(package, part, handler); !parsed) return parsed.error();
  return handler.take();
}

}  // namespace xueji::office
