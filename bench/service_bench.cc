// The whole server at work over 100 and over 10,000 units: what a supervising office reads, and what many
// desks write at once. Reads, each of which was asked for once before, take turns with a bare Beast server
// (goal for small answers: 60 % of its requests a second, p99 ≤ 5 ms at 64 connections). Writes are durable
// and one entry each, from 64 clients; their floor is a loop that chains and commits 64 entries at a time
// (goal of the engine: 70 % of it).
#include <algorithm>
#include <future>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "app/accounts/accounts.h"
#include "app/accounts/hex.h"
#include "app/accounts/random_source.h"
#include "app/accounts/totp.h"
#include "bench/bare_server.h"
#include "bench/in_turns.h"
#include "bench/load_client.h"
#include "bench/made_folder.h"
#include "http/authentication.h"
#include "http/installation.h"

namespace xueji::bench {
namespace {

constexpr int kConnections = 64, kMembers = 12, kSessions = 12;
constexpr std::chrono::milliseconds kTurn{1000};
const app::Client kClient{.address = "127.0.0.1", .agent = "bench"};

std::string unit_code(std::size_t number) {
  return fmt::format("U{:05}", number);
}

// A unit with its year: members, sessions, a mark for everybody.
std::vector<Entry> year_of(std::size_t number) {
  std::vector<Entry> entries;
  UnitRegistered registered;
  registered.unit.text = unit_code(number), registered.name = "某单位", registered.unit_type = "厅局";
  if (number > 0) registered.parent.text = unit_code(0);
  entries.emplace_back(registered);
  for (int m = 0; m < kMembers; ++m) {
    MemberSeated seat;
    seat.unit = registered.unit, seat.member.text = fmt::format("M{:02}", m), seat.name = "张三丰";
    seat.from = Day{18'000};
    entries.emplace_back(seat);
  }
  for (int s = 0; s < kSessions; ++s) {
    SessionHeld held;
    held.unit = registered.unit, held.session.text = fmt::format("S{:02}", s);
    held.date = to_day({2026, 1, 5}) + s * 28, held.theme = "学习贯彻会议精神专题研讨";
    held.forms = {StudyForm::discussion};
    entries.emplace_back(held);
    for (int m = 0; m < kMembers; ++m) {
      AttendanceMarked mark;
      mark.unit = held.unit, mark.session = held.session, mark.member.text = fmt::format("M{:02}", m);
      if ((m + s) % 17 == 0) mark.status = AttendanceStatus::leave, mark.leave_reason = "公务出差";
      entries.emplace_back(mark);
    }
  }
  return entries;
}

// Whoever may read all, by cookie, and a program that may write rosters, by token.
struct Keys {
  std::string cookie, token;
};

Keys make_keys(const std::filesystem::path& path, std::size_t units) {
  OpenFolder open(path);
  app::SystemRandomSource random;
  app::Accounts accounts(app::AccountStore(path / "directory.db"), open.engine, open.clock, random, {});
  const auto invited = accounts.create_account({.login = "office", .name = "主管"}, "sys", kClient);
  if (!invited) throw std::runtime_error("no account");
  RoleGranted granted;
  granted.grant = "r1", granted.account = invited->account.id, granted.role = AccessRole::superior;
  granted.unit.text = unit_code(0), granted.subtree = true, granted.from = Day{18'000};
  granted.reason = "任职", granted.proposed_by = "first";
  state(open.engine, granted);
  state(open.engine, RoleGrantConfirmed{.grant = "r1", .confirmed_by = "second"});
  constexpr const char* kPassword = "Tall-Willow.8 banks";
  if (!accounts.activate(invited->code, kPassword, kClient)) throw std::runtime_error("not active");
  const app::Login login = accounts.log_in("office", kPassword, kClient);
  const auto who = accounts.recognise_cookie(login.cookie, open.engine.snapshot());
  const auto offered = accounts.offer_factor(*who);
  const std::string key = accounts.find_account(invited->account.id)->factor_offered;
  const auto enrolled = accounts.confirm_factor(
      *who, app::totp_code(app::from_hex(key), app::totp_step(open.clock.now())), kClient);
  if (!offered || !enrolled) throw std::runtime_error("no factor");
  app::NewToken wanted{.name = "bench", .scope = {.actions = {app::Action::edit_roster}}};
  for (std::size_t unit = 0; unit < std::min<std::size_t>(units, kConnections); ++unit)
    wanted.scope.units.push_back({unit_code(unit)});
  const auto issued = accounts.issue_token(invited->account.id, wanted, "sys", kClient);
  if (!issued) throw std::runtime_error("no token");
  return {enrolled->cookie, issued->secret};
}

double gauge(const std::string& metrics, const std::string& name) {
  const std::size_t line = metrics.find("\n" + name + " ");
  if (line == std::string::npos) throw std::runtime_error("no gauge " + name);
  return std::stod(metrics.substr(line + name.size() + 2));
}

struct World {
  MadeFolder folder;
  Keys keys;
  app::SystemClock clock;
  app::SystemRandomSource random;
  NoLog log;
  std::unique_ptr<http::Installation> installation;

  explicit World(std::size_t units) : folder("world", units, year_of), keys(make_keys(folder.path(), units)) {
    installation =
        std::make_unique<http::Installation>(http::InstallationOptions{.data = folder.path(),
                                                                       .rulebook = {},
                                                                       .calendar = {},
                                                                       .notices = {},
                                                                       .origin = "https://study.example.cn",
                                                                       .venue_networks = {},
                                                                       .version = "bench",
                                                                       .server = {}},
                                             clock, random, log);
    installation->start();
    // The search index follows the journal beside; after a start with a new folder that is much work, once.
    Wire scraper(installation->port());
    const auto metrics = [&] { return scraper.ask("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").body; };
    for (std::string now = metrics();
         gauge(now, "xueji_search_records") < gauge(now, "xueji_journal_records"); now = metrics())
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
};

World& world(std::size_t units) {
  static std::unique_ptr<World> made;
  static std::size_t made_for = 0;
  if (made_for != units) {
    made.reset();
    made = std::make_unique<World>(units);
    made_for = units;
  }
  return *made;
}

void read(benchmark::State& state, const std::string& path) {
  const auto units = static_cast<std::size_t>(state.range(0));
  World& ours = world(units);
  const BareServer bare;
  const auto request = [&](std::uint64_t number) {
    const std::size_t unit = number * 7919 % units;
    return fmt::format("GET {} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {}={}\r\n\r\n",
                       fmt::format(fmt::runtime(path), unit_code(unit)), http::kSessionCookie,
                       ours.keys.cookie);
  };
  // Each address once before: what is read of the disk for the first who asks is not what is measured.
  Wire first(ours.installation->port());
  for (std::uint64_t number = 0; number < units; ++number)
    first.ask(request(number));
  InTurns turns;
  for (auto _ : state) {
    const Lap one = run_clients(ours.installation->port(), kConnections, InTurns::kTurn, 200, request);
    turns.add(one, run_clients(bare.port(), kConnections, InTurns::kTurn, 200, request));
  }
  turns.tell(state);
}
// Over 100 and over 10,000 units.
void in_short_turns(benchmark::internal::Benchmark* bench) {
  bench->Arg(100)->Arg(10'000)->Iterations(InTurns::kTurns)->Unit(benchmark::kMillisecond)->UseRealTime();
}
BENCHMARK_CAPTURE(read, one_session, "/api/v1/sessions/{}/S03")->Apply(in_short_turns);
BENCHMARK_CAPTURE(read, sessions_of_unit, "/api/v1/sessions?unit={}")->Apply(in_short_turns);
BENCHMARK_CAPTURE(read, history_of_session, "/api/v1/sessions/{}/S03/history")->Apply(in_short_turns);
BENCHMARK_CAPTURE(read, figures_of_unit, "/api/v1/figures?from=2026-01-01&to=2026-12-31&unit={}")
    ->Apply(in_short_turns);

// A correction of a seat that is there: the ledger does not grow.
MemberSeated seat_again(std::uint64_t number) {
  MemberSeated seat;
  seat.unit.text = unit_code(number % kConnections);
  seat.member.text = fmt::format("M{:02}", number / kConnections % kMembers);
  seat.name = "张三丰", seat.post = fmt::format("第{}任", number), seat.from = Day{18'000};
  return seat;
}

// 64 clients over HTTP; each waits until its entry is durable.
void write_over_http(benchmark::State& state) {
  World& ours = world(100);
  std::uint64_t written = 0;
  const auto request = [&](std::uint64_t) {
    const std::string body = fmt::format(R"({{"entries":[{{"kind":"member_seated","fact":{}}}]}})",
                                         app::encode(Entry(seat_again(++written))));
    return fmt::format(
        "POST /api/v1/entries HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {}\r\nIdempotency-Key: "
        "k{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{}",
        ours.keys.token, written, body.size(), body);
  };
  Lap lap;
  for (auto _ : state) {
    const Lap one = run_clients(ours.installation->port(), kConnections, kTurn, 201, request);
    lap.per_second += one.per_second, lap.p99_ms = std::max(lap.p99_ms, one.p99_ms);
  }
  state.counters["writes_per_s"] = lap.per_second / static_cast<double>(state.iterations());
  state.counters["p99_ms"] = lap.p99_ms;
}
BENCHMARK(write_over_http)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();

// The engine alone with 64 entries under way, against the same entries chained and committed 64 at a time.
void write_by_engine(benchmark::State& state) {
  constexpr std::uint64_t kRounds = 200;
  const MadeFolder ours("engine", 100, year_of), floor("bare", 100, year_of);
  OpenFolder open(ours.path());
  journal::Journal bare(app::DataFolder::open(floor.path(), journal::OpenMode::read_write).take_store());
  std::uint64_t number = 0;
  double engine_seconds = 0, bare_seconds = 0;
  using Clock = std::chrono::steady_clock;
  const auto since = [](Clock::time_point began) {
    return std::chrono::duration<double>(Clock::now() - began).count();
  };
  for (auto _ : state) {
    auto began = Clock::now();
    std::vector<std::future<app::Outcome>> waiting;
    for (std::uint64_t i = 0; i < kRounds * kConnections; ++i) {
      if (waiting.size() < kConnections) {
        waiting.push_back(open.engine.submit({{}, {{seat_again(++number), {}}}}));
        continue;
      }
      std::future<app::Outcome>& oldest = waiting[i % kConnections];
      if (!oldest.get().receipt) state.SkipWithError("refused");
      oldest = open.engine.submit({{}, {{seat_again(++number), {}}}});
    }
    for (std::future<app::Outcome>& outcome : waiting)
      if (!outcome.get().receipt) state.SkipWithError("refused");
    engine_seconds += since(began);
    began = Clock::now();
    for (std::uint64_t round = 0; round < kRounds; ++round) {
      std::vector<Entry> group;
      for (int i = 0; i < kConnections; ++i)
        group.emplace_back(seat_again(++number));
      bare.append(drafts_of(group));
    }
    bare_seconds += since(began);
  }
  const double writes = static_cast<double>(state.iterations() * kRounds * kConnections);
  state.counters["engine_per_s"] = writes / engine_seconds;
  state.counters["bare_per_s"] = writes / bare_seconds;
  state.counters["ratio"] = bare_seconds / engine_seconds;
}
BENCHMARK(write_by_engine)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace xueji::bench

BENCHMARK_MAIN();
