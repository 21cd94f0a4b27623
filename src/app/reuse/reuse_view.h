// What is shown of documents that were compared: read models with their names on the wire.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "app/reuse/ledger_documents.h"
#include "app/reuse/reuse_report.h"
#include "domain/value.h"

namespace xueji::app {

struct ReuseDocumentView {
  std::uint32_t record = 0;  // that states it
  DocumentKind kind = DocumentKind::plan;
  UnitCode unit{};
  MemberCode member{};  // of papers and speeches
  std::string title{};
  std::optional<Day> date{};  // none: nobody knows when it was filed
  std::uint32_t reused = 0;   // letters of it that count as reused,
  std::uint32_t own = 0;      // of so many; what is explained is in neither
  bool identical = false;     // to a whole other document
};
BOOST_DESCRIBE_STRUCT(ReuseDocumentView, (),
                      (record, kind, unit, member, title, date, reused, own, identical))

ReuseDocumentView view_of(const ReuseDocument& document);

}  // namespace xueji::app
