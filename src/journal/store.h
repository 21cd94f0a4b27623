// Store: where records lie. It keeps them in order without gaps and never changes one; it does not compute
// hashes. Two implementations, one contract (tests/journal/store_contract_test.cc). One thread at a time an
// object; several read- only stores may read one file beside its one writer.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/digest.h"
#include "base/fault.h"
#include "journal/record.h"

namespace xueji::journal {

inline constexpr Seq kSeqMax = 0xffff'ffff;

// A row as it lies in the store, trusted in nothing: for verify.
struct StoredRow {
  std::int64_t seq = 0;   // as stored; may be out of the range of Seq
  std::string malformed;  // empty when the row has the form of a record; else why not
  RecordView record;      // only when not malformed
};

// A row that cannot be read as a record; thrown by scan and find.
class DamagedRecord : public Fault {
 public:
  DamagedRecord(std::int64_t seq, const std::string& what);
};

class Store {
 public:
  virtual ~Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  HashAlgorithm algorithm() const noexcept { return algorithm_; }

  // The last record's number and hash; genesis_head when there is none. A read-only store sees what the
  // writer has committed by now.
  virtual Head head() = 0;

  // Adds the records in one transaction; they are durable on return. None is added when a number does not
  // follow the head (Fault, and the store can go on). Any other Fault leaves open whether the records reached
  // the disk: from then on the store refuses every append and has to be opened again.
  virtual void append(std::span<const RecordView> records) = 0;

  // Visits the records from..to, both included, in order, until `visit` says false. Numbers that do not exist
  // are passed over: the caller checks the chain. Throws DamagedRecord, Fault.
  virtual void scan(Seq from, Seq to, const std::function<bool(const RecordView&)>& visit) = 0;

  // Empty when there is no such record. Throws DamagedRecord, Fault.
  virtual std::optional<Record> find(Seq seq) = 0;

  // Visits every row there is in the order of storage, readable or not, until `visit` says false.
  virtual void audit(const std::function<bool(const StoredRow&)>& visit) = 0;

  // What the storage itself finds wrong with its structure beside the records; empty when nothing. Reads
  // everything.
  virtual std::string inspect_storage() = 0;

 protected:
  explicit Store(HashAlgorithm algorithm) noexcept : algorithm_(algorithm) {}

  // The rule that every store holds: numbers go on from `head` one by one. Throws Fault.
  static void refuse_gaps(const Head& head, std::span<const RecordView> records);

 private:
  HashAlgorithm algorithm_;
};

// Lives as long as the object; for tests and trial imports.
std::unique_ptr<Store> make_memory_store(HashAlgorithm algorithm);

enum class OpenMode { read_only, read_write };

// Makes a new journal file at `path` and opens it for writing. The file appears under its name only when it
// is complete and durable. `created` is kept for people to read. Fault when something is there already or
// cannot be written.
std::unique_ptr<Store> create_sqlite_store(const std::filesystem::path& path, HashAlgorithm algorithm,
                                           Instant created = {});

// Opens the journal file at `path`. Fault when it is missing, no journal, of a newer format, altered in its
// structure, not writable, or (read_write) already open for writing by somebody; the text says which.
// read_only never changes the journal and works beside a writer.
std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& path, OpenMode mode);

}  // namespace xueji::journal
