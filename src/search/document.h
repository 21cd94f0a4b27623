// What is indexed: documents, each a row of paragraphs. A document is a number and a label that only its
// owner understands. Numbers ascend with time, and so do the numbers of paragraphs: the paragraphs of a
// document lie in a row.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace xueji::search {

using DocumentNumber = std::uint32_t;   // from 1
using ParagraphNumber = std::uint32_t;  // from 1

struct Paragraph {
  std::string source;        // which part of the document it is from
  std::uint32_t offset = 0;  // in that part, in code points
  std::string text;
};

struct NewDocument {
  std::string label;
  std::vector<Paragraph> paragraphs;  // the first one is its title
};

struct StoredDocument {
  DocumentNumber number = 0;
  std::string label;
};

}  // namespace xueji::search
