#include "app/library/library_text.h"

#include <algorithm>

#include "app/codec.h"
#include "app/history.h"
#include "base/error_code.h"
#include "base/text.h"
#include "search/paragraphs.h"

namespace xueji::app {

std::optional<Result<std::size_t>> find_text_length(const FileTexts& texts, const Digest& digest) {
  const auto text = texts.known ? texts.known(digest) : std::nullopt;
  if (!text) return std::nullopt;
  if (!*text) return Result<std::size_t>(text->error());
  return Result<std::size_t>(count_visible_characters(**text));
}

ReadingPage read_page(const FileTexts& texts, const std::optional<Attachment>& file, std::size_t skip,
                      std::size_t limit) {
  ReadingPage page;
  page.standing = "none";
  if (!file) return page;
  page.standing = "waiting";
  if (!texts.read) return page;
  const Result<std::string> text = texts.read(file->digest);
  if (!text) {
    page.standing = token(text.error().code);
    return page;
  }
  page.standing = "read";
  page.characters = count_visible_characters(*text);
  const std::vector<search::TextPiece> pieces = search::split_paragraphs(*text, 0);
  page.total = pieces.size();
  for (std::size_t i = std::min(skip, pieces.size()); i < std::min(pieces.size(), skip + limit); ++i)
    page.paragraphs.push_back({pieces[i].offset, std::string(pieces[i].text)});
  return page;
}

std::vector<LibraryVersion> find_versions(journal::Store& journal, const Ledger& ledger, RecordIndex& index,
                                          std::string_view item) {
  std::vector<LibraryVersion> versions;
  const auto history = find_fact_history(journal, ledger, index, {}, kind_of<LibraryItemAdded>(), item);
  if (!history) return versions;
  for (const Version& version : history->versions) {
    const auto record = journal.find(version.record.seq);
    if (!record || version.withdrawn) continue;
    const Entry entry = decode(record->type, record->body);
    if (const auto* added = std::get_if<LibraryItemAdded>(&entry))
      versions.push_back({version.record.seq, version.at, *added});
  }
  return versions;
}

}  // namespace xueji::app
