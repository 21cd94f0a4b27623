// A part of a package pushed through expat into a handler, in constant memory. Names reach the handler
// without their prefix, so prefixed and Strict documents read like the usual ones. A document type
// declaration is refused before any entity could be declared; depth and the length of one tag are bounded.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "office/package.h"

namespace xueji::office {

// `name` without its prefix.
std::string_view local_name(std::string_view name) noexcept;

struct XmlAttribute {
  std::string_view name;   // as written, with its prefix
  std::string_view value;  // UTF-8 with references resolved
};

// Attributes of one start tag, valid during the call.
class XmlAttributes {
 public:
  explicit XmlAttributes(std::span<const XmlAttribute> all) noexcept : all_(all) {}
  // The value of the attribute without prefix of this name.
  std::optional<std::string_view> find(std::string_view name) const noexcept;
  // The value of the attribute of this local name that has a prefix (r:id).
  std::optional<std::string_view> find_prefixed(std::string_view name) const noexcept;
  auto begin() const noexcept { return all_.begin(); }
  auto end() const noexcept { return all_.end(); }

 private:
  std::span<const XmlAttribute> all_;
};

// xsd:boolean; absent is false.
bool is_true(std::optional<std::string_view> value) noexcept;

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start_element(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void end_element(std::string_view name) = 0;
  virtual void text(std::string_view piece) = 0;  // any cut of the text between tags

  bool stopped() const noexcept { return stopped_; }
  const std::optional<Error>& refusal() const noexcept { return refusal_; }

 protected:
  void refuse(ErrorCode code, std::string subject, std::string detail);  // stops; the first refusal counts
  void stop() noexcept { stopped_ = true; }                              // all that was wanted has been seen

 private:
  bool stopped_ = false;
  std::optional<Error> refusal_;
};

// Reads the part to its end or until the handler stops. Errors: those of the handler and of the package;
// file_damaged (not well-formed; detail is expat's word and the line); file_hostile (detail: doctype,
// xml_depth, xml_token_bytes, entity_amplification). What the handler throws passes through.
Checked parse_part(const Package& package, std::string_view part, XmlHandler& handler);

}  // namespace xueji::office
