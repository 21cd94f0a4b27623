#include "http/installation.h"

#include <fstream>
#include <iterator>
#include <sstream>

#include <fmt/format.h>

#include "app/access/security_events.h"
#include "app/accounts/accounts.h"
#include "app/data_folder.h"
#include "app/live/server_key.h"
#include "app/search/file_texts.h"
#include "base/fault.h"
#include "http/accounts/account_routes.h"
#include "http/api/reuse_routes.h"
#include "http/api/routes.h"
#include "http/assets.h"
#include "http/authentication.h"
#include "http/comparison_thread.h"
#include "http/denial_watch.h"
#include "http/library/library_routes.h"
#include "http/live/live_routes.h"
#include "http/live/subscription_routes.h"
#include "http/openapi.h"
#include "http/operations.h"
#include "http/search/following.h"
#include "http/search/search_routes.h"
#include "http/sending.h"
#include "http/service.h"
#include "http/ticker.h"

namespace xueji::http {
namespace {

constexpr std::chrono::milliseconds kScreenPause{250};  // *default*: a code may be seen so much late

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) throw Fault(fmt::format("无法读取 {} · cannot read it", path.string()));
  return text.str();
}

Rulebook load_rulebook(const InstallationOptions& options) {
  const std::string rules =
      options.rulebook.empty() ? std::string(embedded_rulebook_toml()) : read_file(options.rulebook);
  const std::string days =
      options.calendar.empty() ? std::string(embedded_calendar_toml()) : read_file(options.calendar);
  RulebookReading reading = parse_rulebook(rules, days);
  if (!reading.rulebook) {
    std::string faults;
    for (const RulebookFault& fault : reading.faults)
      faults += fmt::format("\n第 {} 行 · line {}: {}", fault.line, fault.line, fault.reason);
    throw Fault("规则集有误，服务没有启动 · the rulebook is faulty" + faults);
  }
  return *std::move(reading.rulebook);
}

// The replayed ledger with the keys met on the way, and the journal that goes on from there.
struct Opened {
  app::DataFolder folder;
  app::BatchKeys keys;
  app::Replayed replayed;

  explicit Opened(const std::filesystem::path& data)
      : folder(app::DataFolder::open(data, journal::OpenMode::read_write)),
        replayed(app::replay(folder.store(), std::nullopt, app::ReplayThreads::two, &keys)) {}
};

}  // namespace

struct Installation::Parts {
  Parts(InstallationOptions options_of, app::Clock& clock_of, app::RandomSource& random, Log& log_of)
      : options(std::move(options_of)),
        clock(clock_of),
        log(log_of),
        rulebook(load_rulebook(options)),
        opened(options.data),
        engine(std::make_unique<journal::Journal>(opened.folder.take_store()),
               std::move(opened.replayed.ledger), clock, std::move(opened.keys)),
        readers(options.data / "journal.db"),
        past(readers),
        uploads(options.data / "uploads", clock),
        comparisons(options.data),
        comparison_thread(comparisons,
                          [this](std::string_view fault) { note_fault("comparison_fault", fault); }),
        service{engine, opened.folder.files(), readers,          past, jobs, uploads, rulebook,
                clock,  options.data,          comparison_thread},
        jobs(options.data / "jobs", clock),
        accounts(app::AccountStore(options.data / "directory.db"), engine, clock, random, {}),
        events(readers),
        origin(options.origin.empty() ? listener_origin() : options.origin),
        authentication(accounts, engine, origin),
        account_service{accounts, engine, events, random, authentication},
        live(service, random, app::load_or_create_server_key(options.data / "sign-in.key", random),
             {.origin = origin, .venue_networks = AddressBlocks(options.venue_networks)}),
        notices(options.notices.empty() ? std::nullopt
                                        : std::optional(app::load_notice_settings(options.notices))),
        subscriptions{service, accounts, origin, notices && notices->mail},
        texts(options.data),
        file_texts(app::file_texts(texts)),
        found(options.data, file_texts, *readers.lend(), app::SearchAccess::follow),
        search{service, found},
        shelf(options.data / "library.db"),
        library{service, shelf, file_texts},
        denials(
            [this](const std::string& account, const std::string& source) { note_denials(account, source); }),
        screens(kScreenPause, [this] { live.board.tick(); }) {
    options.server.on_answer = [this](const Exchange& exchange, int status) {
      denials.look(exchange, status, clock.now());
    };
    options.server.upload_folder = options.data / "incoming";
    count_gauges();
    std::vector<Route> routes = all_routes();
    description = describe_api(routes, {.title = "Xueji 学记",
                                        .version = options.version,
                                        .description = "Study institutions of an organisation: entries in, "
                                                       "figures and reports out."});
    if (notices) sending = std::make_unique<Sending>(*notices, service, accounts, origin, log, metrics);
    following = std::make_unique<Following>(service, found, log, metrics);
    server = std::make_unique<Server>(options.server, Router(std::move(routes)), embedded_assets(),
                                      authentication.gate(), log, metrics, clock);
  }

  // What waits for a comparison is an answer of the server's.
  ~Parts() { comparison_thread.stop(); }
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

  void note_fault(std::string_view event, std::string_view fault) {
    log.write(log_line(clock.now(), Level::error, event, {{"fault", fault}}));
  }

  // Only right when the port is known before the start.
  std::string listener_origin() const {
    const bool tls = !options.server.certificate.empty();
    return fmt::format("{}://{}:{}", tls ? "https" : "http", options.server.address, options.server.port);
  }

  std::vector<Route> all_routes() {
    std::vector<Route> routes = api_routes(service);
    const auto add = [&routes](std::vector<Route> part) {
      routes.insert(routes.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    };
    add(reuse_routes(service));
    add(account_routes(account_service));
    add(live_routes(live));
    add(subscription_routes(subscriptions));
    add(search_routes(search));
    add(library_routes(library));
    add(operation_routes({.find_obstacle = [this]() -> std::optional<std::string> {
                            if (engine.read_only()) return "journal.read_only";
                            return std::nullopt;
                          },
                          .metrics = &metrics}));
    routes.push_back({.method = Method::get,
                      .pattern = "/api/v1/openapi.json",
                      .guard = Guard::open(),
                      .name = "get_description",
                      .summary = "This description",
                      .summary_zh = "接口说明",
                      .tag = "operations",
                      .answers = {{200, "OpenAPI 3.1",
                                   [](Schemas&) {
                                     return Shape{R"({"type":"object"})", R"({"openapi":"3.1.0"})"};
                                   }}},
                      .handle = [this](Exchange&, Respond respond) { respond(json_response(description)); }});
    return routes;
  }

  // Not waited for: it comes from the I/O thread.
  void note_denials(const std::string& account, const std::string& source) {
    engine.submit({.actor = {"xueji", Actor::Standing::supervising_body, {}},
                   .statements = {{SecurityEventNoted{.event = SecurityEvent::denials_many,
                                                      .done = false,
                                                      .account = account,
                                                      .source = source},
                                   std::nullopt}}},
                  [](const app::Outcome&) {});
  }

  void count_gauges() {
    metrics.add_gauge("xueji_journal_records", "Records of the journal",
                      [this] { return static_cast<double>(engine.moment().head.seq); });
    metrics.add_gauge("xueji_journal_read_only", "1 when an append failed and nothing is written any more",
                      [this] { return engine.read_only() ? 1.0 : 0.0; });
  }

  // In the order in which they are made; taken apart the other way round, the listener first.
  InstallationOptions options;
  app::Clock& clock;
  Log& log;
  Rulebook rulebook;
  Opened opened;
  app::Engine engine;
  app::JournalReaders readers;
  app::Past past;
  app::Uploads uploads;
  app::Comparisons comparisons;
  ComparisonThread comparison_thread;
  Service service;
  app::Jobs jobs;  // their work holds on to the service
  app::Accounts accounts;
  app::SecurityEvents events;
  std::string origin;
  Authentication authentication;
  AccountService account_service;
  LiveService live;
  std::optional<app::NoticeSettings> notices;
  SubscriptionService subscriptions;
  app::TextStore texts;
  app::FileTexts file_texts;
  app::SearchStore found;
  SearchService search;
  app::LibraryShelf shelf;
  LibraryService library;
  DenialWatch denials;
  Ticker screens;
  Metrics metrics;
  std::string description;
  std::unique_ptr<Sending> sending;  // none: nothing is sent
  std::unique_ptr<Following> following;
  std::unique_ptr<Server> server;
};

Installation::Installation(InstallationOptions options, app::Clock& clock, app::RandomSource& random,
                           Log& log)
    : parts_(std::make_unique<Parts>(std::move(options), clock, random, log)) {}

Installation::~Installation() = default;

void Installation::start() {
  parts_->server->start();
}

std::uint16_t Installation::port() const {
  return parts_->server->port();
}

const std::string& Installation::origin() const {
  return parts_->origin;
}

bool Installation::drain(std::chrono::milliseconds deadline) {
  if (parts_->sending) parts_->sending->stop();
  return parts_->server->drain(deadline);
}

bool Installation::responds(std::chrono::milliseconds within) const {
  return parts_->server->responds(within);
}

void Installation::keep_house() {
  parts_->accounts.keep_house();
}

const std::string& Installation::description() const {
  return parts_->description;
}

}  // namespace xueji::http
