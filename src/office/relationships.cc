#include "office/relationships.h"

#include <algorithm>

#include "base/error_code.h"
#include "base/limits.h"
#include "office/xml_parser.h"

namespace xueji::office {
namespace {

class RelationshipsHandler final : public XmlHandler {
 public:
  explicit RelationshipsHandler(std::string_view part) : part_(part) {}
  std::vector<Relationship> take() { return std::move(found_); }

  void start_element(std::string_view name, const XmlAttributes& attributes) override {
    if (name != "Relationship") return;
    if (found_.size() == kRelationshipsMax) {
      return refuse(ErrorCode::file_hostile, part_, "relationships>" + std::to_string(kRelationshipsMax));
    }
    Relationship relationship;
    relationship.id = attributes.find("Id").value_or("");
    const std::string_view type = attributes.find("Type").value_or("");
    relationship.type = type.substr(type.rfind('/') + 1);
    relationship.external = attributes.find("TargetMode") == "External";
    const std::string_view target = attributes.find("Target").value_or("");
    relationship.target = relationship.external ? std::string(target) : resolve_target(part_, target);
    found_.push_back(std::move(relationship));
  }
  void end_element(std::string_view) override {}
  void text(std::string_view) override {}

 private:
  std::string part_;
  std::vector<Relationship> found_;
};

std::string relationships_part(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  const std::string_view folder = slash == std::string_view::npos ? "" : part.substr(0, slash + 1);
  return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

}  // namespace

std::string resolve_target(std::string_view part, std::string_view target) {
  std::string path;
  if (!target.starts_with('/')) path = part.substr(0, part.rfind('/') + 1);
  path += target;
  std::vector<std::string_view> segments;
  for (std::string_view rest = path; !rest.empty();) {
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view segment = rest.substr(0, slash);
    rest.remove_prefix(std::min(slash + 1, rest.size()));
    if (segment == "..") {
      if (!segments.empty()) segments.pop_back();
    } else if (!segment.empty() && segment != ".") {
      segments.push_back(segment);
    }
  }
  std::string resolved;
  for (const std::string_view segment : segments) {
    if (!resolved.empty()) resolved += '/';
    resolved += segment;
  }
  return resolved;
}

Result<std::vector<Relationship>> read_relationships(const Package& package, std::string_view part) {
  const std::string name = relationships_part(part);
  if (!package.has(name)) return std::vector<Relationship>{};
  RelationshipsHandler handler(part);
  if (Checked parsed = parse_part(package, name, handler); !parsed) return parsed.error();
  return handler.take();
}

}  // namespace xueji::office
