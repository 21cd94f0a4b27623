#include <algorithm>

#include <fmt/format.h>

#include "base/assert.h"
#include "report/annex.h"
#include "report/claims.h"
#include "report/layout.h"
#include "report/length.h"
#include "report/report.h"
#include "report/unit_sheet.h"
#include "report/wording.h"

namespace xueji::report {
namespace {

std::string customary_title(const Sources& sources) {
  const Period& period = sources.evaluation.query.period;
  return fill(text_of(sources.rulebook, "title", period), {{"period", format_chinese(period)}});
}

void refuse(StageReport& report, const MergedEdits& merged) {
  report.refused_edits.clear();
  for (const auto& [edit, faults] : merged.refused) {
    RefusedEdit& refused = report.refused_edits.emplace_back();
    refused.edit = edit;
    for (const EditFault& fault : faults)
      refused.reasons.push_back(describe(fault));
  }
}

// Names, words, a person's words over them, and the text; gives its length.
std::size_t write_claims(const Sources& sources, const ReportOptions& options, StageReport& report,
                         std::vector<Claim>& claims, int names_max) {
  name_units(sources, claims, names_max);
  word_claims(sources, claims);
  for (Claim& claim : claims) {
    claim.edited = false;
    claim.pending_edit.clear();
  }
  refuse(report, merge_edits(claims, options.edits, bound_words(sources)));
  LaidOut laid = lay_out(sources, claims, report.title);
  report.blocks = std::move(laid.blocks);
  report.text = std::move(laid.text);
  report.characters = laid.characters;
  return laid.characters;
}

}  // namespace

std::string_view token(Variant variant) noexcept {
  switch (variant) {
    case Variant::public_text:
      return "public";
    case Variant::internal:
      return "internal";
    case Variant::unit:
      return "unit";
  }
  return {};
}

void state_origin(const Sources& sources, const ReportOptions& options, StageReport& report) {
  report.variant = options.variant;
  report.query = sources.evaluation.query;
  report.journal = options.journal;
  report.rulebook = {sources.rulebook.id, sources.rulebook.edition, to_hex(sources.rulebook.digest)};
  report.notes = origin_sentences(sources, options.journal);
  for (const Cow<UnitBook>& unit : sources.ledger.units())
    report.units.push_back({unit->registered.unit, unit->registered.name});
}

StageReport compose(const Ledger& ledger, const Rulebook& rulebook, const Evaluation& evaluation,
                    const ReportOptions& options) {
  const Sources sources{ledger, rulebook, evaluation};
  if (options.variant == Variant::unit) return compose_unit_sheet(sources, options);
  StageReport report;
  state_origin(sources, options, report);
  report.title = options.title.empty() ? customary_title(sources) : options.title;
  std::vector<Claim> claims = gather_claims(sources);
  LengthPlan plan;
  plan.names_max = rulebook.named_units_max;
  plan.characters_max = static_cast<std::size_t>(rulebook.report_max_chars);
  plan.write = [&](std::vector<Claim>& written, int names_max) {
    return write_claims(sources, options, report, written, names_max);
  };
  fit_length(claims, plan);
  prove_claims(sources, claims);
  const BoundWords words = bound_words(sources);
  for (Claim& claim : claims)
    claim.figures = bound_figures(claim.text, words);
  report.claims = std::move(claims);
  if (options.variant == Variant::internal) report.annex = make_annex(sources, options.journal);
  report.sheets = make_sheets(sources, report);
  return report;
}

}  // namespace xueji::report
