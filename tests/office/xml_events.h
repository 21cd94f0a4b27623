// What a parser tells its handler, as text: to hold the fast parser against expat, in tests and in the fuzz
// target.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "office/plain_xml.h"
#include "office/xml_parser.h"
#include "tests/office/xlsx_fixture.h"

namespace xueji::office::fixture {

class EventWriter final : public XmlHandler {
 public:
  void start_element(std::string_view name, const XmlAttributes& attributes) override {
    end_text();
    events_.append("<").append(name);
    for (const XmlAttribute& attribute : attributes) {
      events_.append(" ").append(attribute.name).append("=[").append(attribute.value).append("]");
    }
    events_ += ">";
  }
  void end_element(std::string_view name) override {
    end_text();
    events_.append("</").append(name).append(">");
  }
  void text(std::string_view piece) override { text_ += piece; }
  std::string take() {
    end_text();
    return std::move(events_);
  }

 private:
  // Text comes in pieces that differ from parser to parser.
  void end_text() {
    if (!text_.empty()) events_.append("[").append(text_).append("]");
    text_.clear();
  }
  std::string events_, text_;
};

// "error …" when the document is refused.
inline std::string expat_events(std::string_view document) {
  const Result<Package> package = Package::from_bytes(make_zip({{"part", std::string(document), true}}));
  if (!package) return "error " + to_line(package.error());
  EventWriter writer;
  if (Checked parsed = parse_part(*package, "part", writer); !parsed)
    return "error " + to_line(parsed.error());
  return writer.take();
}

inline std::string plain_events(std::string_view document, std::size_t piece_bytes) {
  EventWriter writer;
  PlainXmlParser parser(writer);
  while (!document.empty()) {
    const std::size_t count = std::min(piece_bytes, document.size());
    std::ranges::copy(document.substr(0, count), parser.room(count).begin());
    document.remove_prefix(count);
    if (Checked advanced = parser.advance(count); !advanced) return "error " + to_line(advanced.error());
  }
  if (Checked finished = parser.finish(); !finished) return "error " + to_line(finished.error());
  return writer.take();
}

}  // namespace xueji::office::fixture
