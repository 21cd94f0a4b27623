// Edits (改写): a person may change a sentence's words, nobody its figures. An edit is kept with its claim
// and survives as long as the claim's figures are what they were.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/claim.h"

namespace xueji::report {

struct Edit {
  std::string id;  // of the claim
  std::string text;
  std::vector<std::string> figures;  // of the claim when it was edited; see bound_figures
};

struct EditFault {
  enum class Kind : std::uint8_t {
    empty,            // no text
    figure_dropped,   // a bound figure is missing
    figure_added,     // a number, quantifier or unit that the claim does not have
    not_one_sentence  // line breaks
  } kind{};
  std::string figure;
  friend bool operator==(const EditFault&, const EditFault&) = default;
};
std::string describe(const EditFault& fault);  // Chinese, for the person who edited

// Words that carry meaning of their own: quantifiers, and names of all units (a name that contains another is
// recognised as itself).
struct BoundWords {
  std::vector<std::string> quantifiers;
  std::vector<std::string> unit_names;
};

// The bound figures of a sentence in order of appearance: numbers with their % or 万, quantifiers, names of
// units.
std::vector<std::string> bound_figures(std::string_view text, const BoundWords& words);

// Why the text may not replace the claim's sentence; empty: it may.
std::vector<EditFault> check_edit(const Claim& claim, std::string_view text, const BoundWords& words);

struct MergedEdits {
  std::vector<std::pair<Edit, std::vector<EditFault>>> refused;
};
// Lays edits over generated claims. Same figures: the edit becomes the text. Other figures: the new sentence
// stays and the edit is kept beside it. Faulty: refused. An edit of a claim that is not written now is left
// aside.
MergedEdits merge_edits(std::vector<Claim>& claims, std::span<const Edit> edits, const BoundWords& words);

}  // namespace xueji::report
