// Jobs (后台任务): long work beside the requests: imports, reports, exports. Each runs on a thread of its
// own pool, tells how far it is, can be left and come back to, and can be cancelled. What a job made lies in
// its folder until it expires. Jobs are convenience, not facts: a restart forgets them, and what a job
// recorded is in the journal. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/clock.h"
#include "base/day.h"

namespace xueji::app {

enum class JobState : std::uint8_t { waiting, running, done, failed, cancelled };
std::string_view token(JobState state) noexcept;  // equals the enumerator
constexpr bool is_over(JobState state) noexcept {
  return state >= JobState::done;
}

struct JobProgress {
  std::size_t done = 0, total = 0;  // total 0: not known
  std::string step;                 // what is being done, for people
};

struct JobFile {
  std::string name;  // as a person saves it
  std::string content_type;
  std::filesystem::path path;  // in the job's folder
};

// What a job came to: a JSON object for programs, files for people.
struct JobResult {
  std::string json = "{}";
  std::vector<JobFile> files;
};

struct JobView {
  std::string id, kind, owner;  // owner: an account
  JobState state = JobState::waiting;
  JobProgress progress;
  JobResult result;   // when done
  std::string fault;  // when failed: what happened, for people
  Instant created;
  std::optional<Instant> ended;
  std::uint64_t version = 0;  // grows with every change
};

// A job's own side of itself.
class JobContext {
 public:
  virtual ~JobContext() = default;
  virtual const std::filesystem::path& folder() const = 0;  // its own, made and empty
  virtual void report(JobProgress progress) = 0;            // Cancelled when somebody asked for the end
};
// Thrown by report(); leaves the work, which must be ready for it.
struct Cancelled {};

struct JobLimits {
  std::size_t threads = 1;                    // *default*: reports and imports are short and use a core
  std::size_t waiting_max = 64;               // *default*
  std::size_t kept_max = 200;                 // *default*: finished jobs; the oldest go first
  std::int64_t kept_micros = 86'400'000'000;  // *default*: one day after its end
};

class Jobs {
 public:
  using Work = std::function<JobResult(JobContext&)>;

  // `folder` is emptied: what lies there belongs to jobs that nobody knows any more. Fault when it cannot be.
  Jobs(std::filesystem::path folder, Clock& clock, JobLimits limits = {});
  ~Jobs();  // cancels what runs, then waits for it
  Jobs(const Jobs&) = delete;
  Jobs& operator=(const Jobs&) = delete;

  // The job's id; nothing when too many wait.
  std::optional<std::string> start(std::string kind, std::string owner, Work work);
  std::optional<JobView> find(std::string_view id) const;
  std::vector<JobView> list(std::string_view owner) const;  // newest first
  bool cancel(std::string_view id);  // false when it is over or unknown; running work ends at its next report

  // `listen` is called with every later version, at most once at a time, the last with the end; from any
  // thread, quickly. Ends by itself with the job. False when there is no such job.
  using Listener = std::function<void(const JobView&)>;
  bool listen(std::string_view id, Listener listen);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace xueji::app
