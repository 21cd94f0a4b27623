#include "app/reuse/ledger_documents.h"

#include <algorithm>

namespace xueji::app {
namespace {

LedgerDocument describe(const UnitBook&, const PlanMade& plan) {
  return {.kind = DocumentKind::plan,
          .title = plan.name,
          .date = plan.approved.value_or(kFarFuture),
          .year = plan.year.value};
}

LedgerDocument describe(const UnitBook&, const RegulationAdopted& regulation) {
  return {.kind = DocumentKind::regulation,
          .title = regulation.name,
          .date = regulation.issued,
          .year = year_of(regulation.issued)};
}

LedgerDocument describe(const UnitBook& unit, const PaperFiled& paper) {
  return {.kind = DocumentKind::paper,
          .member = unit.find_member(paper.member.text),
          .title = paper.title,
          .date = paper.completed,
          .year = year_of(paper.completed)};
}

// Null when the session was withdrawn: then its speeches and minutes are gone with it.
const SessionHeld* find_session(const UnitBook& unit, const SessionCode& code) {
  const SessionId id = unit.find_session(code.text);
  const Shelf<SessionHeld>& shelf = unit.shelf<SessionHeld>();
  return id && shelf.rows()[id.value].alive ? &shelf.entries()[id.value] : nullptr;
}

std::optional<LedgerDocument> describe(const UnitBook& unit, const SpeechGiven& speech) {
  const SessionHeld* const session = find_session(unit, speech.session);
  if (session == nullptr) return std::nullopt;
  return LedgerDocument{.kind = DocumentKind::speech,
                        .member = unit.find_member(speech.member.text),
                        .title = speech.title.empty() ? session->theme : speech.title,
                        .date = session->date,
                        .year = year_of(session->date)};
}

LedgerDocument describe(const UnitBook&, const SessionHeld& session) {
  const Day date = std::max(session.date, session.minutes_date.value_or(session.date));
  return {.kind = DocumentKind::minutes, .title = session.theme, .date = date, .year = year_of(date)};
}

template <class E>
const std::optional<Attachment>& file_of(const E& fact) {
  if constexpr (std::is_same_v<E, SessionHeld>) {
    return fact.minutes_file;
  } else {
    return fact.file;
  }
}

// Calls visit(document, fact) for every document of the kind.
template <class E>
void visit_documents(const UnitBook& unit, const auto& visit) {
  for_each_fact<E>(unit, [&](const E& fact, const RowHead& head) {
    const std::optional<Attachment>& file = file_of(fact);
    if (!file) return;
    std::optional<LedgerDocument> document = describe(unit, fact);
    if (!document) return;
    document->unit = unit.id;
    document->record = head.seq;
    document->file = file->digest;
    visit(*std::move(document), fact);
  });
}

void visit_all(const UnitBook& unit, const auto& visit) {
  if (!unit.head.alive) return;
  visit_documents<PlanMade>(unit, visit);
  visit_documents<RegulationAdopted>(unit, visit);
  visit_documents<PaperFiled>(unit, visit);
  visit_documents<SpeechGiven>(unit, visit);
  visit_documents<SessionHeld>(unit, visit);
}

}  // namespace

std::vector<LedgerDocument> list_documents(const Ledger& ledger, Day on) {
  std::vector<LedgerDocument> documents;
  for (const Cow<UnitBook>& unit : ledger.units())
    visit_all(*unit, [&](LedgerDocument document, const auto&) {
      if (document.date <= on || document.date == kFarFuture) documents.push_back(std::move(document));
    });
  return documents;
}

std::optional<Entry> find_document(const Ledger& ledger, UnitId unit, Seq record) {
  std::optional<Entry> found;
  visit_all(ledger.unit(unit), [&](const LedgerDocument& document, const auto& fact) {
    if (document.record == record) found = fact;
  });
  return found;
}

std::vector<LibraryText> list_library(const Ledger& ledger, Day on) {
  std::vector<LibraryText> texts;
  const Shelf<LibraryItemAdded>& shelf = ledger.common().shelf<LibraryItemAdded>();
  for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
    const LibraryItemAdded& item = shelf.entries()[place];
    const bool may_be_quoted =
        item.library_kind == LibraryKind::source || item.library_kind == LibraryKind::form;
    if (shelf.rows()[place].alive && may_be_quoted && item.file && item.published.value_or(on) <= on)
      texts.push_back({item.title, item.file->digest});
  }
  return texts;
}

}  // namespace xueji::app
