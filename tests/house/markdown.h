// The little of Markdown that the house tests look at: links and tables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace xueji::house {

// Targets of links and pictures, `[…](target)`, outside code blocks and code spans, in order.
std::vector<std::string> list_links(std::string_view markdown);

// Rows of all tables of the text, headings and rules included, each as its trimmed cells.
std::vector<std::vector<std::string>> list_table_rows(std::string_view markdown);

// `text` of a cell that is one code span, else empty.
std::string code_of(std::string_view cell);

}  // namespace xueji::house
