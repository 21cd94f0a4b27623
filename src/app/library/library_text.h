// The text of a library item, to be read; and the versions of an item.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/search/search_store.h"
#include "domain/ledger.h"
#include "journal/store.h"

namespace xueji::app {

class RecordIndex;

// Visible characters of a file's text, or the error of why it has none; nothing: it has not been read yet.
std::optional<Result<std::size_t>> find_text_length(const FileTexts& texts, const Digest& digest);

struct ReadingParagraph {
  std::uint32_t offset = 0;  // in code points of the whole text
  std::string text;
};
struct ReadingPage {
  std::string standing;        // "read", "none" without a file, "waiting", or the code of the error
  std::size_t characters = 0;  // visible ones of the whole text
  std::size_t total = 0;       // paragraphs of the whole text
  std::vector<ReadingParagraph> paragraphs;  // `limit` of them after the first `skip`
};
// Reads the file unless its text is known.
ReadingPage read_page(const FileTexts& texts, const std::optional<Attachment>& file, std::size_t skip,
                      std::size_t limit);

struct LibraryVersion {
  Seq seq = 0;
  Instant at;
  LibraryItemAdded item;
};
// Oldest first.
std::vector<LibraryVersion> find_versions(journal::Store& journal, const Ledger& ledger, RecordIndex& index,
                                          std::string_view item);

}  // namespace xueji::app
