// The shortfalls that can be planted in a unit's life, each with the criteria of the shipped rulebook that it
// must trigger over the whole year. Kinds of one group touch the same figures, so a unit takes at most one of
// each group.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace xueji::sample {

enum class FaultKind : std::uint8_t {
  quiet_quarter,
  few_topics_studied,
  plan_unapproved,
  directive_late,
  first_topic_slipped,
  directive_forgotten,
  directives_ignored,
  cascade_broken,
  guidance_neglected,
  deputy_chairs,
  leader_away,
  attendance_low,
  attendance_poor,
  leave_heavy,
  absence_heavy,
  marks_missing,
  leave_unapproved,
  make_up_late,
  make_up_neglected,
  members_silent,
  few_speakers,
  little_discussion,
  short_discussion,
  few_forms,
  unprepared,
  record_gap,
  records_poor,
  records_late,
  regulations_lacking,
  filing_missing,
  filing_late,
  statements_lacking,
  papers_lacking,
  no_follow_up,
  actions_overdue,
  score_low,
  visits_put_off,
  rectified_late,
  plan_copied,
  paper_copied,
};
inline constexpr std::size_t kFaultKindCount = static_cast<std::size_t>(FaultKind::paper_copied) + 1;

enum class FaultGroup : std::uint8_t {
  schedule,
  plan,
  directives,
  guidance,
  attendance,
  talk,
  forms,
  preparation,
  records,
  regulations,
  filings,
  statements,
  papers,
  actions,
  inspection
};

struct FaultInfo {
  FaultKind kind;
  std::string_view token;
  FaultGroup group;
  int permille;  // share of units that get it, chosen so that the whole reads like a real year
  std::array<std::string_view, 3> criteria;  // ids in the shipped rulebook; unused places are empty
  std::string_view note;
};

std::span<const FaultInfo, kFaultKindCount> fault_infos() noexcept;  // by kind
inline const FaultInfo& info(FaultKind kind) noexcept {
  return fault_infos()[static_cast<std::size_t>(kind)];
}

// The faults of one unit.
class FaultSet {
 public:
  bool has(FaultKind kind) const noexcept { return (bits_ >> static_cast<unsigned>(kind)) & 1U; }
  void add(FaultKind kind) noexcept { bits_ |= std::uint64_t{1} << static_cast<unsigned>(kind); }
  bool has_group(FaultGroup group) const noexcept;
  bool empty() const noexcept { return bits_ == 0; }
  int count() const noexcept;

 private:
  std::uint64_t bits_ = 0;
};

}  // namespace xueji::sample
