#include "app/access/decide.h"

#include <algorithm>

#include "app/access/matrix.h"
#include "base/error_code.h"
#include "domain/ledger.h"

namespace xueji::app {
namespace {

bool in_force(const HeldRole& grant, Day today) {
  return grant.from <= today && (!grant.to || today <= *grant.to);
}

bool covers(const Ledger& ledger, const HeldRole& grant, const UnitBook& unit) {
  if (grant.role == AccessRole::superior) {
    if (grant.unit.empty()) return true;
    if (grant.subtree) return is_at_or_below(ledger, unit, grant.unit);
  }
  return unit.registered.unit == grant.unit;
}

const UnitBook* find_unit(const Ledger& ledger, const Object& object) {
  if (!object.unit || object.unit.value >= ledger.units().size()) return nullptr;
  const UnitBook& unit = ledger.unit(object.unit);
  return unit.head.alive ? &unit : nullptr;
}

bool is_own(const Subject& subject, const Object& object) {
  if (object.kind == ObjectKind::configuration) return object.owner_account == subject.account;
  return object.owner && subject.person == object.owner;
}

// Whether the object belongs to who leads the group today.
bool belongs_to_leader(const UnitBook& unit, const Object& object, Day today) {
  if (!object.owner || object.owner->unit != unit.registered.unit) return false;
  bool leads = false;
  for_each_fact<MemberSeated>(unit, [&](const MemberSeated& seat, const RowHead&) {
    leads = leads || (seat.member == object.owner->member && seat.role == Role::leader &&
                      seat.from <= today && today <= seat.to.value_or(kFarFuture));
  });
  return leads;
}

bool is_assigned(const HeldRole& grant, const Object& object) {
  if (grant.role == AccessRole::guest) return !grant.session.empty() && grant.session == object.session;
  return object.round.empty() || object.round == grant.round;
}

// Outsiders never see what is marked sensitive.
bool may_see_sensitive(AccessRole role) {
  return role != AccessRole::inspector && role != AccessRole::guest && role != AccessRole::service;
}

bool reaches_common(const HeldRole& grant, const MatrixRow& row, Reach reach, const Object& object) {
  switch (reach) {
    case Reach::subtree:
      return row.reads || grant.unit.empty();
    case Reach::group:
    case Reach::unit:
    case Reach::assigned:
      return row.reads;
    case Reach::published:
      return object.published;
    case Reach::never:
    case Reach::self:
    case Reach::configuration:
    case Reach::fixed_by_token:
      return false;
  }
  return false;
}

bool reaches_unit(const Ledger& ledger, const Subject& subject, const HeldRole& grant, const Cell& cell,
                  const Object& object, Day today) {
  const UnitBook* unit = find_unit(ledger, object);
  if (unit == nullptr || !covers(ledger, grant, *unit)) return false;
  if (cell.leaders_only && !belongs_to_leader(*unit, object, today)) return false;
  switch (cell.reach) {
    case Reach::group:
    case Reach::unit:
    case Reach::subtree:
      return true;
    case Reach::self:
      return is_own(subject, object);
    case Reach::assigned:
      return is_assigned(grant, object);
    case Reach::published:
      return object.published;
    case Reach::never:
    case Reach::configuration:
    case Reach::fixed_by_token:
      return false;
  }
  return false;
}

bool reaches(const Ledger& ledger, const Subject& subject, const HeldRole& grant, const MatrixRow& row,
             const Object& object, Day today) {
  const Cell& cell = cell_of(row.action, grant.role);
  if (object.sensitivity == Sensitivity::sensitive && !may_see_sensitive(grant.role)) return false;
  switch (object.kind) {
    case ObjectKind::configuration:
      return cell.reach == Reach::configuration || (cell.reach == Reach::self && is_own(subject, object));
    case ObjectKind::common:
      return reaches_common(grant, row, cell.reach, object);
    case ObjectKind::unit_content:
      return reaches_unit(ledger, subject, grant, cell, object, today);
  }
  return false;
}

bool token_reaches(const Ledger& ledger, const TokenScope& token, const MatrixRow& row,
                   const Object& object) {
  if (cell_of(row.action, AccessRole::service).reach != Reach::fixed_by_token ||
      std::ranges::find(token.actions, row.action) == token.actions.end() ||
      object.sensitivity == Sensitivity::sensitive)
    return false;
  switch (object.kind) {
    case ObjectKind::configuration:
      return token.installation;
    case ObjectKind::common:
      return row.reads;
    case ObjectKind::unit_content: {
      const UnitBook* unit = find_unit(ledger, object);
      return unit != nullptr && std::ranges::find(token.units, unit->registered.unit) != token.units.end();
    }
  }
  return false;
}

bool is_never_own(const Ledger& ledger, const Subject& subject, const MatrixRow& row, const Object& object) {
  switch (row.never_own) {
    case NeverOwn::nothing:
      return false;
    case NeverOwn::person:
      return object.owner && subject.person == object.owner;
    case NeverOwn::account:
      return object.owner_account == subject.account;
    case NeverOwn::unit: {
      const UnitBook* unit = find_unit(ledger, object);
      return unit != nullptr && is_own_unit(subject, unit->registered.unit);
    }
  }
  return true;
}

// What stands between the subject and an act that one of its grants reaches.
Verdict weigh(const Subject& subject, const Cell& cell, const Object& object) {
  if (cell.second_factor && !subject.factor_fresh) return Verdict::needs_second_factor;
  if (cell.second_person && object.proposed_by.empty()) return Verdict::needs_second_person;
  return Verdict::allowed;
}

std::optional<Verdict> find_best(const Ledger& ledger, const Subject& subject, const MatrixRow& row,
                                 const Object& object, Day today) {
  if (subject.token)
    return token_reaches(ledger, *subject.token, row, object) ? std::optional(Verdict::allowed)
                                                              : std::nullopt;
  std::optional<Verdict> best;
  for (const HeldRole& grant : subject.grants)
    if (in_force(grant, today) && reaches(ledger, subject, grant, row, object, today)) {
      const Verdict verdict = weigh(subject, cell_of(row.action, grant.role), object);
      if (!best || verdict < *best) best = verdict;
    }
  return best;
}

Decision deny(const Ledger& ledger, const Subject& subject, const MatrixRow& row, const Object& object,
              Day today) {
  if (row.reads) return Verdict::hidden;
  const bool seen = row.seen_by == row.action ||
                    find_best(ledger, subject, row_of(row.seen_by), object, today) == Verdict::allowed;
  return seen ? Verdict::refused : Verdict::hidden;
}

// By UnitId: whether the unit lies at or below the ancestor. Below a withdrawn unit nothing lies.
std::vector<char> find_subtree(const Ledger& ledger, const UnitCode& ancestor) {
  std::vector<char> inside(ledger.units().size(), 0);
  std::vector<UnitId> open;
  if (const UnitId top = ledger.find_unit_id(ancestor.text)) open.push_back(top);
  while (!open.empty()) {
    const UnitBook& unit = ledger.unit(open.back());
    open.pop_back();
    inside[unit.id.value] = 1;
    if (unit.head.alive) open.insert(open.end(), unit.children().begin(), unit.children().end());
  }
  return inside;
}

// Gathers which units one subject reaches, grant by grant.
class Reaching {
 public:
  // Without `among`: every unit.
  Reaching(const Ledger& ledger, const MatrixRow& row, std::optional<std::span<const UnitId>> among)
      : ledger_(ledger), row_(row), among_(among), places_(ledger.units().size(), Place::none) {}

  void add(const HeldRole& grant) {
    const Cell& cell = cell_of(row_.action, grant.role);
    const bool every = !cell.leaders_only && (cell.reach == Reach::group || cell.reach == Reach::unit ||
                                              cell.reach == Reach::subtree);
    const Place place = every ? Place::whole : Place::partly;
    const bool tree = grant.role == AccessRole::superior && grant.subtree && !grant.unit.empty();
    if (tree && !among_) {
      const std::vector<char> subtree = find_subtree(ledger_, grant.unit);
      for_each([&](const UnitBook& unit) {
        if (subtree[unit.id.value] != 0) reach(unit, place);
      });
    } else {
      for_each([&](const UnitBook& unit) {
        if (covers(ledger_, grant, unit)) reach(unit, place);
      });
    }
  }
  void add(const TokenScope& token) {
    for (const UnitCode& code : token.units)
      if (const UnitBook* unit = ledger_.find_unit(code.text)) reach(*unit, Place::whole);
  }
  void give(VisibleUnits& visible) const {
    for_each([&](const UnitBook& unit) {
      const Place place = places_[unit.id.value];
      if (place == Place::whole) visible.whole.push_back(unit.id);
      if (place == Place::partly) visible.partly.push_back(unit.id);
    });
  }

 private:
  enum class Place : char { none, partly, whole };

  template <class Visit>
  void for_each(Visit visit) const {
    const auto see = [&](const UnitBook& unit) {
      if (unit.head.alive) visit(unit);
    };
    if (among_) {
      for (const UnitId id : *among_)
        see(ledger_.unit(id));
    } else {
      for (const Cow<UnitBook>& unit : ledger_.units())
        see(*unit);
    }
  }
  void reach(const UnitBook& unit, Place place) {
    places_[unit.id.value] = std::max(places_[unit.id.value], place);
  }

  const Ledger& ledger_;
  const MatrixRow& row_;
  std::optional<std::span<const UnitId>> among_;
  std::vector<Place> places_;  // by UnitId
};

VisibleUnits find_visible(const Ledger& ledger, const Subject& subject, Action action, Day today,
                          std::optional<std::span<const UnitId>> among) {
  const MatrixRow& row = row_of(action);
  VisibleUnits visible;
  Reaching reaching(ledger, row, among);
  if (subject.token) {
    if (cell_of(action, AccessRole::service).reach != Reach::fixed_by_token ||
        std::ranges::find(subject.token->actions, action) == subject.token->actions.end())
      return visible;
    reaching.add(*subject.token);
    visible.common = row.reads;
    visible.configuration = subject.token->installation;
  } else {
    for (const HeldRole& grant : subject.grants) {
      const Reach reach = cell_of(action, grant.role).reach;
      if (!in_force(grant, today) || reach == Reach::never) continue;
      if (reach == Reach::configuration) {
        visible.configuration = true;
        continue;
      }
      reaching.add(grant);
      visible.common = visible.common || reaches_common(grant, row, reach, {.published = true});
    }
  }
  reaching.give(visible);
  return visible;
}

}  // namespace

Decision::Decision(Verdict of) : Decision(of, ErrorCode::actor_not_allowed) {}

bool is_at_or_below(const Ledger& ledger, const UnitBook& unit, const UnitCode& ancestor) {
  for (const UnitBook* at = &unit; at != nullptr; at = ledger.find_unit(at->registered.parent.text))
    if (at->registered.unit == ancestor) return true;
  return false;
}

bool is_own_unit(const Subject& subject, const UnitCode& unit) {
  if (subject.person && subject.person->unit == unit) return true;
  return std::ranges::any_of(subject.grants, [&](const HeldRole& grant) {
    return grant.unit == unit &&
           (grant.role == AccessRole::unit_admin || grant.role == AccessRole::secretary ||
            grant.role == AccessRole::leader || grant.role == AccessRole::member);
  });
}

bool may_anywhere(const Subject& subject, Action action, Day today) {
  if (subject.token)
    return cell_of(action, AccessRole::service).reach == Reach::fixed_by_token &&
           std::ranges::find(subject.token->actions, action) != subject.token->actions.end();
  return std::ranges::any_of(subject.grants, [&](const HeldRole& grant) {
    return in_force(grant, today) && cell_of(action, grant.role).reach != Reach::never;
  });
}

Decision decide(const Ledger& ledger, const Subject& subject, Action action, const Object& object,
                Day today) {
  const MatrixRow& row = row_of(action);
  const std::optional<Verdict> best = find_best(ledger, subject, row, object, today);
  if (!best) return deny(ledger, subject, row, object, today);
  if (is_never_own(ledger, subject, row, object)) return {Verdict::refused, ErrorCode::decision_own};
  if (!object.proposed_by.empty() && object.proposed_by == subject.account)
    return {Verdict::refused, ErrorCode::access_same_person};
  return *best;
}

Decision decide_move(const Ledger& ledger, const Subject& subject, Action action, const Object& from,
                     const Object& to, Day today) {
  const Decision leaving = decide(ledger, subject, action, from, today);
  const Decision arriving = decide(ledger, subject, action, to, today);
  return leaving.verdict < arriving.verdict ? arriving : leaving;
}

VisibleUnits visible_units(const Ledger& ledger, const Subject& subject, Action action, Day today) {
  return find_visible(ledger, subject, action, today, std::nullopt);
}

VisibleUnits visible_units(const Ledger& ledger, const Subject& subject, Action action, Day today,
                           std::span<const UnitId> among) {
  return find_visible(ledger, subject, action, today, among);
}

}  // namespace xueji::app
