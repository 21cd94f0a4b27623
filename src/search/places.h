// Places: what is known in memory of each paragraph, so that ranking looks into no file: of which document it
// is, how long, and whether it is there at all. Not for several threads at once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/document.h"

namespace xueji::search {

using ParagraphLength = std::uint16_t;  // in characters; longer ones count as the longest

struct Place {
  DocumentNumber document = 0;  // 0: no longer there
  ParagraphLength characters = 0;
  bool title = false;
};

// Of each paragraph, as the file keeps them.
std::string encode_lengths(const NewDocument& document);
std::size_t count_lengths(std::string_view lengths);

class Places {
 public:
  // The paragraphs of a document from `first` on.
  void put_in(DocumentNumber document, ParagraphNumber first, std::string_view lengths);
  void take_out(ParagraphNumber first, std::size_t count);
  void reserve_until(ParagraphNumber end);  // gives none of the numbers before it away

  ParagraphNumber end() const { return static_cast<ParagraphNumber>(places_.size()); }  // the next number
  const Place& at(ParagraphNumber paragraph) const { return places_[paragraph]; }       // below `end`
  bool was_taken_out(ParagraphNumber paragraph) const {
    return paragraph < places_.size() && places_[paragraph].document == 0;
  }
  std::size_t count() const { return count_; }  // of those that are there
  float mean_length() const;                    // in characters, at least 1

 private:
  std::vector<Place> places_{1};
  std::uint64_t characters_ = 0;
  std::size_t count_ = 0;
};

}  // namespace xueji::search
