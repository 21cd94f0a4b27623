// 口径: the measures, once. Every figure that the product shows, judges or prints is one of these; each is a
// pure function of the ledger, a unit, a period and a date (docs/formats/rulebook.md defines them in full).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace xueji {

enum class FigureKind : std::uint8_t {
  rate,   // part ÷ whole; not applicable when whole is 0
  count,  // a whole number, in `part`, with whole = 1
  value   // a number that need not be whole: part ÷ whole; not applicable when whole is 0
};

// clang-format off
// X(id, kind, 中文名)
#define XUEJI_MEASURES(X)                                              \
  X(sessions_held,                 count, "集体学习次数")              \
  X(fewest_sessions_in_a_quarter,  value, "季度最少学习次数")          \
  X(attendance_rate,               rate,  "出勤率")                    \
  X(leave_rate,                    rate,  "请假率")                    \
  X(absence_rate,                  rate,  "缺席率")                    \
  X(unmarked_count,                count, "未登记考勤人次")            \
  X(late_leave_count,              count, "事后或未经批准请假人次")    \
  X(make_up_rate,                  rate,  "按期补学率")                \
  X(attendance_with_make_up_rate,  rate,  "含补学出勤率")              \
  X(leader_chair_rate,             rate,  "组长主持率")                \
  X(leader_attendance_rate,        rate,  "组长出勤率")                \
  X(form_variety,                  count, "学习形式种数")              \
  X(sessions_with_discussion_rate, rate,  "含研讨场次占比")            \
  X(discussion_time_rate,          rate,  "研讨时间占比")              \
  X(speaker_rate,                  rate,  "发言面")                    \
  X(members_never_spoke,           count, "未发言成员数")              \
  X(prepared_rate,                 rate,  "会前准备率")                \
  X(record_complete_rate,          rate,  "记录完整率")                \
  X(record_timely_rate,            rate,  "记录及时率")                \
  X(followed_up_rate,              rate,  "有落实事项场次占比")        \
  X(actions_closed_rate,           rate,  "落实事项按期办结率")        \
  X(annual_plan_approved,          count, "年度计划审定")              \
  X(plan_fulfilment_rate,          rate,  "计划完成率")                \
  X(directive_timely_rate,         rate,  "学习重点及时率")            \
  X(first_topic_rate,              rate,  "第一议题落实率")            \
  X(directive_median_lag,          value, "学习重点间隔天数中位数")    \
  X(members_without_paper,         count, "无成果文章成员数")          \
  X(papers_filed,                  count, "成果文章数")                \
  X(research_reports,              count, "调研报告数")                \
  X(papers_adopted,                count, "成果采纳数")                \
  X(outreach_talks,                count, "宣讲场次")                  \
  X(outcomes,                      count, "成果转化数")                \
  X(practices_filed,               count, "经验做法数")                \
  X(regulation_kinds_in_force,     count, "现行制度种数")              \
  X(filings_timely_rate,           rate,  "报送及时率")                \
  X(filings_missing,               count, "未报送任务数")              \
  X(inspection_score,              value, "巡听旁听得分")              \
  X(inspection_reschedules,        count, "巡听改期次数")              \
  X(rectified_rate,                rate,  "问题按期整改率")            \
  X(children_guided_rate,          rate,  "下级指导覆盖率")            \
  X(cascade_rate,                  rate,  "三级联动率")                \
  X(online_learner_rate,           rate,  "线上学习参与率")            \
  X(statement_rate,                rate,  "述学率")                    \
  X(plan_reuse_rate,               rate,  "计划雷同率")                \
  X(paper_reuse_rate,              rate,  "成果雷同率")                \
  X(backfilled_rate,               rate,  "补录占比")

enum class Measure : std::uint8_t {
#define X(id, kind, name) id,
  XUEJI_MEASURES(X)
#undef X
};
inline constexpr std::array kMeasures = {
#define X(id, kind, name) Measure::id,
    XUEJI_MEASURES(X)
#undef X
};
// clang-format on
inline constexpr std::size_t kMeasureCount = kMeasures.size();

struct MeasureInfo {
  std::string_view token;  // wire name
  FigureKind kind;
  std::string_view name;  // 中文
};

inline constexpr std::array<MeasureInfo, kMeasureCount> kMeasureInfos = {{
#define X(id, kind, name) {#id, FigureKind::kind, name},
    XUEJI_MEASURES(X)
#undef X
}};

constexpr const MeasureInfo& info(Measure measure) noexcept {
  return kMeasureInfos[static_cast<std::size_t>(measure)];
}

constexpr std::optional<Measure> parse_measure(std::string_view token) noexcept {
  for (const Measure measure : kMeasures)
    if (info(measure).token == token) return measure;
  return std::nullopt;
}

// Those that need ReuseShares: who has none finds that they do not apply.
constexpr bool is_of_texts(Measure measure) noexcept {
  return measure == Measure::plan_reuse_rate || measure == Measure::paper_reuse_rate;
}

}  // namespace xueji
