#include "office/csv_encoding.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <iconv.h>

#include "base/error_code.h"
#include "base/fault.h"
#include "base/text.h"

namespace xueji::office {
namespace {

constexpr std::size_t kStepBytes = 64 * 1024;
constexpr std::size_t kTailBytesMax = 3;  // of a UTF-8 character that is not complete

// Bytes at the end of `text` that may be the beginning of a longer character.
std::size_t cut_tail_bytes(std::string_view text) {
  for (std::size_t back = 1; back <= std::min(kTailBytesMax, text.size()); ++back) {
    const auto byte = static_cast<std::uint8_t>(text[text.size() - back]);
    if ((byte & 0xC0) == 0x80) continue;
    const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

bool holds_only_utf8(std::istream& file) {
  std::string waiting, piece(kStepBytes, '\0');
  while (file.read(piece.data(), kStepBytes), file.gcount() > 0) {
    waiting.append(piece.data(), static_cast<std::size_t>(file.gcount()));
    const std::size_t tail = cut_tail_bytes(waiting);
    if (!is_utf8(std::string_view(waiting).substr(0, waiting.size() - tail))) return false;
    waiting.erase(0, waiting.size() - tail);
  }
  return waiting.empty();
}

std::string_view name(CsvEncoding encoding) noexcept {
  switch (encoding) {
    case CsvEncoding::utf8:
    case CsvEncoding::utf8_marked:
      return "UTF-8";
    case CsvEncoding::utf16_little_endian:
      return "UTF-16LE";
    case CsvEncoding::utf16_big_endian:
      return "UTF-16BE";
    case CsvEncoding::gb18030:
      return "GB18030";
  }
  return {};
}

bool is_utf8_encoding(CsvEncoding encoding) {
  return encoding == CsvEncoding::utf8 || encoding == CsvEncoding::utf8_marked;
}

}  // namespace

CsvEncoding detect_csv_encoding(std::istream& file) {
  std::array<char, 3> head{};
  file.read(head.data(), head.size());
  const std::string_view start(head.data(), static_cast<std::size_t>(file.gcount()));
  if (start == "\xEF\xBB\xBF") return CsvEncoding::utf8_marked;
  if (start.starts_with("\xFF\xFE")) return CsvEncoding::utf16_little_endian;
  if (start.starts_with("\xFE\xFF")) return CsvEncoding::utf16_big_endian;
  file.clear();
  file.seekg(0);
  return holds_only_utf8(file) ? CsvEncoding::utf8 : CsvEncoding::gb18030;
}

std::size_t mark_bytes(CsvEncoding encoding) noexcept {
  switch (encoding) {
    case CsvEncoding::utf8_marked:
      return 3;
    case CsvEncoding::utf16_little_endian:
    case CsvEncoding::utf16_big_endian:
      return 2;
    case CsvEncoding::utf8:
    case CsvEncoding::gb18030:
      return 0;
  }
  return 0;
}

Utf8Converter::Utf8Converter(CsvEncoding encoding) : encoding_(encoding) {
  if (is_utf8_encoding(encoding)) return;
  // iconv_open says (iconv_t)-1 for what it does not know.
  iconv_t opened = iconv_open("UTF-8", std::string(name(encoding)).c_str());
  if (reinterpret_cast<std::intptr_t>(opened) == -1) {
    throw Fault("the C library does not convert from " + std::string(name(encoding)));
  }
  descriptor_ = opened;
}

Utf8Converter::~Utf8Converter() {
  if (descriptor_ != nullptr) iconv_close(descriptor_);
}

Error Utf8Converter::bad_byte(std::size_t offset) const {
  return Error{ErrorCode::file_bad_encoding, "",
               std::string(name(encoding_)) + " byte " + std::to_string(converted_bytes_ + offset)};
}

Result<std::string_view> Utf8Converter::convert(std::string_view piece) {
  waiting_ += piece;
  Result<std::string_view> converted = is_utf8_encoding(encoding_) ? check_utf8() : transcode();
  if (converted && converted->find('\0') != std::string_view::npos) {
    return Error{ErrorCode::file_bad_encoding, "", std::string(name(encoding_)) + " null"};
  }
  return converted;
}

Result<std::string_view> Utf8Converter::check_utf8() {
  const std::size_t tail = cut_tail_bytes(waiting_);
  text_.assign(waiting_, 0, waiting_.size() - tail);
  for (std::size_t offset = 0; !is_utf8(text_);) {
    const auto [character, next] = decode_character(text_, offset);
    const bool is_malformed = character == 0xFFFD && next == offset + 1;
    if (is_malformed) return bad_byte(offset);
    offset = next;
  }
  converted_bytes_ += text_.size();
  waiting_.erase(0, text_.size());
  return std::string_view(text_);
}

Result<std::string_view> Utf8Converter::transcode() {
  constexpr std::size_t kGrowthMax = 3;  // UTF-8 bytes for a byte of UTF-16 or GB18030, at most
  text_.resize(waiting_.size() * kGrowthMax);
  char* from = waiting_.data();
  char* to = text_.data();
  std::size_t from_left = waiting_.size(), to_left = text_.size();
  const bool is_whole = iconv(descriptor_, &from, &from_left, &to, &to_left) != static_cast<std::size_t>(-1);
  const std::size_t used = waiting_.size() - from_left;
  if (!is_whole && errno != EINVAL)
    return bad_byte(used);  // EINVAL: the last character goes on in the next piece
  text_.resize(text_.size() - to_left);
  converted_bytes_ += used;
  waiting_.erase(0, used);
  return std::string_view(text_);
}

Checked Utf8Converter::finish() const {
  if (waiting_.empty()) return Done{};
  return bad_byte(0);
}

}  // namespace xueji::office
