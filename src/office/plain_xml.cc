#include "office/plain_xml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

#include "base/error_code.h"
#include "base/limits.h"
#include "base/text.h"

namespace xueji::office {
namespace {

constexpr std::size_t kStepBytes = 64 * 1024;
constexpr std::size_t kReferenceBytesMax = 16;  // &#1114111; and some leading noughts

// What a byte means inside a tag or a text.
enum class Kind : std::uint8_t { plain, blank, ends_name, reference, control, high };

constexpr std::array<Kind, 256> kKinds = [] {
  std::array<Kind, 256> kinds{};
  for (std::size_t c = 0; c < 0x20; ++c)
    kinds[c] = Kind::control;
  for (std::size_t c = 0x80; c < 0x100; ++c)
    kinds[c] = Kind::high;
  for (const char c : {' ', '\t', '\n', '\r'})
    kinds[static_cast<std::size_t>(c)] = Kind::blank;
  for (const char c : {'/', '>', '=', '<', '"', '\''})
    kinds[static_cast<std::size_t>(c)] = Kind::ends_name;
  kinds['&'] = Kind::reference;
  return kinds;
}();

Kind kind_of(char c) noexcept {
  return kKinds[static_cast<std::uint8_t>(c)];
}
bool is_blank(char c) noexcept {
  return kind_of(c) == Kind::blank;
}

const char* skip_blanks(const char* at, const char* end) noexcept {
  while (at < end && is_blank(*at))
    ++at;
  return at;
}

const char* find_byte(const char* at, const char* end, char byte) noexcept {
  return static_cast<const char*>(std::memchr(at, byte, static_cast<std::size_t>(end - at)));
}

std::string_view between(const char* begin, const char* end) noexcept {
  return {begin, static_cast<std::size_t>(end - begin)};
}

// Where a text that goes on may be cut: not inside a character, a reference or a line end.
std::size_t safe_cut(std::string_view text) noexcept {
  const std::size_t reference = text.rfind('&');
  if (reference != std::string_view::npos && text.size() - reference < kReferenceBytesMax &&
      text.find(';', reference) == std::string_view::npos) {
    return reference;
  }
  std::size_t cut = text.size();
  const auto byte = [&] { return static_cast<std::uint8_t>(text[cut - 1]); };
  for (int i = 0; i < 3 && cut > 0 && (byte() & 0xC0) == 0x80; ++i)
    --cut;
  if (cut > 0 && (byte() >= 0xC0 || byte() == '\r')) --cut;
  return cut;
}

// Behind the byte order mark and the XML declaration, if there are any; null when more bytes are needed to
// know.
const char* skip_declaration(const char* at, const char* end, bool is_last) noexcept {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF", kDeclaration = "<?xml";
  std::string_view piece = between(at, end);
  if (piece.size() < kByteOrderMark.size() + kDeclaration.size() && !is_last) return nullptr;
  if (piece.starts_with(kByteOrderMark)) piece.remove_prefix(kByteOrderMark.size());
  if (!piece.starts_with(kDeclaration)) return piece.data();
  const std::size_t close = piece.find("?>");
  return close == std::string_view::npos ? nullptr : piece.data() + close + 2;
}

bool is_xml_character(char32_t c) noexcept {
  const bool is_control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
  return !is_control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF;
}

// The character that the inside of a reference names; U+0000 when it names none.
char32_t resolve_reference(std::string_view name) noexcept {
  if (name == "lt") return '<';
  if (name == "gt") return '>';
  if (name == "amp") return '&';
  if (name == "quot") return '"';
  if (name == "apos") return '\'';
  if (!name.starts_with('#')) return 0;
  const bool is_hex = name.starts_with("#x");
  const std::string_view digits = name.substr(is_hex ? 2 : 1);
  std::uint32_t value = 0;
  const auto [end, failure] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hex ? 16 : 10);
  const bool is_number = failure == std::errc{} && end == digits.data() + digits.size() && !digits.empty();
  return is_number && is_xml_character(value) ? value : 0;
}

// True when `text` needs no decoding; `is_sound` says whether its characters are allowed ones as far as that
// goes.
bool stands_for_itself(std::string_view text, bool is_attribute, bool& is_sound) noexcept {
  for (std::size_t i = 0; i < text.size();) {
    switch (kind_of(text[i])) {
      case Kind::plain:
      case Kind::ends_name:
        ++i;
        break;
      case Kind::blank:
        if (text[i] == '\r' || (is_attribute && text[i] != ' ')) return false;
        ++i;
        break;
      case Kind::reference:
        return false;
      case Kind::control:
        is_sound = false;
        return true;
      case Kind::high: {
        const auto [character, next] = decode_character(text, i);
        const bool is_malformed = character == 0xFFFD && next == i + 1;
        if (is_malformed || !is_xml_character(character)) {
          is_sound = false;
          return true;
        }
        i = next;
        break;
      }
    }
  }
  return true;
}

}  // namespace

bool is_plain_xml(std::string_view piece, bool is_start) noexcept {
  if (is_start) {
    if (piece.starts_with("\xEF\xBB\xBF")) piece.remove_prefix(3);
    if (piece.starts_with("<?xml") && piece.size() > 5 && is_blank(piece[5])) {
      const std::string_view declaration = piece.substr(0, piece.find("?>"));
      if (declaration.size() == piece.size()) return false;
      const bool is_utf8 = declaration.find("encoding") == std::string_view::npos ||
                           declaration.find("\"UTF-8\"") != std::string_view::npos ||
                           declaration.find("\"utf-8\"") != std::string_view::npos;
      if (!is_utf8) return false;
      piece.remove_prefix(declaration.size());
      piece.remove_prefix(2);
    }
  }
  // These bytes are rare in sheets; markup they are only behind a '<'.
  for (const char mark : {'!', '?'}) {
    for (std::size_t at = piece.find(mark); at != std::string_view::npos; at = piece.find(mark, at + 1)) {
      if (at > 0 && piece[at - 1] == '<') return false;
    }
  }
  return piece.find('\0') == std::string_view::npos;  // UTF-16, or no XML at all
}

PlainXmlParser::Place PlainXmlParser::fail(std::string_view what) {
  if (!fault_) {
    fault_ = Error{ErrorCode::file_damaged, "",
                   std::string(what) + ", depth " + std::to_string(name_begins_.size())};
  }
  return nullptr;
}

std::span<char> PlainXmlParser::room(std::size_t bytes) {
  if (buffer_.size() < buffered_ + bytes) buffer_.resize(buffered_ + bytes);
  return std::span(buffer_).subspan(buffered_);
}

Checked PlainXmlParser::advance(std::size_t count) {
  const Place begin = buffer_.data();
  const Place end = begin + buffered_ + count;
  const Place rest = parse(begin, end, false);
  if (fault_) return *fault_;
  if (handler_.refusal()) return *handler_.refusal();
  buffered_ = static_cast<std::size_t>(end - rest);
  std::memmove(buffer_.data(), rest, buffered_);
  if (buffered_ > kXmlTokenBytesMax) {
    return Error{ErrorCode::file_hostile, "", "xml_token_bytes>" + std::to_string(kXmlTokenBytesMax)};
  }
  return Done{};
}

Checked PlainXmlParser::finish() {
  const Place begin = buffer_.data();
  const Place rest = parse(begin, begin + buffered_, true);
  if (fault_) return *fault_;
  if (handler_.refusal()) return *handler_.refusal();
  if (handler_.stopped()) return Done{};
  if (rest == begin + buffered_ && closed_) return Done{};
  fail("document cut off");
  return *fault_;
}

// Takes whole tokens as long as there are any; returns where the first incomplete one begins.
PlainXmlParser::Place PlainXmlParser::parse(Place at, Place end, bool is_last) {
  if (!started_) {
    const Place root = skip_declaration(at, end, is_last);
    if (root == nullptr) return at;
    at = root;
    started_ = true;
  }
  while (at < end && !handler_.stopped()) {
    Place next = nullptr;
    if (*at != '<') {
      next = take_text(at, end, is_last);
    } else if (at + 1 < end) {
      next = at[1] == '/' ? take_end_tag(at, end) : take_start_tag(at, end);
    }
    if (next == nullptr) break;
    at = next;
  }
  return at;
}

PlainXmlParser::Place PlainXmlParser::take_text(Place at, Place end, bool is_last) {
  Place stop = find_byte(at, end, '<');
  if (stop == nullptr) stop = is_last ? end : at + safe_cut(between(at, end));
  const std::string_view raw = between(at, stop);
  if (raw.empty()) return nullptr;
  if (name_begins_.empty()) {
    if (!std::ranges::all_of(raw, is_blank)) return fail("text outside the root element");
    return stop;
  }
  bool is_sound = true;
  if (stands_for_itself(raw, false, is_sound)) {
    if (!is_sound) return fail("character not allowed");
    handler_.text(raw);
    return stop;
  }
  if (!decode(raw, decoded_text_, false)) return nullptr;
  handler_.text(decoded_text_);
  return stop;
}

// References resolved; line ends as \n, in attributes every blank as one space.
bool PlainXmlParser::decode(std::string_view raw, std::string& decoded, bool is_attribute) {
  decoded.clear();
  while (!raw.empty()) {
    const std::size_t run = std::min(raw.find_first_of(is_attribute ? "&\r\n\t" : "&\r"), raw.size());
    bool is_sound = true;
    if (!stands_for_itself(raw.substr(0, run), is_attribute, is_sound) || !is_sound) {
      fail("character not allowed");
      return false;
    }
    decoded += raw.substr(0, run);
    raw.remove_prefix(run);
    if (raw.empty()) break;
    if (raw.front() != '&') {
      raw.remove_prefix(raw.starts_with("\r\n") ? 2 : 1);
      decoded += is_attribute ? ' ' : '\n';
      continue;
    }
    const std::size_t close = raw.find(';');
    const char32_t character =
        close == std::string_view::npos ? 0 : resolve_reference(raw.substr(1, close - 1));
    if (character == 0) {
      fail("unknown reference");
      return false;
    }
    append_character(decoded, character);
    raw.remove_prefix(close + 1);
  }
  return true;
}

PlainXmlParser::Place PlainXmlParser::take_start_tag(Place at, Place end) {
  const Place name = at + 1;
  Place next = name;
  while (next < end && (kind_of(*next) == Kind::plain || kind_of(*next) == Kind::high))
    ++next;
  if (next == end) return nullptr;
  const std::string_view full_name = between(name, next);
  if (full_name.empty() || closed_) return fail("no element here");
  attributes_.clear();
  decoded_count_ = 0;
  for (;;) {
    const Place token = skip_blanks(next, end);
    if (token == end) return nullptr;
    if (*token == '>' || *token == '/') {
      const bool is_empty = *token == '/';
      const Place close = token + (is_empty ? 1 : 0);
      if (close == end) return nullptr;
      if (*close != '>') return fail("tag not closed");
      open_element(full_name, is_empty);
      return fault_ ? nullptr : close + 1;
    }
    if (token == next) return fail("attributes not divided");
    next = take_attribute(token, end);
    if (next == nullptr) return nullptr;
  }
}

PlainXmlParser::Place PlainXmlParser::take_attribute(Place at, Place end) {
  Place next = at;
  while (next < end && (kind_of(*next) == Kind::plain || kind_of(*next) == Kind::high))
    ++next;
  const std::string_view name = between(at, next);
  next = skip_blanks(next, end);
  if (next == end) return nullptr;
  if (name.empty() || *next != '=') return fail("attribute without value");
  next = skip_blanks(next + 1, end);
  if (next == end) return nullptr;
  if (*next != '"' && *next != '\'') return fail("value without quotes");
  const Place close = find_byte(next + 1, end, *next);
  if (close == nullptr) return nullptr;
  std::string_view value = between(next + 1, close);
  bool is_sound = true;
  if (!stands_for_itself(value, true, is_sound)) {
    if (decoded_count_ == decoded_.size()) decoded_.emplace_back();
    std::string& decoded = decoded_[decoded_count_++];
    if (!decode(value, decoded, true)) return nullptr;
    value = decoded;
  }
  if (!is_sound || between(next + 1, close).find('<') != std::string_view::npos)
    return fail("character not allowed");
  attributes_.push_back({name, value});
  return close + 1;
}

void PlainXmlParser::open_element(std::string_view name, bool is_empty) {
  if (name_begins_.size() == kXmlDepthMax) {
    fault_ = Error{ErrorCode::file_hostile, "", "xml_depth>" + std::to_string(kXmlDepthMax)};
    return;
  }
  handler_.start_element(local_name(name), XmlAttributes(attributes_));
  if (is_empty) {
    if (!handler_.stopped()) handler_.end_element(local_name(name));
    closed_ = name_begins_.empty();
    return;
  }
  name_begins_.push_back(names_.size());
  names_ += name;
}

PlainXmlParser::Place PlainXmlParser::take_end_tag(Place at, Place end) {
  const Place close = find_byte(at, end, '>');
  if (close == nullptr) return nullptr;
  std::string_view name = between(at + 2, close);
  while (!name.empty() && is_blank(name.back()))
    name.remove_suffix(1);
  if (name_begins_.empty()) return fail("no element to end");
  const std::size_t begin = name_begins_.back();
  if (std::string_view(names_).substr(begin) != name) return fail("mismatched tag");
  name_begins_.pop_back();
  names_.resize(begin);
  closed_ = name_begins_.empty();
  handler_.end_element(local_name(name));
  return close + 1;
}

Checked parse_plain_part(const Package& package, std::string_view part, XmlHandler& handler) {
  Result<PartStream> stream = package.stream(part);
  if (!stream) return stream.error();
  PlainXmlParser parser(handler);
  const auto placed = [&](const Checked& failed) {
    return Error{failed.error().code, stream->part(), failed.error().detail};
  };
  for (;;) {
    const Result<std::size_t> count = stream->read(parser.room(kStepBytes).first(kStepBytes));
    if (!count) return count.error();
    if (*count == 0) break;
    if (Checked advanced = parser.advance(*count); !advanced) {
      return handler.refusal() ? advanced.error() : placed(advanced);
    }
    if (handler.stopped()) return Done{};
  }
  if (Checked finished = parser.finish(); !finished) return placed(finished);
  return Done{};
}

}  // namespace xueji::office
