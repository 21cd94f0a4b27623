// The report as JSON: every claim with its counts, units and records, and the text.

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "app/codec.h"
#include "app/report/renderers.h"

namespace xueji::app {
namespace {

using report::Claim;
using report::StageReport;

void add_text(std::string& out, std::string_view name, std::string_view text) {
  fmt::format_to(std::back_inserter(out), ",\"{}\":", name);
  append_json_string(out, text);
}

template <class Items, class Text>
void add_list(std::string& out, std::string_view name, const Items& items, Text text) {
  fmt::format_to(std::back_inserter(out), ",\"{}\":[", name);
  bool first = true;
  for (const auto& item : items) {
    if (!std::exchange(first, false)) out += ',';
    append_json_string(out, text(item));
  }
  out += ']';
}

const std::string& code_of(const StageReport& report, UnitId unit) {
  return report.units[unit.value].code.text;
}

// Every record once, ascending.
std::vector<Seq> records_of(const Claim& claim) {
  std::vector<Seq> records;
  for (const report::ClaimUnit& unit : claim.units)
    records.insert(records.end(), unit.evidence.begin(), unit.evidence.end());
  std::ranges::sort(records);
  const auto repeated = std::ranges::unique(records);
  records.erase(repeated.begin(), repeated.end());
  return records;
}

void add_evidence(std::string& out, const Claim& claim, EvidenceSource& evidence) {
  out += ",\"evidence\":[";
  bool first = true;
  for (const Seq seq : records_of(claim)) {
    if (!std::exchange(first, false)) out += ',';
    append_json(out, evidence.item(seq));
  }
  out += ']';
}

void add_judgement(std::string& out, const Claim& claim) {
  if (claim.dimension) add_text(out, "dimension", token(*claim.dimension));
  if (claim.problem_class) add_text(out, "problem_class", token(*claim.problem_class));
  if (claim.severity) add_text(out, "severity", token(*claim.severity));
  add_text(out, "predicate", claim.predicate);
}

void add_edit(std::string& out, const Claim& claim) {
  if (claim.edited) add_text(out, "generated", claim.generated);
  if (!claim.pending_edit.empty()) add_text(out, "pending_edit", claim.pending_edit);
}

void add_claim(std::string& out, const StageReport& report, const Claim& claim, EvidenceSource& evidence) {
  out += "{\"id\":";
  append_json_string(out, claim.id);
  add_text(out, "kind", token(claim.kind));
  add_text(out, "section", token(claim.section));
  add_text(out, "text", claim.text);
  if (!claim.criterion.empty()) add_text(out, "criterion", claim.criterion);
  add_text(out, "measure", info(claim.measure).token);
  add_judgement(out, claim);
  fmt::format_to(std::back_inserter(out), ",\"n\":{},\"N\":{}", claim.unit_count(), claim.bound_unit_count);
  if (claim.kind == report::ClaimKind::total)
    fmt::format_to(std::back_inserter(out), ",\"total\":{{\"part\":{},\"whole\":{}}}", claim.total.part,
                   claim.total.whole);
  add_text(out, "quantifier", claim.quantifier);
  add_list(out, "units", claim.units,
           [&](const report::ClaimUnit& unit) -> const std::string& { return code_of(report, unit.unit); });
  add_list(out, "named", claim.named,
           [&](UnitId unit) -> const std::string& { return code_of(report, unit); });
  fmt::format_to(std::back_inserter(out), ",\"wording\":{}", claim.wording);
  add_list(out, "figures", claim.figures,
           [](const std::string& figure) -> const std::string& { return figure; });
  add_edit(out, claim);
  add_evidence(out, claim, evidence);
  out += '}';
}

void add_refused_edits(std::string& out, const StageReport& report) {
  out += ",\"refused_edits\":[";
  for (const report::RefusedEdit& refused : report.refused_edits) {
    if (&refused != report.refused_edits.data()) out += ',';
    out += "{\"id\":";
    append_json_string(out, refused.edit.id);
    add_text(out, "text", refused.edit.text);
    add_list(out, "reasons", refused.reasons,
             [](const std::string& reason) -> const std::string& { return reason; });
    out += '}';
  }
  out += ']';
}

}  // namespace

std::string render_report_json(const StageReport& report, EvidenceSource& evidence) {
  std::string out = "{\"title\":";
  append_json_string(out, report.title);
  add_text(out, "variant", token(report.variant));
  add_text(out, "from", format_iso(report.query.period.from));
  add_text(out, "to", format_iso(report.query.period.to));
  add_text(out, "on", format_iso(report.query.on));
  fmt::format_to(std::back_inserter(out), ",\"as_of\":{0},\"journal\":{{\"seq\":{0},\"hash\":\"{1}\"}}",
                 report.journal.seq, report.journal.hash);
  out += ",\"rulebook\":{\"id\":";
  append_json_string(out, report.rulebook.id);
  add_text(out, "edition", report.rulebook.edition);
  add_text(out, "sha256", report.rulebook.digest);
  fmt::format_to(std::back_inserter(out), "}},\"characters\":{},\"claims\":[", report.characters);
  for (const Claim& claim : report.claims) {
    if (&claim != report.claims.data()) out += ",\n";
    add_claim(out, report, claim, evidence);
  }
  out += ']';
  add_refused_edits(out, report);
  add_list(out, "notes", report.notes, [](const std::string& note) -> const std::string& { return note; });
  add_text(out, "text", report.text);
  out += "}\n";
  return out;
}

}  // namespace xueji::app
