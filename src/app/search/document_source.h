// From the ledger's facts to documents of the index.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/search/catalogue.h"
#include "app/search/fact_text.h"
#include "base/result.h"
#include "domain/ledger.h"

namespace xueji::app {

// The text of a stored file, or the error of why it has none; nothing: not known yet.
using FindFileText = std::function<std::optional<Result<std::string>>(const Digest&)>;

// Place of a kind in SearchedEntries, and back.
std::uint8_t place_of_kind(std::string_view kind);
std::string_view kind_at(std::uint8_t place);

// A fact that is searched, where it stands.
struct SearchedFact {
  std::uint8_t kind = 0;
  UnitId unit;      // none: kept for all units
  std::string key;  // joined
  Seq seq = 0;
  std::optional<Day> date;  // its own, or that of its session
  MemberCode member;        // whom it is about; empty: no single person
};

// Calls visit(fact) for every fact of the unit, or of those that are kept for all, that is alive.
void for_each_searched(const Ledger& ledger, UnitId unit,
                       const std::function<void(const SearchedFact&)>& visit);

std::vector<std::string> split_key(std::string_view key);  // a joined one into its parts

// The fact as it stands; none when it is gone.
std::optional<Entry> find_searched(const Ledger& ledger, std::uint8_t kind, UnitId unit,
                                   std::string_view key);

struct FactDocument {
  search::NewDocument document;
  CatalogueRow row;
};
// Its title, its parts and the texts of its files, paragraph by paragraph.
FactDocument make_document(const Ledger& ledger, const SearchedFact& fact, const FindFileText& find_text);

}  // namespace xueji::app
