// Which part leads to which: the .rels part of a part (OPC, ISO/IEC 29500-2). Sheets, strings and styles are
// found through it alone, never by a guessed name. A target outside the package is marked and never opened.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "office/package.h"

namespace xueji::office {

struct Relationship {
  std::string id;
  std::string
      type;  // the last segment of the type's URI, the same in Strict and Transitional: worksheet, styles, …
  std::string target;  // the part's name without leading slash; as written when external
  bool external = false;
};

// Those of `part`; of the package for an empty name. Empty when there is no .rels part. Errors: as
// parse_part, and file_hostile above the count of base/limits.h.
Result<std::vector<Relationship>> read_relationships(const Package& package, std::string_view part);

// The part that `target`, written in a relationship of `part`, names: absolute or relative, "." and ".."
// resolved.
std::string resolve_target(std::string_view part, std::string_view target);

}  // namespace xueji::office
