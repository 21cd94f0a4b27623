// Text of a DOCX as a reader sees it: inserted text and text boxes are there once; deleted, moved away and
// hidden text, field codes and phonetic guides are not. Footnotes and endnotes follow the body.
#include <algorithm>

#include "base/error_code.h"
#include "base/limits.h"
#include "office/package.h"
#include "office/relationships.h"
#include "office/xml_parser.h"
#include "text/text_reader.h"

namespace xueji::text {
namespace {

class BodyHandler final : public office::XmlHandler {
 public:
  explicit BodyHandler(std::string& out) : out_(out) {}

  void start_element(std::string_view name, const office::XmlAttributes& attributes) override {
    if (silent_ > 0 || is_silent(name, attributes)) {
      ++silent_;
      return;
    }
    if (name == "r") {
      hidden_ = false;
      run_properties_ = false;
    } else if (name == "rPr") {
      run_properties_ = true;
    } else if (name == "vanish" && run_properties_) {
      const auto value = attributes.find_prefixed("val");
      hidden_ = !value || office::is_true(value) || *value == "on";
    } else if (name == "t") {
      taking_ = !hidden_;
    } else if (hidden_) {
      return;
    } else if (name == "tab") {
      if (!paragraph_properties_) append("\t");
    } else if (name == "br" || name == "cr") {
      append("\n");
    } else if (name == "noBreakHyphen") {
      append("-");
    }
    if (name == "pPr") paragraph_properties_ = true;
  }

  void end_element(std::string_view name) override {
    if (silent_ > 0) {
      --silent_;
      return;
    }
    if (name == "t") taking_ = false;
    if (name == "rPr") run_properties_ = false;
    if (name == "r") hidden_ = false;
    if (name == "pPr") paragraph_properties_ = hidden_ = false;  // of the paragraph's mark
    if (name == "p") append("\n");
  }

  void text(std::string_view piece) override {
    if (taking_ && silent_ == 0) append(piece);
  }

 private:
  // Elements whose whole content is not shown, or is shown by another one.
  static bool is_silent(std::string_view name, const office::XmlAttributes& attributes) {
    if (name == "footnote" || name == "endnote") {
      const auto type = attributes.find_prefixed("type");
      return type && *type != "normal";  // the line that separates notes from the body
    }
    return name == "del" || name == "moveFrom" || name == "Fallback" || name == "rt" || name == "instrText" ||
           name == "delText" || name == "delInstrText";
  }

  void append(std::string_view piece) {
    if (out_.size() + piece.size() > kTextFileBytesMax)
      refuse(ErrorCode::file_too_large, {}, std::to_string(kTextFileBytesMax));
    else
      out_ += piece;
  }

  std::string& out_;
  int silent_ = 0;
  bool hidden_ = false, taking_ = false, run_properties_ = false, paragraph_properties_ = false;
};

Result<std::string> read_package(const Result<office::Package>& package) {
  if (!package) return package.error();
  const auto roots = office::read_relationships(*package, "");
  if (!roots) return roots.error();
  const auto root = std::ranges::find(*roots, "officeDocument", &office::Relationship::type);
  if (root == roots->end()) return Error{ErrorCode::file_damaged, {}, "officeDocument"};
  const std::string body = root->target;
  std::vector<std::string> parts{body};
  const auto related = office::read_relationships(*package, body);
  if (!related) return related.error();
  for (const office::Relationship& relationship : *related)
    if (!relationship.external && (relationship.type == "footnotes" || relationship.type == "endnotes"))
      parts.push_back(relationship.target);
  std::string text;
  for (const std::string& part : parts) {
    BodyHandler handler(text);
    if (const Checked parsed = office::parse_part(*package, part, handler); !parsed) return parsed.error();
  }
  return text;
}

}  // namespace

Result<std::string> read_docx(const std::filesystem::path& file) {
  return read_package(office::Package::open(file));
}

Result<std::string> read_docx_bytes(std::string bytes) {
  return read_package(office::Package::from_bytes(std::move(bytes)));
}

}  // namespace xueji::text
