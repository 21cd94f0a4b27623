// Lines that the width of the paper broke, put together again: a PDF knows no paragraphs, and a word that was
// broken between two lines would be found in neither.
#pragma once

#include <string>
#include <string_view>

namespace xueji::text {

// UTF-8 in, UTF-8 out, a line end behind every line, no blanks at the ends of lines. A line goes on in the
// next where it is as wide as full lines of the text are, ends no sentence, and the next is not indented like
// the first line of a paragraph. Han is joined without a blank, Latin words with one. A text of short lines
// (lists, tables) stays as it is. O(bytes).
std::string join_wrapped_lines(std::string_view text);

}  // namespace xueji::text
