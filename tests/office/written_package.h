// What the tests of the writers look at: the parts of a package as libzip reads them, and their XML as expat
// does. Independent of our own readers, so that a fault in both cannot hide itself.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace xueji::office::testing {

struct WrittenPart {
  std::string name;
  std::string bytes;
  std::int64_t modified = 0;  // as libzip tells it, seconds
};

// The parts in their order; fails the test and gives none if libzip or a checksum objects.
std::vector<WrittenPart> read_parts(std::string_view package);
std::string part_of(std::string_view package, std::string_view name);  // empty if there is none

// Empty if well-formed, else what expat says and where.
std::string xml_fault(std::string_view xml);

struct XmlHandler {
  std::function<void(const std::string& name, const std::map<std::string, std::string>& attributes)> start;
  std::function<void(const std::string& name)> end;
  std::function<void(std::string_view)> text;
};
void parse_xml(std::string_view xml, XmlHandler& handler);

// A document part as lines to compare: a line a paragraph `[Style indents] text`, tables, cells, sections.
std::string outline_of(std::string_view document_xml);

}  // namespace xueji::office::testing
