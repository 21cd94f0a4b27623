// The journal in one SQLite file. One connection does every write and every checkpoint: SQLite 3.40 has a
// race between a commit and a checkpoint of different connections. Readers have connections of their own,
// which do neither.
#include <cstring>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "journal/chain.h"
#include "journal/damaged_storage.h"
#include "journal/file_lock.h"
#include "journal/sqlite_connection.h"
#include "journal/sqlite_schema.h"
#include "journal/store.h"

namespace xueji::journal {
namespace {

namespace fs = std::filesystem;

constexpr int kCheckpointPages =
    4'000;  // default: a WAL of 16 MB; larger means rarer and longer stalls of one commit

constexpr const char* kInsert =
    "INSERT INTO record(seq, at, actor, origin, type, body, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char* kLast = "SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1";
constexpr const char* kRange =
    "SELECT seq, at, actor, origin, type, body, hash FROM record WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq";
constexpr const char* kOne = "SELECT seq, at, actor, origin, type, body, hash FROM record WHERE seq = ?1";
constexpr const char* kAll = "SELECT seq, at, actor, origin, type, body, hash FROM record";

enum Column { kSeqColumn, kAtColumn, kActorColumn, kOriginColumn, kTypeColumn, kBodyColumn, kHashColumn };

std::string_view bytes_of(const Digest& digest) noexcept {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

// What is wrong with the row's form, empty when nothing. STRICT tables keep it right, a damaged file may not.
const char* malformed(const SqliteStatement& row) noexcept {
  if (row.type(kAtColumn) != SQLITE_INTEGER) return "the time is no integer";
  if (row.type(kActorColumn) != SQLITE_TEXT) return "the actor is no text";
  if (row.type(kOriginColumn) != SQLITE_TEXT) return "the origin is no text";
  if (row.type(kTypeColumn) != SQLITE_TEXT) return "the type is no text";
  if (row.type(kBodyColumn) != SQLITE_TEXT) return "the body is no text";
  if (row.type(kHashColumn) != SQLITE_BLOB) return "the hash is no blob";
  return "";
}

constexpr const char* kBadHashSize = "the hash has not 32 bytes";

// False when the hash has not its size. A column of a wrong type reads as the same bytes or as others, which
// the hash then contradicts: the hot path need not ask for types.
bool decode(const SqliteStatement& row, RecordView& record) noexcept {
  const std::string_view hash = row.bytes(kHashColumn);
  if (hash.size() != record.hash.size()) return false;
  std::memcpy(record.hash.data(), hash.data(), hash.size());
  record.seq = static_cast<Seq>(row.integer(kSeqColumn));
  record.at.micros = row.integer(kAtColumn);
  record.actor = row.bytes(kActorColumn);
  record.origin = row.bytes(kOriginColumn);
  record.type = row.bytes(kTypeColumn);
  record.body = row.bytes(kBodyColumn);
  return true;
}

// Ends a statement's reading at the end of a scope: open, it would hold the journal's past against
// checkpoints.
class Resetting {
 public:
  explicit Resetting(SqliteStatement& statement) : statement_(statement) {}
  ~Resetting() { statement_.reset(); }
  Resetting(const Resetting&) = delete;
  Resetting& operator=(const Resetting&) = delete;

 private:
  SqliteStatement& statement_;
};

class SqliteStore final : public Store {
 public:
  // The lock is there when the store writes.
  SqliteStore(SqliteConnection connection, HashAlgorithm algorithm, std::optional<FileLock> lock)
      : Store(algorithm), lock_(std::move(lock)), connection_(std::move(connection)) {
    if (!lock_) return;
    insert_.emplace(connection_, kInsert);
    last_.emplace(connection_, kLast);
    sqlite3_wal_hook(connection_.handle(), &SqliteStore::after_commit, this);
    head_ = read_head();
  }

  ~SqliteStore() override {
    if (!broken_.empty())
      connection_.keep_wal_on_close();  // what the disk holds is for the next opening to find out
  }

  Head head() override { return lock_ ? head_ : read_head(); }

  void append(std::span<const RecordView> records) override {
    if (!lock_) throw Fault("the journal is open for reading only");
    if (!broken_.empty()) throw Fault("the journal takes nothing more after: " + broken_);
    refuse_gaps(head_, records);
    if (records.empty()) return;
    try {
      connection_.execute("BEGIN IMMEDIATE");
      expect_last(head_.seq);
      for (const RecordView& record : records)
        insert(record);
      expect_last(records.back().seq);
      connection_.execute("COMMIT");
    } catch (const Fault& fault) {
      broken_ = fault.what();
      insert_->reset();
      sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
      throw;
    }
    head_ = {records.back().seq, records.back().hash};
  }

  void scan(Seq from, Seq to, const std::function<bool(const RecordView&)>& visit) override {
    SqliteStatement rows(connection_, kRange);
    rows.bind(1, std::int64_t{from});
    rows.bind(2, std::int64_t{to});
    RecordView record;
    while (rows.step()) {
      if (!decode(rows, record)) throw DamagedRecord(rows.integer(kSeqColumn), kBadHashSize);
      if (!visit(record)) return;
    }
  }

  // The statement is kept: making it costs five times the search.
  std::optional<Record> find(Seq seq) override {
    if (!find_) find_.emplace(connection_, kOne);
    const Resetting resetting(*find_);
    find_->bind(1, std::int64_t{seq});
    if (!find_->step()) return std::nullopt;
    RecordView record;
    if (!decode(*find_, record)) throw DamagedRecord(seq, kBadHashSize);
    return to_record(record);
  }

  void audit(const std::function<bool(const StoredRow&)>& visit) override {
    SqliteStatement rows(connection_, kAll);
    StoredRow row;
    while (rows.step()) {
      row.seq = rows.integer(kSeqColumn);
      row.malformed = malformed(rows);
      if (row.malformed.empty() && !decode(rows, row.record)) row.malformed = kBadHashSize;
      if (!visit(row)) return;
    }
  }

  std::string inspect_storage() override {
    const std::string answer = connection_.read_text("PRAGMA quick_check(1)");
    return answer == "ok" ? std::string() : answer;
  }

 private:
  void insert(const RecordView& record) {
    insert_->bind(1, std::int64_t{record.seq});
    insert_->bind(2, record.at.micros);
    insert_->bind_text(3, record.actor);
    insert_->bind_text(4, record.origin);
    insert_->bind_text(5, record.type);
    insert_->bind_text(6, record.body);
    insert_->bind_blob(7, bytes_of(record.hash));
    insert_->step();
    insert_->reset();
  }

  // Stands in for the insert trigger, which is off for this connection: it would take a third of an append's
  // time. A key is never taken twice, so n rows added after number h fill h+1 … h+n exactly if h+n is then
  // the last.
  void expect_last(Seq seq) {
    if (!last_->step() && seq == 0) return last_->reset();
    const std::int64_t last = last_->integer(0);
    last_->reset();
    if (last != seq) throw Fault(fmt::format("the journal's last record is {}, not {}", last, seq));
  }

  Head read_head() {
    SqliteStatement last(connection_, kLast);
    if (!last.step()) return genesis_head(algorithm());
    const std::int64_t seq = last.integer(0);
    if (seq < 1 || seq > kSeqMax) throw DamagedRecord(seq, "the number is out of range");
    const std::string_view hash = last.bytes(1);
    Head head{static_cast<Seq>(seq), {}};
    if (hash.size() != head.hash.size()) throw DamagedRecord(seq, "the hash has not 32 bytes");
    std::memcpy(head.hash.data(), hash.data(), hash.size());
    return head;
  }

  // Runs inside a commit, which is durable already; a failing checkpoint must not undo it but stops what
  // comes next.
  static int after_commit(void* self, sqlite3* handle, const char* schema, int wal_pages) {
    if (wal_pages < kCheckpointPages) return SQLITE_OK;
    const int code = sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    const int kind = code & 0xff;
    if (kind != SQLITE_OK && kind != SQLITE_BUSY && kind != SQLITE_LOCKED) {
      static_cast<SqliteStore*>(self)->broken_ = fmt::format("checkpoint failed: {}", sqlite3_errstr(code));
    }
    return SQLITE_OK;
  }

  std::optional<FileLock> lock_;  // outlives the connection
  SqliteConnection connection_;
  std::optional<SqliteStatement> insert_, last_;  // only of a writer
  std::optional<SqliteStatement> find_;           // from the first search on
  Head head_;
  std::string broken_;  // why nothing more is taken; empty while all is well
};

fs::path beside(const fs::path& path, const char* suffix) {
  return fs::path(path.native() + suffix);
}

bool is_there(const fs::path& path) {
  std::error_code error;
  const bool found = fs::exists(path, error);
  if (error) throw Fault(fmt::format("cannot look for {}: {}", path.string(), error.message()));
  return found;
}

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

SqliteConnection connect(const fs::path& path, OpenMode mode) {
  if (mode == OpenMode::read_write) return {path, SQLITE_OPEN_READWRITE};
  return connect_for_reading(path);
}

std::unique_ptr<Store> open_locked(const fs::path& path, OpenMode mode, std::optional<FileLock> lock) {
  try {
    SqliteConnection connection = connect(path, mode);
    refuse_foreign(connection);
    const HashAlgorithm algorithm = read_algorithm(connection);
    if (mode == OpenMode::read_only) {
      set_up_reading(connection);
    } else {
      if (sqlite3_db_readonly(connection.handle(), "main") != 0) throw Fault("the file cannot be written");
      refuse_altered_schema(connection);
      set_up_writing(connection);
    }
    return std::make_unique<SqliteStore>(std::move(connection), algorithm, std::move(lock));
  } catch (const DamagedStorage&) {
    throw;
  } catch (const Fault& fault) {
    throw Fault(fmt::format("journal {}: {}", path.string(), fault.what()));
  }
}

void build(const fs::path& path, HashAlgorithm algorithm, Instant created) {
  for (const char* suffix : {"", "-journal", "-wal", "-shm"})
    fs::remove(beside(path, suffix));
  SqliteConnection connection(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  write_schema(connection, algorithm, created);
}

}  // namespace

std::unique_ptr<Store> create_sqlite_store(const fs::path& path, HashAlgorithm algorithm, Instant created) {
  FileLock lock(beside(path, "-lock"));
  for (const char* suffix : {"", "-wal"}) {
    // A write-ahead log without its journal would be read into the new one.
    if (is_there(beside(path, suffix)))
      throw Fault(fmt::format("{}{} is there already", path.string(), suffix));
  }
  const fs::path unfinished = beside(path, "-new");
  std::error_code error;
  try {
    build(unfinished, algorithm, created);
    sync_to_disk(unfinished);
    fs::rename(unfinished, path, error);
    if (error) throw Fault(fmt::format("rename: {}", error.message()));
    sync_to_disk(folder_of(path));
  } catch (const Fault& fault) {
    throw Fault(fmt::format("cannot create the journal {}: {}", path.string(), fault.what()));
  }
  return open_locked(path, OpenMode::read_write, std::move(lock));
}

std::unique_ptr<Store> open_sqlite_store(const fs::path& path, OpenMode mode) {
  if (!is_there(path)) throw Fault(fmt::format("there is no journal at {}", path.string()));
  std::optional<FileLock> lock;
  if (mode == OpenMode::read_write) lock.emplace(beside(path, "-lock"));
  return open_locked(path, mode, std::move(lock));
}

}  // namespace xueji::journal
