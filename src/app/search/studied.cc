#include "app/search/studied.h"

#include <algorithm>
#include <set>

#include "domain/fields.h"

namespace xueji::app {
namespace {

using Sessions = std::set<std::string, std::less<>>;  // codes, of one unit

void note(StudiedUnit& studied, const SessionHeld& session) {
  ++studied.sessions;
  if (!studied.first || session.date < studied.first->date) studied.first = session;
}

template <class Wanted>
StudiedUnit find_in(const UnitBook& unit, Day from, Day on, const Wanted& is_wanted) {
  StudiedUnit studied{unit.id, 0, std::nullopt};
  for_each_fact<SessionHeld>(unit, [&](const SessionHeld& session, const RowHead&) {
    if (session.date >= from && session.date <= on && is_wanted(session)) note(studied, session);
  });
  return studied;
}

Day issued_on(const Ledger& ledger, const DirectiveCode& directive) {
  const Shelf<DirectiveIssued>& shelf = ledger.common().shelf<DirectiveIssued>();
  const auto place = shelf.find(directive.text);
  return place && shelf.rows()[*place].alive ? shelf.entries()[*place].issued : kFarFuture;
}

std::vector<StudiedUnit> find_directive(const Ledger& ledger, const DirectiveCode& directive, Day on,
                                        const std::vector<UnitId>& units) {
  const Day issued = issued_on(ledger, directive);
  std::vector<StudiedUnit> studied;
  for (const UnitId id : units)
    if (ledger.unit(id).in_being(on))
      studied.push_back(find_in(ledger.unit(id), issued, on, [&](const SessionHeld& session) {
        return std::ranges::find(session.directives, directive) != session.directives.end();
      }));
  return studied;
}

// What in one unit holds the words.
struct WordPlaces {
  Sessions sessions;
  Sessions topics;  // keys of plan topics
};

class WordSearch {
 public:
  WordSearch(const SearchStore& store, const std::vector<search::Word>& words,
             const std::vector<UnitId>& units) {
    const SearchStore::Looking looking(store);
    const std::set<UnitId> wanted(units.begin(), units.end());
    const auto is_wanted = [&](const CatalogueRow& row) {
      return wanted.contains(row.unit) &&
             (is_of_session(row) || row.kind == place_of_kind(kind_of<PlanTopicSet>()));
    };
    const auto found = looking.index().find(
        words,
        [&](search::DocumentNumber number) {
          const CatalogueRow* const row = looking.catalogue().find(number);
          return row != nullptr && is_wanted(*row) ? 1.0F : 0.0F;
        },
        0, looking.catalogue().size());
    for (const search::DocumentHit& hit : found.page) {
      const CatalogueRow& row = *looking.catalogue().find(hit.document);
      WordPlaces& places = places_[row.unit.value];
      if (is_of_session(row)) {
        places.sessions.insert(row.key.substr(0, row.key.find(kKeySeparator)));
      } else {
        places.topics.insert(row.key);
      }
    }
  }

  bool holds(UnitId unit, const SessionHeld& session) const {
    const auto places = places_.find(unit.value);
    if (places == places_.end()) return false;
    return places->second.sessions.contains(session.session.text) ||
           std::ranges::any_of(session.plan_topics, [&](const PlanTopicRef& topic) {
             return places->second.topics.contains(join_key({topic.plan.text, topic.number}));
           });
  }

 private:
  // Keys of what belongs to a session begin with its code.
  static bool is_of_session(const CatalogueRow& row) {
    return row.kind == place_of_kind(kind_of<SessionHeld>()) ||
           row.kind == place_of_kind(kind_of<AgendaItemSet>()) ||
           row.kind == place_of_kind(kind_of<SpeechGiven>());
  }

  std::unordered_map<std::uint32_t, WordPlaces> places_;
};

}  // namespace

std::vector<StudiedUnit> find_studied(const SearchStore& store, const Ledger& ledger,
                                      const StudiedMatter& matter, Day on, const std::vector<UnitId>& units) {
  if (const auto* directive = std::get_if<DirectiveCode>(&matter))
    return find_directive(ledger, *directive, on, units);
  const WordSearch words(store, std::get<std::vector<search::Word>>(matter), units);
  std::vector<StudiedUnit> studied;
  for (const UnitId id : units)
    if (ledger.unit(id).in_being(on))
      studied.push_back(find_in(ledger.unit(id), kFarPast, on,
                                [&](const SessionHeld& session) { return words.holds(id, session); }));
  return studied;
}

}  // namespace xueji::app
