// A thousand people a second sign in for ten seconds, each from a browser of his own that is logged in: a
// code becomes a ticket, the ticket a sign-in, durable when it is answered. Goal: p99 ≤ 500 ms from the
// moment at which each one's turn came, whatever came before him, and none lost.
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "app/accounts/accounts.h"
#include "app/accounts/random_source.h"
#include "bench/load_client.h"
#include "bench/made_folder.h"
#include "http/authentication.h"
#include "http/installation.h"

namespace xueji::bench {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t kPeople = 1'000, kSessions = 10, kThreads = 100;
constexpr std::chrono::microseconds kBetween{1'000};
constexpr const char* kUnit = "U1";
const app::Client kClient{.address = "127.0.0.1", .agent = "bench"};

std::string member_code(std::size_t number) {
  return fmt::format("M{:04}", number);
}
std::string session_code(std::size_t number) {
  return fmt::format("P{}", number);
}

// The unit with its people, and today's sessions, open.
std::vector<Entry> group(std::size_t) {
  app::SystemClock clock;
  const Day today = day_of(clock.now(), kOfficeOffsetMinutes);
  std::vector<Entry> entries;
  UnitRegistered unit;
  unit.unit.text = kUnit, unit.name = "某单位", unit.unit_type = "厅局";
  entries.emplace_back(unit);
  for (std::size_t i = 0; i < kPeople; ++i) {
    MemberSeated seat;
    seat.unit = unit.unit, seat.member.text = member_code(i), seat.name = "张三丰", seat.from = Day{18'000};
    entries.emplace_back(seat);
  }
  for (std::size_t i = 0; i < kSessions; ++i) {
    SessionPlanned planned;
    planned.unit = unit.unit, planned.session.text = session_code(i), planned.date = today;
    planned.start = TimeOfDay{9 * 60}, planned.theme = "专题学习", planned.forms = {StudyForm::discussion};
    entries.emplace_back(planned);
    entries.emplace_back(SessionAnnounced{unit.unit, planned.session});
    entries.emplace_back(SessionOpened{unit.unit, planned.session});
  }
  return entries;
}

struct Login {
  std::string cookie, csrf;
};

// Accounts with a role each, logged in: the secretary first, then everybody.
std::vector<Login> log_everybody_in(const std::filesystem::path& path) {
  OpenFolder open(path);
  app::SystemRandomSource random;
  app::AccountSettings cheap;  // what passwords cost is not what is measured
  cheap.hash_cost = {.passes = 1, .memory_bytes = 8192};
  app::Accounts accounts(app::AccountStore(path / "directory.db"), open.engine, open.clock, random, cheap);
  std::vector<Login> logins;
  for (std::size_t i = 0; i <= kPeople; ++i) {
    const std::string login = fmt::format("person{}", i);
    app::NewAccount wanted{.login = login, .name = "张三丰"};
    if (i > 0) wanted.unit = kUnit, wanted.member = member_code(i - 1);
    const auto invited = accounts.create_account(wanted, "sys", kClient);
    if (!invited) throw std::runtime_error("no account");
    RoleGranted granted;
    granted.grant = fmt::format("r{}", i), granted.account = invited->account.id;
    granted.role = i == 0 ? AccessRole::secretary : AccessRole::member;
    granted.unit.text = kUnit, granted.from = Day{18'000}, granted.reason = "任职";
    granted.proposed_by = "first";
    state(open.engine, granted);
    state(open.engine, RoleGrantConfirmed{.grant = granted.grant, .confirmed_by = "second"});
    constexpr const char* kPassword = "Tall-Willow.8 banks";
    if (!accounts.activate(invited->code, kPassword, kClient)) throw std::runtime_error("not active");
    const app::Login made = accounts.log_in(login, kPassword, kClient);
    const auto who = accounts.recognise_cookie(made.cookie, open.engine.snapshot());
    if (!who) throw std::runtime_error("not logged in");
    logins.push_back({made.cookie, who->session.csrf});
  }
  return logins;
}

std::string get(const std::string& path, const Login& login) {
  return fmt::format("GET {} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {}={}\r\n\r\n", path,
                     http::kSessionCookie, login.cookie);
}
std::string post(const std::string& path, const std::string& body, const Login* login) {
  const std::string who = login == nullptr ? std::string()
                                           : fmt::format("Cookie: {}={}\r\nX-CSRF-Token: {}\r\n",
                                                         http::kSessionCookie, login->cookie, login->csrf);
  return fmt::format(
      "POST {} HTTP/1.1\r\nHost: 127.0.0.1\r\n{}Content-Type: application/json\r\nContent-Length: "
      "{}\r\n\r\n{}",
      path, who, body.size(), body);
}

std::string member_of(const std::string& answer, const char* name) {
  return std::string(boost::json::parse(answer).at(name).as_string());
}

// What the screens show, renewed every second as screens do.
class Screens {
 public:
  Screens(std::uint16_t port, const Login& secretary) : wire_(port), secretary_(secretary) { renew(); }
  std::string code(std::size_t session) {
    const std::lock_guard lock(mutex_);
    return codes_[session];
  }
  void renew() {
    for (std::size_t i = 0; i < kSessions; ++i) {
      const Answer shown = wire_.ask(
          get(fmt::format("/api/v1/units/{}/sessions/{}/display", kUnit, session_code(i)), secretary_));
      if (shown.status != 200) throw std::runtime_error(shown.body);
      const std::lock_guard lock(mutex_);
      codes_[i] = member_of(shown.body, "code");
    }
  }

 private:
  Wire wire_;
  const Login& secretary_;
  std::mutex mutex_;
  std::array<std::string, kSessions> codes_;
};

void sign_everybody_in(benchmark::State& bench) {
  const MadeFolder folder("sign-in", 1, group);
  const std::vector<Login> logins = log_everybody_in(folder.path());
  app::SystemClock clock;
  app::SystemRandomSource random;
  NoLog log;
  http::Installation installation({.data = folder.path(),
                                   .rulebook = {},
                                   .calendar = {},
                                   .notices = {},
                                   .origin = "https://study.example.cn",
                                   .venue_networks = {},
                                   .version = "bench",
                                   .server = {}},
                                  clock, random, log);
  installation.start();
  std::vector<double> waits(kPeople * kSessions);
  std::atomic<std::size_t> lost = 0;
  for (auto _ : bench) {
    Screens screens(installation.port(), logins[0]);
    const Steady::time_point began = Steady::now() + std::chrono::milliseconds(200);
    // Every thread is the browsers of every hundredth person, one after the other.
    const auto people = [&](std::size_t thread) {
      Wire wire(installation.port());
      for (std::size_t turn = thread; turn < waits.size(); turn += kThreads) {
        const Steady::time_point due = began + turn * kBetween;
        std::this_thread::sleep_until(due);
        const std::size_t session = turn / kPeople, person = turn % kPeople;
        const Answer scanned = wire.ask(post(
            "/api/v1/sign-in/tickets", fmt::format(R"({{"code":"{}"}})", screens.code(session)), nullptr));
        const Answer answer =
            scanned.status != 201
                ? scanned
                : wire.ask(post("/api/v1/sign-in",
                                fmt::format(R"({{"ticket":"{}"}})", member_of(scanned.body, "ticket")),
                                &logins[person + 1]));
        if (answer.status != 201 && ++lost == 1) fmt::print(stderr, "{} {}\n", answer.status, answer.body);
        waits[turn] = std::chrono::duration<double, std::milli>(Steady::now() - due).count();
      }
    };
    std::vector<std::jthread> crowd;
    for (std::size_t thread = 0; thread < kThreads; ++thread)
      crowd.emplace_back(people, thread);
    while (Steady::now() < began + waits.size() * kBetween) {
      std::this_thread::sleep_for(std::chrono::seconds(1));
      screens.renew();
    }
    crowd.clear();
  }
  installation.drain(std::chrono::seconds(5));
  std::ranges::sort(waits);
  bench.counters["p50_ms"] = waits[waits.size() / 2];
  bench.counters["p99_ms"] = waits[waits.size() * 99 / 100];
  bench.counters["max_ms"] = waits.back();
  bench.counters["lost"] = static_cast<double>(lost);
}
BENCHMARK(sign_everybody_in)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace xueji::bench

BENCHMARK_MAIN();
