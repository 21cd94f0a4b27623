// Evaluation: all measures of all units for one year, on one thread, and the attendance aggregates alone in
// SQLite over the same marks in the same run. Goals: 10,000 units × 100 members × 12 sessions in 40 ms or
// less, 50 times faster than SQLite; linear from 1,000 units to a nation (XUEJI_BENCH_NATION=1: a million
// units, 1.2 billion marks, two threads; 3 s, 16 GiB). Items are marks.
#include <cstdlib>
#include <map>
#include <thread>

#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include "bench/evaluation_world.h"
#include "rules/evaluation.h"

namespace xueji::bench {
namespace {

constexpr std::int64_t kMarksOfUnit = std::int64_t{kMembers} * kSessions;

const Rulebook& rulebook() {
  static const Rulebook kRulebook =
      *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  return kRulebook;
}

// Worlds are made once a size; a nation takes the place of all others.
const Ledger& world(std::int64_t units) {
  static std::map<std::int64_t, Ledger> made;
  const auto known = made.find(units);
  if (known != made.end()) return known->second;
  return made.emplace(units, WorldMaker().make(static_cast<std::uint32_t>(units), true)).first->second;
}

std::vector<UnitId> units_of(const Ledger& ledger) {
  std::vector<UnitId> units;
  for (const Cow<UnitBook>& unit : ledger.units())
    units.push_back(unit->id);
  return units;
}

EvaluationQuery year_2026() {
  const Period year{to_day({2026, 1, 1}), to_day({2026, 12, 31})};
  return {year, year.to};
}

void note_marks(benchmark::State& state, std::int64_t units) {
  state.SetItemsProcessed(state.iterations() * units * kMarksOfUnit);
  state.counters["us_a_unit"] =
      benchmark::Counter(static_cast<double>(units) * 1e-6,
                         benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void AllMeasures(benchmark::State& state) {
  const Ledger& ledger = world(state.range(0));
  const std::vector<UnitId> units = units_of(ledger);
  std::vector<Figures> figures(units.size());
  for (auto _ : state) {
    measure_units(ledger, rulebook(), year_2026(), units, figures);
    benchmark::ClobberMemory();
  }
  note_marks(state, state.range(0));
}
BENCHMARK(AllMeasures)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->MinTime(2);

// Findings with their evidence and commendations as well.
void Evaluate(benchmark::State& state) {
  const Ledger& ledger = world(state.range(0));
  for (auto _ : state)
    benchmark::DoNotOptimize(evaluate(ledger, rulebook(), year_2026()));
  note_marks(state, state.range(0));
}
BENCHMARK(Evaluate)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

// The marks of a world in an in-memory SQLite table, clustered by unit.
class MarksInSqlite {
 public:
  explicit MarksInSqlite(const Ledger& ledger) {
    sqlite3_open(":memory:", &db_);
    run("CREATE TABLE session(unit INT, session INT, date INT, counted INT, PRIMARY KEY(unit, session)) "
        "WITHOUT ROWID");
    run("CREATE TABLE mark(unit INT, session INT, member INT, status INT, PRIMARY KEY(unit, session, "
        "member)) WITHOUT "
        "ROWID");
    run("BEGIN");
    sqlite3_stmt* session = prepare("INSERT INTO session VALUES(?,?,?,?)");
    sqlite3_stmt* mark = prepare("INSERT INTO mark VALUES(?,?,?,?)");
    for (const Cow<UnitBook>& unit : ledger.units())
      fill(*unit, session, mark);
    sqlite3_finalize(session);
    sqlite3_finalize(mark);
    run("COMMIT");
  }
  ~MarksInSqlite() { sqlite3_close(db_); }

  // The sums behind five rates of every unit; nobody comes or goes, which spares SQLite the roster.
  std::int64_t aggregate() {
    sqlite3_stmt* query = prepare(
        "SELECT m.unit, sum(m.status <> 7), sum(m.status BETWEEN 1 AND 4), sum(m.status = 5), sum(m.status = "
        "6),"
        " sum(m.status = 0) FROM session s JOIN mark m ON m.unit = s.unit AND m.session = s.session"
        " WHERE s.counted AND s.date BETWEEN ? AND ? GROUP BY m.unit");
    sqlite3_bind_int(query, 1, year_2026().period.from.value);
    sqlite3_bind_int(query, 2, year_2026().period.to.value);
    std::int64_t sum = 0;
    while (sqlite3_step(query) == SQLITE_ROW)
      sum += sqlite3_column_int64(query, 1) + sqlite3_column_int64(query, 2);
    sqlite3_finalize(query);
    return sum;
  }

 private:
  void run(const char* sql) { sqlite3_exec(db_, sql, nullptr, nullptr, nullptr); }
  sqlite3_stmt* prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db_, sql, -1, &statement, nullptr);
    return statement;
  }
  static void insert(sqlite3_stmt* statement, std::initializer_list<std::int64_t> values) {
    int index = 0;
    for (const std::int64_t value : values)
      sqlite3_bind_int64(statement, ++index, value);
    sqlite3_step(statement);
    sqlite3_reset(statement);
  }
  static void fill(const UnitBook& unit, sqlite3_stmt* session, sqlite3_stmt* mark) {
    const auto& rows = unit.shelf<SessionHeld>().rows();
    for (SessionId id{0}; id.value < rows.size(); ++id.value) {
      const SessionRow& row = rows[id.value];
      insert(session, {unit.id.value, id.value, row.date.value, row.counted ? 1 : 0});
      for (MemberId member{0}; member.value < kMembers; ++member.value)
        insert(mark, {unit.id.value, id.value, member.value,
                      static_cast<std::int64_t>(unit.attendance().status(id, member))});
    }
  }

  sqlite3* db_ = nullptr;
};

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

// Takes turns: five attendance sums in SQLite, then all measures here. `ratio` is what matters.
void AgainstSqlite(benchmark::State& state) {
  const Ledger& ledger = world(state.range(0));
  const std::vector<UnitId> units = units_of(ledger);
  std::vector<Figures> figures(units.size());
  MarksInSqlite marks(ledger);
  double sqlite = 0, ours = 0;
  for (auto _ : state) {
    const auto before = Clock::now();
    benchmark::DoNotOptimize(marks.aggregate());
    sqlite += seconds_since(before);
    const auto between = Clock::now();
    measure_units(ledger, rulebook(), year_2026(), units, figures);
    ours += seconds_since(between);
  }
  state.counters["sqlite_ms"] = sqlite / static_cast<double>(state.iterations()) * 1e3;
  state.counters["ours_ms"] = ours / static_cast<double>(state.iterations()) * 1e3;
  state.counters["ratio"] = sqlite / ours;
}
BENCHMARK(AgainstSqlite)->Arg(10'000)->Iterations(3)->Unit(benchmark::kMillisecond);

// Half of the units on each thread.
void measure_on_two_threads(const Ledger& ledger, std::span<const UnitId> units, std::span<Figures> figures) {
  const std::size_t half = units.size() / 2;
  std::thread first(
      [&] { measure_units(ledger, rulebook(), year_2026(), units.first(half), figures.first(half)); });
  measure_units(ledger, rulebook(), year_2026(), units.subspan(half), figures.subspan(half));
  first.join();
}

void Nation(benchmark::State& state) {
  if (std::getenv("XUEJI_BENCH_NATION") == nullptr) return state.SkipWithError("set XUEJI_BENCH_NATION=1");
  constexpr std::uint32_t kUnits = 1'000'000;
  const Ledger ledger = WorldMaker().make(kUnits, false);
  const std::vector<UnitId> units = units_of(ledger);
  std::vector<Figures> figures(units.size());
  for (auto _ : state)
    measure_on_two_threads(ledger, units, figures);
  note_marks(state, kUnits);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  state.counters["peak_GiB"] = static_cast<double>(usage.ru_maxrss) / (1 << 20);
}
BENCHMARK(Nation)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace xueji::bench

BENCHMARK_MAIN();
