// Many people sign in at once, through the engine and its journal.
#include <atomic>
#include <deque>
#include <thread>

#include <gtest/gtest.h>

#include "app/engine.h"
#include "app/live/sign_in.h"
#include "app/replay.h"
#include "base/error_code.h"
#include "tests/domain/live_fixture.h"

namespace xueji::app {
namespace {

constexpr int kUnits = 20, kMembers = 50, kThreads = 4;

class SteppingClock final : public Clock {
 public:
  Instant now() override { return {test::at("2026-03-05 08:50").micros + ++steps_}; }

 private:
  std::atomic<std::int64_t> steps_{0};
};

std::string unit_code(int unit) {
  return "U" + std::to_string(unit);
}
std::string member_code(int member) {
  return "M" + std::to_string(member);
}

// Units with their members and one open session each.
std::vector<Statement> open_everywhere() {
  std::vector<Statement> statements;
  for (int unit = 0; unit < kUnits; ++unit) {
    UnitRegistered registered;
    registered.unit.text = unit_code(unit), registered.name = "单位", registered.unit_type = "厅局";
    statements.push_back({registered, {}});
    for (int member = 0; member < kMembers; ++member) {
      MemberSeated seated;
      seated.unit = registered.unit, seated.member.text = member_code(member), seated.name = "成员";
      seated.from = test::day("2020-01-01");
      statements.push_back({seated, {}});
    }
    SessionPlanned planned;
    planned.unit = registered.unit, planned.session.text = "P1", planned.date = test::day("2026-03-05");
    planned.theme = "专题学习", planned.forms = {StudyForm::discussion};
    statements.push_back({planned, {}});
    statements.push_back({SessionAnnounced{registered.unit, {"P1"}}, {}});
    statements.push_back({SessionOpened{registered.unit, {"P1"}}, {}});
  }
  return statements;
}

TEST(Burst, AThousandSignInsAreAllRecordedOnce) {
  SteppingClock clock;
  auto journal = std::make_unique<journal::Journal>(journal::make_memory_store(HashAlgorithm::sha256));
  journal::Store& store = journal->store();
  Engine engine(std::move(journal), Ledger(), clock);
  ASSERT_TRUE(engine.submit({Actor{}, open_everywhere()}).get().receipt);
  const std::vector<OpenSession> open = open_sessions(engine.snapshot());
  ASSERT_EQ(open.size(), std::size_t{kUnits});

  // Everybody signs in from two threads at a time: each wish is seen twice, from an old snapshot.
  std::atomic<int> recorded{0}, repeated{0}, other{0};
  const Ledger before = engine.snapshot();
  std::vector<std::thread> threads;
  for (int thread = 0; thread < kThreads; ++thread)
    threads.emplace_back([&, thread] {
      std::vector<std::future<Outcome>> outcomes;
      for (const OpenSession& session : open)
        for (int member = thread / 2; member < kMembers; member += 2) {
          const SigningPerson person{.unit = before.unit(session.unit).registered.unit,
                                     .member = {member_code(member)}};
          const Result<SignInStep> step = plan_sign_in(before, {session, SignInMethod::code}, person);
          if (step && step->entry) outcomes.push_back(engine.submit({Actor{}, {{*step->entry, {}}}}));
        }
      for (std::future<Outcome>& outcome : outcomes) {
        const Outcome result = outcome.get();
        if (result.receipt) {
          ++recorded;
        } else if (result.refusal && !result.refusal->errors.empty() &&
                   result.refusal->errors[0].code == ErrorCode::step_repeated) {
          ++repeated;
        } else {
          ++other;
        }
      }
    });
  for (std::thread& thread : threads)
    thread.join();
  EXPECT_EQ(recorded + repeated, kThreads / 2 * kUnits * kMembers);
  EXPECT_EQ(recorded, kUnits * kMembers);
  EXPECT_EQ(other, 0);

  const Ledger after = engine.snapshot();
  for (const OpenSession& session : open)
    EXPECT_EQ(after.unit(session.unit).live().sign_ins().rows.size(), std::size_t{kMembers});
  EXPECT_EQ(replay(store).ledger, after);
}

}  // namespace
}  // namespace xueji::app
