#include "app/job/jobs.h"

#include <condition_variable>
#include <fstream>
#include <mutex>

#include <gmock/gmock.h>

#include "base/fault.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::app {
namespace {

class SetClock final : public Clock {
 public:
  Instant now() override { return at; }
  Instant at{1'000'000};
};

// Waits for the end of a job by its own listener.
class End {
 public:
  JobView of(Jobs& jobs, std::string_view id) {
    EXPECT_TRUE(jobs.listen(id, [this](const JobView& view) {
      const std::lock_guard lock(mutex_);
      view_ = view;
      changed_.notify_all();
    }));
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return is_over(view_.state); });
    return view_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  JobView view_;
};

// Opens once, for good.
class Door {
 public:
  void open() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    changed_.notify_all();
  }
  void wait() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return open_; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool open_ = false;
};

class JobsTest : public ::testing::Test {
 protected:
  journal::ScratchFolder scratch;
  SetClock clock;
  Jobs jobs{scratch.path() / "jobs", clock, {.threads = 1, .waiting_max = 2, .kept_max = 2}};
  static JobResult nothing(JobContext&) { return {}; }
};

TEST_F(JobsTest, RunsAndKeepsWhatItMade) {
  const auto id = jobs.start("report", "clerk", [](JobContext& context) {
    const auto path = context.folder() / "report.txt";
    std::ofstream(path) << "text";
    context.report({1, 2, "半途"});
    return JobResult{R"({"pages":1})", {{"汇报.txt", "text/plain", path}}};
  });
  ASSERT_TRUE(id);
  const JobView view = End().of(jobs, *id);
  EXPECT_EQ(view.state, JobState::done);
  EXPECT_EQ(view.result.json, R"({"pages":1})");
  EXPECT_TRUE(std::filesystem::exists(view.result.files.at(0).path));
  EXPECT_EQ(view.progress.step, "半途");
  EXPECT_EQ(jobs.list("clerk").size(), 1U);
  EXPECT_TRUE(jobs.list("other").empty());
}

TEST_F(JobsTest, TellsWhatWentWrongAndLeavesNoFiles) {
  std::filesystem::path folder;
  const auto id = jobs.start("report", "clerk", [&](JobContext& context) -> JobResult {
    folder = context.folder();
    throw Fault("the disk is full");
  });
  const JobView view = End().of(jobs, *id);
  EXPECT_EQ(view.state, JobState::failed);
  EXPECT_EQ(view.fault, "the disk is full");
  EXPECT_FALSE(std::filesystem::exists(folder));
}

TEST_F(JobsTest, EndsAtTheNextReportWhenCancelled) {
  Door running, cancelled;
  const auto id = jobs.start("import", "clerk", [&](JobContext& context) -> JobResult {
    running.open();
    cancelled.wait();
    context.report({});
    ADD_FAILURE() << "went on";
    return {};
  });
  running.wait();
  EXPECT_TRUE(jobs.cancel(*id));
  cancelled.open();
  EXPECT_EQ(End().of(jobs, *id).state, JobState::cancelled);
  EXPECT_FALSE(jobs.cancel(*id)) << "it is over";
  EXPECT_FALSE(jobs.cancel("unknown"));
}

TEST_F(JobsTest, TakesNoMoreThanMayWait) {
  Door running, go;
  const auto first = jobs.start("import", "clerk", [&](JobContext&) {
    running.open();
    go.wait();
    return JobResult{};
  });
  running.wait();
  EXPECT_TRUE(jobs.start("import", "clerk", nothing));
  const auto last = jobs.start("import", "clerk", nothing);
  EXPECT_TRUE(last);
  EXPECT_FALSE(jobs.start("import", "clerk", nothing));
  go.open();
  EXPECT_EQ(End().of(jobs, *last).state, JobState::done);
  EXPECT_TRUE(first);
}

TEST_F(JobsTest, ForgetsTheOldestAndTheExpired) {
  std::vector<std::string> ids;
  for (int i = 0; i < 4; ++i) {
    ids.push_back(*jobs.start("report", "clerk", nothing));
    End().of(jobs, ids.back());
  }
  // What is over is looked through when the next job has run.
  clock.at.micros += 2 * JobLimits{}.kept_micros;
  const auto next = *jobs.start("report", "clerk", nothing);
  End().of(jobs, next);
  const auto after = *jobs.start("report", "clerk", nothing);
  End().of(jobs, after);
  for (const std::string& id : ids)
    EXPECT_FALSE(jobs.find(id)) << id;
  EXPECT_TRUE(jobs.find(after));
}

TEST_F(JobsTest, AnEmptyFolderAwaitsTheFirstJobAfterAStart) {
  const auto stray = scratch.path() / "other" / "left";
  std::filesystem::create_directories(stray);
  const Jobs other(scratch.path() / "other", clock);
  EXPECT_FALSE(std::filesystem::exists(stray));
}

}  // namespace
}  // namespace xueji::app
