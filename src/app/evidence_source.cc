#include "app/evidence_source.h"

#include <fmt/format.h>

#include "app/codec.h"
#include "app/origin.h"
#include "base/fault.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

EvidenceItem describe(const journal::Record& record, const Ledger& ledger) {
  const Entry entry = decode(record.type, record.body);
  EvidenceItem item{record.seq, std::string(kind_of(entry)), {}, {}, {}, {}, 0};
  std::visit(
      [&]<class E>(const E& stated) {
        if constexpr (requires { stated.unit; }) item.unit = stated.unit;
        if constexpr (requires { SheetOf<E>::title; }) {
          item.sheet = SheetOf<E>::title;
          for (const std::string& part : key_parts(stated))
            item.key += (item.key.empty() ? "" : "/") + part;
        }
      },
      entry);
  const Origin origin = parse_origin(record.origin);
  item.row = origin.row;
  if (const WorkbookReceived* workbook = ledger.common().find_workbook(origin.workbook)) {
    item.file = workbook->file;
    if (workbook->csv) item.file += fmt::format(".{}.csv", item.sheet);
  }
  return item;
}

}  // namespace

const EvidenceItem& EvidenceSource::item(Seq seq) {
  const auto known = items_.find(seq);
  if (known != items_.end()) return known->second;
  const auto record = store_.find(seq);
  if (!record) throw Fault(fmt::format("the journal holds no record {}", seq));
  return items_.emplace(seq, describe(*record, ledger_)).first->second;
}

void append_json(std::string& out, const EvidenceItem& item) {
  out += fmt::format("{{\"seq\":{},\"kind\":\"{}\"", item.seq, item.kind);
  const auto member = [&](std::string_view name, std::string_view text) {
    if (text.empty()) return;
    out += fmt::format(",\"{}\":", name);
    append_json_string(out, text);
  };
  member("sheet", item.sheet);
  member("unit", item.unit.text);
  member("key", item.key);
  member("file", item.file);
  if (item.row != 0) out += fmt::format(",\"row\":{}", item.row);
  out += '}';
}

}  // namespace xueji::app
