#include "http/comparison_thread.h"

#include <future>
#include <latch>

#include "tests/app/reuse/reuse_world.h"

namespace xueji::http {
namespace {

using test::han;
using test::ReuseWorld;
using Reuse = std::shared_ptr<const app::ReuseReport>;

class ComparisonThreadTest : public testing::Test {
 protected:
  ComparisonThreadTest() {
    world.unit("A");
    plan = world.plan("A", han(1, 60), "2026-01-05");
  }
  const Day on = ReuseWorld::day("2026-06-30");
  ReuseWorld world;
  Seq plan = 0;
  app::Comparisons comparisons{world.data()};
  ComparisonThread thread{comparisons, [](std::string_view fault) { ADD_FAILURE() << fault; }};
};

TEST_F(ComparisonThreadTest, AnswersLaterWhatIsNotKnownAndAtOnceWhatIs) {
  std::promise<Reuse> answer;
  ASSERT_TRUE(
      thread.with_comparison(world.ledger, on, [&](Reuse reuse) { answer.set_value(std::move(reuse)); }));
  EXPECT_EQ(answer.get_future().get()->documents.at(0).source.record, plan);
  bool at_once = false;
  thread.with_comparison(world.ledger, on, [&](const Reuse&) { at_once = true; });
  EXPECT_TRUE(at_once);
}

TEST_F(ComparisonThreadTest, TakesNoMoreThanItsQueueHoldsAndDropsWhatWaitsAtItsEnd) {
  std::latch running(1), go_on(1);
  thread.with_comparison(world.ledger, on, [&](const Reuse&) {
    running.count_down();
    go_on.wait();
  });
  running.wait();
  world.plan("A", han(2, 60), "2026-01-06");  // so that nothing is known
  int called = 0, taken = 0;
  const auto waiting = std::make_shared<int>();
  while (taken < 1'000 && thread.with_comparison(world.ledger, on, [&, waiting](const Reuse&) { ++called; }))
    ++taken;
  EXPECT_EQ(taken, 64);
  std::jthread stopper([&] { thread.stop(); });
  while (waiting.use_count() > 1)  // dropped while the first is still at work
    std::this_thread::yield();
  go_on.count_down();
  stopper.join();
  EXPECT_FALSE(thread.with_comparison(world.ledger, on, [](const Reuse&) {}));
  EXPECT_EQ(called, 0);
}

}  // namespace
}  // namespace xueji::http
