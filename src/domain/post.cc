#include <algorithm>

#include "domain/fields.h"
#include "domain/ledger.h"
#include "domain/post_live.h"

namespace xueji {

// Applies one record to a ledger. An overload a kind whose posting is more than putting a row on its shelf.
class Posting {
 public:
  Posting(Ledger& ledger, const RecordInfo& info) : ledger_(ledger), info_(info) { ledger.head_ = info.seq; }

  void apply(const WorkbookReceived& workbook) { common().workbooks.push_back({info_.seq, workbook}); }

  void apply(const UnitRegistered& entry) {
    UnitId id = ledger_.find_unit_id(entry.unit.text);
    auto& units = ledger_.units_.edit();
    if (!id) {
      id = UnitId{common().units.add(entry.unit.text).place};
      units.emplace_back();
    }
    UnitBook& unit = units[id.value].edit();
    if (unit.registered.parent != entry.parent) {
      if (UnitBook* const before = edit_parent(unit.registered)) std::erase(before->edit_children(), id);
      if (UnitBook* const above = edit_parent(entry)) insert_sorted(above->edit_children(), id);
    }
    unit.id = id;
    unit.registered = entry;
    unit.head = {info_.seq, true};
  }

  void apply(const MemberSeated& entry) {
    UnitBook& unit = edit_unit(entry.unit);
    const MemberId known = unit.find_member(entry.member.text);
    if (!known || unit.member_name(known) != entry.name) {
      Members& members = unit.edit_members();
      if (!known) {
        members.ids.add(entry.member.text);
        members.codes.push_back(entry.member);
        members.names.push_back(entry.name);
      } else {
        members.names[known.value] = entry.name;
      }
    }
    put(unit, entry);
  }

  void apply(const SessionHeld& entry) {
    UnitBook& unit = edit_unit(entry.unit);
    SessionRow row = summarise(entry, unit, ledger_.common());
    row.seq = info_.seq;
    row.imported = info_.imported;
    row.first_recorded = day_of(info_.at, kOfficeOffsetMinutes);
    Shelf<SessionHeld>& shelf = unit.edit_shelf<SessionHeld>();
    if (const auto known = shelf.find(entry.session.text)) {
      row.imported = shelf.rows()[*known].imported;
      row.first_recorded = shelf.rows()[*known].first_recorded;
    }
    link(unit, SessionId{shelf.put(entry.session.text, entry, row)}, entry);
  }

  void apply(const AttendanceMarked& entry) {
    UnitBook& unit = edit_unit(entry.unit);
    AttendanceGrid& grid = unit.edit_attendance();
    grid.reserve(static_cast<std::uint32_t>(unit.shelf<SessionHeld>().rows().size()),
                 static_cast<std::uint32_t>(unit.members().codes.size()));
    grid.mark(unit.find_session(entry.session.text), unit.find_member(entry.member.text), entry, info_.seq);
  }

  void apply(const FactWithdrawn& entry) {
    for_each_sheet([&]<class E>() {
      if (entry.kind == SheetOf<E>::kind) withdraw<E>(entry);
    });
  }

  // The journal keeps it for the auditor; nothing here depends on it.
  void apply(const SecurityEventNoted&) {}

  template <class E>
  void apply(const E& entry) {
    if constexpr (IsLive<E> && kIsCommon<E>) {
      post_live(common(), info_, entry);
    } else if constexpr (IsLive<E>) {
      post_live(edit_unit(entry.unit), info_, entry);
    } else if constexpr (!kIsCommon<E>) {
      put(edit_unit(entry.unit), entry);
    } else {
      auto row = summarise(entry);
      row.seq = info_.seq;
      edit_common_shelf<E>().put(key_of(entry), entry, row);
    }
  }

 private:
  CommonBook& common() { return ledger_.common_.edit(); }
  template <class E>
  Shelf<E>& edit_common_shelf() {
    return std::get<Cow<Shelf<E>>>(common().shelves).edit();
  }

  UnitBook& edit_unit(const UnitCode& code) {
    const UnitId id = ledger_.find_unit_id(code.text);
    XJ_ASSERT(id);
    return ledger_.units_.edit()[id.value].edit();
  }

  UnitBook* edit_parent(const UnitRegistered& registered) {
    const UnitId id = ledger_.find_unit_id(registered.parent.text);
    return id ? &ledger_.units_.edit()[id.value].edit() : nullptr;
  }

  template <class E>
  void put(UnitBook& unit, const E& entry) {
    auto row = summarise(entry, unit, ledger_.common());
    row.seq = info_.seq;
    unit.edit_shelf<E>().put(key_of(entry), entry, row);
  }

  // Resolves what the session names, in place of what it named before.
  void link(UnitBook& unit, SessionId session, const SessionHeld& entry) {
    const auto names = [session](const auto& link) { return link.session == session; };
    const bool named_before = std::ranges::any_of(unit.links().directives, names) ||
                              std::ranges::any_of(unit.links().topics, names);
    if (!named_before && entry.directives.empty() && entry.plan_topics.empty()) return;
    SessionLinks& links = unit.edit_links();
    if (named_before) {
      std::erase_if(links.directives, names);
      std::erase_if(links.topics, names);
    }
    for (const DirectiveCode& code : entry.directives)
      insert_sorted(links.directives, NamedDirective{session, ledger_.common().find_directive(code)});
    for (const PlanTopicRef& ref : entry.plan_topics) {
      const auto place = unit.shelf<PlanTopicSet>().find(join_key({ref.plan.text, ref.number}));
      XJ_ASSERT(place);
      insert_sorted(links.topics, NamedTopic{session, TopicId{*place}});
    }
  }

  template <class T>
  static void insert_sorted(std::vector<T>& among, T one) {
    const auto place = std::ranges::lower_bound(among, one);
    if (place == among.end() || *place != one) among.insert(place, one);
  }

  template <class E>
  void withdraw(const FactWithdrawn& entry) {
    if constexpr (kIsCommon<E>) {
      Shelf<E>& shelf = edit_common_shelf<E>();
      const auto place = shelf.find(join_key(entry.key));
      XJ_ASSERT(place);
      shelf.withdraw(*place, info_.seq);
      if constexpr (std::is_same_v<E, InspectionRoundOpened>) withdraw_round(entry.key[0]);
    } else {
      UnitBook& unit = edit_unit(entry.unit);
      if constexpr (std::is_same_v<E, UnitRegistered>) {
        unit.head.alive = false;
        unit.head.seq = info_.seq;
      } else if constexpr (std::is_same_v<E, AttendanceMarked>) {
        unit.edit_attendance().withdraw(unit.find_session(entry.key[0]), unit.find_member(entry.key[1]),
                                        info_.seq);
      } else {
        const auto place = unit.shelf<E>().find(join_key(entry.key));
        XJ_ASSERT(place);
        unit.edit_shelf<E>().withdraw(*place, info_.seq);
        if constexpr (std::is_same_v<E, SessionHeld>) withdraw_parts(unit, SessionId{*place});
        if constexpr (std::is_same_v<E, PlanMade>) withdraw_topics(unit, PlanCode{entry.key[0]});
      }
    }
  }

  // A session takes with it what happened at it.
  void withdraw_parts(UnitBook& unit, SessionId session) {
    const auto at_session = [&](const auto& row, const auto&) { return row.session == session; };
    withdraw_where<AgendaItemSet>(unit, at_session);
    withdraw_where<SpeechGiven>(unit, at_session);
    withdraw_where<MakeUpDone>(unit, at_session);
    withdraw_where<ActionItemAssigned>(unit, at_session);
    if (unit.attendance().session_count() > session.value)
      unit.edit_attendance().withdraw_session(session, info_.seq);
  }

  void withdraw_topics(UnitBook& unit, const PlanCode& plan) {
    withdraw_where<PlanTopicSet>(unit,
                                 [&](const auto&, const PlanTopicSet& topic) { return topic.plan == plan; });
  }

  void withdraw_round(const std::string& round) {
    const auto of_round = [&](const auto&, const auto& entry) { return entry.round.text == round; };
    for (Cow<UnitBook>& unit : ledger_.units_.edit()) {
      if (unit->shelf<UnitInspected>().rows().empty() &&
          unit->shelf<InspectionFindingRaised>().rows().empty())
        continue;
      withdraw_where<UnitInspected>(unit.edit(), of_round);
      withdraw_where<InspectionFindingRaised>(unit.edit(), of_round);
    }
  }

  template <class E, class Condition>
  void withdraw_where(UnitBook& unit, Condition condition) {
    for (std::uint32_t place = 0; place < unit.shelf<E>().rows().size(); ++place) {
      const Shelf<E>& shelf = unit.shelf<E>();  // anew each time: withdrawing may copy the shelf
      if (shelf.rows()[place].alive && condition(shelf.rows()[place], shelf.entries()[place]))
        unit.edit_shelf<E>().withdraw(place, info_.seq);
    }
  }

  Ledger& ledger_;
  const RecordInfo& info_;
};

void post(Ledger& ledger, const RecordInfo& info, const Entry& entry) {
  Posting posting(ledger, info);
  std::visit([&](const auto& stated) { posting.apply(stated); }, entry);
}

}  // namespace xueji
