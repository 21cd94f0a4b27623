#include "app/search/document_source.h"

#include "app/query/fact_list.h"
#include "app/texts/text_store.h"
#include "base/assert.h"
#include "search/paragraphs.h"

namespace xueji::app {
namespace {

template <class E>
std::uint8_t place_of() {
  return static_cast<std::uint8_t>(boost::mp11::mp_find<SearchedEntries, E>::value);
}

// Items of a session bear its date.
template <class E>
std::optional<Day> date_of(const UnitBook* unit, const E& entry) {
  if constexpr (requires { entry.session; } && !std::is_same_v<E, SessionHeld>) {
    const auto place = unit->shelf<SessionHeld>().find(entry.session.text);
    if (place) return unit->shelf<SessionHeld>().entries()[*place].date;
  }
  return fact_date(entry);
}

template <class E>
MemberCode member_of(const E& entry) {
  if constexpr (requires { entry.member; }) return entry.member;
  return {};
}

template <class E, class Visit>
void visit_common(const Ledger& ledger, const Visit& visit) {
  const Shelf<E>& shelf = ledger.common().shelf<E>();
  for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
    const E& entry = shelf.entries()[place];
    if (shelf.rows()[place].alive)
      visit(
          {place_of<E>(), UnitId{}, key_of(entry), shelf.rows()[place].seq, date_of<E>(nullptr, entry), {}});
  }
}

void add_text(search::NewDocument& document, std::string_view source, std::string_view text) {
  for (const search::TextPiece& piece : search::split_paragraphs(text))
    document.paragraphs.push_back({std::string(source), piece.offset, std::string(piece.text)});
}

}  // namespace

std::uint8_t place_of_kind(std::string_view kind) {
  std::uint8_t place = 0;
  for_each_kind<SearchedEntries>([&]<class E>() {
    if (kind == kind_of<E>()) place = place_of<E>();
  });
  return place;
}

std::string_view kind_at(std::uint8_t place) {
  std::string_view kind;
  for_each_kind<SearchedEntries>([&]<class E>() {
    if (place == place_of<E>()) kind = kind_of<E>();
  });
  return kind;
}

void for_each_searched(const Ledger& ledger, UnitId id,
                       const std::function<void(const SearchedFact&)>& visit) {
  const UnitBook* const unit = id ? &ledger.unit(id) : nullptr;
  if (unit != nullptr && !unit->head.alive) return;
  for_each_kind<SearchedEntries>([&]<class E>() {
    if constexpr (kIsCommon<E>) {
      if (unit == nullptr) visit_common<E>(ledger, visit);
    } else if (unit != nullptr) {
      for_each_fact<E>(*unit, [&](const E& entry, const RowHead& head) {
        visit({place_of<E>(), id, key_of(entry), head.seq, date_of(unit, entry), member_of(entry)});
      });
    }
  });
}

std::vector<std::string> split_key(std::string_view key) {
  std::vector<std::string> parts;
  for (;;) {
    parts.emplace_back(key.substr(0, key.find(kKeySeparator)));
    if (parts.back().size() == key.size()) return parts;
    key.remove_prefix(parts.back().size() + 1);
  }
}

std::optional<Entry> find_searched(const Ledger& ledger, std::uint8_t kind, UnitId unit,
                                   std::string_view key) {
  auto fact = find_fact(ledger, kind_at(kind), unit, split_key(key));
  if (!fact) return std::nullopt;
  return std::move(fact->entry);
}

FactDocument make_document(const Ledger& ledger, const SearchedFact& fact, const FindFileText& find_text) {
  const auto entry = find_searched(ledger, fact.kind, fact.unit, fact.key);
  XJ_ASSERT(entry);
  const FactText told = fact_text(*entry);
  FactDocument made;
  search::NewDocument& document = made.document;
  document.paragraphs.push_back({std::string(told.title_member), 0, told.title});
  for (const FactPart& part : told.parts)
    add_text(document, part.member, part.text);
  bool complete = true;
  for (const FactFile& file : told.files) {
    if (!find_text) break;
    const auto text = find_text(file.file.digest);
    if (text && *text) add_text(document, file.member, **text);
    complete = complete && text && (*text || !may_pass(text->error()));
  }
  document.label = format_label({kind_at(fact.kind),
                                 fact.unit ? ledger.unit(fact.unit).registered.unit.text : std::string(),
                                 fact.key, fact.seq, complete});
  made.row = {fact.kind, true, complete, fact.unit, fact.seq, fact.date, fact.member, fact.key};
  return made;
}

}  // namespace xueji::app
