#include "app/search/search_query.h"

#include <algorithm>
#include <cmath>

#include "app/search/readable.h"

namespace xueji::app {
namespace {

constexpr std::size_t kSnippetCharacters = 90;  // *default*: two lines on a phone
// *default*: what is new weighs up to twice as much as what is old; half of the rest is gone after a year.
constexpr float kOldWeight = 0.5F, kUndatedWeight = 0.75F, kDaysOfHalf = 365;

// By UnitId: the units asked for and those below them; empty: all.
std::vector<char> find_units(const Ledger& ledger, const std::vector<UnitCode>& codes) {
  if (codes.empty()) return {};
  std::vector<char> wanted(ledger.units().size(), 0);
  for (const Cow<UnitBook>& unit : ledger.units())
    for (const UnitBook* at = &*unit; at != nullptr && wanted[unit->id.value] == 0;
         at = ledger.find_unit(at->registered.parent.text))
      if (std::ranges::find(codes, at->registered.unit) != codes.end()) wanted[unit->id.value] = 1;
  return wanted;
}

class Narrowing {
 public:
  Narrowing(const Ledger& ledger, const SearchQuery& query)
      : query_(query), units_(find_units(ledger, query.units)) {
    for (const std::string_view kind : query.kinds)
      kinds_ |= 1U << place_of_kind(kind);
    if (query.person) person_unit_ = ledger.find_unit_id(query.person->unit.text);
  }

  bool wants(const CatalogueRow& row) const {
    if (kinds_ != 0 && (kinds_ >> row.kind & 1U) == 0) return false;
    if (!units_.empty() && (!row.unit || row.unit.value >= units_.size() || units_[row.unit.value] == 0))
      return false;
    if (query_.from && (!row.date || *row.date < *query_.from)) return false;
    if (query_.to && (!row.date || *row.date > *query_.to)) return false;
    if (query_.person && (!person_unit_ || row.unit != person_unit_ || row.member != query_.person->member))
      return false;
    return true;
  }

 private:
  const SearchQuery& query_;
  std::vector<char> units_;
  unsigned kinds_ = 0;
  UnitId person_unit_;
};

float weight_of(const CatalogueRow& row, Day today) {
  if (!row.date) return kUndatedWeight;
  const auto age = static_cast<float>(std::max(0, today - *row.date));
  return kOldWeight + (1 - kOldWeight) * std::exp2(-age / kDaysOfHalf);
}

std::vector<FoundPassage> find_passages(const search::Index& index, const search::DocumentHit& hit,
                                        const std::vector<search::Word>& words, const FactText& told) {
  std::vector<FoundPassage> passages;
  std::vector<search::ParagraphNumber> shown;
  for (std::size_t word = 0; word < words.size(); ++word) {
    if (std::ranges::find(shown, hit.best[word]) != shown.end()) continue;
    shown.push_back(hit.best[word]);
    const auto paragraph = index.read(hit.best[word]);
    if (!paragraph) continue;
    FoundPassage passage{paragraph->source, std::nullopt, paragraph->offset, {}};
    for (const FactFile& file : told.files)
      if (file.member == paragraph->source) passage.file = file.file;
    passage.snippet =
        search::cut_snippet(paragraph->text, search::find_marks(paragraph->text, words), kSnippetCharacters);
    passages.push_back(std::move(passage));
  }
  return passages;
}

}  // namespace

std::vector<search::Word> search_words(std::string_view typed) {
  return search::parse_words(typed);
}

SearchAnswer search_facts(const SearchStore& store, const Ledger& ledger, const Subject& subject, Day today,
                          const SearchQuery& query) {
  const SearchStore::Looking looking(store);
  const Narrowing narrowing(ledger, query);
  Readable readable(ledger, subject, today);
  const auto found = looking.index().find(
      query.words,
      [&](search::DocumentNumber number) {
        const CatalogueRow* const row = looking.catalogue().find(number);
        return row != nullptr && narrowing.wants(*row) && readable.may_read(*row) ? weight_of(*row, today)
                                                                                  : 0.0F;
      },
      query.skip, query.limit);
  SearchAnswer answer{found.total, {}, looking.position()};
  for (const search::DocumentHit& hit : found.page) {
    const CatalogueRow& row = *looking.catalogue().find(hit.document);
    const auto entry = find_searched(ledger, row.kind, row.unit, row.key);
    if (!entry) continue;  // withdrawn since the index followed
    const FactText told = fact_text(*entry);
    std::vector<FoundPassage> passages = find_passages(looking.index(), hit, query.words, told);
    answer.facts.push_back({kind_at(row.kind), row.unit, split_key(row.key), row.seq, told.title, row.date,
                            row.member, std::move(passages)});
  }
  return answer;
}

}  // namespace xueji::app
