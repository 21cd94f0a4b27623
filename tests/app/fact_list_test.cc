#include "app/query/fact_list.h"

#include <gmock/gmock.h>

#include "app/query/progress.h"
#include "base/error_code.h"
#include "domain/ledger.h"

namespace xueji::app {
namespace {

using testing::ElementsAre;

class FactList : public ::testing::Test {
 protected:
  FactList() {
    state_unit("A");
    state_unit("B");
    state_session("A", "S1", "2026-02-01", "春季");
    state_session("A", "S2", "2026-01-01", "冬季");
    state_session("B", "S1", "2026-03-01", "春季");
    query.kind = "session_held";
    query.units = {ledger.find_unit_id("B"), ledger.find_unit_id("A")};
  }

  void state(const Entry& entry) {
    ASSERT_TRUE(check(ledger, {}, entry).empty());
    post(ledger, {++seq, {}, false}, entry);
  }
  void state_unit(const std::string& code) {
    UnitRegistered unit;
    unit.unit.text = code, unit.name = "单位" + code, unit.unit_type = "厅局";
    state(unit);
  }
  void state_session(const std::string& unit, const std::string& code, std::string_view date,
                     const std::string& theme) {
    SessionHeld session;
    session.unit.text = unit, session.session.text = code, session.theme = theme;
    session.date = *parse_iso_day(date), session.forms = {StudyForm::lecture};
    state(session);
  }
  static std::string shown(const ListedFact& fact) {
    const auto& session = std::get<SessionHeld>(fact.entry);
    return session.unit.text + "/" + session.session.text;
  }
  std::vector<std::string> listed() {
    std::vector<std::string> all;
    const auto page = list_facts(ledger, query);
    EXPECT_TRUE(page);
    for (const ListedFact& fact : page->facts)
      all.push_back(shown(fact));
    return all;
  }
  // All pages, one after the other.
  std::vector<std::string> paged(std::size_t limit) {
    std::vector<std::string> all;
    query.limit = limit;
    query.after.reset();
    do {
      const auto page = list_facts(ledger, query);
      EXPECT_EQ(page->total, 3U);
      for (const ListedFact& fact : page->facts)
        all.push_back(shown(fact));
      query.after = page->next;
      if (query.after) {
        EXPECT_EQ(parse_cursor(format_cursor(*query.after)), query.after);
      }
    } while (query.after);
    return all;
  }

  Ledger ledger;
  Seq seq = 0;
  FactQuery query;
};

TEST_F(FactList, FollowsTheUnitsAsAskedForThenTheOrderOfStating) {
  EXPECT_THAT(listed(), ElementsAre("B/S1", "A/S1", "A/S2"));
}

TEST_F(FactList, SortsByAMemberBothWays) {
  query.sort = "date";
  EXPECT_THAT(listed(), ElementsAre("A/S2", "A/S1", "B/S1"));
  query.descending = true;
  EXPECT_THAT(listed(), ElementsAre("B/S1", "A/S1", "A/S2"));
}

TEST_F(FactList, PagesShowEveryFactOnceInTheSameOrder) {
  for (const char* sort : {"", "date", "theme"})
    for (const bool descending : {false, true}) {
      query.sort = sort, query.descending = descending;
      const auto whole = paged(50);
      for (const std::size_t limit : {1U, 2U, 3U})
        EXPECT_EQ(paged(limit), whole) << sort << descending << limit;
    }
}

TEST_F(FactList, FiltersByMemberDateAndText) {
  query.filters = {{"theme", "春季"}};
  EXPECT_THAT(listed(), ElementsAre("B/S1", "A/S1"));
  query.filters.push_back({"forms", "lecture"});
  query.to = *parse_iso_day("2026-02-01");  // the last day counts
  EXPECT_THAT(listed(), ElementsAre("A/S1"));
  query.filters.clear(), query.to.reset();
  query.text = "冬";
  EXPECT_THAT(listed(), ElementsAre("A/S2"));
}

TEST_F(FactList, CountsAndShowsOnlyWhatMayBeSeen) {
  query.view = [&](Entry&, UnitId unit) { return unit == ledger.find_unit_id("A"); };
  EXPECT_THAT(listed(), ElementsAre("A/S1", "A/S2"));
  EXPECT_EQ(list_facts(ledger, query)->total, 2U);
}

TEST_F(FactList, TakesOutBeforeItFiltersSortsAndShows) {
  query.view = [](Entry& entry, UnitId) {
    std::get<SessionHeld>(entry).theme = "（不可见）";
    return true;
  };
  query.text = "春";
  EXPECT_THAT(listed(), ElementsAre());
  query.text.clear();
  query.filters = {{"theme", "春季"}};
  EXPECT_THAT(listed(), ElementsAre());
  query.filters.clear();
  EXPECT_EQ(std::get<SessionHeld>(list_facts(ledger, query)->facts[0].entry).theme, "（不可见）");
}

TEST_F(FactList, LeavesOutWhatWasWithdrawn) {
  state(FactWithdrawn{{"A"}, "session_held", {"S1"}});
  EXPECT_THAT(listed(), ElementsAre("B/S1", "A/S2"));
  EXPECT_FALSE(find_fact(ledger, "session_held", ledger.find_unit_id("A"), {"S1"}));
  EXPECT_TRUE(find_fact(ledger, "session_held", ledger.find_unit_id("A"), {"S2"}));
}

TEST_F(FactList, RefusesMembersThatTheKindHasNot) {
  query.sort = "colour";
  EXPECT_EQ(list_facts(ledger, query).error().code, ErrorCode::member_unknown);
  query.sort.clear();
  query.filters = {{"colour", "red"}};
  EXPECT_EQ(list_facts(ledger, query).error().subject, "colour");
  query.filters.clear();
  query.kind = "unit_registered";
  query.from = Day{0};
  EXPECT_EQ(list_facts(ledger, query).error().subject, "date");
}

TEST_F(FactList, RefusesCursorsThatItDidNotWrite) {
  for (const char* text : {"", "0", "zz", "31", "311f", "311f32"})
    EXPECT_FALSE(parse_cursor(text)) << text;
}

class LiveList : public FactList {
 protected:
  LiveList() {
    for (const char* code : {"P1", "P2"}) {
      SessionPlanned planned;
      planned.unit.text = "A", planned.session.text = code, planned.theme = "专题";
      planned.date = *parse_iso_day("2026-07-01"), planned.start = TimeOfDay{540};
      planned.forms = {StudyForm::lecture};
      state(planned);
    }
    state(SessionAnnounced{{"A"}, {"P2"}});
    query.kind = "session_planned";
  }
  std::size_t count(std::vector<std::string> states) {
    query.states = std::move(states);
    return list_facts(ledger, query)->total;
  }
};

TEST_F(LiveList, IsNarrowedToStates) {
  EXPECT_EQ(count({}), 2U);
  EXPECT_EQ(count({"announced"}), 1U);
  EXPECT_EQ(count({"announced", "planned"}), 2U);
  EXPECT_EQ(count({"closed"}), 0U);
  query.kind = "session_held";
  query.states = {"held"};
  const auto refused = list_facts(ledger, query);
  ASSERT_FALSE(refused) << "facts make no progress";
  EXPECT_EQ(token(refused.error().code), "member.unknown");
}

TEST_F(LiveList, FindsAThingByItsKeyWithItsProgress) {
  const auto found = find_fact(ledger, "session_planned", ledger.find_unit_id("A"), {"P2"});
  ASSERT_TRUE(found);
  EXPECT_EQ(std::get<PlannedSessionProgress>(find_progress(ledger, found->entry)).state,
            SessionState::announced);
  EXPECT_FALSE(find_fact(ledger, "session_planned", ledger.find_unit_id("B"), {"P2"}));
}

}  // namespace
}  // namespace xueji::app
