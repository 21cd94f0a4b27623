#include "app/engine.h"

#include <condition_variable>
#include <mutex>
#include <thread>

#include <gtest/gtest.h>

#include "app/replay.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "base/limits.h"

namespace xueji::app {
namespace {

class FixedClock final : public Clock {
 public:
  Instant now() override { return {1'000'000}; }
};

// A store in memory that can be held back and can fail its n-th append; counts the transactions.
class TrickStore final : public journal::Store {
 public:
  struct Tricks {
    std::mutex mutex;
    std::condition_variable released;
    bool held = false;
    int begun = 0;  // appends that have come as far as the hold
    int appends = 0;
    int fail_at = 0;  // 1-based; 0: never

    void hold() {
      const std::lock_guard lock(mutex);
      held = true;
    }
    // Until the n-th append has begun: what is submitted from then on goes into another group.
    void wait_until_begun(int n) {
      std::unique_lock lock(mutex);
      released.wait(lock, [&] { return begun >= n; });
    }
    void release() {
      {
        const std::lock_guard lock(mutex);
        held = false;
      }
      released.notify_all();
    }
  };

  explicit TrickStore(Tricks& tricks)
      : Store(HashAlgorithm::sha256),
        tricks_(tricks),
        inner_(journal::make_memory_store(HashAlgorithm::sha256)) {}
  journal::Head head() override { return inner_->head(); }
  void append(std::span<const journal::RecordView> records) override {
    std::unique_lock lock(tricks_.mutex);
    ++tricks_.begun;
    tricks_.released.notify_all();
    tricks_.released.wait(lock, [&] { return !tricks_.held; });
    if (++tricks_.appends == tricks_.fail_at) throw Fault("the disk is full");
    inner_->append(records);
  }
  void scan(Seq from, Seq to, const std::function<bool(const journal::RecordView&)>& visit) override {
    inner_->scan(from, to, visit);
  }
  std::optional<journal::Record> find(Seq seq) override { return inner_->find(seq); }
  void audit(const std::function<bool(const journal::StoredRow&)>& visit) override { inner_->audit(visit); }
  std::string inspect_storage() override { return inner_->inspect_storage(); }

 private:
  Tricks& tricks_;
  std::unique_ptr<journal::Store> inner_;
};

class EngineTest : public ::testing::Test {
 protected:
  TrickStore::Tricks tricks;
  FixedClock clock;
  std::unique_ptr<journal::Journal> journal_owned =
      std::make_unique<journal::Journal>(std::make_unique<TrickStore>(tricks));
  journal::Journal* journal = journal_owned.get();
  std::unique_ptr<Engine> engine = std::make_unique<Engine>(std::move(journal_owned), Ledger(), clock);

  static Statement unit(const std::string& code) {
    UnitRegistered entry;
    entry.unit.text = code, entry.name = "单位", entry.unit_type = "厅局";
    return {entry, std::nullopt};
  }
  static Statement seat(const std::string& unit_code) {
    MemberSeated entry;
    entry.unit.text = unit_code, entry.member.text = "M1", entry.name = "张三";
    return {entry, std::nullopt};
  }
  Outcome write(std::vector<Statement> statements) {
    return engine->submit({{}, std::move(statements)}).get();
  }
  Ledger replayed() { return replay(journal->store()).ledger; }
};

TEST_F(EngineTest, AnswersWithThePlaceOfWhatItRecorded) {
  const Outcome first = write({unit("A"), seat("A")});
  ASSERT_TRUE(first.receipt);
  EXPECT_EQ(first.receipt->first, 1U);
  EXPECT_EQ(first.receipt->last, 2U);
  EXPECT_EQ(first.receipt->head, journal->head().hash);
  EXPECT_EQ(write({unit("B")}).receipt->first, 3U);
  EXPECT_EQ(engine->snapshot(), replayed());
}

TEST_F(EngineTest, ABatchIsRecordedWholeOrNotAtAll) {
  const Outcome outcome = write({unit("A"), seat("A"), seat("nowhere")});
  ASSERT_TRUE(outcome.refusal);
  EXPECT_EQ(outcome.refusal->statement, 2U);
  EXPECT_EQ(outcome.refusal->errors.at(0).code, ErrorCode::unit_unknown);
  EXPECT_EQ(engine->snapshot(), Ledger());
  EXPECT_EQ(journal->head().seq, 0U);
  ASSERT_TRUE(write({unit("A")}).receipt) << "nothing of the refused batch stands in the way";
  EXPECT_EQ(engine->snapshot(), replayed());
}

TEST_F(EngineTest, RowsOfAWorkbookNameItAsTheirOrigin) {
  write({unit("A")});
  Statement row = seat("A");
  row.row = 17;
  ASSERT_TRUE(write({{WorkbookReceived{{"A"}, "a/报送表.xlsx", {}, false}, std::nullopt}, row}).receipt);
  EXPECT_EQ(journal->find(3)->origin, "import 2 17");
  EXPECT_EQ(journal->find(2)->origin, "live");
  EXPECT_EQ(engine->snapshot(), replayed());
}

TEST_F(EngineTest, NothingIsVisibleBeforeItIsDurable) {
  tricks.hold();
  auto answer = engine->submit({{}, {unit("A")}});
  EXPECT_EQ(answer.wait_for(std::chrono::milliseconds(20)), std::future_status::timeout);
  EXPECT_EQ(engine->snapshot().find_unit("A"), nullptr);
  tricks.release();
  ASSERT_TRUE(answer.get().receipt);
  EXPECT_NE(engine->snapshot().find_unit("A"), nullptr);
}

SessionPlanned planned() {
  SessionPlanned entry;
  entry.unit.text = "A", entry.session.text = "P1", entry.date = *parse_iso_day("2026-07-10");
  entry.start = TimeOfDay{540}, entry.theme = "专题学习", entry.forms = {StudyForm::discussion};
  return entry;
}
Statement announced() {
  return {SessionAnnounced{{"A"}, {"P1"}}, std::nullopt};
}

TEST_F(EngineTest, ARefusalThatRestsOnAnotherBatchIsToldWhenThatIsDurable) {
  ASSERT_TRUE(write({unit("A"), {planned(), std::nullopt}}).receipt);
  tricks.hold();
  engine->submit({{}, {unit("B")}});
  tricks.wait_until_begun(2);
  auto first = engine->submit({{}, {announced()}});
  std::promise<std::pair<Outcome, std::optional<SessionState>>> second;
  engine->submit({{}, {announced()}}, [&](Outcome outcome) {
    const Ledger seen = engine->snapshot();
    second.set_value({std::move(outcome), seen.find_unit("A")->live().find_state("P1")});
  });
  tricks.release();
  ASSERT_TRUE(first.get().receipt);
  const auto [outcome, state] = second.get_future().get();
  ASSERT_TRUE(outcome.refusal);
  EXPECT_EQ(outcome.refusal->errors.at(0).code, ErrorCode::session_wrong_state);
  EXPECT_EQ(state, SessionState::announced);
}

TEST_F(EngineTest, ARefusalThatRestsOnWhatWasNeverRecordedIsNotTold) {
  ASSERT_TRUE(write({unit("A"), {planned(), std::nullopt}}).receipt);
  tricks.hold();
  engine->submit({{}, {unit("B")}});
  tricks.wait_until_begun(2);
  tricks.fail_at = 3;
  auto first = engine->submit({{}, {announced()}});
  auto second = engine->submit({{}, {announced()}});
  tricks.release();
  EXPECT_EQ(first.get().refusal->fault, "the disk is full");
  EXPECT_EQ(second.get().refusal->fault, "the disk is full");
}

TEST_F(EngineTest, WhatWaitsTogetherSharesOneTransaction) {
  tricks.hold();
  std::vector<std::future<Outcome>> answers;
  for (int i = 0; i < 100; ++i)
    answers.push_back(engine->submit({{}, {unit("U" + std::to_string(i))}}));
  tricks.release();
  for (auto& answer : answers)
    ASSERT_TRUE(answer.get().receipt);
  EXPECT_LE(tricks.appends, 3) << "the first batch, those that came while it waited, perhaps a straggler";
  EXPECT_EQ(engine->snapshot(), replayed());
}

TEST_F(EngineTest, AFailedAppendLeavesNothingAndStopsWriting) {
  write({unit("A")});
  const Ledger before = engine->snapshot();
  tricks.fail_at = 2;
  const Outcome outcome = write({unit("B")});
  ASSERT_TRUE(outcome.refusal);
  EXPECT_EQ(outcome.refusal->fault, "the disk is full");
  EXPECT_TRUE(engine->read_only());
  EXPECT_EQ(engine->snapshot(), before);
  const Outcome later = write({unit("C")});
  ASSERT_TRUE(later.refusal);
  EXPECT_EQ(later.refusal->errors.at(0).code, ErrorCode::journal_read_only);
  EXPECT_EQ(engine->snapshot(), before);
}

TEST_F(EngineTest, EveryWaitingBatchHearsOfTheFault) {
  tricks.hold();
  tricks.fail_at = 1;
  std::vector<std::future<Outcome>> answers;
  for (int i = 0; i < 20; ++i)
    answers.push_back(engine->submit({{}, {unit("U" + std::to_string(i))}}));
  tricks.release();
  for (auto& answer : answers)
    EXPECT_TRUE(answer.get().refusal);
  EXPECT_EQ(engine->snapshot(), Ledger());
}

TEST_F(EngineTest, RefusesAtOnceWhenTooManyWait) {
  tricks.hold();
  std::vector<std::future<Outcome>> answers;
  const auto refused = [&] {
    return answers.back().wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  };
  // The writer empties the queue once, whenever it wakes up, and is then held.
  for (std::size_t i = 0; i <= 2 * kQueueDepthMax && (i == 0 || !refused()); ++i)
    answers.push_back(engine->submit({{}, {unit("U" + std::to_string(i))}}));
  EXPECT_TRUE(refused());
  tricks.release();
  EXPECT_EQ(answers.back().get().refusal->errors.at(0).code, ErrorCode::queue_full);
  answers.pop_back();
  std::size_t done = 0;
  for (auto& answer : answers)
    done += answer.get().receipt.has_value();
  EXPECT_GE(done, kQueueDepthMax);
  EXPECT_EQ(engine->snapshot().units().size(), done);
}

TEST_F(EngineTest, AnswersWhatIsQueuedBeforeItStops) {
  tricks.hold();
  auto answer = engine->submit({{}, {unit("A")}});
  tricks.release();
  engine.reset();
  EXPECT_TRUE(answer.get().receipt);
}

TEST_F(EngineTest, ManyWritersLoseNothing) {
  std::vector<std::thread> writers;
  std::atomic<int> done{0};
  for (int writer = 0; writer < 4; ++writer)
    writers.emplace_back([&, writer] {
      for (int i = 0; i < 50; ++i)
        done += write({unit(std::to_string(writer) + "-" + std::to_string(i)),
                       seat(std::to_string(writer) + "-" + std::to_string(i))})
                    .receipt.has_value();
    });
  for (std::thread& writer : writers)
    writer.join();
  EXPECT_EQ(done, 200);
  EXPECT_EQ(journal->head().seq, 400U);
  EXPECT_EQ(engine->snapshot(), replayed());
}

TEST_F(EngineTest, AKeyedBatchIsRecordedOnceHoweverOftenItIsSent) {
  const BatchKey key = make_batch_key("clerk", "k1", "content");
  const auto send = [&](const BatchKey& with) { return engine->submit({{}, {unit("A"), seat("A")}, with}); };
  const Outcome first = send(key).get();
  ASSERT_TRUE(first.receipt);
  EXPECT_FALSE(first.receipt->repeated);
  const Outcome again = send(key).get();
  ASSERT_TRUE(again.receipt);
  EXPECT_TRUE(again.receipt->repeated);
  EXPECT_EQ(again.receipt->first, 1U);
  EXPECT_EQ(again.receipt->last, 2U);
  EXPECT_EQ(journal->head().seq, 2U);
  EXPECT_EQ(engine->find(key.name).standing, Engine::Standing::recorded);
  EXPECT_EQ(engine->find(key.name).receipt.last, 2U);
  EXPECT_EQ(engine->find(make_batch_key("clerk", "k2", "").name).standing, Engine::Standing::unknown);
}

TEST_F(EngineTest, AKeyThatMeansAnotherBatchIsRefused) {
  const auto send = [&](std::string_view content) {
    return engine->submit({{}, {unit("A")}, make_batch_key("clerk", "k1", content)}).get();
  };
  ASSERT_TRUE(send("one").receipt);
  const Outcome other = send("two");
  ASSERT_TRUE(other.refusal);
  EXPECT_EQ(other.refusal->errors.at(0).code, ErrorCode::key_reused);
  EXPECT_TRUE(engine->submit({{}, {unit("A")}, make_batch_key("other clerk", "k1", "two")}).get().receipt);
}

TEST_F(EngineTest, TwinsInOneGroupAreRecordedOnce) {
  tricks.hold();
  auto before = engine->submit({{}, {unit("A")}});  // holds the writer while the twins queue up
  const BatchKey key = make_batch_key("clerk", "k1", "content");
  auto first = engine->submit({{}, {unit("B")}, key});
  auto second = engine->submit({{}, {unit("B")}, key});
  EXPECT_EQ(engine->find(key.name).standing, Engine::Standing::waiting);
  tricks.release();
  ASSERT_TRUE(before.get().receipt);
  const Receipt one = *first.get().receipt, two = *second.get().receipt;
  EXPECT_EQ(one.first, two.first);
  EXPECT_EQ(one.head, two.head);
  EXPECT_TRUE(two.repeated);
  EXPECT_EQ(journal->head().seq, 2U);
}

TEST_F(EngineTest, KeysOutliveARestart) {
  const BatchKey key = make_batch_key("clerk", "k1", "content");
  ASSERT_TRUE(engine->submit({{}, {unit("A"), seat("A")}, key}).get().receipt);
  BatchKeys keys;
  replay(journal->store(), std::nullopt, ReplayThreads::two, &keys);
  const KeyedBatch* known = keys.find(key.name);
  ASSERT_NE(known, nullptr);
  EXPECT_EQ(known->key, key);
  EXPECT_EQ(known->first, 1U);
  EXPECT_EQ(known->last, 2U);
}

TEST_F(EngineTest, ARefusedKeyMayBeSentAgain) {
  const BatchKey key = make_batch_key("clerk", "k1", "content");
  ASSERT_TRUE(engine->submit({{}, {seat("A")}, key}).get().refusal);
  ASSERT_TRUE(write({unit("A")}).receipt);
  EXPECT_TRUE(engine->submit({{}, {seat("A")}, key}).get().receipt);
}

}  // namespace
}  // namespace xueji::app
