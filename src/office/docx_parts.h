// The parts of a DOCX package around the text: footers with page numbers, settings, fonts, properties, and
// what ties the parts together.
#pragma once

#include <map>
#include <string>

namespace xueji::office::docx {

enum class PageSide { odd, even };

// 7.5: the number between two dashes, odd pages on the right, even ones on the left.
std::string footer_xml(PageSide side);
// The same on a turned page: where it would be on an upright one, so along the left edge, turned with it.
std::string turned_footer_xml(PageSide side);

std::string settings_xml();
std::string font_table_xml();
std::string content_types_xml(bool with_turned_footers, bool with_custom_properties);
std::string package_relationships_xml(bool with_custom_properties);
std::string document_relationships_xml(bool with_turned_footers);
std::string core_properties_xml(const std::string& title);
std::string custom_properties_xml(const std::map<std::string, std::string>& properties);

}  // namespace xueji::office::docx
