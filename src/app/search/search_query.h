// Searching: what somebody may find, best first, with the places where it stands.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/access/decide.h"
#include "app/search/search_store.h"
#include "base/day.h"
#include "domain/entry.h"
#include "search/paragraphs.h"

namespace xueji::app {

// The words that somebody typed; empty when there is nothing to look for.
std::vector<search::Word> search_words(std::string_view typed);
inline constexpr std::size_t kSearchWordsMax = search::kWordsMax;

struct SearchQuery {
  std::vector<search::Word> words{};      // all must be found
  std::vector<std::string_view> kinds{};  // of SearchedEntries; empty: all
  std::vector<UnitCode> units{};          // these and the units below them; empty: all
  std::optional<Day> from{}, to{};        // of the day that a fact bears
  std::optional<Person> person{};         // facts about this member alone
  std::size_t skip = 0, limit = 20;
};

// A piece of a fact in which words stand.
struct FoundPassage {
  std::string member;              // the described member of the fact
  std::optional<Attachment> file;  // whose text it is from, when the member is a file
  std::uint32_t offset = 0;        // of the paragraph in that text, in code points
  search::Snippet snippet;
};

struct FoundFact {
  std::string_view kind;
  UnitId unit;                   // none: kept for all units
  std::vector<std::string> key;  // as the fact's path names it
  Seq seq = 0;
  std::string title;
  std::optional<Day> date;
  MemberCode member;                   // whom it is about; empty: no single person
  std::vector<FoundPassage> passages;  // the best of each word, in the order of the words
};

struct SearchAnswer {
  std::size_t total = 0;         // facts that somebody may find
  std::vector<FoundFact> facts;  // of the page
  Seq position = 0;              // of the journal that the index has followed
};

// Not more than kSearchWordsMax words; nothing is found without one. Decides about every fact by the one
// function: what the subject may not read is neither found nor counted.
SearchAnswer search_facts(const SearchStore& store, const Ledger& ledger, const Subject& subject, Day today,
                          const SearchQuery& query);

}  // namespace xueji::app
