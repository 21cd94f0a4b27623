// Catalogue: which documents of the index are which facts, and what a search is narrowed by. A value; whoever
// shares it takes care of threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "base/text_hash.h"
#include "search/index.h"

namespace xueji::app {

// By what a document is known in the index, whatever the ledger's numbers are.
struct DocumentLabel {
  std::string_view kind;
  std::string unit;      // code; empty: kept for all units
  std::string key;       // joined
  Seq seq = 0;           // the record that stated the fact last
  bool complete = true;  // false: a file that it names has not been read
};
std::string format_label(const DocumentLabel& label);
std::optional<DocumentLabel> parse_label(std::string_view text);  // empty: not of this version

struct CatalogueRow {
  std::uint8_t kind = 0;  // place in SearchedEntries
  bool alive = false;
  bool complete = true;
  UnitId unit;  // none: kept for all units
  Seq seq = 0;
  std::optional<Day> date;
  MemberCode member;
  std::string key;
};

class Catalogue {
 public:
  const CatalogueRow* find(
      search::DocumentNumber number) const noexcept {  // null: unknown or no longer alive
    return number < rows_.size() && rows_[number].alive ? &rows_[number] : nullptr;
  }
  std::optional<search::DocumentNumber> find(std::uint8_t kind, UnitId unit, std::string_view key) const;
  const std::vector<search::DocumentNumber>& of_unit(UnitId unit) const;  // none: kept for all units

  void add(search::DocumentNumber number, CatalogueRow row);
  void remove(search::DocumentNumber number);
  // What may change without the fact being stated anew.
  void update(search::DocumentNumber number, std::optional<Day> date, const MemberCode& member) {
    rows_[number].date = date;
    rows_[number].member = member;
  }
  std::size_t size() const noexcept { return names_.size(); }

 private:
  std::vector<CatalogueRow> rows_;  // by number
  std::unordered_map<std::string, search::DocumentNumber, TextHash, std::equal_to<>> names_;
  std::unordered_map<std::uint32_t, std::vector<search::DocumentNumber>> of_unit_;
};

}  // namespace xueji::app
