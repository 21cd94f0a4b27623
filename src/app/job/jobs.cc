#include "app/job/jobs.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include <fmt/format.h>

#include "base/fault.h"

namespace xueji::app {
namespace {

struct Job {
  JobView view;
  Jobs::Work work;
  std::filesystem::path folder;
  std::atomic<bool> cancelled{false};
  std::vector<Jobs::Listener> listeners;
};

}  // namespace

std::string_view token(JobState state) noexcept {
  switch (state) {
    case JobState::waiting:
      return "waiting";
    case JobState::running:
      return "running";
    case JobState::done:
      return "done";
    case JobState::failed:
      return "failed";
    case JobState::cancelled:
      return "cancelled";
  }
  return {};
}

struct Jobs::State {
  State(std::filesystem::path folder_of, Clock& clock_of, JobLimits limits_of)
      : folder(std::move(folder_of)), clock(clock_of), limits(limits_of) {}

  std::filesystem::path folder;
  Clock& clock;
  JobLimits limits;
  mutable std::mutex mutex;  // guards all below and every job's view and listeners
  std::condition_variable waiting_filled;
  std::map<std::string, std::shared_ptr<Job>, std::less<>> jobs;  // ids ascend with time
  std::deque<std::shared_ptr<Job>> waiting;
  std::uint64_t started = 0;
  bool stopping = false;
  std::vector<std::thread> threads;

  class Context final : public JobContext {
   public:
    Context(State& state, Job& job) : state_(state), job_(job) {}
    const std::filesystem::path& folder() const override { return job_.folder; }
    void report(JobProgress progress) override {
      if (job_.cancelled) throw Cancelled{};
      state_.change(job_, [&](JobView& view) { view.progress = std::move(progress); });
    }

   private:
    State& state_;
    Job& job_;
  };

  // Changes the view and tells the listeners, in order: they are called under the lock.
  void change(Job& job, const std::function<void(JobView&)>& edit) {
    const std::lock_guard lock(mutex);
    edit(job.view);
    ++job.view.version;
    for (const Listener& listener : job.listeners)
      listener(job.view);
    if (is_over(job.view.state)) job.listeners.clear();
  }

  void run_until_stopped() {
    for (;;) {
      std::shared_ptr<Job> job;
      {
        std::unique_lock lock(mutex);
        waiting_filled.wait(lock, [&] { return stopping || !waiting.empty(); });
        if (waiting.empty()) return;
        job = waiting.front();
        waiting.pop_front();
      }
      run(*job);
      forget_expired();
    }
  }

  void run(Job& job) {
    JobState end = JobState::done;
    JobResult result;
    std::string fault;
    try {
      Context context(*this, job);
      std::filesystem::create_directories(job.folder);
      change(job, [](JobView& view) { view.state = JobState::running; });
      context.report({});  // cancelled while it waited
      result = job.work(context);
    } catch (const Cancelled&) {
      end = JobState::cancelled;
    } catch (const std::exception& error) {
      end = JobState::failed;
      fault = error.what();
    }
    job.work = nullptr;  // frees what it holds
    if (end != JobState::done) remove_quietly(job.folder);
    change(job, [&](JobView& view) {
      view.state = end;
      view.result = std::move(result);
      view.fault = std::move(fault);
      view.ended = clock.now();
    });
  }

  static void remove_quietly(const std::filesystem::path& folder) {
    std::error_code ignored;  // what stays is removed at the next start
    std::filesystem::remove_all(folder, ignored);
  }

  void forget_expired() {
    std::vector<std::filesystem::path> folders;
    {
      const std::lock_guard lock(mutex);
      const Instant now = clock.now();
      std::size_t over = static_cast<std::size_t>(
          std::ranges::count_if(jobs, [](const auto& job) { return is_over(job.second->view.state); }));
      for (auto at = jobs.begin(); at != jobs.end();) {
        const JobView& view = at->second->view;
        const bool expired =
            view.ended && (over > limits.kept_max || now.micros - view.ended->micros > limits.kept_micros);
        if (!expired) {
          ++at;
          continue;
        }
        folders.push_back(at->second->folder);
        at = jobs.erase(at);
        --over;
      }
    }
    for (const auto& gone : folders)
      remove_quietly(gone);
  }
};

Jobs::Jobs(std::filesystem::path folder, Clock& clock, JobLimits limits)
    : state_(std::make_unique<State>(std::move(folder), clock, limits)) {
  std::filesystem::remove_all(state_->folder);
  std::filesystem::create_directories(state_->folder);
  std::filesystem::permissions(state_->folder, std::filesystem::perms::owner_all);
  for (std::size_t i = 0; i < limits.threads; ++i)
    state_->threads.emplace_back([state = state_.get()] { state->run_until_stopped(); });
}

Jobs::~Jobs() {
  {
    const std::lock_guard lock(state_->mutex);
    state_->stopping = true;
    for (const auto& [id, job] : state_->jobs)
      job->cancelled = true;
  }
  state_->waiting_filled.notify_all();
  for (std::thread& thread : state_->threads)
    thread.join();
}

std::optional<std::string> Jobs::start(std::string kind, std::string owner, Work work) {
  const auto job = std::make_shared<Job>();
  {
    const std::lock_guard lock(state_->mutex);
    if (state_->waiting.size() >= state_->limits.waiting_max || state_->stopping) return std::nullopt;
    const Instant now = state_->clock.now();
    // Unlike any id before a restart, and ascending: the time, then a number.
    job->view = {.id = fmt::format("{:014x}-{:06x}", now.micros, ++state_->started),
                 .kind = std::move(kind),
                 .owner = std::move(owner),
                 .state = JobState::waiting,
                 .progress = {},
                 .result = {},
                 .fault = {},
                 .created = now,
                 .ended = {},
                 .version = 1};
    job->work = std::move(work);
    job->folder = state_->folder / job->view.id;
    state_->jobs.emplace(job->view.id, job);
    state_->waiting.push_back(job);
  }
  state_->waiting_filled.notify_one();
  return job->view.id;
}

std::optional<JobView> Jobs::find(std::string_view id) const {
  const std::lock_guard lock(state_->mutex);
  const auto found = state_->jobs.find(id);
  if (found == state_->jobs.end()) return std::nullopt;
  return found->second->view;
}

std::vector<JobView> Jobs::list(std::string_view owner) const {
  const std::lock_guard lock(state_->mutex);
  std::vector<JobView> views;
  for (auto at = state_->jobs.rbegin(); at != state_->jobs.rend(); ++at)
    if (at->second->view.owner == owner) views.push_back(at->second->view);
  return views;
}

bool Jobs::cancel(std::string_view id) {
  const std::lock_guard lock(state_->mutex);
  const auto found = state_->jobs.find(id);
  if (found == state_->jobs.end() || is_over(found->second->view.state)) return false;
  found->second->cancelled = true;
  return true;
}

bool Jobs::listen(std::string_view id, Listener listen) {
  const std::lock_guard lock(state_->mutex);
  const auto found = state_->jobs.find(id);
  if (found == state_->jobs.end()) return false;
  listen(found->second->view);
  if (!is_over(found->second->view.state)) found->second->listeners.push_back(std::move(listen));
  return true;
}

}  // namespace xueji::app
