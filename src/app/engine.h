// Engine: the one door for writing. One writer thread behind a bounded queue takes what waits, checks and
// posts each batch on its working ledger, appends all in one transaction, then publishes the new ledger and
// answers. Nothing is visible or answered before it is durable. When an append fails the working ledger is
// dropped, the waiting batches are answered with the fault, and the engine stays read-only. Any thread may
// submit or take a snapshot.
#pragma once

#include <cstdint>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/clock.h"
#include "base/digest.h"
#include "base/result.h"
#include "domain/entry.h"
#include "domain/ledger.h"
#include "journal/journal.h"

namespace xueji::app {

// One entry to be recorded. In a batch that begins with a WorkbookReceived, `row` is the row of the workbook
// that the entry came from, and its origin names both; every other batch is live.
struct Statement {
  Entry entry;
  std::optional<std::uint32_t> row;
};

// Recorded whole or not at all, in order.
struct Batch {
  Actor actor;
  std::vector<Statement> statements;
};

struct Receipt {
  Seq first = 0, last = 0;  // of the batch's records
  Digest head{};            // the durable head when this was answered
};

// Why a batch was not recorded: the statement (index) and its errors; `fault` when the journal failed
// instead.
struct BatchRefusal {
  std::size_t statement = 0;
  std::vector<Error> errors;
  std::string fault;
};

struct Outcome {
  std::optional<Receipt> receipt;       // done, durable
  std::optional<BatchRefusal> refusal;  // certainly not done
};

class Engine {
 public:
  // Takes a journal and the ledger replayed from it to its head.
  Engine(std::unique_ptr<journal::Journal> journal, Ledger ledger, Clock& clock);
  ~Engine();  // answers what is queued, then stops
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  std::future<Outcome> submit(Batch batch);  // refused with queue_full at once when kQueueDepthMax wait
  Ledger snapshot() const;                   // the published, durable ledger
  bool read_only() const;                    // an append failed; restart to recover

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace xueji::app
