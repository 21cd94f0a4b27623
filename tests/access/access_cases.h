// The generated cases: every action × role × relation of the object's unit to the grant's × time of the grant
// × state of the object, with the verdict that the golden matrix asks for. For decide() and, by way of the
// routes, for the server.
#pragma once

#include <optional>
#include <string>

#include "app/access/decide.h"
#include "domain/ledger.h"
#include "tests/access/golden_matrix.h"
#include "tests/domain/fixture.h"

namespace xueji::test {

enum class Relation { own, sibling, child, parent, unrelated };
enum class GrantTime { past, current, future };
enum class Owner { nobody, oneself, colleague, chief };

inline constexpr Relation kRelations[] = {Relation::own, Relation::sibling, Relation::child, Relation::parent,
                                          Relation::unrelated};
inline constexpr GrantTime kGrantTimes[] = {GrantTime::past, GrantTime::current, GrantTime::future};
inline constexpr Owner kOwners[] = {Owner::nobody, Owner::oneself, Owner::colleague, Owner::chief};

// H over G1 and G2, D1 under G1, Z apart. In every unit L leads, M and N are members. The subject is M of G1
// and holds the role at G1 (a superior: with what is below).
class AccessWorld {
 public:
  AccessWorld() {
    Seq seq = 0;
    const auto state = [&](const Entry& entry) { post(ledger_, {++seq, Instant{}, false}, entry); };
    for (const auto& [code, parent] :
         {std::pair{"H", ""}, {"G1", "H"}, {"G2", "H"}, {"D1", "G1"}, {"Z", ""}}) {
      UnitRegistered unit;
      unit.unit.text = code, unit.parent.text = parent, unit.name = code, unit.unit_type = "厅局";
      state(unit);
      for (const char* member : {"L", "M", "N"}) {
        MemberSeated seat;
        seat.unit.text = code, seat.member.text = member, seat.name = member, seat.from = day("2020-01-01");
        seat.role = *member == 'L' ? Role::leader : Role::member;
        state(seat);
      }
    }
  }
  const Ledger& ledger() const noexcept { return ledger_; }
  static Day today() { return day("2026-06-01"); }

  static const char* unit_at(Relation relation) {
    switch (relation) {
      case Relation::own:
        return "G1";
      case Relation::sibling:
        return "G2";
      case Relation::child:
        return "D1";
      case Relation::parent:
        return "H";
      case Relation::unrelated:
        return "Z";
    }
    return "";
  }
  static Period days_of(GrantTime time) {
    switch (time) {
      case GrantTime::past:
        return {day("2020-01-01"), day("2026-05-31")};
      case GrantTime::current:
        return {day("2026-06-01"), day("2026-06-01")};
      case GrantTime::future:
        return {day("2026-06-02"), day("2030-01-01")};
    }
    return {};
  }

 private:
  Ledger ledger_;
};

struct AccessCase {
  app::Action action{};
  AccessRole role{};
  Relation relation{};
  GrantTime time{};
  Owner owner{};
  bool configuration = false;  // the object is the installation's, not a unit's
  bool assigned = true;        // it belongs to the round or session of the grant
  bool published = true;
  bool factor_fresh = true;
  std::string proposed_by{};  // "": by nobody; "me", "other"

  app::Subject subject() const {
    app::Subject subject{.account = "me", .name = "甲", .person = app::Person{{"G1"}, {"M"}}};
    subject.factor_fresh = factor_fresh;
    if (role == AccessRole::service) {
      subject.token = app::TokenScope{.actions = {action}, .units = {{"G1"}}, .installation = true};
      if (time != GrantTime::current) subject.token->actions.clear();
      return subject;
    }
    const Period days = AccessWorld::days_of(time);
    const bool administrator = role <= AccessRole::auditor;
    subject.grants.push_back({.role = role,
                              .unit = {administrator ? "" : "G1"},
                              .subtree = role == AccessRole::superior,
                              .round = {role == AccessRole::inspector ? "R1" : ""},
                              .session = {role == AccessRole::guest ? "S1" : ""},
                              .from = days.from,
                              .to = days.to});
    return subject;
  }

  app::Object object(const Ledger& ledger) const {
    app::Object object;
    object.proposed_by = proposed_by;
    object.published = published;
    object.round.text = assigned ? "R1" : "R2";
    object.session.text = assigned ? "S1" : "S2";
    if (configuration) {
      object.kind = app::ObjectKind::configuration;
      object.owner_account = owner == Owner::oneself ? "me" : owner == Owner::nobody ? "" : "another";
      return object;
    }
    const char* unit = AccessWorld::unit_at(relation);
    object.unit = ledger.find_unit_id(unit);
    if (owner == Owner::oneself) object.owner = app::Person{{"G1"}, {"M"}};
    if (owner == Owner::colleague) object.owner = app::Person{{unit}, {"N"}};
    if (owner == Owner::chief) object.owner = app::Person{{unit}, {"L"}};
    return object;
  }

  // What the golden matrix asks for.
  app::Verdict expected() const {
    const GoldenRow& row = golden_rows().at(std::string(token(action)));
    const std::string& cell = row.cells[static_cast<std::size_t>(role)];
    if (!reaches(cell, row)) {
      if (row.denial == "read") return app::Verdict::hidden;
      if (row.denial == "open") return app::Verdict::refused;
      AccessCase seeing = *this;
      seeing.action = *app::parse_action(row.denial);
      seeing.proposed_by.clear();
      // A token is asked by the same token, which may do only the one action.
      const bool seen = role != AccessRole::service && seeing.expected() == app::Verdict::allowed;
      return seen ? app::Verdict::refused : app::Verdict::hidden;
    }
    const bool own_unit = !configuration && relation == Relation::own;  // of person M of G1
    if ((row.never_own == "person" && !configuration && owner == Owner::oneself) ||
        (row.never_own == "account" && owner == Owner::oneself) || (row.never_own == "unit" && own_unit) ||
        proposed_by == "me")
      return app::Verdict::refused;
    if (role == AccessRole::service) return app::Verdict::allowed;
    if (cell.find('+') != std::string::npos && !factor_fresh) return app::Verdict::needs_second_factor;
    if (cell.find('*') != std::string::npos && proposed_by.empty()) return app::Verdict::needs_second_person;
    return app::Verdict::allowed;
  }

 private:
  bool reaches(const std::string& cell, const GoldenRow&) const {
    if (time != GrantTime::current) return false;
    const bool covered = !configuration && (relation == Relation::own ||
                                            (relation == Relation::child && role == AccessRole::superior));
    if (cell.find('^') != std::string::npos && owner != Owner::chief) return false;
    switch (cell[0]) {
      case 'S':
        return owner == Owner::oneself && (configuration || covered);
      case 'G':
      case 'U':
      case 'T':
        return covered;
      case 'A':
        return covered && assigned;
      case 'P':
        return covered && published;
      case 'C':
        return configuration;
      case 'R':
        return configuration || relation == Relation::own;
      default:
        return false;
    }
  }
};

// About 18,000 cases.
template <class Visit>
void for_each_access_case(Visit&& visit) {
  AccessCase at;
  for (const app::Action action : app::kActions)
    for (std::size_t role = 0; role < kAccessRoles; ++role)
      for (const Relation relation : kRelations)
        for (const GrantTime time : kGrantTimes)
          for (const Owner owner : kOwners)
            for (const bool configuration : {false, true}) {
              if (configuration && relation != Relation::own) continue;
              at.action = action;
              at.role = static_cast<AccessRole>(role);
              at.relation = relation;
              at.time = time;
              at.owner = owner;
              at.configuration = configuration;
              visit(at);
            }
}

}  // namespace xueji::test
