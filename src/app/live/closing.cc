#include "app/live/closing.h"

#include <algorithm>

#include "app/live/marks.h"
#include "base/error_code.h"

namespace xueji::app {
namespace {

constexpr std::int64_t kGlanceMicros = 2'000'000;  // AC-18
constexpr std::size_t kGlanceMarksMax = 5;         // *default*

const std::string& first_said(const std::string& now, const std::string& planned) {
  return now.empty() ? planned : now;
}

SessionHeld held_from(const SessionPlanned& planned, const PlannedSessionRow& row,
                      const ClosingRequest& request) {
  SessionHeld held;
  held.unit = planned.unit;
  held.session = planned.session;
  held.date = planned.date;
  held.start = planned.start;
  held.end = request.end ? request.end : planned.end;
  held.place = first_said(request.place, planned.place);
  held.theme = planned.theme;
  held.content = first_said(request.content, planned.content);
  held.forms = planned.forms;
  held.scope = planned.scope;
  held.counted = planned.counted;
  held.chair = planned.chair;
  held.plan_topics = planned.plan_topics;
  held.directives = planned.directives;
  held.notice = day_of(row.announced_at, kOfficeOffsetMinutes);
  held.scheme_file = planned.scheme_file;
  held.effect = request.effect;
  held.platform = planned.platform;
  return held;
}

class Closing {
 public:
  Closing(const UnitBook& unit, std::uint32_t planned, const ClosingRequest& request, int late_minutes)
      : unit_(unit),
        planned_(planned),
        row_(unit.live().shelf<SessionPlanned>().rows()[planned]),
        request_(request),
        late_minutes_(late_minutes) {}

  ClosingPreview preview() {
    preview_.held = held_from(unit_.live().shelf<SessionPlanned>().entries()[planned_], row_, request_);
    for (const MemberId member : people_of(unit_, planned_))
      add_mark(member);
    find_missing();
    find_signals();
    return std::move(preview_);
  }

 private:
  void add_mark(MemberId member) {
    PreviewedMark line;
    line.mark = mark_from(unit_, planned_, member, late_minutes_);
    line.name = unit_.member_name(member);
    line.core = is_core_on(unit_, member, row_.date);
    if (const SignInRow* sign_in = evidence_of(unit_, planned_, member).sign_in) line.grade = sign_in->grade;
    if (std::ranges::find(request_.exempt, line.mark.member) != request_.exempt.end()) {
      AttendanceMarked exempt;
      exempt.unit = line.mark.unit, exempt.session = line.mark.session, exempt.member = line.mark.member;
      exempt.status = AttendanceStatus::exempt;
      line.mark = std::move(exempt);
    }
    line.owes_make_up = line.core && preview_.held.counted && is_missed(line.mark.status);
    preview_.marks.push_back(std::move(line));
  }

  std::uint32_t count_marks(auto condition) const {
    return static_cast<std::uint32_t>(std::ranges::count_if(preview_.marks, condition));
  }

  void find_missing() {
    const SessionHeld& held = preview_.held;
    const auto note = [&](bool there, Must must) {
      if (!there) preview_.missing.push_back(must);
    };
    note(held.start && held.end, Must::time);
    note(!held.place.empty(), Must::place);
    note(count_marks([](const PreviewedMark& line) { return is_attended(line.mark.status); }) > 0,
         Must::people);
    note(!held.content.empty(), Must::content);
    note(!held.effect.empty(), Must::effect);
  }

  void note(ClosingSignal signal, std::uint32_t count) {
    if (count > 0) preview_.signals.push_back({signal, count});
  }

  void find_signals() {
    std::uint32_t signed_in = 0, bulk = 0, on_network = 0, outside = 0;
    std::vector<Instant> at_desk;
    for (const SignInRow& row : unit_.live().sign_ins().rows) {
      if (row.session != planned_) continue;
      ++signed_in;
      bulk += row.bulk ? 1 : 0;
      on_network += row.venue_network ? 1 : 0;
      outside += row.method == SignInMethod::code && !row.venue_network ? 1 : 0;
      if (row.method == SignInMethod::desk && !row.bulk) at_desk.push_back(row.at);
    }
    if (request_.head_count && *request_.head_count != signed_in)
      note(ClosingSignal::head_count_differs,
           std::max(*request_.head_count, signed_in) - std::min(*request_.head_count, signed_in));
    note(ClosingSignal::bulk_marks, bulk);
    note(ClosingSignal::fast_marks, most_at_a_glance(at_desk));
    note(ClosingSignal::outside_network, on_network > 0 ? outside : 0);
    note(ClosingSignal::other_day, day_of(row_.opened_at, kOfficeOffsetMinutes) != row_.date ? 1 : 0);
    note(ClosingSignal::backdated, row_.backdated ? 1 : 0);
    find_leave_signals();
  }

  // The most marks within two seconds, when more than one can look at. `times` ascend: they are in the order
  // of recording.
  static std::uint32_t most_at_a_glance(const std::vector<Instant>& times) {
    std::size_t most = 0, from = 0;
    for (std::size_t to = 0; to < times.size(); ++to) {
      while (times[to].micros - times[from].micros > kGlanceMicros)
        ++from;
      most = std::max(most, to - from + 1);
    }
    return most > kGlanceMarksMax ? static_cast<std::uint32_t>(most) : 0;
  }

  void find_leave_signals() {
    std::uint32_t pending = 0, late = 0;
    for (const LeaveRequestRow& row : unit_.live().shelf<LeaveRequested>().rows()) {
      if (row.session != planned_) continue;
      pending += row.state == LeaveState::pending ? 1 : 0;
      late += row.state == LeaveState::approved && row.late ? 1 : 0;
    }
    note(ClosingSignal::leave_pending, pending);
    note(ClosingSignal::leave_late, late);
  }

  const UnitBook& unit_;
  std::uint32_t planned_;
  const PlannedSessionRow& row_;
  const ClosingRequest& request_;
  int late_minutes_;
  ClosingPreview preview_;
};

}  // namespace

Result<ClosingPreview> preview_closing(const Ledger& ledger, const ClosingRequest& request,
                                       int late_minutes) {
  const UnitBook* unit = ledger.find_unit(request.unit.text);
  const auto planned =
      unit == nullptr ? std::nullopt : unit->live().shelf<SessionPlanned>().find(request.session.text);
  if (!planned) return Error{ErrorCode::reference_unknown, "session", request.session.text};
  // The state is refused by the same rule, in the same words, as the entry would be.
  const std::vector<Error> errors =
      check(ledger, Actor{}, SessionClosed{request.unit, request.session, request.head_count, {}});
  for (const Error& error : errors)
    if (error.subject == "session") return error;
  return Closing(*unit, *planned, request, late_minutes).preview();
}

std::vector<Entry> compose_closing(const ClosingRequest& request, const ClosingPreview& preview) {
  std::vector<Entry> entries{
      SessionClosed{request.unit, request.session, request.head_count, request.confirmed_by}, preview.held};
  for (const PreviewedMark& line : preview.marks)
    entries.emplace_back(line.mark);
  return entries;
}

}  // namespace xueji::app
