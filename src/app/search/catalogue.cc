#include "app/search/catalogue.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/search/fact_text.h"
#include "app/whole_number.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

std::string name_of(std::uint8_t kind, UnitId unit, std::string_view key) {
  return fmt::format("{}{}{}{}{}", kind, kKeySeparator, unit.value, kKeySeparator, key);
}

// Takes what stands before the next separator; all of it when there is none.
std::string_view take_field(std::string_view& text) {
  const std::string_view field = text.substr(0, text.find(kKeySeparator));
  text.remove_prefix(std::min(text.size(), field.size() + 1));
  return field;
}

}  // namespace

std::string format_label(const DocumentLabel& label) {
  return fmt::format("{1}{0}{2}{0}{3}{0}{4}{0}{5}", kKeySeparator, label.kind, label.seq,
                     label.complete ? 1 : 0, label.unit, label.key);
}

std::optional<DocumentLabel> parse_label(std::string_view text) {
  DocumentLabel label;
  label.kind = searched_kind(noun_of(take_field(text)));
  const auto seq = parse_whole_number<Seq>(take_field(text));
  label.complete = take_field(text) == "1";
  label.unit = take_field(text);
  label.key = text;
  if (label.kind.empty() || !seq) return std::nullopt;
  label.seq = *seq;
  return label;
}

std::optional<search::DocumentNumber> Catalogue::find(std::uint8_t kind, UnitId unit,
                                                      std::string_view key) const {
  const auto found = names_.find(name_of(kind, unit, key));
  if (found == names_.end()) return std::nullopt;
  return found->second;
}

const std::vector<search::DocumentNumber>& Catalogue::of_unit(UnitId unit) const {
  static const std::vector<search::DocumentNumber> kNone;
  const auto found = of_unit_.find(unit.value);
  return found == of_unit_.end() ? kNone : found->second;
}

void Catalogue::add(search::DocumentNumber number, CatalogueRow row) {
  if (rows_.size() <= number) rows_.resize(number + std::size_t{1});
  names_.insert_or_assign(name_of(row.kind, row.unit, row.key), number);
  of_unit_[row.unit.value].push_back(number);
  rows_[number] = std::move(row);
}

void Catalogue::remove(search::DocumentNumber number) {
  CatalogueRow& row = rows_[number];
  const auto named = names_.find(name_of(row.kind, row.unit, row.key));
  if (named != names_.end() && named->second == number) names_.erase(named);
  std::erase(of_unit_[row.unit.value], number);
  row = {};
}

}  // namespace xueji::app
