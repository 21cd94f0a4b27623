// Searching through the routes: what is found, and what is not there for whom.
#include <set>

#include "base/text.h"
#include "domain/fields.h"
#include "http/search/search_routes.h"
#include "tests/http/api_fixture.h"

namespace xueji::http {
namespace {

class SearchApi : public ApiTest {
 protected:
  SearchApi() {
    routing = &search_router;
    for (const char* unit : {"A", "A1", "B"}) {
      state_plan_topic(unit, "坚持“两个确立” " + std::string(unit));
      state_paper(unit, "M1", "关于财政改革的思考");
      state_paper(unit, "M2", "关于乡村振兴的思考");
    }
    LibraryItemAdded item;
    item.item = "Z1", item.title = "财政工作文件汇编", item.published = parse_iso_day("2026-02-01");
    state(item);
    CircularIssued circular;
    circular.circular = "T1", circular.title = "关于财政系统学习情况的通报",
    circular.date = *parse_iso_day("2026-05-01");
    state(circular);
    follow();
  }

  void state_plan_topic(const std::string& unit, const std::string& topic) {
    PlanMade plan;
    plan.unit.text = unit, plan.plan.text = "J1", plan.year.value = 2026, plan.name = "年度学习计划";
    state(plan);
    PlanTopicSet set;
    set.unit.text = unit, set.plan.text = "J1", set.number = "1", set.topic = topic;
    set.planned = *parse_iso_day("2026-03-01");
    state(set);
  }
  void state_paper(const std::string& unit, const std::string& member, const std::string& title) {
    PaperFiled paper;
    paper.unit.text = unit, paper.member.text = member, paper.title = title;
    paper.completed = *parse_iso_day("2026-04-01");
    state(paper);
  }
  void follow() {
    const app::Engine::Moment moment = engine.moment();
    store.follow(moment.ledger, moment.head);
  }

  // "paper_filed A M1": kind, unit and key of what is found, without the dates in it.
  std::multiset<std::string> found(const std::shared_ptr<const app::Subject>& who, const std::string& query) {
    const Response response = get(who, "/api/v1/search?" + query);
    EXPECT_EQ(response.status, 200) << text(response);
    answer = parsed(response).as_object();
    std::multiset<std::string> facts;
    for (const auto& item : answer.at("items").as_array()) {
      const auto& fact = item.as_object();
      std::string line(fact.at("kind").as_string());
      if (fact.contains("unit")) line += " " + std::string(fact.at("unit").as_string());
      line += " " + std::string(fact.at("key").at(0).as_string());
      facts.insert(line);
    }
    return facts;
  }
  std::size_t total() const { return answer.at("total").to_number<std::size_t>(); }
  std::set<std::string> names(const std::shared_ptr<const app::Subject>& who, const std::string& typed) {
    found(who, "q=" + typed);
    std::set<std::string> all;
    for (const auto& item : answer.at("names").as_array())
      all.insert(std::string(item.at("kind").as_string()) + " " + std::string(item.at("name").as_string()));
    return all;
  }

  const std::shared_ptr<const app::Subject> superior = subject(AccessRole::superior, "");
  app::SearchStore store{folder.path(), {}, *readers.lend(), app::SearchAccess::follow};
  SearchService search{service, store};
  Router search_router{search_routes(search)};
  boost::json::object answer;
};

TEST_F(SearchApi, FindsWhereWordsStandAndShowsThem) {
  EXPECT_EQ(found(superior, "q=财政"),
            (std::multiset<std::string>{"paper_filed A M1", "paper_filed A1 M1", "paper_filed B M1",
                                        "library_item_added Z1", "circular_issued T1"}));
  EXPECT_EQ(total(), 5U);
  const auto& parts = answer.at("items").at(0).at("passages").at(0).at("parts").as_array();
  std::string marked;
  for (const auto& part : parts)
    if (part.at("hit").as_bool()) marked += std::string(part.at("text").as_string());
  EXPECT_EQ(marked, "财政");
}

TEST_F(SearchApi, NarrowsByKindUnitDayAndPerson) {
  EXPECT_EQ(found(superior, "q=财政&kind=paper_filed&unit=A"),
            (std::multiset<std::string>{"paper_filed A M1", "paper_filed A1 M1"}));  // the unit below it too
  EXPECT_EQ(found(superior, "q=财政&from=2026-04-15"), (std::multiset<std::string>{"circular_issued T1"}));
  EXPECT_EQ(found(superior, "q=财政&to=2026-02-01"), (std::multiset<std::string>{"library_item_added Z1"}));
  EXPECT_EQ(found(superior, "q=思考&unit=B&member=M2"), (std::multiset<std::string>{"paper_filed B M2"}));
  EXPECT_EQ(total(), 1U);
}

// The subject's own unit and what is kept for all; of papers, a member only his own.
TEST_F(SearchApi, WhatOneMayNotReadIsNeitherFoundNorCounted) {
  EXPECT_EQ(found(subject(AccessRole::member, "B", "M2"), "q=思考"),
            (std::multiset<std::string>{"paper_filed B M2"}));
  EXPECT_EQ(total(), 1U);
  EXPECT_EQ(found(subject(AccessRole::member, "B", "M2"), "q=两个确立"),
            (std::multiset<std::string>{"plan_topic_set B J1"}));
  EXPECT_EQ(found(subject(AccessRole::secretary, "B"), "q=思考"),
            (std::multiset<std::string>{"paper_filed B M1", "paper_filed B M2"}));
  EXPECT_EQ(found(subject(AccessRole::superior, "A"), "q=两个确立"),
            (std::multiset<std::string>{"plan_topic_set A J1", "plan_topic_set A1 J1"}));
  EXPECT_TRUE(found(subject(AccessRole::security_admin, ""), "q=思考").empty());
  EXPECT_EQ(total(), 0U);
}

// Search and lists ask the same function: whoever it is, both show the same facts.
TEST_F(SearchApi, AgreesWithTheListsForEveryRole) {
  const Router lists(api_routes(service));
  std::size_t seen = 0;
  for (const AccessRole role :
       {AccessRole::superior, AccessRole::inspector, AccessRole::unit_admin, AccessRole::secretary,
        AccessRole::leader, AccessRole::member, AccessRole::guest, AccessRole::auditor})
    for (const char* unit : {"A", "A1", "B"}) {
      const auto who = subject(role, unit, role == AccessRole::member ? "M2" : "");
      routing = &lists;
      const auto list = parsed(get(who, "/api/v1/papers?q=思考")).at("total").to_number<std::size_t>();
      routing = &search_router;
      found(who, "q=思考&kind=paper_filed");
      EXPECT_EQ(total(), list) << who->account;
      seen += list;
    }
  EXPECT_GT(seen, 10U);
}

TEST_F(SearchApi, AUnitThatMayNotBeSeenIsAsUnknownAsNone) {
  const auto who = subject(AccessRole::secretary, "B");
  found(who, "q=思考&unit=A");
  const std::string hidden = boost::json::serialize(answer);
  found(who, "q=思考&unit=NONE");
  EXPECT_EQ(boost::json::serialize(answer), hidden);
  EXPECT_EQ(total(), 0U);
}

TEST_F(SearchApi, FollowsCorrectionsAndWithdrawals) {
  state_member("A", "M3", Role::member);
  state_paper("A", "M3", "关于审计的思考");
  EXPECT_TRUE(found(superior, "q=审计").empty());  // not yet followed
  follow();
  EXPECT_EQ(found(superior, "q=审计").size(), 1U);
  LibraryItemAdded item;
  item.item = "Z1", item.title = "统计工作文件汇编";
  state(item);
  state(FactWithdrawn{{"A"}, "paper_filed", {"M3", "关于审计的思考", "2026-04-01"}});
  follow();
  EXPECT_TRUE(found(superior, "q=审计").empty());
  EXPECT_TRUE(found(superior, "q=财政&kind=library_item_added").empty());
  EXPECT_EQ(found(superior, "q=统计工作").size(), 1U);
  EXPECT_EQ(answer.at("indexed_seq").to_number<Seq>(), engine.moment().head.seq);
}

TEST_F(SearchApi, FindsUnitsAndPeopleByInitials) {
  UnitRegistered unit;
  unit.unit.text = "C", unit.name = "省财政厅", unit.unit_type = "厅局";
  state(unit);
  MemberSeated seat;
  seat.unit.text = "C", seat.member.text = "M7", seat.name = "单立文",
  seat.from = *parse_iso_day("2026-01-01");
  state(seat);
  EXPECT_EQ(names(superior, "czt"), (std::set<std::string>{"unit_registered 省财政厅"}));
  EXPECT_EQ(names(superior, "slw"), (std::set<std::string>{"member_seated 单立文"}));
  EXPECT_EQ(names(superior, "立文"), (std::set<std::string>{"member_seated 单立文"}));
  EXPECT_TRUE(names(subject(AccessRole::secretary, "B"), "slw").empty());
  EXPECT_TRUE(names(subject(AccessRole::secretary, "B"), "czt").empty());
}

TEST_F(SearchApi, TurnsPages) {
  std::multiset<std::string> all;
  for (const char* cursor : {"", "&cursor=2", "&cursor=4"}) {
    const auto page = found(superior, std::string("q=财政&limit=2") + cursor);
    all.insert(page.begin(), page.end());
  }
  EXPECT_EQ(all.size(), 5U);
  EXPECT_TRUE(answer.at("next").is_null());
}

// Nothing that is typed is a command to the index: it is found as it stands, or not at all.
TEST_F(SearchApi, TakesHostileWordsForWords) {
  for (const std::string typed : {"\"",
                                  "'",
                                  "*",
                                  "财政*",
                                  "NOT 财政",
                                  "财政 OR 审计",
                                  "财政 AND",
                                  "NEAR(财政 思考)",
                                  "text:财政",
                                  "^财政",
                                  "(",
                                  ")",
                                  "财政)",
                                  "\"财政",
                                  "''; DROP TABLE document;--",
                                  "{text}:财",
                                  "-财政",
                                  "财政\" OR \"思考",
                                  "\\",
                                  "%",
                                  "_",
                                  "\xff\xfe",
                                  "\xe8\xb4",
                                  "財\x01政",
                                  "𠀀",
                                  "<script>",
                                  "a\"*b"}) {
    const Response response = get(superior, "/api/v1/search?q=" + typed);
    EXPECT_EQ(response.status, 200) << typed << text(response);
    EXPECT_TRUE(is_utf8(text(response))) << typed;
  }
  EXPECT_TRUE(found(superior, "q=NOT 财政").empty());
  EXPECT_TRUE(found(superior, "q=财政 OR 审计").empty());
  EXPECT_EQ(found(superior, "q=财政*").size(), 5U);
  EXPECT_EQ(found(superior, "q=财政").size(), 5U);  // and everything is still there
}

TEST_F(SearchApi, RefusesWhatIsTooMuch) {
  std::string words;
  for (int i = 0; i < 9; ++i)
    words += "字" + std::to_string(i) + " ";
  for (const std::string& query : {std::string(""), "q=" + words, "q=" + std::string(601, 'a'),
                                   std::string("q=字&kind=attendance_marked"), std::string("q=字&cursor=-1"),
                                   std::string("q=字&cursor=99999999"), std::string("q=字&limit=0"),
                                   std::string("q=字&member=M1"), std::string("q=字&from=2026")})
    EXPECT_EQ(get(superior, "/api/v1/search?" + query).status, 400) << query;
}

TEST_F(SearchApi, TellsWhoHasStudiedWhatAndWhoHasNot) {
  DirectiveIssued directive;
  directive.directive.text = "D1", directive.title = "全会精神",
  directive.issued = *parse_iso_day("2026-03-10");
  state(directive);
  for (const auto& [code, date] : {std::pair{"S7", "2026-05-05"}, {"S8", "2026-04-05"}}) {
    SessionHeld session;
    session.unit.text = "A", session.session.text = code, session.theme = "学习全会精神",
    session.forms = {StudyForm::lecture};
    session.date = *parse_iso_day(date), session.directives = {{"D1"}};
    state(session);
  }
  SessionHeld by_topic;
  by_topic.unit.text = "B", by_topic.session.text = "S9", by_topic.theme = "专题学习",
  by_topic.forms = {StudyForm::lecture};
  by_topic.date = *parse_iso_day("2026-06-01"), by_topic.plan_topics = {{{"J1"}, "1"}};
  state(by_topic);
  follow();
  const auto ask = [&](const std::shared_ptr<const app::Subject>& who, const std::string& query) {
    return parsed(get(who, "/api/v1/search/studied?" + query)).as_object();
  };
  auto by_directive = ask(superior, "directive=D1");
  EXPECT_EQ(by_directive.at("studied"), 1);
  EXPECT_EQ(by_directive.at("not_studied"), 2);
  EXPECT_EQ(by_directive.at("items").at(0).at("first").at("session"), "S8");
  EXPECT_EQ(by_directive.at("items").at(0).at("sessions"), 2);
  EXPECT_EQ(ask(superior, "directive=D1&on=2026-04-04").at("studied"), 0);
  EXPECT_EQ(ask(superior, "q=全会精神").at("studied"), 1);
  EXPECT_EQ(ask(superior, "q=两个确立").at("items").at(2).at("first").at("session"),
            "S9");  // through its topic
  EXPECT_EQ(ask(subject(AccessRole::secretary, "B"), "directive=D1").at("items").as_array().size(), 1U);
  EXPECT_EQ(get(superior, "/api/v1/search/studied?").status, 400);
  EXPECT_EQ(get(superior, "/api/v1/search/studied?q=字&directive=D1").status, 400);
}

}  // namespace
}  // namespace xueji::http
