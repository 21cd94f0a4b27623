// Postings: where one token stands. Paragraphs ascend, each with how often the token stands in it and as
// which of the paragraph's tokens. They are two rows of bytes, so that whoever only counts reads no
// positions:
//
//   counts     of each paragraph its distance from the one before, doubled, and 1 more where the token stands
//              in it once; where it does not, how often it does follows
//   positions  of each place its distance from the one before in the same paragraph
//
// The first distance is from 0. A number is seven bits a byte, the lowest first; all bytes but its last have
// the high bit set. Readers are total: bytes that break off end them and leave them broken.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "search/document.h"

namespace xueji::search {

struct Postings {
  std::string counts, positions;
};

class PostingsWriter {
 public:
  void add(ParagraphNumber paragraph, std::uint32_t position);  // ascending
  // A whole paragraph out of other postings.
  void copy(ParagraphNumber paragraph, std::uint32_t times, std::string_view positions);
  Postings finish();

 private:
  void close();

  Postings made_;
  ParagraphNumber written_ = 0;  // the last one in `counts`
  ParagraphNumber open_ = 0;     // the one that is added to
  std::uint32_t times_ = 0;      // in it so far
  std::uint32_t position_ = 0;   // the last one in it
};

class NumberReader {
 public:
  explicit NumberReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  std::uint64_t read() {
    if (at_ != end_ && (*at_ & kMore) == 0) return static_cast<unsigned char>(*at_++);  // nearly all of them
    return read_long();
  }
  std::string_view skip(std::uint32_t numbers);  // their bytes
  bool done() const { return at_ == end_; }
  bool broken() const { return broken_; }

 private:
  std::uint64_t read_long();

  static constexpr char kMore = '\x80';
  const char *at_, *end_;
  bool broken_ = false;
};

class CountsReader {
 public:
  explicit CountsReader(std::string_view counts) : numbers_(counts) {}

  bool next() {  // false: there is none left
    if (numbers_.done()) return false;
    const std::uint64_t head = numbers_.read();
    paragraph_ += static_cast<ParagraphNumber>(head >> 1);
    times_ = (head & 1) != 0 ? 1 : static_cast<std::uint32_t>(numbers_.read());
    return !numbers_.broken();
  }
  ParagraphNumber paragraph() const { return paragraph_; }
  std::uint32_t times() const { return times_; }
  bool broken() const { return numbers_.broken(); }

 private:
  NumberReader numbers_;
  ParagraphNumber paragraph_ = 0;
  std::uint32_t times_ = 0;
};

}  // namespace xueji::search
