// Changing: one transaction of an index's file. Documents go out, others come in, all of it or nothing.
#pragma once

#include <string_view>

#include "journal/sqlite_connection.h"
#include "search/document.h"
#include "search/places.h"
#include "search/token_lists.h"

namespace xueji::search {

struct Extent {
  ParagraphNumber first = 0;
  std::size_t count = 0;
};

class Changing {
 public:
  explicit Changing(journal::SqliteConnection& connection);
  ~Changing();  // without `finish`: as if it had not been
  Changing(const Changing&) = delete;
  Changing& operator=(const Changing&) = delete;

  Extent take_out(DocumentNumber document);  // its paragraphs; none when there is no such document
  // `lengths` of its paragraphs, which come after all others.
  void put_in(DocumentNumber number, ParagraphNumber first, const NewDocument& document,
              std::string_view lengths);
  // `before`: the paragraphs as they were, so that whoever still searches among those misses none.
  void finish(std::string_view note, const Places& before);

 private:
  void add_segment();

  journal::SqliteConnection& connection_;
  journal::SqliteStatement find_extent_, delete_paragraphs_, delete_document_, add_document_, add_paragraph_,
      keep_note_;
  TokenLists tokens_;  // of what is in no segment yet
  Extent added_;       // likewise
  bool done_ = false;
};

}  // namespace xueji::search
