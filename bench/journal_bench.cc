// Append in groups against bare SQLite, and reading with the chain check.
// Append: each iteration writes one group through the journal and the same bytes, with hashes made
// beforehand, into a table without triggers under the same settings. The two take turns, so that they meet
// the same disk; what counts is their ratio (goal: at least 0.70). Scan: records a second on one core, bodies
// of about 150 bytes.
#include <array>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <time.h>

#include "journal/chain.h"
#include "journal/journal.h"
#include "journal/verify.h"

namespace {

using namespace xueji;
using namespace xueji::journal;
namespace fs = std::filesystem;

// On the disk that holds the working folder: a memory file system would make every flush free.
class BenchFolder {
 public:
  BenchFolder() {
    std::string name = (fs::current_path() / "journal-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) std::abort();
    path_ = name;
  }
  ~BenchFolder() { fs::remove_all(path_); }
  BenchFolder(const BenchFolder&) = delete;
  BenchFolder& operator=(const BenchFolder&) = delete;
  fs::path file(const char* name) const { return path_ / name; }

 private:
  fs::path path_;
};

Draft draft(Seq seq) {
  return {Instant{1'780'000'000'000'000 + std::int64_t{seq}}, "office:3400",
          fmt::format("import {} {}", seq / 1000 + 1, seq % 1000 + 2), "attendance_marked/1",
          fmt::format(R"({{"unit":"34-{:04}","session":"2026-{:03}","member":"M{:03}","status":"present",)"
                      R"("reason":"","remark":"第{}次集中学习","minutes":{}}})",
                      seq / 1200 % 10000, seq / 100 % 12 + 1, seq % 100, seq % 12 + 1, seq % 7)};
}

std::vector<Draft> drafts(Seq first, std::size_t count) {
  std::vector<Draft> result;
  for (std::size_t i = 0; i < count; ++i)
    result.push_back(draft(first + static_cast<Seq>(i)));
  return result;
}

// The least that SQLite has to do for the same bytes with the same promise.
class BareTable {
 public:
  explicit BareTable(const fs::path& path) {
    check(sqlite3_open(path.c_str(), &database_));
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA wal_autocheckpoint = 4000");
    run("CREATE TABLE record(seq INTEGER PRIMARY KEY, at INTEGER, actor TEXT, origin TEXT, type TEXT, body "
        "TEXT, "
        "hash BLOB)");
    check(sqlite3_prepare_v2(database_, "INSERT INTO record VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", -1,
                             &insert_, nullptr));
  }
  ~BareTable() {
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
  }
  BareTable(const BareTable&) = delete;
  BareTable& operator=(const BareTable&) = delete;

  void append(Seq first, const std::vector<Draft>& group, const std::vector<Digest>& hashes) {
    run("BEGIN IMMEDIATE");
    for (std::size_t i = 0; i < group.size(); ++i) {
      const Draft& row = group[i];
      sqlite3_bind_int64(insert_, 1, first + static_cast<Seq>(i));
      sqlite3_bind_int64(insert_, 2, row.at.micros);
      text(3, row.actor);
      text(4, row.origin);
      text(5, row.type);
      text(6, row.body);
      sqlite3_bind_blob64(insert_, 7, hashes[i].data(), hashes[i].size(), nullptr);
      if (sqlite3_step(insert_) != SQLITE_DONE) std::abort();
      sqlite3_reset(insert_);
    }
    run("COMMIT");
  }

 private:
  static void check(int code) {
    if (code != SQLITE_OK) std::abort();
  }
  void run(const char* sql) { check(sqlite3_exec(database_, sql, nullptr, nullptr, nullptr)); }
  void text(int parameter, const std::string& value) {
    sqlite3_bind_text64(insert_, parameter, value.data(), value.size(), nullptr, SQLITE_UTF8);
  }

  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
};

// Wall and processor time of one side, added up.
struct Spent {
  double wall = 0, cpu = 0;  // seconds
};

double cpu_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// Runs `act` and gives its wall time in seconds.
template <class Act>
double spend(Spent& spent, const Act& act) {
  const auto start = std::chrono::steady_clock::now();
  const double cpu_start = cpu_seconds();
  act();
  spent.cpu += cpu_seconds() - cpu_start;
  const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  spent.wall += wall;
  return wall;
}

void append_group(benchmark::State& state, HashAlgorithm algorithm) {
  const auto group_size = static_cast<std::size_t>(state.range(0));
  const BenchFolder folder;
  Journal journal(create_sqlite_store(folder.file("journal.db"), algorithm));
  BareTable bare(folder.file("bare.db"));
  const std::vector<Digest> hashes(group_size, journal.head().hash);
  Spent ours, theirs;
  Seq first = 1;
  bool journal_first = false;
  for ([[maybe_unused]] auto unused : state) {
    const std::vector<Draft> group = drafts(first, group_size);
    const auto write_journal = [&] { state.SetIterationTime(spend(ours, [&] { journal.append(group); })); };
    if (journal_first) write_journal();
    spend(theirs, [&] { bare.append(first, group, hashes); });
    if (!journal_first) write_journal();
    journal_first = !journal_first;
    first += static_cast<Seq>(group_size);
  }
  const double records = static_cast<double>(first - 1);
  state.counters["journal_records/s"] = records / ours.wall;
  state.counters["bare_records/s"] = records / theirs.wall;
  state.counters["ratio"] = theirs.wall / ours.wall;
  state.counters["cpu_ratio"] = theirs.cpu / ours.cpu;
}

void append_sha256(benchmark::State& state) {
  append_group(state, HashAlgorithm::sha256);
}
void append_sm3(benchmark::State& state) {
  append_group(state, HashAlgorithm::sm3);
}
BENCHMARK(append_sha256)->Arg(1)->Arg(10)->Arg(100)->Arg(1000)->UseManualTime()->MinTime(1.0);
BENCHMARK(append_sm3)->Arg(1)->Arg(1000)->UseManualTime()->MinTime(1.0);

constexpr Seq kScanRecords = 300'000;

std::unique_ptr<Store> filled_store(const fs::path& path, HashAlgorithm algorithm) {
  {
    Journal journal(create_sqlite_store(path, algorithm));
    for (Seq first = 1; first <= kScanRecords; first += 5'000)
      journal.append(drafts(first, 5'000));
  }
  return open_sqlite_store(path, OpenMode::read_only);
}

void report_scan(benchmark::State& state, std::uint64_t body_bytes) {
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * kScanRecords);
  state.counters["body_bytes"] =
      static_cast<double>(body_bytes) / static_cast<double>(state.iterations()) / kScanRecords;
}

void scan_only(benchmark::State& state) {
  const BenchFolder folder;
  const auto store = filled_store(folder.file("journal.db"), HashAlgorithm::sha256);
  std::uint64_t body_bytes = 0;
  for ([[maybe_unused]] auto unused : state) {
    store->scan(1, kSeqMax, [&body_bytes](const RecordView& record) {
      body_bytes += record.body.size();
      return true;
    });
  }
  report_scan(state, body_bytes);
}
BENCHMARK(scan_only)->Unit(benchmark::kMillisecond);

void scan_with_chain(benchmark::State& state, HashAlgorithm algorithm) {
  const BenchFolder folder;
  const auto store = filled_store(folder.file("journal.db"), algorithm);
  std::uint64_t body_bytes = 0;
  for ([[maybe_unused]] auto unused : state) {
    ChainWalk walk(algorithm, genesis_head(algorithm));
    store->scan(1, kSeqMax, [&](const RecordView& record) {
      body_bytes += record.body.size();
      return walk.step(record).empty();
    });
    if (walk.head().seq != kScanRecords) state.SkipWithError("the chain does not verify");
  }
  report_scan(state, body_bytes);
}
BENCHMARK_CAPTURE(scan_with_chain, sha256, HashAlgorithm::sha256)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scan_with_chain, sm3, HashAlgorithm::sm3)->Unit(benchmark::kMillisecond);

void verify_whole(benchmark::State& state) {
  const BenchFolder folder;
  const auto store = filled_store(folder.file("journal.db"), HashAlgorithm::sha256);
  for ([[maybe_unused]] auto unused : state) {
    if (!verify(*store).sound()) state.SkipWithError("the journal does not verify");
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * kScanRecords);
}
BENCHMARK(verify_whole)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
