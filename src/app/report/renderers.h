// One renderer a form of output. All pure but for what they ask of the evidence source.
#pragma once

#include <string>

#include "app/evidence_source.h"
#include "report/report.h"

namespace xueji::app {

std::string render_report_json(const report::StageReport& report, EvidenceSource& evidence);
std::string render_report_markdown(const report::StageReport& report, EvidenceSource& evidence);
std::string render_report_html(const report::StageReport& report, EvidenceSource& evidence);
std::string render_report_docx(const report::StageReport& report, EvidenceSource& evidence);
std::string render_report_xlsx(const report::StageReport& report, EvidenceSource& evidence);

// A DOCX turned into PDF by LibreOffice, in a child process. Fault when it is missing, fails or takes too
// long.
std::string convert_docx_to_pdf(const std::string& docx);

// Public text names no unit in criticism, and what a reader opens must not name one either.
bool hides_units(const report::StageReport& report, const report::Claim& claim);

// What a cell shows; records by file, sheet and row.
std::string cell_text(const report::Cell& cell, EvidenceSource& evidence);

}  // namespace xueji::app
