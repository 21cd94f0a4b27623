#include "report/edits.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"

namespace xueji::report {
namespace {

bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

// The number at the beginning of `text` with what makes it another number: a decimal part, %, 万. Empty: no
// number.
std::string_view leading_number(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_digit(text[end]))
    ++end;
  if (end == 0) return {};
  if (end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1])) {
    ++end;
    while (end < text.size() && is_digit(text[end]))
      ++end;
  }
  for (const std::string_view unit : {"%", "万"})
    if (text.substr(end).starts_with(unit)) return text.substr(0, end + unit.size());
  return text.substr(0, end);
}

// The longest of the words that `text` begins with.
std::string_view leading_word(std::string_view text, const std::vector<std::string>& words) {
  std::string_view longest;
  for (const std::string& word : words)
    if (word.size() > longest.size() && text.starts_with(word)) longest = word;
  return longest;
}

// What `left` has and `right` has not, counted.
std::vector<std::string> difference(std::vector<std::string> left, std::vector<std::string> right) {
  std::ranges::sort(left);
  std::ranges::sort(right);
  std::vector<std::string> rest;
  std::ranges::set_difference(left, right, std::back_inserter(rest));
  return rest;
}

}  // namespace

std::vector<std::string> bound_figures(std::string_view text, const BoundWords& words) {
  const std::string normal = normalise_text(text);  // full-width digits are digits
  std::vector<std::string> figures;
  for (std::size_t offset = 0; offset < normal.size();) {
    const std::string_view rest = std::string_view(normal).substr(offset);
    std::string_view figure = leading_word(rest, words.unit_names);
    if (figure.empty()) figure = leading_word(rest, words.quantifiers);
    if (figure.empty()) figure = leading_number(rest);
    if (figure.empty()) {
      offset = decode_character(normal, offset).next;
      continue;
    }
    figures.emplace_back(figure);
    offset += figure.size();
  }
  return figures;
}

std::vector<EditFault> check_edit(const Claim& claim, std::string_view text, const BoundWords& words) {
  if (count_visible_characters(text) == 0) return {{EditFault::Kind::empty, {}}};
  std::vector<EditFault> faults;
  if (text.find_first_of("\r\n") != std::string_view::npos)
    faults.push_back({EditFault::Kind::not_one_sentence, {}});
  const std::string& bound_text = claim.edited ? claim.generated : claim.text;
  const std::vector<std::string> bound = bound_figures(bound_text, words), kept = bound_figures(text, words);
  for (std::string& figure : difference(bound, kept))
    faults.push_back({EditFault::Kind::figure_dropped, std::move(figure)});
  for (std::string& figure : difference(kept, bound))
    faults.push_back({EditFault::Kind::figure_added, std::move(figure)});
  return faults;
}

std::string describe(const EditFault& fault) {
  switch (fault.kind) {
    case EditFault::Kind::empty:
      return "改写后的句子是空的";
    case EditFault::Kind::figure_dropped:
      return fmt::format("改写后缺少“{}”，这一数据与记录绑定，不能删改", fault.figure);
    case EditFault::Kind::figure_added:
      return fmt::format("改写后多出“{}”，没有记录支持", fault.figure);
    case EditFault::Kind::not_one_sentence:
      return "改写后的句子不能换行";
  }
  return {};
}

MergedEdits merge_edits(std::vector<Claim>& claims, std::span<const Edit> edits, const BoundWords& words) {
  MergedEdits merged;
  for (const Edit& edit : edits) {
    const auto claim = std::ranges::find(claims, edit.id, &Claim::id);
    if (claim == claims.end()) continue;
    const std::string& generated = claim->edited ? claim->generated : claim->text;
    if (bound_figures(generated, words) != edit.figures) {
      claim->pending_edit = edit.text;
      continue;
    }
    std::vector<EditFault> faults = check_edit(*claim, edit.text, words);
    if (!faults.empty()) {
      merged.refused.emplace_back(edit, std::move(faults));
      continue;
    }
    if (!claim->edited) claim->generated = claim->text;
    claim->edited = true;
    claim->text = edit.text;
  }
  return merged;
}

}  // namespace xueji::report
