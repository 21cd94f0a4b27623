#include "app/workbook/workbook_check.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <unordered_map>

#include "app/workbook/field_text.h"
#include "app/workbook/unit_order.h"
#include "base/error_code.h"
#include "base/text.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

template <class E>
inline constexpr bool kHasSheet = requires {
  SheetOf<E>::columns;
};

std::string natural_key(const Entry& entry) {
  return std::visit(
      []<class E>(const E& stated) {
        if constexpr (kHasSheet<E>) return key_of(stated);
        return std::string();
      },
      entry);
}

std::string_view heading_of_member(const Entry& entry, std::string_view member) {
  return std::visit(
      [&]<class E>(const E&) {
        if constexpr (kHasSheet<E>) return heading_of<E>(member);
        return std::string_view();
      },
      entry);
}

// The field as a person would type it.
std::string text_of_member(const Entry& entry, std::string_view member) {
  std::string text;
  std::visit(
      [&]<class E>(const E& stated) {
        if constexpr (kHasSheet<E>)
          for_each_member(stated, [&](std::string_view name, const auto& field) {
            if (name == member) text = field_text(field);
          });
      },
      entry);
  return text;
}

FactWithdrawn withdrawal_of(const Entry& entry) {
  return std::visit(
      []<class E>(const E& stated) -> FactWithdrawn {
        if constexpr (kHasSheet<E>) {
          UnitCode unit;
          if constexpr (!kIsCommon<E>) unit = stated.unit;
          return {unit, std::string(SheetOf<E>::kind), key_parts(stated)};
        } else {
          return {};
        }
      },
      entry);
}

class Checking {
 public:
  Checking(StagedWorkbook& workbook, const Actor& actor, Ledger& trial, RefusedFacts& refused,
           CheckOptions options, ProblemList& problems)
      : workbook_(workbook),
        actor_(actor),
        trial_(trial),
        refused_(refused),
        options_(options),
        problems_(problems),
        next_seq_(trial.head() + 1) {}

  CheckedWorkbook run() {
    for (StagedSheet& sheet : workbook_.sheets) {
      if (!sheet.readable) refused_.add_sheet(sheet.kind);
      refuse_contradictions(sheet);
    }
    for (StagedSheet& sheet : workbook_.sheets | std::views::reverse)
      for (StagedRow& row : sheet.rows)
        if (row.withdrawal) take_withdrawal(sheet, row);
    for (StagedSheet& sheet : workbook_.sheets)
      take_rows(sheet);
    return std::move(result_);
  }

 private:
  // The same key twice with different content: neither row can be trusted.
  void refuse_contradictions(StagedSheet& sheet) {
    std::unordered_map<std::string, std::size_t> first_places;
    std::vector<std::size_t> contradicted;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
      StagedRow& row = sheet.rows[i];
      if (row.refused) continue;
      const auto [known, fresh] = first_places.try_emplace(natural_key(row.entry), i);
      const StagedRow& first = sheet.rows[known->second];
      if (fresh || (first.withdrawal == row.withdrawal && first.entry == row.entry)) continue;
      problems_.add(ErrorCode::row_twice, workbook_.place(sheet, row.number, {}),
                    {.value = shown_key(row.entry), .detail = std::to_string(first.number), .accepted = {}});
      contradicted.push_back(known->second);
      contradicted.push_back(i);
    }
    for (const std::size_t place : contradicted)
      sheet.rows[place].refused = true;
  }

  static std::string shown_key(const Entry& entry) {
    std::string key = natural_key(entry);
    std::ranges::replace(key, kKeySeparator, '/');
    return key;
  }

  void take_withdrawal(StagedSheet& sheet, StagedRow& row) {
    if (row.refused) return refuse(sheet, row);
    Entry withdrawal = withdrawal_of(row.entry);
    const Novelty novelty = compare(trial_, withdrawal);
    if (novelty == Novelty::unchanged) {
      tell(sheet, row, RowFate::same);
      ++result_.counts.unchanged;
      return;
    }
    if (const auto errors = check(trial_, actor_, withdrawal); !errors.empty()) {
      for (const Error& error : errors)
        problems_.add(error.code, workbook_.place(sheet, row.number, {}),
                      {.value = shown_key(row.entry), .detail = error.detail, .accepted = {}});
      return refuse(sheet, row);
    }
    tell(sheet, row, RowFate::withdrawn);
    ++result_.counts.corrected;
    record(sheet, std::move(withdrawal), row.number);
  }

  void take_rows(StagedSheet& sheet) {
    if (sheet.kind == SheetOf<UnitRegistered>::kind) return take_units(sheet);
    for (StagedRow& row : sheet.rows)
      if (!row.withdrawal) take_row(sheet, row);
  }

  void take_units(StagedSheet& sheet) {
    const UnitOrder units = order_units(sheet.rows);
    for (const std::size_t place : units.circle) {
      StagedRow& row = sheet.rows[place];
      const auto& unit = std::get<UnitRegistered>(row.entry);
      problems_.add(ErrorCode::unit_parent_cycle,
                    workbook_.place(sheet, row.number, heading_of<UnitRegistered>("parent")),
                    {.value = unit.parent.text, .detail = {}, .accepted = {}});
      row.refused = true;
    }
    for (const std::size_t place : units.order)
      if (!sheet.rows[place].withdrawal) take_row(sheet, sheet.rows[place]);
  }

  void take_row(StagedSheet& sheet, StagedRow& row) {
    if (row.refused) return refuse(sheet, row);
    look_at(sheet, row);
    const Novelty novelty = compare(trial_, row.entry);
    std::vector<Error> errors = check(trial_, actor_, row.entry);
    // What is known already may go on naming a thing that was withdrawn since: nothing is recorded.
    if (novelty == Novelty::unchanged)
      std::erase_if(errors, [](const Error& e) { return e.code == ErrorCode::reference_withdrawn; });
    if (!errors.empty()) return refuse_for(sheet, row, errors);
    switch (novelty) {
      case Novelty::fresh:
      case Novelty::withdrawn:  // nothing stands that it would correct
        tell(sheet, row, RowFate::fresh);
        ++result_.counts.accepted;
        break;
      case Novelty::unchanged:
        tell(sheet, row, RowFate::same);
        ++result_.counts.unchanged;
        return;
      case Novelty::corrected:
        tell(sheet, row, RowFate::corrected);
        ++result_.counts.corrected;
        break;
    }
    record(sheet, std::move(row.entry), row.number);
  }

  void record(const StagedSheet& sheet, Entry entry, std::uint32_t number) {
    post(trial_, {next_seq_++, Instant{}, true}, entry);
    result_.statements.push_back({std::move(entry), number, sheet.received});
  }

  void tell(const StagedSheet& sheet, const StagedRow& row, RowFate fate) const {
    if (options_.observe != nullptr) (*options_.observe)(news_of(trial_, sheet, row, fate));
  }

  void refuse(const StagedSheet& sheet, StagedRow& row) {
    tell(sheet, row, RowFate::faulty);
    ++result_.counts.refused;
    row.refused = true;
    refused_.add(row.entry);
  }

  // Names what is wrong with the row itself; what merely leans on a refused row is no fault of its own.
  void refuse_for(StagedSheet& sheet, StagedRow& row, const std::vector<Error>& errors) {
    const Error* leaning = nullptr;
    bool own_fault = false;
    for (const Error& error : errors) {
      const auto missing = missing_fact(row.entry, error);
      if (missing && refused_.holds(*missing)) {
        leaning = &error;
      } else {
        own_fault = true;
        report(sheet, row, error, error.code);
      }
    }
    if (!own_fault && options_.name_leaning_rows) report(sheet, row, *leaning, ErrorCode::reference_refused);
    refuse(sheet, row);
  }

  void report(const StagedSheet& sheet, const StagedRow& row, const Error& error, ErrorCode code) {
    ProblemFacts facts{
        .value = text_of_member(row.entry, error.subject), .detail = error.detail, .accepted = {}};
    if (const std::string_view referred = sheet_of_reference(row.entry, error.subject); !referred.empty())
      facts.accepted.emplace_back(referred);
    problems_.add(code, workbook_.place(sheet, row.number, heading_of_member(row.entry, error.subject)),
                  facts);
  }

  // What is worth a warning, and what a scope's words mean.
  void look_at(const StagedSheet& sheet, StagedRow& row) {
    if (auto* profile = std::get_if<UnitProfiled>(&row.entry)) {
      const UnitBook* unit = trial_.find_unit(profile->unit.text);
      if (unit != nullptr && unit->registered.name != profile->name)
        problems_.add(ErrorCode::unit_name_differs,
                      workbook_.place(sheet, row.number, heading_of<UnitProfiled>("name")),
                      {.value = profile->name, .detail = unit->registered.name, .accepted = {}});
    } else if (auto* task = std::get_if<FilingTaskSet>(&row.entry)) {
      settle_scope(sheet, row.number, heading_of<FilingTaskSet>("scope"), task->scope);
    } else if (auto* round = std::get_if<InspectionRoundOpened>(&row.entry)) {
      settle_scope(sheet, row.number, heading_of<InspectionRoundOpened>("scope"), round->scope);
    }
  }

  // Writes each word as the register has it, so that blanks and full-width forms do not matter.
  void settle_scope(const StagedSheet& sheet, std::uint32_t number, std::string_view heading, Scope& scope) {
    for (std::string& word : scope) {
      if (trial_.find_unit(word) != nullptr || unit_types().contains(word)) continue;
      const std::string plain = normalise_cell(word);
      const auto type = std::ranges::find(unit_types(), plain, normalise_cell);
      if (trial_.find_unit(plain) != nullptr) {
        word = plain;
      } else if (type != unit_types().end()) {
        word = *type;
      } else if (!refused_.holds({SheetOf<UnitRegistered>::kind, plain})) {
        problems_.add(ErrorCode::scope_unknown, workbook_.place(sheet, number, heading),
                      {.value = field_text(scope), .detail = word, .accepted = {}});
      }
    }
  }

  // Asked for only after all units of the workbook are posted.
  const std::set<std::string>& unit_types() {
    if (unit_types_.empty())
      for (const Cow<UnitBook>& unit : trial_.units())
        if (unit->head.alive) unit_types_.insert(unit->registered.unit_type);
    return unit_types_;
  }

  StagedWorkbook& workbook_;
  const Actor& actor_;
  Ledger& trial_;
  RefusedFacts& refused_;
  CheckOptions options_;
  ProblemList& problems_;
  Seq next_seq_;
  std::set<std::string> unit_types_;
  CheckedWorkbook result_;
};

}  // namespace

CheckedWorkbook check_workbook(StagedWorkbook& workbook, const Actor& actor, Ledger& trial,
                               RefusedFacts& refused, CheckOptions options, ProblemList& problems) {
  return Checking(workbook, actor, trial, refused, options, problems).run();
}

}  // namespace xueji::app
