// Field types that several nouns share.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/digest.h"
#include "base/id.h"

namespace xueji {

// A file that an entry names: the path as the unit wrote it, relative to its workbook, and its content's
// SHA-256.
struct Attachment {
  std::string path;
  Digest digest{};
  friend bool operator==(const Attachment&, const Attachment&) = default;
};

// A decimal number kept exactly, in units of 10⁻⁹ (得分 0–100).
struct Decimal {
  std::int64_t nano = 0;
  friend auto operator<=>(const Decimal&, const Decimal&) = default;
};
inline constexpr std::int64_t kNanoPerUnit = 1'000'000'000;

// A calendar year, 年度.
struct Year {
  std::int32_t value = 0;
  friend auto operator<=>(const Year&, const Year&) = default;
};

// `计划编号#序号`: one topic of one plan of the same unit.
struct PlanTopicRef {
  PlanCode plan;
  std::string number;
  friend auto operator<=>(const PlanTopicRef&, const PlanTopicRef&) = default;
};

// Whom a filing task or an inspection round binds, 适用范围: unit codes and unit types; empty or 全部: every
// unit.
using Scope = std::vector<std::string>;

}  // namespace xueji
