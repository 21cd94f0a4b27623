// A unit whose session P1 (2026-03-05 09:00, members M1 leader, M2, M3) is lived step by step, each at a time
// of its own.
#pragma once

#include "tests/domain/fixture.h"

namespace xueji::test {

// "2026-03-05 08:55" in the office's zone.
inline Instant at(const char* day_and_time) {
  const std::string text = day_and_time;
  return instant_of(*parse_iso_day(text.substr(0, 10)), *parse_time_of_day(text.substr(11)),
                    kOfficeOffsetMinutes);
}

class LiveFixture : public LedgerFixture {
 protected:
  void SetUp() override {
    state(unit("G1"));
    state(seat("M1", Role::leader));
    state(seat("M2"));
    state(seat("M3"));
  }
  void state_at(const char* when, const Entry& entry) {
    ASSERT_EQ(refusal(entry), "") << kind_of(entry);
    post(ledger, {++seq, at(when), false}, entry);
  }

  static SessionPlanned planned(const std::string& code = "P1", const char* date = "2026-03-05") {
    SessionPlanned entry;
    entry.unit.text = "G1";
    entry.session.text = code;
    entry.date = day(date);
    entry.start = TimeOfDay{9 * 60};
    entry.theme = "专题学习";
    entry.forms = {StudyForm::discussion};
    return entry;
  }
  static SessionAnnounced announced(const std::string& code = "P1") { return {{"G1"}, {code}}; }
  static SessionOpened opened(const std::string& code = "P1") { return {{"G1"}, {code}}; }
  static SessionCancelled cancelled(const std::string& code = "P1") { return {{"G1"}, {code}, "因公改期"}; }
  static SessionClosed closed(const std::string& code = "P1") { return {{"G1"}, {code}, {}, {}}; }
  static SessionSignedIn signed_in(const std::string& member, SignInMethod method = SignInMethod::code,
                                   EvidenceGrade grade = EvidenceGrade::C) {
    SessionSignedIn entry;
    entry.unit.text = "G1";
    entry.session.text = "P1";
    entry.member.text = member;
    entry.method = method;
    entry.grade = grade;
    return entry;
  }
  static SessionSignedIn at_desk(const std::string& member, const std::string& marked_by = "张秘书") {
    SessionSignedIn entry = signed_in(member, SignInMethod::desk, EvidenceGrade::A);
    entry.marked_by = marked_by;
    return entry;
  }
  static LeaveRequested leave_requested(const std::string& member) {
    return {{"G1"}, {"P1"}, {member}, LeaveCategory::official, "出差"};
  }
  static LeaveDecided leave_decided(const std::string& member, const std::string& approver,
                                    bool approved = true) {
    return {{"G1"}, {"P1"}, {member}, approved, approver, {}};
  }

  // Brings P1 to the state by the steps before it.
  void live_until(SessionState wanted) {
    state_at("2026-02-20 10:00", planned());
    if (wanted == SessionState::planned) return;
    if (wanted == SessionState::cancelled) return state_at("2026-02-21 10:00", cancelled());
    state_at("2026-02-21 10:00", announced());
    if (wanted == SessionState::announced) return;
    state_at("2026-03-05 08:30", opened());
    if (wanted == SessionState::opened) return;
    state_at("2026-03-05 11:30", closed());
    state_at("2026-03-05 11:30", session("P1", "2026-03-05"));
    if (wanted == SessionState::closed) return;
    state_at("2026-03-06 09:00", RecordSealed{{"G1"}, "session_held", {"P1"}});
  }
  std::optional<SessionState> session_state(const std::string& code = "P1") const {
    return book().live().find_state(code);
  }
};

}  // namespace xueji::test
