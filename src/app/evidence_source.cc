#include "app/evidence_source.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include <fmt/format.h>

#include "app/codec.h"
#include "app/origin.h"
#include "base/fault.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

EvidenceItem describe_item(const journal::RecordView& record, const Ledger& ledger) {
  const Entry entry = decode(record.type, record.body);
  EvidenceItem item{record.seq, std::string(kind_of(entry)), {}, {}, {}, {}, 0};
  std::visit(
      [&]<class E>(const E& stated) {
        if constexpr (requires { stated.unit; }) item.unit = stated.unit;
        if constexpr (HasOutline<E>) {
          item.sheet = OutlineOf<E>::title;
          item.key = shown_key(key_parts(stated));
        } else if constexpr (std::is_same_v<E, FactWithdrawn>) {
          for_each_sheet([&]<class F>() {  // the sheet whose row was taken back
            if (stated.kind == SheetOf<F>::kind) item.sheet = SheetOf<F>::title;
          });
          item.key = shown_key(stated.key);
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

std::shared_ptr<const KnownRecord> describe(const journal::RecordView& record, const Ledger& ledger) {
  return std::make_shared<const KnownRecord>(
      KnownRecord{record.at, std::string(record.actor), describe_item(record, ledger)});
}

}  // namespace

const KnownRecord& EvidenceSource::remember(std::shared_ptr<const KnownRecord> record) {
  const Seq seq = record->item.seq;
  return *records_.emplace(seq, std::move(record)).first->second;
}

bool EvidenceSource::recall(Seq seq) {
  if (records_.contains(seq)) return true;
  if (cache_ == nullptr) return false;
  auto known = cache_->find(seq);
  if (!known) return false;
  remember(std::move(known));
  return true;
}

const KnownRecord& EvidenceSource::record(Seq seq) {
  if (recall(seq)) return *records_.at(seq);
  const auto record = store_.find(seq);
  if (!record) throw Fault(fmt::format("the journal holds no record {}", seq));
  auto known = describe(journal::view_of(*record), ledger_);
  if (cache_ != nullptr) cache_->keep(known);
  return remember(std::move(known));
}

// A long walk is not kept for others: a report over all units would drive out what pages ask for again.
void EvidenceSource::load(std::span<const Seq> seqs) {
  constexpr std::size_t kScannedPerFind =
      16;  // a search costs about as much as reading so many records in a row
  constexpr std::size_t kKeptMax = RecordCache::kKeptMax / 64;
  std::vector<Seq> wanted;
  for (const Seq seq : seqs)
    if (!recall(seq)) wanted.push_back(seq);
  std::ranges::sort(wanted);
  if (wanted.empty() || (wanted.back() - wanted.front()) / kScannedPerFind > wanted.size()) return;
  records_.reserve(records_.size() + wanted.size());
  const bool keeps = cache_ != nullptr && wanted.size() <= kKeptMax;
  store_.scan(wanted.front(), wanted.back(), [&](const journal::RecordView& record) {
    if (!std::ranges::binary_search(wanted, record.seq)) return true;
    auto known = describe(record, ledger_);
    if (keeps) cache_->keep(known);
    remember(std::move(known));
    return true;
  });
}

void append_json(std::string& out, const EvidenceItem& item) {
  const auto end = std::back_inserter(out);
  fmt::format_to(end, R"({{"seq":{},"kind":"{}")", item.seq, item.kind);
  const auto member = [&](std::string_view name, std::string_view text) {
    if (text.empty()) return;
    out.append(",\"").append(name).append("\":");
    append_json_string(out, text);
  };
  member("sheet", item.sheet);
  member("unit", item.unit.text);
  member("key", item.key);
  member("file", item.file);
  if (item.row != 0) fmt::format_to(end, ",\"row\":{}", item.row);
  out += '}';
}

}  // namespace xueji::app
