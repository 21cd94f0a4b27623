#include "tests/rules/random_world.h"

#include <memory>
#include <random>
#include <string>

#include "domain/fields.h"

namespace xueji::test {
namespace {

class Builder {
 public:
  Builder(std::uint64_t seed, const Rulebook& shipped) : random_(seed) {
    made_.rulebook = shipped;
    made_.rulebook.make_up_days = below(12);
    made_.rulebook.record_days = below(8);
    made_.rulebook.cascade_days = below(12);
    made_.rulebook.directive_workdays = below(8);
    const Day base = to_day({2025, 12, 1});
    Period& period = made_.query.period;
    if (below(2) == 0) {
      period = {to_day({2026, 1, 1}), to_day({2026, 1 + 3 * (1 + below(3)), 1}) - 1};
    } else {
      period.from = base + below(90);
      period.to = period.from + below(200);
    }
    made_.query.on = below(2) == 0 ? period.to : period.from + (below(230) - 10);
  }

  RandomCase build() {
    for (int i = 0, n = 1 + below(4); i < n; ++i)
      state_unit(i);
    for (int i = 0, n = 1 + below(6); i < n; ++i)
      state_directive(i);
    for (int i = 0, n = below(4); i < n; ++i)
      state_task(i);
    state_round();
    for (int unit = 0; unit < units_; ++unit)
      live(unit);
    for (int i = 0, n = below(12); i < n; ++i)
      withdraw_something();
    read_texts();
    return std::move(made_);
  }

 private:
  int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }
  bool chance(int percent) { return below(100) < percent; }
  template <class T>
  T one_of(std::initializer_list<T> values) {
    return *(values.begin() + below(static_cast<int>(values.size())));
  }

  // Days crowd around the ends of the period and `on`.
  Day any_day() {
    const Day edges[] = {made_.query.period.from, made_.query.period.to, made_.query.on};
    if (chance(50)) return edges[below(3)] + (below(7) - 3);
    return made_.query.period.from + (below(260) - 40);
  }
  std::optional<Day> maybe_day(int percent) {
    return chance(percent) ? std::optional(any_day()) : std::nullopt;
  }
  Day near(Day day, int days) { return day + (below(2 * days + 1) - days); }

  void state(const Entry& entry) {
    if (!check(made_.world.ledger, {}, entry).empty()) return;
    const auto seq = static_cast<Seq>(made_.world.records.size() + 1);
    const bool imported = chance(50);
    const Instant at{(std::int64_t{any_day().value} * 86'400 + below(86'400)) * 1'000'000};
    made_.world.records.push_back({{seq, at, imported}, entry});
    post(made_.world.ledger, made_.world.records.back().info, entry);
  }

  // As if somebody had read the texts of most plans and papers; now and then nobody reads any.
  void read_texts() {
    ReuseShares& reuse = made_.world.reuse;
    reuse.on = made_.query.on;
    if (chance(20)) return;
    for (const Recorded& record : made_.world.records) {
      const bool has_text =
          std::holds_alternative<PlanMade>(record.entry) || std::holds_alternative<PaperFiled>(record.entry);
      const auto own = static_cast<std::uint32_t>(1 + below(6));
      if (has_text && chance(80))
        reuse.by_record.push_back(
            {record.info.seq, static_cast<std::uint32_t>(below(static_cast<int>(own) + 1)), own});
    }
    made_.query.reuse = std::make_shared<const ReuseShares>(reuse);
  }

  static std::string code(const char* prefix, int number) { return prefix + std::to_string(number); }
  static Attachment file() { return {"附件/a.docx", sha256("a")}; }

  void state_unit(int number) {
    UnitRegistered entry;
    entry.unit.text = code("U", number);
    entry.name = entry.unit.text;
    entry.unit_type = one_of({"厅局", "高校"});
    if (number > 0 && chance(70)) entry.parent.text = code("U", below(number));
    if (chance(60)) entry.order = static_cast<std::uint32_t>(below(3));
    entry.founded = maybe_day(30);
    if (chance(25)) entry.closed = std::max(any_day(), entry.founded.value_or(kFarPast));
    state(entry);
    units_ = number + 1;
  }

  void state_directive(int number) {
    DirectiveIssued entry;
    entry.directive.text = code("D", number);
    entry.title = "重点";
    entry.issued = any_day();
    entry.first_topic = chance(50);
    if (chance(60)) entry.term_workdays = static_cast<std::uint32_t>(below(12));
    state(entry);
  }

  void state_task(int number) {
    FilingTaskSet entry;
    entry.filing_task.text = code("T", number);
    entry.name = "任务";
    entry.due = any_day();
    entry.period_from = entry.period_to = entry.due;
    entry.scope = one_of<Scope>({{}, {"全部"}, {"厅局"}, {"U0", "高校"}, {"U1"}});
    state(entry);
  }

  void state_round() {
    for (int number = 0; number < 2; ++number) {
      InspectionRoundOpened entry;
      entry.round.text = code("R", number);
      entry.name = "轮次";
      entry.from = entry.to = any_day();
      state(entry);
    }
  }

  UnitCode unit_code() const { return {code("U", unit_)}; }
  MemberCode any_member() { return {code("M", below(5))}; }
  SessionCode any_session() { return {code("S", below(7))}; }
  template <class E>
  E fresh() {
    E entry;
    entry.unit = unit_code();
    return entry;
  }

  void live(int unit) {
    unit_ = unit;
    for (int i = 0, n = 1 + below(9); i < n; ++i)
      state_stay();
    for (int i = 0, n = below(7); i < n; ++i)
      state_regulation(i);
    for (int i = 0, n = below(3); i < n; ++i)
      state_plan(i);
    for (int i = 0, n = 2 + below(12); i < n; ++i)
      state_session();
    for (int i = 0, n = below(25); i < n; ++i)
      state_agenda();
    for (int i = 0, n = below(30); i < n; ++i)
      state_speech();
    for (int i = 0, n = below(100); i < n; ++i)
      state_mark();
    for (int i = 0, n = below(40); i < n; ++i)
      state_make_up();
    for (int i = 0, n = below(6); i < n; ++i)
      state_paper();
    for (int i = 0, n = below(14); i < n; ++i)
      state_outcomes(i);
    for (int i = 0, n = below(14); i < n; ++i)
      state_action(i);
    for (int i = 0, n = below(5); i < n; ++i)
      state_statement();
    for (int i = 0, n = below(4); i < n; ++i)
      state_inspection();
    if (chance(60)) state_mark();  // a correction
    if (chance(40)) state_session();
  }

  void state_stay() {
    auto entry = fresh<MemberSeated>();
    entry.member = any_member();
    entry.name = "某";
    entry.role = one_of({Role::leader, Role::deputy_leader, Role::member, Role::member, Role::invited});
    entry.from = chance(50) ? made_.query.period.from - 100 : any_day();
    if (chance(40)) entry.to = std::max(entry.from, any_day());
    state(entry);
  }

  void state_regulation(int number) {
    auto entry = fresh<RegulationAdopted>();
    entry.name = code("制度", number);
    entry.regulation_kind = static_cast<RegulationKind>(below(8));
    entry.issued = any_day();
    if (chance(30)) entry.repealed = any_day();
    state(entry);
  }

  void state_plan(int number) {
    auto entry = fresh<PlanMade>();
    entry.plan.text = code("P", number);
    entry.plan_kind = one_of({PlanKind::annual, PlanKind::annual, PlanKind::stage});
    entry.year.value = year_of(made_.query.period.to) - (chance(20) ? 1 : 0);
    entry.name = "计划";
    if (chance(90)) entry.approver = any_member();
    entry.approved = maybe_day(90);
    state(entry);
    for (int i = 0, n = below(4); i < n; ++i) {
      auto topic = fresh<PlanTopicSet>();
      topic.plan = entry.plan;
      topic.number = std::to_string(i);
      topic.topic = "专题";
      topic.planned = any_day();
      state(topic);
    }
  }

  void state_session() {
    auto entry = fresh<SessionHeld>();
    entry.session = any_session();
    entry.date = any_day();
    entry.theme = "主题";
    const int rich = chance(60) ? 95 : 50;
    if (chance(rich)) entry.start = TimeOfDay{540};
    if (chance(rich)) entry.end = TimeOfDay{660};
    if (chance(rich)) entry.place = "会议室";
    if (chance(rich)) entry.content = "内容";
    if (chance(rich)) entry.effect = "效果";
    if (chance(rich)) entry.minutes_file = file();
    if (chance(80)) entry.minutes_date = near(entry.date + 4, 6);
    if (chance(rich)) entry.scheme_file = file();
    if (chance(80)) entry.notice = near(entry.date - 1, 2);
    entry.forms = {static_cast<StudyForm>(below(10)), static_cast<StudyForm>(below(10))};
    entry.counted = chance(80);
    if (chance(80)) entry.chair = any_member();
    for (int i = 0, n = below(4); i < n; ++i)
      entry.directives.push_back({code("D", below(6))});
    for (int i = 0, n = below(3); i < n; ++i)
      entry.plan_topics.push_back({{code("P", below(3))}, std::to_string(below(4))});
    std::erase_if(entry.directives,
                  [&](const DirectiveCode& d) { return !made_.world.ledger.common().find_directive(d); });
    std::erase_if(entry.plan_topics, [&](const PlanTopicRef& r) {
      return !made_.world.ledger.find_unit(entry.unit.text)
                  ->shelf<PlanTopicSet>()
                  .find(join_key({r.plan.text, r.number}));
    });
    if (!entry.directives.empty() && chance(50)) entry.date = near(issued(entry.directives.front()) + 5, 8);
    state(entry);
  }

  Day issued(const DirectiveCode& directive) const {
    const CommonBook& common = made_.world.ledger.common();
    return common.shelf<DirectiveIssued>().rows()[common.find_directive(directive).value].issued;
  }

  void state_agenda() {
    auto entry = fresh<AgendaItemSet>();
    entry.session = any_session();
    entry.number = std::to_string(below(3));
    entry.agenda_kind = static_cast<AgendaKind>(below(5));
    if (chance(70)) entry.minutes = static_cast<std::uint32_t>(below(60));
    state(entry);
  }

  void state_speech() {
    auto entry = fresh<SpeechGiven>();
    entry.session = any_session();
    entry.member = any_member();
    state(entry);
  }

  Day session_day(const SessionCode& session) const {
    const UnitBook& unit = *made_.world.ledger.find_unit(code("U", unit_));
    const SessionId id = unit.find_session(session.text);
    return id ? unit.shelf<SessionHeld>().rows()[id.value].date : made_.query.on;
  }

  void state_mark() {
    auto entry = fresh<AttendanceMarked>();
    entry.session = any_session();
    entry.member = any_member();
    entry.status = one_of({AttendanceStatus::present, AttendanceStatus::present, AttendanceStatus::remote,
                           AttendanceStatus::late, AttendanceStatus::left_early, AttendanceStatus::leave,
                           AttendanceStatus::leave, AttendanceStatus::absent, AttendanceStatus::exempt});
    if (chance(60)) entry.approver = "领导";
    if (chance(60)) entry.approved = near(session_day(entry.session), 1);
    state(entry);
  }

  void state_make_up() {
    auto entry = fresh<MakeUpDone>();
    entry.session = any_session();
    entry.member = any_member();
    entry.completed = session_day(entry.session) + below(14);
    state(entry);
  }

  void state_paper() {
    auto entry = fresh<PaperFiled>();
    entry.member = any_member();
    entry.paper_kind = static_cast<PaperKind>(below(3));
    entry.title = code("文章", below(9));
    entry.completed = any_day();
    entry.adopted = maybe_day(40);
    state(entry);
  }

  void state_outcomes(int number) {
    auto talk = fresh<OutreachTalkGiven>();
    talk.member = any_member();
    talk.date = any_day();
    talk.title = "宣讲";
    if (chance(40)) state(talk);
    auto outcome = fresh<OutcomeAchieved>();
    outcome.outcome = code("O", number);
    outcome.date = any_day();
    outcome.name = "成果";
    if (chance(40)) state(outcome);
    auto practice = fresh<GoodPracticeFiled>();
    practice.date = any_day();
    practice.title = "做法";
    if (chance(40)) state(practice);
    auto online = fresh<OnlineStudyDone>();
    online.member = any_member();
    online.date = any_day();
    online.platform = online.content = "平台";
    if (chance(20)) state(online);
    auto guidance = fresh<SubordinateGuided>();
    guidance.subordinate.text = code("U", below(units_));
    guidance.date = any_day();
    state(guidance);
    auto filing = fresh<FilingSent>();
    filing.filing_task.text = code("T", below(4));
    filing.date = any_day();
    if (chance(40)) state(filing);
  }

  void state_action(int number) {
    auto entry = fresh<ActionItemAssigned>();
    entry.session = any_session();
    entry.number = std::to_string(number);
    entry.task = "事项";
    entry.due = any_day();
    if (chance(70)) entry.completed = near(entry.due, 2);
    state(entry);
  }

  void state_statement() {
    auto entry = fresh<StudyStatementGiven>();
    entry.member = any_member();
    entry.year.value = year_of(made_.query.period.to) - (chance(20) ? 1 : 0);
    entry.date = maybe_day(80);
    state(entry);
  }

  void state_inspection() {
    UnitInspected inspection;
    inspection.unit = unit_code();
    inspection.round.text = code("R", below(2));
    inspection.date = any_day();
    if (chance(60)) inspection.reschedules = static_cast<std::uint32_t>(below(3));
    if (chance(70)) inspection.score = Decimal{below(201) * (kNanoPerUnit / 2)};
    state(inspection);
    InspectionFindingRaised finding;
    finding.unit = unit_code();
    finding.round = inspection.round;
    finding.number = std::to_string(below(3));
    finding.problem = "问题";
    finding.rectify_by = any_day();
    if (chance(70)) finding.rectified = near(finding.rectify_by, 2);
    state(finding);
  }

  // Takes back a fact that was stated, and with it what hangs on it.
  void withdraw_something() {
    const Entry stated =
        made_.world.records[static_cast<std::size_t>(below(static_cast<int>(made_.world.records.size())))]
            .entry;
    std::visit(
        [&]<class E>(const E& entry) {
          if constexpr (HasSheet<E>) {
            // Units go seldom: a world without them tells nothing.
            if (std::is_same_v<E, UnitRegistered> && !chance(20)) return;
            FactWithdrawn withdrawal;
            withdrawal.kind = kind_of<E>();
            if constexpr (!kIsCommon<E>) withdrawal.unit = entry.unit;
            withdrawal.key = key_parts(entry);
            state(withdrawal);
          }
        },
        stated);
  }

  std::mt19937_64 random_;
  RandomCase made_;
  int units_ = 0;
  int unit_ = 0;
};

}  // namespace

RandomCase make_random_case(std::uint64_t seed, const Rulebook& shipped) {
  return Builder(seed, shipped).build();
}

}  // namespace xueji::test
