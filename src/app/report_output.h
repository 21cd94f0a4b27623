// The stage report in its forms of output. The same report gives the same bytes in every form but PDF, whose
// bytes are LibreOffice's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/evidence_source.h"
#include "report/report.h"

namespace xueji::app {

enum class ReportFormat : std::uint8_t { json, md, html, docx, xlsx, pdf };
std::optional<ReportFormat> parse_report_format(std::string_view token) noexcept;
std::string_view token(ReportFormat format) noexcept;  // also the customary file extension

// The file's bytes. pdf: Fault with a clear message when LibreOffice is not installed or fails.
std::string render(const report::StageReport& report, ReportFormat format, EvidenceSource& evidence);

// Edits of sentences as people keep them: [{"id","text","figures":[…]}]. Throws Fault when the text is no
// such JSON.
std::vector<report::Edit> parse_edits(std::string_view json);

}  // namespace xueji::app
