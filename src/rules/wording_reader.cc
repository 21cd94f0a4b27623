#include "rules/wording_reader.h"

#include <algorithm>

#include <fmt/format.h>

namespace xueji {
namespace {

std::vector<std::string> read_sentences(TableReader& reader, std::string_view key) {
  std::vector<std::string> sentences = reader.texts(key);
  const toml::array* list = reader.find_array(key);
  if (list == nullptr) return sentences;
  for (const toml::node& node : *list) {
    const auto* sentence = node.as_string();
    if (sentence == nullptr) continue;
    const std::string wrong = fault_of_wording(sentence->get(), false);
    if (!wrong.empty()) reader.fault(node, fmt::format("`{}`: {}", key, wrong));
  }
  return sentences;
}

}  // namespace

std::string fault_of_wording(std::string_view wording, bool any_gap) {
  for (std::size_t at = wording.find_first_of("{}"); at != std::string_view::npos;
       at = wording.find_first_of("{}", at)) {
    const std::size_t close = wording.find_first_of("{}", at + 1);
    if (wording[at] == '}' || close == std::string_view::npos || wording[close] == '{')
      return "the braces do not match";
    const std::string_view gap = wording.substr(at + 1, close - at - 1);
    if (gap.empty() || (!any_gap && std::ranges::find(kWordingGaps, gap) == std::end(kWordingGaps)))
      return fmt::format("unknown gap {{{}}}", gap);
    at = close + 1;
  }
  return {};
}

Wording read_wording(TableReader& criterion) {
  Wording wording;
  if (criterion.find("wording") == nullptr) return wording;
  const toml::table* table = criterion.get_table("wording");
  if (table == nullptr) return wording;
  TableReader reader(*table, "wording", criterion.faults());
  wording.commendation = read_sentences(reader, "commendation");
  wording.shortfall = read_sentences(reader, "shortfall");
  wording.suggestion = read_sentences(reader, "suggestion");
  reader.finish();
  return wording;
}

}  // namespace xueji
