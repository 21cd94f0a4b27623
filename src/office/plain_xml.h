// A fast parser for the XML that spreadsheet programs write for their sheets: UTF-8, tags and text only.
// Comments, CDATA, processing instructions and declarations are left to expat (xml_parser.h), which also
// reads everything that is small. Gives the same events as expat for every plain document that expat accepts;
// a fuzz target compares the two.
#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "office/package.h"
#include "office/xml_parser.h"

namespace xueji::office {

// Whether a document may be given to the parser below, judged on a piece of its bytes; pieces that overlap by
// one byte cover a document. `is_start`: the piece begins the document, where an XML declaration may stand.
bool is_plain_xml(std::string_view piece, bool is_start) noexcept;

// As parse_part, for a plain part. Errors: file_damaged (detail: what is wrong and the element's depth),
// file_hostile (xml_depth, xml_token_bytes).
Checked parse_plain_part(const Package& package, std::string_view part, XmlHandler& handler);

class PlainXmlParser {
 public:
  explicit PlainXmlParser(XmlHandler& handler) : handler_(handler) {}

  // Room for the next bytes of the document, of at least `bytes`; valid until `advance`.
  std::span<char> room(std::size_t bytes);
  // Parses what can be with `count` more bytes. The subject of errors is left empty.
  Checked advance(std::size_t count);
  // At the end of the document.
  Checked finish();

 private:
  using Place = const char*;
  // Each takes one token at `at`; null when it is not complete before `end`, or `fault_` is set.
  Place take_text(Place at, Place end, bool is_last);
  Place take_start_tag(Place at, Place end);
  Place take_end_tag(Place at, Place end);
  Place take_attribute(Place at, Place end);

  Place parse(Place at, Place end, bool is_last);
  void open_element(std::string_view name, bool is_empty);
  bool decode(std::string_view raw, std::string& decoded, bool is_attribute);
  Place fail(std::string_view what);

  XmlHandler& handler_;
  std::string buffer_;
  std::size_t buffered_ = 0;  // bytes of buffer_ that wait for the rest of their token
  bool started_ = false;      // the declaration and the byte order mark have been passed
  bool closed_ = false;       // the root element has ended
  std::string names_;         // of the open elements, one behind the other
  std::vector<std::size_t> name_begins_;
  std::vector<XmlAttribute> attributes_;
  std::deque<std::string> decoded_;  // values of the open tag that had references
  std::size_t decoded_count_ = 0;
  std::string decoded_text_;
  std::optional<Error> fault_;
};

}  // namespace xueji::office
