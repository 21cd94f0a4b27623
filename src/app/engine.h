// Engine: the one door for writing. One writer thread behind a bounded queue takes what waits, checks and
// posts each batch on its working ledger, appends all in one transaction, then publishes the new ledger and
// answers. Nothing is visible or answered before it is durable, refusals that rest on it included. When an
// append fails the working ledger is dropped, the waiting batches are answered with the fault, and the engine
// stays read-only. Any thread may submit or take a snapshot.
#pragma once

#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/batch_key.h"
#include "app/clock.h"
#include "base/digest.h"
#include "base/result.h"
#include "domain/entry.h"
#include "domain/ledger.h"
#include "journal/journal.h"

namespace xueji::app {

// One entry to be recorded. In a batch that begins with WorkbookReceived entries, `row` is the row of the
// workbook that the entry came from, `workbook` the index of that workbook's statement, and the origin names
// both; every other batch is live.
struct Statement {
  Entry entry;
  std::optional<std::uint32_t> row;
  std::size_t workbook = 0;
};

// Recorded whole or not at all, in order.
struct Batch {
  Actor actor;
  std::vector<Statement> statements;
  std::optional<BatchKey> key = std::nullopt;  // a live batch's; sent again it is answered, not recorded
};

struct Receipt {
  Seq first = 0, last = 0;  // of the batch's records
  Digest head{};            // the durable head when this was answered
  bool repeated = false;    // it was recorded before under the same key
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
  // Takes a journal, the ledger replayed from it to its head, and the keyed batches met on the way.
  Engine(std::unique_ptr<journal::Journal> journal, Ledger ledger, Clock& clock, BatchKeys keys = {});
  ~Engine();  // answers what is queued, then stops
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  // `answer` is called once, on the writer thread or, when kQueueDepthMax batches wait already (refused with
  // queue_full), on this one. It must be quick and not throw.
  using Answer = std::function<void(Outcome)>;
  void submit(Batch batch, Answer answer);
  std::future<Outcome> submit(Batch batch);

  // What became of a keyed batch: recorded, still waiting, or neither: then it may be sent again.
  enum class Standing { unknown, waiting, recorded };
  struct Found {
    Standing standing = Standing::unknown;
    Receipt receipt;  // when recorded
  };
  Found find(const HalfDigest& key_name) const;

  // The durable ledger with the journal's head that it was posted to.
  struct Moment {
    Ledger ledger;
    journal::Head head;
  };
  Moment moment() const;
  Ledger snapshot() const { return moment().ledger; }
  bool read_only() const;  // an append failed; restart to recover

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace xueji::app
