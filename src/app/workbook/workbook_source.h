// The sheets of one workbook, wherever they come from: one XLSX file, CSV files, or both.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/workbook/problem.h"
#include "app/workbook/return_folder.h"
#include "base/digest.h"
#include "base/result.h"
#include "domain/workbook/entries.h"
#include "office/cell.h"
#include "office/xlsx_reader.h"

namespace xueji::app {

class WorkbookSource {
 public:
  struct Sheet {
    std::string title;  // normalised
    std::string shown;  // as written
    std::string file;   // below the return folder
    bool hidden = false;
    std::size_t index = 0;  // in the XLSX file or in the list of CSV files
    bool csv = false;
    bool twice = false;  // stands in two places: which of them counts cannot be told
  };

  // Opens the files; what is wrong with them as a whole goes to `problems` (the XLSX file is then left out).
  WorkbookSource(const WorkbookFiles& files, ProblemList& problems);

  const std::vector<Sheet>& sheets() const noexcept { return sheets_; }
  const Sheet* find(std::string_view title) const noexcept;
  // Visits the rows; an error is added to `problems` and answered with false: the rows must not be used.
  bool read(const Sheet& sheet, const office::RowVisitor& visitor, ProblemList& problems);
  // False: a file could not be opened at all, so that sheets may be missing.
  bool complete() const noexcept { return complete_; }
  // What is recorded of its files: the XLSX file, and the CSV files as one. Fault when one cannot be read.
  std::vector<WorkbookReceived> received(const UnitCode& unit) const;
  // Which of these the sheet came with.
  std::size_t received_index(const Sheet& sheet) const noexcept;

 private:
  Digest csv_digest() const;  // of the digests of the files, by sheet title
  void open_xlsx(ProblemList& problems);
  void add_sheet(Sheet sheet, ProblemList& problems);

  const WorkbookFiles& files_;
  std::optional<office::XlsxReader> xlsx_;
  std::vector<Sheet> sheets_;
  bool complete_ = true;
};

}  // namespace xueji::app
