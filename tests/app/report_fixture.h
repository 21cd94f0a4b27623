// The small province in a journal: every entry a record, as if imported from workbooks, so that its evidence
// can be followed to files and rows.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/codec.h"
#include "app/evidence_source.h"
#include "app/origin.h"
#include "journal/chain.h"
#include "journal/store.h"
#include "report/report.h"
#include "tests/report/small_province.h"

namespace xueji::test {

class JournalledProvince {
 public:
  // `more`: entries beyond those of the small province.
  explicit JournalledProvince(const std::vector<Entry>& more = {}) {
    for (const Entry& entry : province_entries())
      record(entry);
    for (const Entry& entry : more)
      record(entry);
    std::vector<journal::RecordView> views;
    for (const journal::Record& each : records_)
      views.push_back(journal::view_of(each));
    store_->append(views);
  }

  report::StageReport report(report::Variant variant = report::Variant::public_text,
                             const std::vector<report::Edit>& edits = {}) const {
    report::ReportOptions options;
    options.variant = variant;
    options.unit = ledger_.find_unit_id("G04");
    options.journal = {head_.seq, to_hex(head_.hash)};
    options.edits = edits;
    return report::compose(ledger_, shipped_rulebook(), evaluate(ledger_, shipped_rulebook(), kHalfYear),
                           options);
  }
  app::EvidenceSource evidence() { return {*store_, ledger_}; }

 private:
  // Rows count from 2, sheet by sheet, as in a workbook.
  void record(const Entry& entry) {
    const std::string file = workbook_of(entry);
    if (!workbooks_.contains(file)) {
      add(WorkbookReceived{{}, file, {}, false}, "live");
      workbooks_[file] = head_.seq;
    }
    std::uint32_t& row = rows_[file + std::string(kind_of(entry))];
    if (row == 0) row = 1;
    add(entry, app::format_origin({workbooks_[file], ++row}));
  }

  static std::string workbook_of(const Entry& entry) {
    return std::visit(
        []<class E>(const E& stated) -> std::string {
          if constexpr (requires {
                          SheetOf<E>::book;
                          stated.unit;
                        }) {
            if (SheetOf<E>::book == BookKind::unit) return stated.unit.text + "/报送表.xlsx";
          }
          return "主管单位.xlsx";
        },
        entry);
  }

  void add(const Entry& entry, const std::string& origin) {
    journal::Record made{head_.seq + 1,       Instant{head_.seq}, "test", origin,
                         app::type_of(entry), app::encode(entry), {}};
    head_.hash = made.hash = journal::next_hash(hasher_, head_.hash, journal::view_of(made));
    head_.seq = made.seq;
    post(ledger_, {made.seq, made.at, true}, entry);
    records_.push_back(std::move(made));
  }

  std::unique_ptr<journal::Store> store_ = journal::make_memory_store(HashAlgorithm::sha256);
  Hasher hasher_;
  journal::Head head_ = journal::genesis_head(HashAlgorithm::sha256);
  Ledger ledger_;
  std::vector<journal::Record> records_;
  std::map<std::string, Seq> workbooks_;
  std::map<std::string, std::uint32_t> rows_;
};

}  // namespace xueji::test
