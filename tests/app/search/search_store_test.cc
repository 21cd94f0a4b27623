#include "app/search/search_store.h"

#include <fstream>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/clock.h"
#include "app/data_folder.h"
#include "app/engine.h"
#include "app/query/journal_readers.h"
#include "app/search/search_query.h"
#include "base/error_code.h"
#include "journal/journal.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SearchStoreTest : public testing::Test {
 protected:
  class StoppedClock final : public Clock {
   public:
    Instant now() override { return *parse_iso_instant("2026-06-30T02:00:00Z"); }
  };

  SearchStoreTest() {
    UnitRegistered unit;
    unit.unit.text = "A", unit.name = "甲厅", unit.unit_type = "厅局";
    state(unit);
    state_plan("J1", "年度学习计划", "计划正文.docx");
  }
  void state(const Entry& entry) { ASSERT_TRUE(engine.submit({{}, {{entry, std::nullopt}}}).get().receipt); }
  void state_plan(const std::string& code, const std::string& name, const std::string& file = {}) {
    PlanMade plan;
    plan.unit.text = "A", plan.plan.text = code, plan.year.value = 2026, plan.name = name;
    if (!file.empty()) plan.file = Attachment{file, sha256(file)};
    state(plan);
  }
  void state_session(const std::string& date) {
    SessionHeld session;
    session.unit.text = "A", session.session.text = "S1", session.theme = "专题学习",
    session.forms = {StudyForm::lecture};
    session.date = *parse_iso_day(date);
    state(session);
  }

  FileTexts texts() {
    return {.known = [this](const Digest& digest) -> std::optional<Result<std::string>> {
              const auto found = read_texts.find(digest);
              if (found == read_texts.end()) return std::nullopt;
              return found->second;
            },
            .read = [this](const Digest& digest) -> Result<std::string> {
              ++reads;
              const auto found = files.find(digest);
              if (found == files.end()) return Error{ErrorCode::file_unreadable, {}, {}};
              return read_texts.insert_or_assign(digest, Result<std::string>(found->second)).first->second;
            },
            .version = version};
  }
  std::unique_ptr<SearchStore> open(SearchAccess access = SearchAccess::follow) {
    return std::make_unique<SearchStore>(data, texts(), *readers.lend(), access);
  }
  void follow(SearchStore& store) {
    const Engine::Moment moment = engine.moment();
    store.follow(moment.ledger, moment.head);
  }
  std::vector<std::string> find(const SearchStore& store, std::string_view typed, SearchQuery query = {}) {
    Subject superior;
    superior.grants.push_back({.role = AccessRole::superior, .subtree = true, .from = kFarPast});
    query.words = search_words(typed);
    std::vector<std::string> titles;
    for (const FoundFact& fact :
         search_facts(store, engine.snapshot(), superior, *parse_iso_day("2026-06-30"), query).facts)
      titles.push_back(fact.title);
    return titles;
  }

  journal::ScratchFolder scratch;
  std::filesystem::path data = scratch.path() / "data";
  StoppedClock clock;
  DataFolder folder = DataFolder::create(data, HashAlgorithm::sha256, {});
  Engine engine{std::make_unique<journal::Journal>(folder.take_store()), Ledger(), clock};
  JournalReaders readers{data / "journal.db"};
  std::map<Digest, std::string> files;               // what can be read
  std::map<Digest, Result<std::string>> read_texts;  // what was read
  int reads = 0, version = 1;
};

TEST_F(SearchStoreTest, FindsFactsBeforeTheirFilesAreRead) {
  files[sha256("计划正文.docx")] = "一、总体要求\n\n二、学习内容：红船精神";
  const auto store = open();
  follow(*store);
  EXPECT_THAT(find(*store, "学习计划"), ElementsAre("年度学习计划"));
  EXPECT_THAT(find(*store, "红船精神"), IsEmpty());
  EXPECT_EQ(store->waiting_files(), 1U);
  EXPECT_FALSE(store->read_waiting_files());
  EXPECT_THAT(find(*store, "红船精神"), ElementsAre("年度学习计划"));
  EXPECT_THAT(find(*store, "学习计划"), ElementsAre("年度学习计划"));  // once
  EXPECT_EQ(store->waiting_files(), 0U);
}

TEST_F(SearchStoreTest, TellsWhereInAFileWordsStand) {
  files[sha256("计划正文.docx")] = "一、总体要求\n二、学习内容：红船精神";
  const auto store = open();
  follow(*store);
  store->read_waiting_files();
  Subject superior;
  superior.grants.push_back({.role = AccessRole::superior, .subtree = true, .from = kFarPast});
  const auto answer =
      search_facts(*store, engine.snapshot(), superior, Day{}, {.words = search_words("红船")});
  ASSERT_EQ(answer.facts.size(), 1U);
  const FoundPassage& passage = answer.facts[0].passages.at(0);
  EXPECT_EQ(passage.member, "file");
  EXPECT_EQ(passage.file->path, "计划正文.docx");
  EXPECT_EQ(passage.offset, 7U);
}

TEST_F(SearchStoreTest, AFileThatCannotBeReadIsTriedAgainInTheNextRunAlone) {
  {
    const auto store = open();
    follow(*store);
    store->read_waiting_files();
    EXPECT_EQ(reads, 1);
    EXPECT_FALSE(store->read_waiting_files());
    EXPECT_EQ(reads, 1);
  }
  files[sha256("计划正文.docx")] = "红船精神";
  const auto store = open();
  follow(*store);
  EXPECT_EQ(store->waiting_files(), 1U);
  store->read_waiting_files();
  EXPECT_THAT(find(*store, "红船精神"), ElementsAre("年度学习计划"));
}

TEST_F(SearchStoreTest, GoesOnWhereAnEarlierRunEnded) {
  {
    const auto store = open();
    follow(*store);
  }
  state_plan("J2", "专题学习计划");
  state_plan("J1", "阶段学习安排");  // a correction
  const auto store = open();
  EXPECT_EQ(store->position(), 2U);
  follow(*store);
  EXPECT_EQ(store->position(), 4U);
  EXPECT_THAT(find(*store, "学习计划"), ElementsAre("专题学习计划"));
  EXPECT_THAT(find(*store, "学习安排"), ElementsAre("阶段学习安排"));
  EXPECT_EQ(store->size().documents, 2U);
}

TEST_F(SearchStoreTest, IsMadeAnewWhenItIsDamaged) {
  {
    const auto store = open();
    follow(*store);
  }
  std::ofstream(data / "derived" / "search.db", std::ios::trunc) << std::string(5'000, 'x');
  const auto store = open();
  EXPECT_EQ(store->position(), 0U);
  follow(*store);
  EXPECT_THAT(find(*store, "学习计划"), ElementsAre("年度学习计划"));
}

TEST_F(SearchStoreTest, IsMadeAnewForAnotherJournalAndOtherReaders) {
  {
    const auto store = open();
    follow(*store);
  }
  version = 2;
  EXPECT_EQ(open()->position(), 0U);
  version = 1;
  const auto store = open();
  EXPECT_EQ(store->position(), 0U);
  follow(*store);
  journal::ScratchFolder elsewhere;
  DataFolder other = DataFolder::create(elsewhere.path() / "data", HashAlgorithm::sha256, {});
  std::filesystem::create_directories(elsewhere.path() / "data" / "derived");
  std::filesystem::copy_file(data / "derived" / "search.db",
                             elsewhere.path() / "data" / "derived" / "search.db");
  EXPECT_EQ(SearchStore(elsewhere.path() / "data", texts(), other.store(), SearchAccess::follow).position(),
            0U);
}

TEST_F(SearchStoreTest, OneProcessFollowsAndOthersLook) {
  const auto store = open();
  follow(*store);
  EXPECT_THROW(open(), Fault);
  const auto looking = open(SearchAccess::look);
  follow(*looking);
  EXPECT_THAT(find(*looking, "学习计划"), ElementsAre("年度学习计划"));
  state_plan("J1", "阶段学习安排");
  follow(*looking);
  EXPECT_THAT(find(*looking, "学习计划"), IsEmpty());  // it is not so any more
  EXPECT_THAT(find(*store, "学习安排"), IsEmpty());    // and this is not yet followed
}

TEST_F(SearchStoreTest, LooksAtNothingWhereNobodyFollowed) {
  EXPECT_THROW(open(SearchAccess::look), Fault);
}

TEST_F(SearchStoreTest, WhatBelongsToASessionBearsItsDate) {
  state_session("2026-03-05");
  AgendaItemSet item;
  item.unit.text = "A", item.session.text = "S1", item.number = "1", item.title = "领学原文";
  state(item);
  const auto store = open();
  follow(*store);
  EXPECT_THAT(find(*store, "领学", {.from = parse_iso_day("2026-03-05"), .to = parse_iso_day("2026-03-05")}),
              ElementsAre("领学原文"));
  state_session("2026-03-06");
  follow(*store);
  EXPECT_THAT(find(*store, "领学", {.to = parse_iso_day("2026-03-05")}), IsEmpty());
  EXPECT_THAT(find(*store, "领学", {.from = parse_iso_day("2026-03-06")}), ElementsAre("领学原文"));
}

TEST_F(SearchStoreTest, WhatGoesWithItsUnitIsNotFound) {
  const auto store = open();
  follow(*store);
  state(FactWithdrawn{{"A"}, "unit_registered", {"A"}});
  follow(*store);
  EXPECT_THAT(find(*store, "学习计划"), IsEmpty());
  EXPECT_EQ(store->size().documents, 0U);
}

TEST_F(SearchStoreTest, EndsEarlyWhenItShallAndGoesOnLater) {
  const auto store = open();
  const Engine::Moment moment = engine.moment();
  store->follow(moment.ledger, moment.head, [] { return true; });
  EXPECT_EQ(store->position(), 0U);
  follow(*store);
  EXPECT_THAT(find(*store, "学习计划"), ElementsAre("年度学习计划"));
}

TEST_F(SearchStoreTest, BelongsToItsOwnerAlone) {
  const auto store = open();
  const auto rights = std::filesystem::status(data / "derived" / "search.db").permissions();
  EXPECT_EQ(rights & (std::filesystem::perms::group_all | std::filesystem::perms::others_all),
            std::filesystem::perms::none);
}

}  // namespace
}  // namespace xueji::app
