// A small vocabulary for domain tests: one unit G1 with members M1 (leader) … and short ways to state
// entries.
#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/error_code.h"
#include "domain/ledger.h"

namespace xueji::test {

inline Day day(const char* iso) {
  return *parse_iso_day(iso);
}

class LedgerFixture : public ::testing::Test {
 protected:
  Ledger ledger;
  Seq seq = 0;

  std::vector<Error> refusals(const Entry& entry, const Actor& actor = {}) const {
    return check(ledger, actor, entry);
  }
  // The token of the first refusal; empty when the entry may be recorded.
  std::string refusal(const Entry& entry) const {
    const auto errors = refusals(entry);
    return errors.empty() ? "" : std::string(token(errors.front().code));
  }
  void state(const Entry& entry, bool imported = false) {
    ASSERT_EQ(refusal(entry), "") << kind_of(entry);
    ++seq;
    post(ledger, {seq, Instant{seq * 1'000'000LL}, imported}, entry);
  }

  static UnitRegistered unit(const std::string& code, const std::string& parent = {}) {
    UnitRegistered entry;
    entry.unit.text = code;
    entry.name = "单位" + code;
    entry.unit_type = "厅局";
    entry.parent.text = parent;
    return entry;
  }
  static MemberSeated seat(const std::string& member, Role role = Role::member,
                           const char* from = "2020-01-01") {
    MemberSeated entry;
    entry.unit.text = "G1";
    entry.member.text = member;
    entry.name = "成员" + member;
    entry.role = role;
    entry.from = day(from);
    return entry;
  }
  static SessionHeld session(const std::string& code, const char* date) {
    SessionHeld entry;
    entry.unit.text = "G1";
    entry.session.text = code;
    entry.date = day(date);
    entry.theme = "专题学习";
    entry.forms = {StudyForm::discussion};
    return entry;
  }
  static AttendanceMarked mark(const std::string& session, const std::string& member,
                               AttendanceStatus status) {
    AttendanceMarked entry;
    entry.unit.text = "G1";
    entry.session.text = session;
    entry.member.text = member;
    entry.status = status;
    return entry;
  }
  static MakeUpDone make_up(const std::string& session, const std::string& member, const char* date) {
    MakeUpDone entry;
    entry.unit.text = "G1";
    entry.session.text = session;
    entry.member.text = member;
    entry.completed = day(date);
    return entry;
  }
  static FactWithdrawn withdrawal(const std::string& kind, std::vector<std::string> key,
                                  const std::string& unit = "G1") {
    return {{unit}, kind, std::move(key)};
  }

  void state_group() {
    state(unit("G1"));
    state(seat("M1", Role::leader));
    state(seat("M2"));
    state(session("S1", "2026-03-05"));
  }
  const UnitBook& book() const { return *ledger.find_unit("G1"); }
};

}  // namespace xueji::test
