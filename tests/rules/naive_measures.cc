#include "tests/rules/naive_measures.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace xueji::test {
namespace {

using Mark = AttendanceStatus;

class Naive {
 public:
  Naive(const World& world, const Rulebook& rulebook, const UnitBook& unit, Period period, Day on)
      : world_(world), rulebook_(rulebook), unit_(unit), period_(period), on_(on) {}

  Figure measure(Measure measure) const {
    switch (measure) {
      case Measure::sessions_held:
        return number(counted().size());
      case Measure::fewest_sessions_in_a_quarter:
        return fewest_sessions_in_a_quarter();
      case Measure::attendance_rate:
        return share_of_marks([&](const Pair& p) { return attended(p.status); });
      case Measure::leave_rate:
        return share_of_marks([&](const Pair& p) { return p.status == Mark::leave; });
      case Measure::absence_rate:
        return share_of_marks([&](const Pair& p) { return p.status == Mark::absent; });
      case Measure::unmarked_count:
        return number(std::ranges::count(expected(), Mark::unmarked, &Pair::status));
      case Measure::late_leave_count:
        return late_leave_count();
      case Measure::make_up_rate:
        return make_up_rate();
      case Measure::attendance_with_make_up_rate:
        return share_of_marks([&](const Pair& p) {
          const auto done = made_up(p);
          return attended(p.status) || (missed(p.status) && done && *done <= on_);
        });
      case Measure::leader_chair_rate:
        return share_of_counted([&](const SessionHeld& s) { return held_role_leader(s.chair, s.date); });
      case Measure::leader_attendance_rate:
        return leader_attendance_rate();
      case Measure::form_variety:
        return form_variety();
      case Measure::sessions_with_discussion_rate:
        return share_of_counted([&](const SessionHeld& s) { return has_discussion(s); });
      case Measure::discussion_time_rate:
        return discussion_time_rate();
      case Measure::speaker_rate:
        return speaker_rate();
      case Measure::members_never_spoke:
        return members_never_spoke();
      case Measure::prepared_rate:
        return share_of_counted(
            [&](const SessionHeld& s) { return s.notice && *s.notice < s.date && s.scheme_file; });
      case Measure::record_complete_rate:
        return share_of_counted([&](const SessionHeld& s) { return is_complete(s); });
      case Measure::record_timely_rate:
        return record_timely_rate();
      case Measure::followed_up_rate:
        return share_of_counted([&](const SessionHeld& s) {
          return has<ActionItemAssigned>([&](const auto& a) { return a.session == s.session; });
        });
      case Measure::actions_closed_rate:
        return actions_closed_rate();
      case Measure::annual_plan_approved:
        return annual_plan_approved();
      case Measure::plan_fulfilment_rate:
        return plan_fulfilment_rate();
      case Measure::directive_timely_rate:
        return directive_rate(false);
      case Measure::first_topic_rate:
        return directive_rate(true);
      case Measure::directive_median_lag:
        return directive_median_lag();
      case Measure::members_without_paper:
        return members_without_paper();
      case Measure::papers_filed:
        return number(papers().size());
      case Measure::research_reports:
        return number(std::ranges::count(papers(), PaperKind::research_report, &PaperFiled::paper_kind));
      case Measure::papers_adopted:
        return papers_adopted();
      case Measure::outreach_talks:
        return dated<OutreachTalkGiven>();
      case Measure::outcomes:
        return dated<OutcomeAchieved>();
      case Measure::practices_filed:
        return dated<GoodPracticeFiled>();
      case Measure::regulation_kinds_in_force:
        return regulation_kinds_in_force();
      case Measure::filings_timely_rate:
        return filings_timely_rate();
      case Measure::filings_missing:
        return filings_missing();
      case Measure::inspection_score:
        return inspection_score();
      case Measure::inspection_reschedules:
        return inspection_reschedules();
      case Measure::rectified_rate:
        return rectified_rate();
      case Measure::children_guided_rate:
        return children_guided_rate();
      case Measure::cascade_rate:
        return cascade_rate();
      case Measure::online_learner_rate:
        return online_learner_rate();
      case Measure::statement_rate:
        return statement_rate();
      case Measure::plan_reuse_rate:
        return plan_reuse_rate();
      case Measure::paper_reuse_rate:
        return paper_reuse_rate();
      case Measure::backfilled_rate:
        return backfilled_rate();
    }
    return {};
  }

 private:
  // A counted session and a member of its core roster.
  struct Pair {
    SessionHeld session;
    MemberCode member;
    Mark status;
    const AttendanceMarked* mark = nullptr;
  };

  static Figure number(auto value) { return {static_cast<std::int64_t>(value), 1}; }
  static bool attended(Mark m) {
    return m == Mark::present || m == Mark::remote || m == Mark::late || m == Mark::left_early;
  }
  static bool missed(Mark m) { return m == Mark::leave || m == Mark::absent; }
  bool in_period(Day day) const { return period_.from <= day && day <= period_.to && day <= on_; }

  template <class E>
  static std::vector<E> facts_of(const UnitBook& unit) {
    std::vector<E> facts;
    for_each_fact<E>(unit, [&](const E& fact, const RowHead&) { facts.push_back(fact); });
    return facts;
  }
  template <class E>
  std::vector<E> facts() const {
    return facts_of<E>(unit_);
  }
  template <class E>
  std::vector<E> common_facts() const {
    std::vector<E> facts;
    const Shelf<E>& shelf = world_.ledger.common().shelf<E>();
    for (std::size_t i = 0; i < shelf.rows().size(); ++i)
      if (shelf.rows()[i].alive) facts.push_back(shelf.entries()[i]);
    return facts;
  }
  template <class E, class Condition>
  bool has(Condition condition) const {
    return std::ranges::any_of(facts<E>(), condition);
  }

  std::vector<SessionHeld> sessions_of(const UnitBook& unit) const {
    std::vector<SessionHeld> sessions = facts_of<SessionHeld>(unit);
    std::erase_if(sessions, [&](const SessionHeld& s) { return s.date > on_; });
    return sessions;
  }
  std::vector<SessionHeld> counted() const {
    std::vector<SessionHeld> sessions = sessions_of(unit_);
    std::erase_if(sessions, [&](const SessionHeld& s) { return !s.counted || !in_period(s.date); });
    return sessions;
  }

  std::set<MemberCode> with_role(Day day, bool leaders_only) const {
    std::set<MemberCode> members;
    for (const MemberSeated& stay : facts<MemberSeated>()) {
      const bool wanted = stay.role == Role::leader ||
                          (!leaders_only && (stay.role == Role::deputy_leader || stay.role == Role::member));
      if (wanted && stay.from <= day && (!stay.to || day <= *stay.to)) members.insert(stay.member);
    }
    return members;
  }
  std::set<MemberCode> core(Day day) const { return with_role(day, false); }
  bool held_role_leader(const MemberCode& member, Day day) const {
    return !member.empty() && with_role(day, true).contains(member);
  }

  std::vector<Pair> pairs() const {
    static thread_local std::vector<AttendanceMarked> marks;
    marks = facts<AttendanceMarked>();
    std::vector<Pair> pairs;
    for (const SessionHeld& session : counted())
      for (const MemberCode& member : core(session.date)) {
        Pair pair{session, member, Mark::unmarked};
        for (const AttendanceMarked& mark : marks)
          if (mark.session == session.session && mark.member == member) {
            pair.status = mark.status;
            pair.mark = &mark;
          }
        pairs.push_back(pair);
      }
    return pairs;
  }
  std::vector<Pair> expected() const {
    std::vector<Pair> all = pairs();
    std::erase_if(all, [](const Pair& p) { return p.status == Mark::exempt; });
    return all;
  }
  template <class Condition>
  Figure share_of_marks(Condition condition) const {
    const std::vector<Pair> all = expected();
    return {static_cast<std::int64_t>(std::ranges::count_if(all, condition)),
            static_cast<std::int64_t>(all.size())};
  }
  template <class Condition>
  Figure share_of_counted(Condition condition) const {
    const std::vector<SessionHeld> all = counted();
    return {static_cast<std::int64_t>(std::ranges::count_if(all, condition)),
            static_cast<std::int64_t>(all.size())};
  }

  Figure fewest_sessions_in_a_quarter() const {
    std::optional<std::int64_t> fewest;
    for (int year = year_of(period_.from); year <= year_of(period_.to); ++year)
      for (int first_month : {1, 4, 7, 10}) {
        const Day from = to_day({year, first_month, 1});
        const Day to = first_month == 10 ? to_day({year, 12, 31}) : to_day({year, first_month + 3, 1}) - 1;
        if (from < period_.from || period_.to < to || on_ < to) continue;
        // The unit was in being all the time, and neither founded nor closed in it.
        const auto& registered = unit_.registered;
        if (registered.founded && from <= *registered.founded) continue;
        if (registered.closed && *registered.closed <= to) continue;
        const std::int64_t held = std::ranges::count_if(
            counted(), [&](const SessionHeld& s) { return from <= s.date && s.date <= to; });
        fewest = fewest ? std::min(*fewest, held) : held;
      }
    return fewest ? Figure{*fewest, 1} : Figure{};
  }

  Figure late_leave_count() const {
    const std::vector<Pair> all = expected();
    return number(std::ranges::count_if(all, [](const Pair& p) {
      return p.status == Mark::leave &&
             (p.mark->approver.empty() || !p.mark->approved || p.session.date < *p.mark->approved);
    }));
  }

  std::optional<Day> made_up(const Pair& pair) const {
    for (const MakeUpDone& done : facts<MakeUpDone>())
      if (done.session == pair.session.session && done.member == pair.member &&
          done.completed >= pair.session.date)
        return done.completed;
    return std::nullopt;
  }
  Figure make_up_rate() const {
    Figure figure;
    for (const Pair& pair : expected()) {
      if (!missed(pair.status)) continue;
      const Day last = pair.session.date + rulebook_.make_up_days;
      std::optional<Day> done = made_up(pair);
      if (done && *done > on_) done.reset();
      if (last > on_ && !done) continue;
      ++figure.whole;
      if (done && *done <= last) ++figure.part;
    }
    return figure;
  }

  Figure leader_attendance_rate() const {
    Figure figure;
    for (const Pair& pair : expected())
      if (held_role_leader(pair.member, pair.session.date)) {
        ++figure.whole;
        figure.part += attended(pair.status);
      }
    return figure;
  }

  Figure form_variety() const {
    std::set<StudyForm> forms;
    for (const SessionHeld& session : counted())
      forms.insert(session.forms.begin(), session.forms.end());
    forms.erase(StudyForm::relay);
    return number(forms.size());
  }

  bool has_discussion(const SessionHeld& s) const {
    return has<AgendaItemSet>([&](const AgendaItemSet& a) {
             return a.session == s.session &&
                    (a.agenda_kind == AgendaKind::discussion || a.agenda_kind == AgendaKind::exchange);
           }) ||
           has<SpeechGiven>([&](const SpeechGiven& speech) { return speech.session == s.session; });
  }

  Figure discussion_time_rate() const {
    Figure figure;
    for (const SessionHeld& session : counted())
      for (const AgendaItemSet& item : facts<AgendaItemSet>())
        if (item.session == session.session && item.minutes) {
          figure.whole += *item.minutes;
          if (item.agenda_kind == AgendaKind::discussion || item.agenda_kind == AgendaKind::exchange)
            figure.part += *item.minutes;
        }
    return figure;
  }

  Figure speaker_rate() const {
    Figure figure;
    for (const Pair& pair : expected())
      if (attended(pair.status)) {
        ++figure.whole;
        figure.part += has<SpeechGiven>([&](const SpeechGiven& speech) {
          return speech.session == pair.session.session && speech.member == pair.member;
        });
      }
    return figure;
  }

  Figure members_never_spoke() const {
    std::set<MemberCode> silent = core(on_);
    for (const SessionHeld& session : sessions_of(unit_))
      if (in_period(session.date))
        for (const SpeechGiven& speech : facts<SpeechGiven>())
          if (speech.session == session.session) silent.erase(speech.member);
    return number(silent.size());
  }

  bool is_complete(const SessionHeld& s) const {
    const std::vector<Pair> all = pairs();
    const bool everybody_marked = std::ranges::none_of(
        all, [&](const Pair& p) { return p.session.session == s.session && p.status == Mark::unmarked; });
    const bool file_there = s.minutes_file && !(s.minutes_date && *s.minutes_date > on_);
    return s.start && s.end && !s.place.empty() && everybody_marked && !s.content.empty() &&
           !s.effect.empty() && file_there;
  }

  Figure record_timely_rate() const {
    Figure figure;
    for (const SessionHeld& s : counted()) {
      const Day last = s.date + rulebook_.record_days;
      const bool written = s.minutes_date && *s.minutes_date <= on_;
      if (last > on_ && !written) continue;
      ++figure.whole;
      if (written && *s.minutes_date <= last) ++figure.part;
    }
    return figure;
  }

  Figure actions_closed_rate() const {
    Figure figure;
    for (const SessionHeld& session : sessions_of(unit_))
      for (const ActionItemAssigned& action : facts<ActionItemAssigned>())
        if (action.session == session.session && in_period(action.due)) {
          ++figure.whole;
          figure.part += action.completed && *action.completed <= action.due;
        }
    return figure;
  }

  Figure annual_plan_approved() const {
    return number(has<PlanMade>([&](const PlanMade& plan) {
      return plan.plan_kind == PlanKind::annual && plan.year.value == year_of(period_.to) && plan.approved &&
             *plan.approved <= on_ && held_role_leader(plan.approver, *plan.approved);
    }));
  }

  Figure plan_fulfilment_rate() const {
    Figure figure;
    for (const PlanTopicSet& topic : facts<PlanTopicSet>()) {
      if (!in_period(topic.planned)) continue;
      ++figure.whole;
      figure.part += std::ranges::any_of(sessions_of(unit_), [&](const SessionHeld& s) {
        return s.counted && std::ranges::count(s.plan_topics, PlanTopicRef{topic.plan, topic.number}) > 0;
      });
    }
    return figure;
  }

  bool works(Day day) const {
    const Calendar& calendar = rulebook_.calendar;
    if (std::ranges::count(calendar.holidays, day) > 0) return false;
    if (std::ranges::count(calendar.workdays, day) > 0) return true;
    return weekday(day) <= 5;
  }
  Day deadline(const DirectiveIssued& directive) const {
    Day day = directive.issued;
    int left =
        directive.term_workdays ? static_cast<int>(*directive.term_workdays) : rulebook_.directive_workdays;
    while (left > 0) {
      day = day + 1;
      if (works(day)) --left;
    }
    return day;
  }
  bool in_being(const UnitBook& unit, Day day) const {
    return unit.head.alive && !(unit.registered.founded && day < *unit.registered.founded) &&
           !(unit.registered.closed && *unit.registered.closed <= day);
  }
  static bool names(const SessionHeld& session, const DirectiveIssued& directive) {
    return std::ranges::count(session.directives, directive.directive) > 0;
  }

  Figure directive_rate(bool first_topics) const {
    Figure figure;
    for (const DirectiveIssued& directive : common_facts<DirectiveIssued>()) {
      const Day last = deadline(directive);
      if (!in_period(last) || !in_being(unit_, last) || (first_topics && !directive.first_topic)) continue;
      ++figure.whole;
      figure.part += std::ranges::any_of(sessions_of(unit_), [&](const SessionHeld& s) {
        const bool opened = has<AgendaItemSet>([&](const AgendaItemSet& a) {
          return a.session == s.session && a.agenda_kind == AgendaKind::first_topic;
        });
        return names(s, directive) && directive.issued <= s.date && s.date <= last &&
               (!first_topics || opened);
      });
    }
    return figure;
  }

  Figure directive_median_lag() const {
    std::vector<std::int64_t> lags;
    for (const DirectiveIssued& directive : common_facts<DirectiveIssued>()) {
      const Day last = deadline(directive);
      if (!period_.contains(last) || !in_being(unit_, last)) continue;
      std::optional<Day> first;
      for (const SessionHeld& s : sessions_of(unit_))
        if (names(s, directive) && directive.issued <= s.date && (!first || s.date < *first)) first = s.date;
      if (first) lags.push_back(*first - directive.issued);
    }
    if (lags.empty()) return {};
    std::ranges::sort(lags);
    const std::size_t n = lags.size();
    return n % 2 == 1 ? Figure{lags[n / 2], 1} : Figure{lags[n / 2 - 1] + lags[n / 2], 2};
  }

  std::vector<PaperFiled> papers() const {
    std::vector<PaperFiled> papers = facts<PaperFiled>();
    std::erase_if(papers, [&](const PaperFiled& p) { return !in_period(p.completed); });
    return papers;
  }
  // What was found to be shared of the text of the fact as it was stated last.
  Figure reuse_of(const Entry& fact) const {
    for (auto record = world_.records.rbegin(); record != world_.records.rend(); ++record) {
      if (record->entry != fact) continue;
      for (const ReuseShare& share : world_.reuse.by_record)
        if (share.record == record->info.seq) return {share.reused, share.own};
      return {};
    }
    return {};
  }
  static void take_larger(Figure& largest, const Figure& other) {
    if (other.whole == 0) return;
    if (largest.whole == 0 || other.part * largest.whole > largest.part * other.whole) largest = other;
  }
  Figure plan_reuse_rate() const {
    Figure largest;
    for (const PlanMade& plan : facts<PlanMade>())
      if (plan.plan_kind == PlanKind::annual && plan.year.value == year_of(period_.to))
        take_larger(largest, reuse_of(plan));
    return largest;
  }
  Figure paper_reuse_rate() const {
    Figure largest;
    for (const PaperFiled& paper : papers())
      take_larger(largest, reuse_of(paper));
    return largest;
  }

  Figure members_without_paper() const {
    std::set<MemberCode> without = core(on_);
    for (const PaperFiled& paper : papers())
      without.erase(paper.member);
    return number(without.size());
  }
  Figure papers_adopted() const {
    return number(std::ranges::count_if(facts<PaperFiled>(), [&](const PaperFiled& p) {
      return p.completed <= on_ && p.adopted && in_period(*p.adopted);
    }));
  }
  template <class E>
  Figure dated() const {
    return number(std::ranges::count_if(facts<E>(), [&](const E& fact) { return in_period(fact.date); }));
  }

  Figure regulation_kinds_in_force() const {
    std::set<RegulationKind> kinds;
    for (const RegulationAdopted& r : facts<RegulationAdopted>())
      if (r.issued <= on_ && (!r.repealed || on_ < *r.repealed)) kinds.insert(r.regulation_kind);
    for (RegulationKind other :
         {RegulationKind::implementing_rules, RegulationKind::first_topic, RegulationKind::other})
      kinds.erase(other);
    return number(kinds.size());
  }

  std::vector<FilingTaskSet> tasks() const {
    std::vector<FilingTaskSet> tasks;
    for (const FilingTaskSet& task : common_facts<FilingTaskSet>()) {
      bool applies = task.scope.empty();
      for (const std::string& one : task.scope)
        applies = applies || one == "全部" || one == unit_.registered.unit.text ||
                  one == unit_.registered.unit_type;
      if (applies && in_period(task.due) && in_being(unit_, task.due)) tasks.push_back(task);
    }
    return tasks;
  }
  std::optional<Day> earliest_filing(const FilingTaskSet& task) const {
    std::optional<Day> earliest;
    for (const FilingSent& filing : facts<FilingSent>())
      if (filing.filing_task == task.filing_task && filing.date <= on_ &&
          (!earliest || filing.date < *earliest))
        earliest = filing.date;
    return earliest;
  }
  Figure filings_timely_rate() const {
    Figure figure;
    for (const FilingTaskSet& task : tasks()) {
      ++figure.whole;
      const auto filed = earliest_filing(task);
      figure.part += filed && *filed <= task.due;
    }
    return figure;
  }
  Figure filings_missing() const {
    return number(
        std::ranges::count_if(tasks(), [&](const FilingTaskSet& t) { return !earliest_filing(t); }));
  }

  Figure inspection_score() const {
    std::int64_t sum = 0, scored = 0;
    for (const UnitInspected& inspection : facts<UnitInspected>())
      if (in_period(inspection.date) && inspection.score) {
        sum += inspection.score->nano;
        ++scored;
      }
    if (scored == 0) return {};
    const std::int64_t whole = scored * kNanoPerUnit, divisor = std::gcd(sum, whole);
    return {sum / divisor, whole / divisor};
  }
  Figure inspection_reschedules() const {
    std::int64_t sum = 0;
    for (const UnitInspected& inspection : facts<UnitInspected>())
      if (in_period(inspection.date)) sum += inspection.reschedules.value_or(0);
    return number(sum);
  }
  Figure rectified_rate() const {
    Figure figure;
    for (const InspectionFindingRaised& finding : facts<InspectionFindingRaised>())
      if (in_period(finding.rectify_by)) {
        ++figure.whole;
        figure.part += finding.rectified && *finding.rectified <= finding.rectify_by;
      }
    return figure;
  }

  std::vector<const UnitBook*> children() const {
    std::vector<const UnitBook*> children;
    for (const Cow<UnitBook>& unit : world_.ledger.units())
      if (unit->registered.parent == unit_.registered.unit && in_being(*unit, on_))
        children.push_back(&*unit);
    return children;
  }
  Figure children_guided_rate() const {
    Figure figure;
    for (const UnitBook* child : children()) {
      ++figure.whole;
      figure.part += has<SubordinateGuided>([&](const SubordinateGuided& g) {
        return g.subordinate == child->registered.unit && in_period(g.date);
      });
    }
    return figure;
  }
  static std::optional<Day> first_naming(const std::vector<SessionHeld>& sessions, const DirectiveIssued& d) {
    std::optional<Day> first;
    for (const SessionHeld& s : sessions)
      if (names(s, d) && (!first || s.date < *first)) first = s.date;
    return first;
  }
  Figure cascade_rate() const {
    Figure figure;
    std::vector<SessionHeld> mine = sessions_of(unit_);
    std::erase_if(mine, [&](const SessionHeld& s) { return !in_period(s.date); });
    for (const DirectiveIssued& directive : common_facts<DirectiveIssued>()) {
      const auto first = first_naming(mine, directive);
      if (!first || directive.issued > on_) continue;
      const Day last = *first + rulebook_.cascade_days;
      for (const UnitBook* child : children()) {
        const auto theirs = first_naming(sessions_of(*child), directive);
        const bool met = theirs && *theirs <= last;
        if (!met && last > on_) continue;
        ++figure.whole;
        figure.part += met;
      }
    }
    return figure;
  }

  Figure online_learner_rate() const {
    Figure figure;
    const std::vector<Pair> all = expected();
    for (const MemberCode& member : core(on_)) {
      ++figure.whole;
      figure.part += has<OnlineStudyDone>(
                         [&](const OnlineStudyDone& o) { return o.member == member && in_period(o.date); }) ||
                     std::ranges::any_of(
                         all, [&](const Pair& p) { return p.member == member && p.status == Mark::remote; });
    }
    return figure;
  }
  Figure statement_rate() const {
    Figure figure;
    for (const MemberCode& member : core(on_)) {
      ++figure.whole;
      figure.part += has<StudyStatementGiven>([&](const StudyStatementGiven& s) {
        return s.member == member && s.year.value == year_of(period_.to) && s.date && *s.date <= on_;
      });
    }
    return figure;
  }

  // Entered live, for the first time, more than record_days after its date.
  bool backfilled(const SessionHeld& session) const {
    for (const Recorded& record : world_.records) {
      const auto* held = std::get_if<SessionHeld>(&record.entry);
      if (held == nullptr || held->unit != session.unit || held->session != session.session) continue;
      const Day entered = day_of(record.info.at, kOfficeOffsetMinutes);
      return !record.info.imported && entered - session.date > rulebook_.record_days;
    }
    return false;
  }
  Figure backfilled_rate() const {
    return share_of_counted([&](const SessionHeld& s) { return backfilled(s); });
  }

  const World& world_;
  const Rulebook& rulebook_;
  const UnitBook& unit_;
  Period period_;
  Day on_;
};

}  // namespace

Figure naive_measure(const World& world, const Rulebook& rulebook, const UnitBook& unit, Period period,
                     Day on, Measure measure) {
  return Naive(world, rulebook, unit, period, on).measure(measure);
}

}  // namespace xueji::test
