#include "sample/province.h"

#include <fmt/format.h>

#include "base/assert.h"

namespace xueji::sample {
namespace {

Calendar shipped_calendar() {
  RulebookReading reading = parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml());
  XJ_ASSERT(reading.rulebook.has_value());
  return std::move(reading.rulebook->calendar);
}

// The term that the shipped rulebook gives to a directive without one of its own.
constexpr int kDefaultTermWorkdays = 10;

}  // namespace

bool binds(const DirectiveSketch& directive, const UnitSketch& unit) noexcept {
  return unit.being.contains(directive.issued.issued) && unit.being.contains(directive.deadline);
}

void make_directives(Province& province) {
  int number = 0;
  for (const DirectiveText& text : province.words.directives) {
    const Day issued = province.days.workday_from(to_day({province.days.year(), text.month, text.day}));
    DirectiveSketch sketch;
    sketch.issued = {.directive = {fmt::format("XZ{}-{:02}", province.days.year(), ++number)},
                     .title = text.title,
                     .issuer = text.issuer,
                     .issued = issued,
                     .first_topic = text.first_topic,
                     .category = province.words.area(text.area).category};
    if (text.term > 0) sketch.issued.term_workdays = static_cast<std::uint32_t>(text.term);
    sketch.deadline =
        province.days.calendar().add_workdays(issued, text.term > 0 ? text.term : kDefaultTermWorkdays);
    sketch.area = &province.words.area(text.area);
    province.directives.push_back(std::move(sketch));
  }
}

void make_filing_tasks(Province& province) {
  const int year = province.days.year();
  const auto add = [&](std::string name, FilingKind kind, Period period, CivilDate due, Scope scope = {}) {
    province.filing_tasks.push_back(
        {.filing_task = {fmt::format("BS{}-{:02}", year, province.filing_tasks.size() + 1)},
         .name = fmt::format("{}年{}", year, name),
         .filing_kind = kind,
         .period_from = period.from,
         .period_to = period.to,
         .due = province.days.workday_until(to_day(due)),
         .scope = std::move(scope)});
  };
  const Period whole{province.days.first(), province.days.last()};
  const Period first_half{province.days.first(), to_day({year, 6, 30})};
  add("理论学习中心组学习计划", FilingKind::annual_plan, whole, {year, 2, 28});
  add("理论学习中心组成员名单", FilingKind::roster, whole, {year, 3, 16});
  add("第一季度学习信息", FilingKind::study_news, province.days.quarter(0), {year, 4, 10});
  add("调研选题登记", FilingKind::other, whole, {year, 4, 30},
      {"党委部门", "政府部门", "直属机构", "高等院校"});
  add("上半年学习情况总结", FilingKind::half_year_summary, first_half, {year, 7, 10});
  add("第三季度学习信息", FilingKind::study_news, province.days.quarter(2), {year, 10, 15});
  add("学习情况总结", FilingKind::annual_summary, whole, {year, 12, 22});
}

void make_rounds(Province& province) {
  const int year = province.days.year();
  const auto day = [&](int month, int date) {
    return province.days.workday_from(to_day({year, month, date}));
  };
  province.rounds.push_back({.round = {fmt::format("XT{}-1", year)},
                             .name = fmt::format("{}年上半年巡听旁听", year),
                             .from = day(4, 7),
                             .to = day(6, 12)});
  province.rounds.push_back({.round = {fmt::format("XT{}-2", year)},
                             .name = fmt::format("{}年下半年巡听旁听", year),
                             .from = day(9, 1),
                             .to = day(11, 6)});
}

Province make_province(const SampleOptions& options) {
  Province province{.options = options,
                    .words = load_words(),
                    .days = YearDays(shipped_calendar(), options.year),
                    .random = Random(options.seed).split("province"),
                    .units = {},
                    .directives = {},
                    .filing_tasks = {},
                    .rounds = {}};
  make_directives(province);
  make_filing_tasks(province);
  make_rounds(province);
  make_units(province);
  plant_faults(province);
  return province;
}

}  // namespace xueji::sample
