// Text of a web page: elements that show nothing are left out, block elements end a line.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/text.h"
#include "text/text_reader.h"

namespace xueji::text {
namespace {

constexpr std::array<std::string_view, 6> kSilent{"script", "style", "head", "template", "noscript", "svg"};
constexpr std::array<std::string_view, 22> kBlocks{
    "p",  "div", "br", "tr", "li",      "ul",      "ol",     "table",  "h1",    "h2",         "h3",
    "h4", "h5",  "h6", "hr", "section", "article", "header", "footer", "title", "blockquote", "pre"};

struct Entity {
  std::string_view name, text;
};
constexpr std::array<Entity, 14> kEntities{{{"amp", "&"},
                                            {"lt", "<"},
                                            {"gt", ">"},
                                            {"quot", "\""},
                                            {"apos", "'"},
                                            {"nbsp", "\u00A0"},
                                            {"ldquo", "“"},
                                            {"rdquo", "”"},
                                            {"lsquo", "‘"},
                                            {"rsquo", "’"},
                                            {"mdash", "—"},
                                            {"hellip", "…"},
                                            {"middot", "·"},
                                            {"ensp", " "}}};

bool is_name_character(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

class Stripper {
 public:
  explicit Stripper(std::string_view html) : html_(html) {}

  std::string run() {
    while (at_ < html_.size()) {
      if (html_[at_] == '<' && take_tag()) continue;
      if (html_[at_] == '&' && take_reference()) continue;
      out_ += html_[at_++];
    }
    return std::move(out_);
  }

 private:
  bool take_tag() {
    const std::string_view rest = html_.substr(at_);
    if (rest.starts_with("<!--")) return skip_past("-->");
    if (rest.starts_with("<!") || rest.starts_with("<?")) return skip_past(">");
    const bool closing = rest.starts_with("</");
    std::size_t end = closing ? 2 : 1;
    std::string name;
    while (end < rest.size() && is_name_character(rest[end]))
      name += lower(rest[end++]);
    if (name.empty()) return false;  // a bare "<"
    skip_tag();
    if (std::ranges::find(kBlocks, name) != kBlocks.end()) out_ += '\n';
    if (name == "td" || name == "th") out_ += closing ? "\t" : "";
    if (!closing && std::ranges::find(kSilent, name) != kSilent.end()) skip_element(name);
    return true;
  }

  // To the end of the tag; a ">" in quotation marks is none.
  void skip_tag() {
    char quote = 0;
    for (++at_; at_ < html_.size(); ++at_) {
      const char c = html_[at_];
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        ++at_;
        return;
      }
    }
  }

  bool skip_past(std::string_view mark) {
    const std::size_t found = html_.find(mark, at_);
    at_ = found == std::string_view::npos ? html_.size() : found + mark.size();
    return true;
  }

  void skip_element(std::string_view name) {
    for (; at_ < html_.size(); ++at_) {
      if (html_[at_] != '<' || html_.substr(at_, 2) != "</") continue;
      const std::string_view found = html_.substr(at_ + 2, name.size());
      if (std::ranges::equal(found, name, {}, lower)) {
        skip_past(">");
        return;
      }
    }
  }

  bool take_reference() {
    const std::size_t end = html_.find(';', at_);
    if (end == std::string_view::npos || end - at_ > 10) return false;
    const std::string_view name = html_.substr(at_ + 1, end - at_ - 1);
    if (name.starts_with('#')) {
      const auto character = parse_number(name.substr(1));
      if (!character) return false;
      append_character(out_, *character);
    } else {
      const auto entity = std::ranges::find(kEntities, name, &Entity::name);
      if (entity == kEntities.end()) return false;
      out_ += entity->text;
    }
    at_ = end + 1;
    return true;
  }

  static std::optional<char32_t> parse_number(std::string_view digits) {
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal) digits.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return std::nullopt;
    return value;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace

std::string strip_html(std::string_view html) {
  return Stripper(html).run();
}

}  // namespace xueji::text
