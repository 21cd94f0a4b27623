#include "tests/house/markdown.h"

#include <algorithm>

namespace xueji::house {
namespace {

std::string trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin));
}

// Calls visit(line) for every line outside fenced code blocks.
template <class Visit>
void for_each_line(std::string_view markdown, Visit&& visit) {
  bool fenced = false;
  while (!markdown.empty()) {
    const std::size_t end = std::min(markdown.find('\n'), markdown.size());
    const std::string_view line = markdown.substr(0, end);
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
    if (trim(line).starts_with("```")) {
      fenced = !fenced;
    } else if (!fenced) {
      visit(line);
    }
  }
}

std::string without_code_spans(std::string_view line) {
  std::string rest;
  bool code = false;
  for (const char c : line) {
    if (c == '`') {
      code = !code;
    } else if (!code) {
      rest += c;
    }
  }
  return rest;
}

}  // namespace

std::vector<std::string> list_links(std::string_view markdown) {
  std::vector<std::string> links;
  for_each_line(markdown, [&](std::string_view line) {
    const std::string prose = without_code_spans(line);
    for (std::size_t at = prose.find("]("); at != std::string::npos; at = prose.find("](", at + 1)) {
      const std::size_t end = prose.find(')', at);
      if (end != std::string::npos) links.push_back(prose.substr(at + 2, end - at - 2));
    }
  });
  return links;
}

std::vector<std::vector<std::string>> list_table_rows(std::string_view markdown) {
  std::vector<std::vector<std::string>> rows;
  for_each_line(markdown, [&](std::string_view line) {
    std::string row = trim(line);
    if (row.size() < 2 || row.front() != '|' || row.back() != '|') return;
    std::vector<std::string> cells;
    for (std::size_t from = 1; from < row.size();) {
      const std::size_t bar = row.find('|', from);
      cells.push_back(trim(std::string_view(row).substr(from, bar - from)));
      from = bar + 1;
    }
    rows.push_back(std::move(cells));
  });
  return rows;
}

std::string code_of(std::string_view cell) {
  if (cell.size() < 3 || cell.front() != '`' || cell.find('`', 1) != cell.size() - 1) return {};
  return std::string(cell.substr(1, cell.size() - 2));
}

}  // namespace xueji::house
