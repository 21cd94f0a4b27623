#include "tests/sample/sample_ledger.h"

#include <algorithm>
#include <map>

#include <boost/mp11/algorithm.hpp>
#include <fmt/format.h>

#include "app/reuse/ledger_reuse.h"
#include "base/error_code.h"
#include "text/text_reader.h"

namespace xueji::sample {
namespace {

void post_all(PostedSample& posted, const std::vector<Entry>& entries, Seq& seq) {
  const Actor actor{.name = "test", .standing = Actor::Standing::supervising_body, .unit = {}};
  // As on import: sheet by sheet, whatever the order of the entries.
  for_each_sheet([&]<class E>() {
    for (const Entry& entry : entries) {
      if (!std::holds_alternative<E>(entry)) continue;
      const std::vector<Error> errors = check(posted.ledger, actor, entry);
      for (const Error& error : errors)
        posted.refusals.push_back(fmt::format("{} {} {}", kind_of(entry), error.subject, error.detail));
      if (errors.empty()) post(posted.ledger, RecordInfo{++seq, Instant{}, true}, entry);
    }
  });
}

}  // namespace

PostedSample post_sample(const app::ReturnFolder& folder) {
  PostedSample posted;
  Seq seq = 0;
  post_all(posted, folder.supervising, seq);
  for (const app::UnitReturn& unit : folder.units)
    post_all(posted, unit.entries, seq);
  return posted;
}

const Rulebook& shipped_rulebook() {
  static const RulebookReading kReading = parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml());
  return *kReading.rulebook;
}

UnitCriteria findings_of(const Ledger& ledger, Period period, std::shared_ptr<const ReuseShares> reuse) {
  UnitCriteria found;
  const Evaluation evaluation = evaluate(ledger, shipped_rulebook(), {period, period.to, std::move(reuse)});
  for (const UnitEvaluation& unit : evaluation.units)
    for (const Finding& finding : unit.findings)
      found.emplace(ledger.unit(unit.unit).registered.unit.text,
                    shipped_rulebook().criteria[finding.criterion].id);
  return found;
}

std::shared_ptr<const ReuseShares> compare_texts_of(const app::ReturnFolder& folder, const Ledger& ledger,
                                                    Day on) {
  std::map<Digest, const std::string*> files;
  const auto keep = [&](const std::vector<app::ReturnFile>& kept) {
    for (const app::ReturnFile& file : kept) {
      const auto& bytes = std::get<std::string>(file.content);
      files.emplace(sha256(bytes), &bytes);
    }
  };
  keep(folder.supervising_files);
  for (const app::UnitReturn& unit : folder.units)
    keep(unit.files);
  const auto text_of = [&](const Digest& digest) { return text::read_docx_bytes(*files.at(digest)); };
  return std::make_shared<const ReuseShares>(
      ReuseShares{on, app::shares_of(app::compare_documents(ledger, on, text_of))});
}

UnitCriteria criteria_without_texts(const std::vector<PlantedFault>& planted) {
  std::vector<PlantedFault> others = planted;
  std::erase_if(others, [](const PlantedFault& fault) { return is_of_texts(fault.measure); });
  return criteria_of(others);
}

UnitCriteria criteria_of(const std::vector<PlantedFault>& planted) {
  UnitCriteria criteria;
  for (const PlantedFault& fault : planted)
    criteria.emplace(fault.unit.text, fault.criterion);
  return criteria;
}

Period whole_year(int year) {
  return {to_day({year, 1, 1}), to_day({year, 12, 31})};
}

std::string missing_from(const UnitCriteria& first, const UnitCriteria& second) {
  std::string lines;
  for (const auto& pair : first)
    if (!second.contains(pair)) lines += fmt::format("{} {}\n", pair.first, pair.second);
  return lines;
}

}  // namespace xueji::sample
