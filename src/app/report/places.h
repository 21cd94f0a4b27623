// Where records stand, put shortly: by file and sheet, with runs of rows.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/evidence_source.h"

namespace xueji::app {

struct RecordPlaces {
  std::string file;  // empty: entered live
  std::string sheet;
  std::vector<std::uint32_t> rows;  // ascending, none twice; empty when entered live
  std::vector<std::string> keys;    // of the facts, in the order of the records
};

// In the order in which file and sheet first appear.
std::vector<RecordPlaces> places_of(std::span<const Seq> seqs, EvidenceSource& evidence);

// 3、5–8
std::string rows_text(std::span<const std::uint32_t> rows);
// 甲单位/报送表.xlsx 考勤 第3、5–8行；直接录入 场次 S1
std::string places_text(std::span<const RecordPlaces> places);

}  // namespace xueji::app
