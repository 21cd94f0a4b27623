#include "report/wording.h"

#include <algorithm>
#include <cstdint>

#include "base/assert.h"

namespace xueji::report {
namespace {

std::uint64_t fnv_1a(std::string_view bytes, std::uint64_t hash = 0xcbf29ce484222325ULL) {
  for (const char byte : bytes) {
    hash ^= static_cast<std::uint8_t>(byte);
    hash *= 0x100000001b3ULL;
  }
  return hash;
}

// Fills a stretch without brackets; tells whether a known gap was empty.
std::pair<std::string, bool> fill_stretch(std::string_view stretch, const Gaps& gaps) {
  std::string filled;
  bool lacks = false;
  while (!stretch.empty()) {
    const std::size_t open = stretch.find('{');
    filled += stretch.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = stretch.find('}', open);
    const std::string_view name = stretch.substr(open + 1, close - open - 1);
    const auto gap = std::ranges::find(gaps, name, &Gaps::value_type::first);
    if (gap == gaps.end()) {
      filled += stretch.substr(open, close == std::string_view::npos ? close : close - open + 1);
    } else {
      filled += gap->second;
      lacks = lacks || gap->second.empty();
    }
    if (close == std::string_view::npos) break;
    stretch.remove_prefix(close + 1);
  }
  return {std::move(filled), lacks};
}

}  // namespace

std::size_t choose(std::string_view key, const Period& period, std::size_t count) {
  XJ_ASSERT(count > 0);
  std::uint64_t hash = fnv_1a(key);
  hash = fnv_1a(format_iso(period.from), hash);
  hash = fnv_1a(format_iso(period.to), hash);
  return static_cast<std::size_t>((hash ^ hash >> 32) % count);  // the low bits alone mix too little
}

std::string fill(std::string_view wording, const Gaps& gaps) {
  std::string filled;
  while (!wording.empty()) {
    const std::size_t open = wording.find('[');
    const std::size_t close = wording.find(']', open);
    filled += fill_stretch(wording.substr(0, open), gaps).first;
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    const auto [optional, lacks] = fill_stretch(wording.substr(open + 1, close - open - 1), gaps);
    if (!lacks) filled += optional;
    wording.remove_prefix(close + 1);
  }
  return filled;
}

std::vector<std::string_view> texts_of(const Rulebook& rulebook, std::string_view key) {
  std::vector<std::string_view> texts;
  for (const auto& [name, text] : rulebook.texts)
    if (name == key) texts.push_back(text);
  return texts;
}

std::string_view text_of(const Rulebook& rulebook, std::string_view key, const Period& period) {
  const std::vector<std::string_view> texts = texts_of(rulebook, key);
  return texts.empty() ? std::string_view() : texts[choose(key, period, texts.size())];
}

}  // namespace xueji::report
