#include "sample/fault_kind.h"

#include <bit>

namespace xueji::sample {
namespace {

using enum FaultKind;
using G = FaultGroup;

constexpr std::array<FaultInfo, kFaultKindCount> kInfos = {{
    {quiet_quarter,
     "quiet_quarter",
     G::schedule,
     100,
     {"fewest_sessions_in_a_quarter"},
     "有一个季度没有安排集体学习"},
    {few_topics_studied,
     "few_topics_studied",
     G::plan,
     70,
     {"plan_fulfilment_rate"},
     "年度计划中超过五分之一的专题没有学习"},
    {plan_unapproved, "plan_unapproved", G::plan, 35, {"annual_plan_approved"}, "年度计划没有经组长审定"},
    {directive_late,
     "directive_late",
     G::directives,
     45,
     {"directive_timely_rate"},
     "部分学习重点超过时限才学习"},
    {first_topic_slipped,
     "first_topic_slipped",
     G::directives,
     40,
     {"first_topic_rate"},
     "应列为第一议题的内容只作一般传达"},
    {directive_forgotten,
     "directive_forgotten",
     G::directives,
     30,
     {"directive_timely_rate", "first_topic_rate"},
     "有一项第一议题重点没有学习"},
    {directives_ignored,
     "directives_ignored",
     G::directives,
     0,
     {"directive_timely_rate", "first_topic_rate"},
     "大部分学习重点没有跟进学习"},
    {cascade_broken,
     "cascade_broken",
     G::directives,
     15,
     {"cascade_rate"},
     "本单位学习的重点，下级单位大多没有跟进"},
    {guidance_neglected,
     "guidance_neglected",
     G::guidance,
     60,
     {"children_guided_rate"},
     "全年没有开展下级指导"},
    {deputy_chairs, "deputy_chairs", G::attendance, 40, {"leader_chair_rate"}, "组长到会但多次由副组长主持"},
    {leader_away, "leader_away", G::attendance, 45, {"leader_attendance_rate"}, "组长多次请假"},
    {attendance_low, "attendance_low", G::attendance, 80, {"attendance_rate"}, "全年出勤率低于九成"},
    {attendance_poor,
     "attendance_poor",
     G::attendance,
     20,
     {"attendance_floor", "attendance_rate", "leave_rate"},
     "全年出勤率低于八成，请假过多"},
    {leave_heavy,
     "leave_heavy",
     G::attendance,
     35,
     {"attendance_rate", "leave_rate"},
     "请假率超过百分之十五"},
    {absence_heavy, "absence_heavy", G::attendance, 20, {"absence_rate"}, "缺席率超过百分之五"},
    {marks_missing,
     "marks_missing",
     G::attendance,
     30,
     {"record_complete_rate", "unmarked_count"},
     "有场次的考勤没有登记齐全"},
    {leave_unapproved,
     "leave_unapproved",
     G::attendance,
     70,
     {"late_leave_count"},
     "有请假事后补批或者未经批准"},
    {make_up_late, "make_up_late", G::attendance, 110, {"make_up_rate"}, "部分缺课没有在三十日内补学"},
    {make_up_neglected,
     "make_up_neglected",
     G::attendance,
     25,
     {"make_up_rate", "attendance_with_make_up_rate"},
     "缺课大多没有补学"},
    {members_silent, "members_silent", G::talk, 100, {"members_never_spoke"}, "有成员全年没有发言"},
    {few_speakers, "few_speakers", G::talk, 35, {"speaker_rate"}, "每次学习只有一两人发言"},
    {little_discussion,
     "little_discussion",
     G::talk,
     40,
     {"sessions_with_discussion_rate", "discussion_time_rate", "speaker_rate"},
     "多数场次只传达、不研讨"},
    {short_discussion, "short_discussion", G::talk, 90, {"discussion_time_rate"}, "研讨时间不足三成"},
    {few_forms, "few_forms", G::forms, 95, {"form_variety"}, "学习形式只有两种"},
    {unprepared, "unprepared", G::preparation, 80, {"prepared_rate"}, "不少场次没有提前通知或者没有方案"},
    {record_gap, "record_gap", G::records, 90, {"record_complete_rate"}, "个别场次记录要素不全"},
    {records_poor,
     "records_poor",
     G::records,
     30,
     {"record_complete_floor", "record_complete_rate"},
     "超过五分之一的场次记录要素不全"},
    {records_late, "records_late", G::records, 80, {"record_timely_rate"}, "有场次的记录超过七日才完成"},
    {regulations_lacking,
     "regulations_lacking",
     G::regulations,
     110,
     {"regulation_kinds_in_force"},
     "五类制度缺一至两类"},
    {filing_missing,
     "filing_missing",
     G::filings,
     35,
     {"filings_missing", "filings_timely_rate"},
     "有一项材料没有报送"},
    {filing_late, "filing_late", G::filings, 110, {"filings_timely_rate"}, "有材料超过截止日期报送"},
    {statements_lacking, "statements_lacking", G::statements, 50, {"statement_rate"}, "有成员没有述学"},
    {papers_lacking, "papers_lacking", G::papers, 110, {"members_without_paper"}, "有成员全年没有成果文章"},
    {no_follow_up, "no_follow_up", G::actions, 90, {"followed_up_rate"}, "多数场次没有落实事项"},
    {actions_overdue, "actions_overdue", G::actions, 80, {"actions_closed_rate"}, "落实事项超期较多"},
    {score_low, "score_low", G::inspection, 20, {"inspection_score"}, "巡听旁听得分低于六十"},
    {visits_put_off, "visits_put_off", G::inspection, 30, {"inspection_reschedules"}, "巡听旁听一再改期"},
    {rectified_late, "rectified_late", G::inspection, 45, {"rectified_rate"}, "巡听指出的问题没有按期整改"},
    {plan_copied,
     "plan_copied",
     G::plan,
     25,
     {"plan_reuse_ceiling", "plan_reuse_rate"},
     "年度计划照抄其他单位更早的计划"},
    {paper_copied,
     "paper_copied",
     G::papers,
     40,
     {"paper_reuse_ceiling", "paper_reuse_rate"},
     "有成果文章照抄其他单位更早的文章"},
}};

constexpr bool in_order() {
  for (std::size_t index = 0; index < kInfos.size(); ++index)
    if (static_cast<std::size_t>(kInfos[index].kind) != index) return false;
  return true;
}
static_assert(in_order());

}  // namespace

std::span<const FaultInfo, kFaultKindCount> fault_infos() noexcept {
  return kInfos;
}

bool FaultSet::has_group(FaultGroup group) const noexcept {
  for (const FaultInfo& fault : kInfos)
    if (fault.group == group && has(fault.kind)) return true;
  return false;
}

int FaultSet::count() const noexcept {
  return std::popcount(bits_);
}

}  // namespace xueji::sample
