// The stage report (阶段性汇报): its claims, and the text made of them as a tree of blocks that knows no
// format. Pure: the same ledger, rulebook, evaluation and options give the same value on any machine.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "report/claim.h"
#include "report/edits.h"
#include "rules/evaluation.h"
#include "rules/rulebook.h"

namespace xueji::report {

enum class Variant : std::uint8_t {
  public_text,  // praise names units, criticism names none
  internal,     // the same text, with the annex of units and findings
  unit          // one unit's own sheet
};
std::string_view token(Variant variant) noexcept;  // public, internal, unit

// The position of the journal that the ledger was replayed to.
struct JournalPosition {
  Seq seq = 0;
  std::string hash;  // lower-case hex
};

struct ReportOptions {
  Variant variant = Variant::public_text;
  UnitId unit;        // for Variant::unit: one of the evaluation's units
  std::string title;  // empty: the customary one
  JournalPosition journal;
  std::vector<Edit> edits;
};

// A stretch of text: a claim's sentence (index into StageReport::claims) or connective text (-1).
struct Span {
  std::string text;
  int claim = -1;
  bool heading = false;  // a run-in heading
};

struct Paragraph {
  enum class Kind : std::uint8_t { heading, body, note, annex_label, annex_title };
  Kind kind = Kind::body;
  std::vector<Span> spans;
};

// A cell is a text, a figure, or a list of records that a renderer may show by file, sheet and row.
struct Cell {
  enum class Kind : std::uint8_t { text, figure, whole_number, evidence };
  Kind kind = Kind::text;
  std::string text;  // always what a reader sees, except for `evidence`
  Figure figure;     // Kind::figure; Kind::whole_number keeps its number in `part`
  FigureKind figure_kind = FigureKind::count;
  std::vector<Seq> evidence;
};

struct Column {
  enum class Align : std::uint8_t { left, center, right };
  std::string heading;
  int width_share = 1;
  Align align = Align::left;
  std::string note;  // longer explanation of the heading; empty: none
};

struct Table {
  std::string name;     // short: a sheet's name
  std::string caption;  // a sentence or title above it; empty: none
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  bool wide = false;  // wants a landscape page
};

using Block = std::variant<Paragraph, Table>;

struct NamedUnit {
  UnitCode code;
  std::string name;
};

struct RulebookName {
  std::string id, edition;
  std::string digest;  // SHA-256 of its file, lower-case hex
};

struct RefusedEdit {
  Edit edit;
  std::vector<std::string> reasons;
};

struct StageReport {
  Variant variant = Variant::public_text;
  std::string title;
  EvaluationQuery query;
  JournalPosition journal;
  RulebookName rulebook;
  std::vector<Claim> claims;     // in the order of the text
  std::vector<Block> blocks;     // the text, title excluded
  std::vector<Block> annex;      // empty in the public variant
  std::vector<Table> sheets;     // for spreadsheets, whatever the variant
  std::string text;              // title and blocks as plain text, a line a paragraph
  std::size_t characters = 0;    // of `text`, without white space
  std::vector<NamedUnit> units;  // by UnitId, for every unit of the ledger
  std::vector<RefusedEdit> refused_edits;
  std::vector<std::string> notes;  // what a reader should know, e.g. years without a calendar
};

// Everything of report.md but the file formats. `evaluation` must come from this ledger and rulebook.
StageReport compose(const Ledger& ledger, const Rulebook& rulebook, const Evaluation& evaluation,
                    const ReportOptions& options);

}  // namespace xueji::report
