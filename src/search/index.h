// Index: documents by the words that stand in their paragraphs. A SQLite file that can be made anew from what
// the documents came from. One thread changes it; any number may look into it meanwhile, each sees the state
// before a change or after it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/document.h"
#include "search/hit.h"
#include "search/words.h"

namespace xueji::search {

enum class Access : std::uint8_t {
  change,  // makes the file when it is missing; one process at a time
  look     // beside a process that changes it; sees what was there when it was opened
};

class Index {
 public:
  // DamagedStorage when the file is damaged, something else, or of another version; Fault when it cannot be
  // opened.
  Index(const std::filesystem::path& file, Access access);
  ~Index();
  Index(const Index&) = delete;
  Index& operator=(const Index&) = delete;

  std::vector<StoredDocument> documents();  // ascending
  std::string note();                       // as the last change left it

  // Takes documents out, then others in, and keeps the note: all of it or, on a Fault, nothing. Gives the
  // numbers of those that came in.
  std::vector<DocumentNumber> change(std::span<const DocumentNumber> out, std::span<const NewDocument> in,
                                     std::string_view note);
  void optimise();  // makes the file smaller and looking faster; slow, with the file's size as free disk

  // Of the documents that `weigh` gives a weight above 0, those in which all words stand, the weight being a
  // factor of the score: how many there are, and `limit` of them after the first `skip`; best first, among
  // equals the latest. Score: BM25 of each word's best paragraph, added up. What `weigh` leaves out has no
  // part in any score. Not more than kWordsMax words.
  Found find(std::span<const Word> words, const Weigh& weigh, std::size_t skip, std::size_t limit) const;

  // Nothing when it is no longer there.
  std::optional<Paragraph> read(ParagraphNumber paragraph) const;

  std::size_t count_paragraphs() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace xueji::search
