#include "search/postings.h"

#include <utility>

namespace xueji::search {
namespace {

constexpr unsigned kBitsOfAByte = 7, kBitsMax = 35;  // one more than a distance doubled may have

void append_number(std::string& bytes, std::uint64_t number) {
  for (; number >= 1U << kBitsOfAByte; number >>= kBitsOfAByte)
    bytes.push_back(static_cast<char>((number & 0x7f) | 0x80));
  bytes.push_back(static_cast<char>(number));
}

}  // namespace

void PostingsWriter::add(ParagraphNumber paragraph, std::uint32_t position) {
  if (paragraph != open_) {
    close();
    open_ = paragraph;
    position_ = 0;
  }
  append_number(made_.positions, position - position_);
  position_ = position;
  ++times_;
}

void PostingsWriter::copy(ParagraphNumber paragraph, std::uint32_t times, std::string_view positions) {
  close();
  open_ = paragraph;
  times_ = times;
  made_.positions += positions;
}

void PostingsWriter::close() {
  if (times_ == 0) return;
  append_number(made_.counts, std::uint64_t{open_ - written_} * 2 + (times_ == 1 ? 1 : 0));
  if (times_ != 1) append_number(made_.counts, times_);
  written_ = open_;
  times_ = 0;
}

Postings PostingsWriter::finish() {
  close();
  Postings made = std::move(made_);
  *this = {};
  return made;
}

std::uint64_t NumberReader::read_long() {
  std::uint64_t number = 0;
  for (unsigned shift = 0; at_ != end_ && shift < kBitsMax; shift += kBitsOfAByte) {
    const auto byte = static_cast<unsigned char>(*at_++);
    number |= std::uint64_t{byte & 0x7fU} << shift;
    if (byte < 0x80) return number;
  }
  broken_ = true;
  at_ = end_;
  return 0;
}

std::string_view NumberReader::skip(std::uint32_t numbers) {
  const char* const begin = at_;
  for (; numbers > 0 && at_ != end_; ++at_)
    if ((*at_ & kMore) == 0) --numbers;
  broken_ |= numbers > 0;
  return {begin, static_cast<std::size_t>(at_ - begin)};
}

}  // namespace xueji::search
