// From an official document to what stands on its pages, still without XML: sections upright and turned, the
// blank lines that the standard prescribes, titles in lines, signature and date in their places. GB/T
// 9704-2012, chapter 7.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "office/official_document.h"

namespace xueji::office::docx {

struct PlacedParagraph {
  const char* style = "Normal";  // style id of docx_styles.cc
  std::vector<Run> runs = {};
  bool page_break_before = false;
  int indent_left = -1;  // twentieths of a point; -1: the style's
  int indent_right = -1;
  int hanging = -1;
  const char* justification = nullptr;  // "left", "right"; null: the style's
  int size = 0;                         // half-points; 0: the style's
  int scale_percent = 100;              // width of the letters
};

using Piece = std::variant<PlacedParagraph, const Table*>;

struct Section {
  bool landscape = false;
  std::vector<Piece> pieces = {};  // may be empty only in a document of no blocks
};

// At least one section. The tables are the document's own: it must outlive the result.
std::vector<Section> lay_out(const OfficialDocument& document);

}  // namespace xueji::office::docx
