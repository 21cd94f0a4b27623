// The tables of docs/formats/workbook.md, made from the entries' own description.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace xueji::house {

// Sheet title → its table in Markdown: heading, whether required or key, what is written there.
std::map<std::string, std::string> render_workbook_tables();

// The page with every table that follows a line `<!-- sheet TITLE -->` replaced by the one given for it. A
// table ends before the next empty line.
std::string replace_tables(std::string_view page, const std::map<std::string, std::string>& tables);

}  // namespace xueji::house
