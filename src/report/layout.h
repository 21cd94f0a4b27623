// The text of the report: claims set into the three parts and the close, with headings, numbers and
// transitions of the rulebook's texts between them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "report/claims.h"
#include "report/report.h"

namespace xueji::report {

struct LaidOut {
  std::vector<Block> blocks;
  std::string text;            // title and blocks, a line a paragraph
  std::size_t characters = 0;  // of `text`, without white space
};
LaidOut lay_out(const Sources& sources, const std::vector<Claim>& claims, std::string_view title);

// 一 二 … 十 十一 …, from 1; below 100.
std::string chinese_ordinal(std::size_t number);

// The paragraphs' text, a line each; tables are left out.
std::string plain_text(std::string_view title, const std::vector<Block>& blocks);

Paragraph make_paragraph(Paragraph::Kind kind, std::string text);

}  // namespace xueji::report
