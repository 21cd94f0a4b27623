// The documents of a ledger whose texts are held against each other: plans, regulations, papers, speeches,
// minutes; and the library's texts, which may be quoted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/reuse/document_kind.h"
#include "base/day.h"
#include "base/digest.h"
#include "domain/entry.h"
#include "domain/ledger.h"

namespace xueji::app {

struct LedgerDocument {
  DocumentKind kind = DocumentKind::plan;
  UnitId unit{};
  MemberId member{};    // of papers and speeches; else none
  Seq record = 0;       // that stated it last
  std::string title{};  // of a speech without one, and of minutes: the session's theme
  Digest file{};
  Day date{};    // when it was filed as far as anybody knows; kFarFuture: nobody does
  int year = 0;  // of a plan the year that it is for, else of the date
};

// Those that stand and name a file and are not dated after `on`; by unit, kind, then as first stated.
std::vector<LedgerDocument> list_documents(const Ledger& ledger, Day on);

// The entry by which the unit states the document of this record; nothing when it has none. O(documents of
// the unit).
std::optional<Entry> find_document(const Ledger& ledger, UnitId unit, Seq record);

struct LibraryText {
  std::string title;
  Digest file{};
};
// Sources and templates that were published by `on`, or nobody knows when.
std::vector<LibraryText> list_library(const Ledger& ledger, Day on);

}  // namespace xueji::app
