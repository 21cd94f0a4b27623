#include "app/engine.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <unordered_set>
#include <utility>

#include "app/codec.h"
#include "app/origin.h"
#include "base/error_code.h"
#include "base/limits.h"

namespace xueji::app {
namespace {

struct Pending {
  Batch batch;
  Engine::Answer answer;
};

Outcome refused(ErrorCode code) {
  return {std::nullopt, BatchRefusal{0, {{code, {}, {}}}, {}}};
}
Outcome faulted(std::string fault) {
  return {std::nullopt, BatchRefusal{0, {}, std::move(fault)}};
}

// A batch on its way to the disk, or one that was refused because of such batches: why is not told before it
// is durable.
struct Underway {
  Receipt receipt;
  std::optional<BatchKey> key;
  Engine::Answer answer;
  std::optional<BatchRefusal> refusal = std::nullopt;
};

// One group on its way to the disk: the drafts of all its batches, and who waits for which of them.
struct Group {
  std::vector<journal::Draft> drafts;
  std::vector<Underway> waiting;
};

// Records that one transaction may hold; bounds the memory of a group and the length of a stall. *default*
constexpr std::size_t kGroupRecordsMax = 50'000;

}  // namespace

struct Engine::State {
  State(std::unique_ptr<journal::Journal> journal_of, Ledger ledger, Clock& clock_of, BatchKeys keys_of)
      : journal(std::move(journal_of)),
        clock(clock_of),
        working(ledger),
        published{std::move(ledger), journal->head()},
        keys(std::move(keys_of)) {}

  // The writer thread's own.
  std::unique_ptr<journal::Journal> journal;
  Clock& clock;
  Ledger working;

  mutable std::shared_mutex published_mutex;
  Moment published;
  BatchKeys keys;  // of what is durable
  std::atomic<bool> read_only{false};

  std::mutex queue_mutex;
  std::condition_variable queue_filled;
  std::deque<Pending> queue;
  std::unordered_multiset<HalfDigest, HalfDigestHash> waiting_names;  // submitted and not yet answered
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
      publish(group, head);
      for (Underway& batch : group.waiting) {
        batch.receipt.head = head.hash;
        reply(batch.key, batch.answer,
              batch.refusal ? Outcome{std::nullopt, std::move(batch.refusal)}
                            : Outcome{batch.receipt, std::nullopt});
      }
    } catch (const std::exception& fault) {
      // Whether the records reached the disk is unknown, so nothing may follow them in this run.
      read_only = true;
      working = moment().ledger;
      for (Underway& batch : group.waiting)
        reply(batch.key, batch.answer, faulted(fault.what()));
    }
  }

  void reply(const std::optional<BatchKey>& key, const Answer& answer, Outcome outcome) {
    if (key) {
      const std::lock_guard lock(queue_mutex);
      waiting_names.erase(waiting_names.find(key->name));
    }
    answer(std::move(outcome));
  }
  void reply(const Pending& pending, Outcome outcome) {
    reply(pending.batch.key, pending.answer, std::move(outcome));
  }

  // The batch that was recorded, or is about to be, under the same key.
  std::optional<KeyedBatch> find_twin(const BatchKey& key, const Group& group) const {
    if (const KeyedBatch* known = keys.find(key.name)) return *known;
    for (const Underway& other : group.waiting)
      if (other.key && !other.refusal && other.key->name == key.name)
        return KeyedBatch{*other.key, other.receipt.first, other.receipt.last};
    return std::nullopt;
  }

  // True when the batch need not be recorded: it was, or its key means another.
  bool settle_repeated(Pending& pending, Group& group) {
    if (!pending.batch.key) return false;
    const auto twin = find_twin(*pending.batch.key, group);
    if (!twin) return false;
    if (twin->key.content != pending.batch.key->content) {
      reply(pending, refused(ErrorCode::key_reused));
    } else if (twin->last <= journal->head().seq) {
      reply(pending, {Receipt{twin->first, twin->last, journal->head().hash, true}, std::nullopt});
    } else {  // answered when its twin is durable
      group.waiting.push_back(
          {{twin->first, twin->last, {}, true}, pending.batch.key, std::move(pending.answer)});
    }
    return true;
  }

  // `first`: the number that the batch's first record will have.
  static Origin origin_of(const Batch& batch, const Statement& statement, Seq first) {
    if (!statement.row || statement.workbook >= batch.statements.size() ||
        !std::holds_alternative<WorkbookReceived>(batch.statements[statement.workbook].entry))
      return {};
    return {first + static_cast<Seq>(statement.workbook), *statement.row};
  }

  // Checks and posts one batch on the working ledger. A refused batch leaves no trace.
  void take_batch(Pending pending, Group& group) {
    if (settle_repeated(pending, group)) return;
    if (read_only) return reply(pending, refused(ErrorCode::journal_read_only));
    if (pending.batch.statements.empty()) return reply(pending, faulted("an empty batch says nothing"));
    const Seq next = journal->head().seq + static_cast<Seq>(group.drafts.size()) + 1;
    if (kRecordsMax - next < pending.batch.statements.size())
      return reply(pending, faulted("the journal is full"));
    // What a failing later statement must undo. A single statement is checked before it is posted: nothing to
    // keep.
    const std::size_t drafts_before = group.drafts.size();
    const Ledger before = pending.batch.statements.size() > 1 ? working : Ledger();
    const Instant at = clock.now();
    for (std::size_t index = 0; index < pending.batch.statements.size(); ++index) {
      const Statement& statement = pending.batch.statements[index];
      std::vector<Error> errors = check(working, pending.batch.actor, statement.entry);
      if (!errors.empty()) {
        if (index > 0) working = before;
        group.drafts.resize(drafts_before);
        return refuse(std::move(pending), {index, std::move(errors), {}}, group);
      }
      const Origin origin = origin_of(pending.batch, statement, next);
      post(working, {next + static_cast<Seq>(index), at, origin.workbook != 0}, statement.entry);
      const bool keyed = index == 0 && pending.batch.key.has_value();
      group.drafts.push_back({at, pending.batch.actor.name,
                              keyed ? format_keyed_origin(*pending.batch.key, pending.batch.statements.size())
                                    : format_origin(origin),
                              type_of(statement.entry), encode(statement.entry)});
    }
    const Seq last = next + static_cast<Seq>(pending.batch.statements.size()) - 1;
    group.waiting.push_back({{next, last, {}, false}, pending.batch.key, std::move(pending.answer)});
  }

  void refuse(Pending pending, BatchRefusal refusal, Group& group) {
    if (group.drafts.empty()) return reply(pending, {std::nullopt, std::move(refusal)});
    group.waiting.push_back({{}, pending.batch.key, std::move(pending.answer), std::move(refusal)});
  }

  void publish(const Group& group, const journal::Head& head) {
    const std::unique_lock lock(published_mutex);
    published = {working, head};
    for (const Underway& batch : group.waiting)
      if (batch.key && !batch.receipt.repeated && !batch.refusal)
        keys.note({*batch.key, batch.receipt.first, batch.receipt.last});
  }
  Moment moment() const {
    const std::shared_lock lock(published_mutex);
    return published;
  }
};

Engine::Engine(std::unique_ptr<journal::Journal> journal, Ledger ledger, Clock& clock, BatchKeys keys)
    : state_(std::make_unique<State>(std::move(journal), std::move(ledger), clock, std::move(keys))) {
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

void Engine::submit(Batch batch, Answer answer) {
  {
    const std::lock_guard lock(state_->queue_mutex);
    if (state_->queue.size() < kQueueDepthMax) {
      if (batch.key) state_->waiting_names.insert(batch.key->name);
      state_->queue.push_back({std::move(batch), std::move(answer)});
      answer = nullptr;
    }
  }
  if (answer) return answer(refused(ErrorCode::queue_full));
  state_->queue_filled.notify_one();
}

std::future<Outcome> Engine::submit(Batch batch) {
  const auto promise = std::make_shared<std::promise<Outcome>>();
  submit(std::move(batch), [promise](Outcome outcome) { promise->set_value(std::move(outcome)); });
  return promise->get_future();
}

Engine::Found Engine::find(const HalfDigest& key_name) const {
  {
    // First what waits: a batch that is answered in between is then found among the recorded.
    const std::lock_guard lock(state_->queue_mutex);
    if (state_->waiting_names.contains(key_name)) return {Standing::waiting, {}};
  }
  const std::shared_lock lock(state_->published_mutex);
  const KeyedBatch* known = state_->keys.find(key_name);
  if (known == nullptr) return {};
  return {Standing::recorded, {known->first, known->last, {}, true}};
}

Engine::Moment Engine::moment() const {
  return state_->moment();
}

bool Engine::read_only() const {
  return state_->read_only;
}

}  // namespace xueji::app
