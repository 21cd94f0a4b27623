#include "app/engine.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <utility>

#include "app/codec.h"
#include "app/origin.h"
#include "base/limits.h"

namespace xueji::app {
namespace {

struct Pending {
  Batch batch;
  std::promise<Outcome> answer;
};

Outcome refused(ErrorCode code) {
  return {std::nullopt, BatchRefusal{0, {{code, {}, {}}}, {}}};
}
Outcome faulted(std::string fault) {
  return {std::nullopt, BatchRefusal{0, {}, std::move(fault)}};
}

// One group on its way to the disk: the drafts of all its batches, and who waits for which of them.
struct Group {
  std::vector<journal::Draft> drafts;
  std::vector<std::pair<Receipt, std::promise<Outcome>>> waiting;
};

// Records that one transaction may hold; bounds the memory of a group and the length of a stall. *default*
constexpr std::size_t kGroupRecordsMax = 50'000;

}  // namespace

struct Engine::State {
  State(std::unique_ptr<journal::Journal> journal_of, Ledger ledger, Clock& clock_of)
      : journal(std::move(journal_of)), clock(clock_of), working(ledger), published(std::move(ledger)) {}

  // The writer thread's own.
  std::unique_ptr<journal::Journal> journal;
  Clock& clock;
  Ledger working;

  mutable std::shared_mutex published_mutex;
  Ledger published;
  std::atomic<bool> read_only{false};

  std::mutex queue_mutex;
  std::condition_variable queue_filled;
  std::deque<Pending> queue;
  bool stopping = false;

  std::thread writer;

  void write_until_stopped() {
    for (;;) {
      std::deque<Pending> taken;
      {
        std::unique_lock lock(queue_mutex);
        queue_filled.wait(lock, [&] { return stopping || !queue.empty(); });
        if (queue.empty()) return;
        taken.swap(queue);
      }
      while (!taken.empty())
        write_group(taken);
    }
  }

  void write_group(std::deque<Pending>& taken) {
    Group group;
    while (!taken.empty() && group.drafts.size() < kGroupRecordsMax) {
      take_batch(std::move(taken.front()), group);
      taken.pop_front();
    }
    if (group.drafts.empty()) return;
    try {
      const journal::Head head = journal->append(group.drafts);
      publish();
      for (auto& [receipt, answer] : group.waiting) {
        receipt.head = head.hash;
        answer.set_value({receipt, std::nullopt});
      }
    } catch (const std::exception& fault) {
      // Whether the records reached the disk is unknown, so nothing may follow them in this run.
      read_only = true;
      working = snapshot();
      for (auto& [receipt, answer] : group.waiting)
        answer.set_value(faulted(fault.what()));
    }
  }

  // Checks and posts one batch on the working ledger. A refused batch leaves no trace and is answered at
  // once.
  void take_batch(Pending pending, Group& group) {
    if (read_only) return pending.answer.set_value(refused(ErrorCode::journal_read_only));
    if (pending.batch.statements.empty())
      return pending.answer.set_value(faulted("an empty batch says nothing"));
    const Seq next = journal->head().seq + static_cast<Seq>(group.drafts.size()) + 1;
    if (kRecordsMax - next < pending.batch.statements.size())
      return pending.answer.set_value(faulted("the journal is full"));
    // What a failing later statement must undo. A single statement is checked before it is posted: nothing to
    // keep.
    const std::size_t drafts_before = group.drafts.size();
    const Ledger before = pending.batch.statements.size() > 1 ? working : Ledger();
    const bool of_workbook = std::holds_alternative<WorkbookReceived>(pending.batch.statements.front().entry);
    const Instant at = clock.now();
    for (std::size_t index = 0; index < pending.batch.statements.size(); ++index) {
      const Statement& statement = pending.batch.statements[index];
      std::vector<Error> errors = check(working, pending.batch.actor, statement.entry);
      if (!errors.empty()) {
        if (index > 0) working = before;
        group.drafts.resize(drafts_before);
        return pending.answer.set_value({std::nullopt, BatchRefusal{index, std::move(errors), {}}});
      }
      const Origin origin = statement.row && of_workbook ? Origin{next, *statement.row} : Origin{};
      post(working, {next + static_cast<Seq>(index), at, origin.workbook != 0}, statement.entry);
      group.drafts.push_back({at, pending.batch.actor.name, format_origin(origin), type_of(statement.entry),
                              encode(statement.entry)});
    }
    const Seq last = next + static_cast<Seq>(pending.batch.statements.size()) - 1;
    group.waiting.emplace_back(Receipt{next, last, {}}, std::move(pending.answer));
  }

  void publish() {
    const std::unique_lock lock(published_mutex);
    published = working;
  }
  Ledger snapshot() const {
    const std::shared_lock lock(published_mutex);
    return published;
  }
};

Engine::Engine(std::unique_ptr<journal::Journal> journal, Ledger ledger, Clock& clock)
    : state_(std::make_unique<State>(std::move(journal), std::move(ledger), clock)) {
  state_->writer = std::thread([state = state_.get()] { state->write_until_stopped(); });
}

Engine::~Engine() {
  {
    const std::lock_guard lock(state_->queue_mutex);
    state_->stopping = true;
  }
  state_->queue_filled.notify_one();
  state_->writer.join();
}

std::future<Outcome> Engine::submit(Batch batch) {
  Pending pending{std::move(batch), {}};
  std::future<Outcome> answer = pending.answer.get_future();
  {
    const std::lock_guard lock(state_->queue_mutex);
    if (state_->queue.size() >= kQueueDepthMax) {
      pending.answer.set_value(refused(ErrorCode::queue_full));
      return answer;
    }
    state_->queue.push_back(std::move(pending));
  }
  state_->queue_filled.notify_one();
  return answer;
}

Ledger Engine::snapshot() const {
  return state_->snapshot();
}

bool Engine::read_only() const {
  return state_->read_only;
}

}  // namespace xueji::app
