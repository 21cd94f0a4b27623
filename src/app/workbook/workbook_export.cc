#include "app/workbook/workbook_export.h"

#include <algorithm>
#include <set>

#include "app/workbook/export_files.h"
#include "app/workbook/export_trial.h"
#include "app/workbook/return_writer.h"
#include "app/workbook/unit_order.h"
#include "base/text.h"
#include "office/zip_folder.h"

namespace xueji::app {
namespace {

constexpr std::size_t kFolderNameBytesMax = 200;  // file systems allow 255

ExportScope all_of(const Ledger& ledger) {
  ExportScope scope;
  for (const Cow<UnitBook>& unit : ledger.units())
    scope.units.push_back(unit->id);
  return scope;
}

std::vector<const UnitBook*> units_of(const Ledger& ledger, const ExportScope& scope) {
  std::vector<const UnitBook*> units;
  for (const UnitId id : scope.units)
    if (const UnitBook& unit = ledger.unit(id); unit.head.alive) units.push_back(&unit);
  return units;
}

// A unit after its superior, as the trial needs them.
std::vector<const UnitBook*> superiors_first(const std::vector<const UnitBook*>& units) {
  std::vector<StagedRow> rows;
  for (const UnitBook* unit : units) {
    rows.emplace_back();
    rows.back().entry = unit->registered;
  }
  std::vector<const UnitBook*> ordered;
  for (const std::size_t place : order_units(rows).order)
    ordered.push_back(units[place]);
  return ordered;
}

std::string folder_name(const UnitRegistered& unit, std::set<std::string>& taken) {
  constexpr std::string_view kForbidden = "/\\:*?\"<>|";
  std::string wanted = unit.unit.text + "-" + (unit.short_name.empty() ? unit.name : unit.short_name);
  std::string name;
  for (std::size_t offset = 0; offset < wanted.size();) {
    const auto [character, next] = decode_character(wanted, offset);
    offset = next;
    const bool allowed =
        character >= 0x20 &&
        (character > 0x7F || kForbidden.find(static_cast<char>(character)) == std::string_view::npos);
    if (name.size() + 4 > kFolderNameBytesMax) break;
    append_character(name, allowed ? character : U'_');
  }
  if (name.starts_with('.') || name.starts_with("~$") || name.starts_with("__")) name = "_" + name;
  while (name.ends_with('.') || name.ends_with(' '))
    name.pop_back();
  std::string unique = name;
  for (int number = 2; !taken.insert(unique).second; ++number)
    unique = name + "-" + std::to_string(number);
  return unique;
}

class Export {
 public:
  Export(const Ledger& ledger, const FileStore& files, const Directory& directory,
         const std::filesystem::path& folder, ExportScope scope)
      : ledger_(ledger),
        files_(files),
        directory_(directory),
        folder_(folder),
        scope_(std::move(scope)),
        units_(units_of(ledger, scope_)) {}

  ExportSummary run() {
    write_supervising();
    const Ledger common = trial_.ledger();
    for (std::size_t done = 0; const UnitBook* unit : units_) {
      if (scope_.progress) scope_.progress(done++, units_.size());
      write_unit(*unit);
      trial_.ledger() = common;
    }
    return std::move(summary_);
  }

 private:
  void add(Entry fact, std::vector<Entry>& entries, ExportFiles& files) {
    if (scope_.view && !scope_.view(fact)) return;
    auto admitted = trial_.admit(std::move(fact), summary_.left_out);
    if (!admitted) return;
    files.settle(*admitted);
    entries.push_back(*std::move(admitted));
    ++summary_.fact_count;
  }

  template <class E>
  void add_supervising(std::vector<Entry>& entries, ExportFiles& files) {
    if constexpr (std::is_same_v<E, UnitRegistered>) {
      for (const UnitBook* unit : superiors_first(units_))
        add(unit->registered, entries, files);
    } else if constexpr (kIsCommon<E>) {
      const Shelf<E>& shelf = ledger_.common().shelf<E>();
      for (std::size_t place = 0; place < shelf.rows().size(); ++place)
        if (shelf.rows()[place].alive) add(shelf.entries()[place], entries, files);
    } else {
      for (const UnitBook* unit : units_)
        for_each_fact<E>(*unit, [&](const E& fact, const RowHead&) { add(fact, entries, files); });
    }
  }

  void write_supervising() {
    std::vector<Entry> entries;
    ExportFiles files(files_);
    for_each_sheet<SupervisingEntries>([&]<class E>() { add_supervising<E>(entries, files); });
    const std::vector<ReturnFile> copies = files.take();
    summary_.file_count += copies.size();
    write_supervising_return(folder_, entries, copies);
  }

  void write_unit(const UnitBook& unit) {
    UnitReturn out{
        .folder_name = {}, .unit = unit.registered.unit, .contact = {}, .entries = {}, .files = {}};
    if (!scope_.contacts || scope_.contacts(unit.id)) out.contact = directory_.find(unit.registered.unit);
    ExportFiles files(files_);
    for_each_sheet<UnitEntries>([&]<class E>() {
      for_each_fact<E>(unit, [&](const E& fact, const RowHead&) { add(fact, out.entries, files); });
    });
    if (out.entries.empty()) return;
    // Facts entered live may lack the row that says whose they are; no workbook can do without it.
    if (!std::holds_alternative<UnitProfiled>(out.entries.front()))
      out.entries.insert(out.entries.begin(), UnitProfiled{unit.registered.unit, unit.registered.name, {}});
    out.folder_name = folder_name(unit.registered, folder_names_);
    out.files = files.take();
    summary_.file_count += out.files.size();
    ++summary_.unit_count;
    write_unit_return(folder_, out);
  }

  const Ledger& ledger_;
  const FileStore& files_;
  const Directory& directory_;
  const std::filesystem::path& folder_;
  const ExportScope scope_;
  std::vector<const UnitBook*> units_;  // alive
  ExportTrial trial_;
  std::set<std::string> folder_names_;
  ExportSummary summary_;
};

}  // namespace

ExportSummary export_returns(const Ledger& ledger, const FileStore& files, const Directory& directory,
                             const std::filesystem::path& folder, const std::optional<ExportScope>& scope) {
  return Export(ledger, files, directory, folder, scope ? *scope : all_of(ledger)).run();
}

void pack_returns(const std::filesystem::path& folder, const std::filesystem::path& archive) {
  office::zip_folder(folder, archive);
}

}  // namespace xueji::app
