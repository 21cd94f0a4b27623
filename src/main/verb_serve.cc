#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/accounts/random_source.h"
#include "app/clock.h"
#include "http/installation.h"
#include "http/supervisor.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

constexpr std::chrono::seconds kDrainTime{20};          // *default*: below systemd's 90 s
constexpr std::chrono::minutes kHouseKeepingPause{10};  // *default*

struct ServeOptions {
  http::InstallationOptions installation;
};

// Blocked before any thread is made, so that every thread inherits it and sigwait alone takes them.
sigset_t block_stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  return signals;
}

// Returns when a stop signal came; meanwhile tells the service manager that all is well, as long as
// connections are looked after, and keeps house.
void wait_for_stop(const sigset_t& signals, const http::Supervisor& supervisor,
                   http::Installation& installation) {
  using Clock = std::chrono::steady_clock;
  const auto pause = supervisor.alive_pause().value_or(kHouseKeepingPause);
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(pause);
  const timespec timeout{seconds.count(), std::chrono::nanoseconds(pause - seconds).count()};
  Clock::time_point kept = Clock::now();
  for (;;) {
    if (sigtimedwait(&signals, nullptr, &timeout) > 0) return;
    if (installation.responds(std::chrono::duration_cast<std::chrono::milliseconds>(pause / 2)))
      supervisor.say_alive();
    if (Clock::now() - kept < kHouseKeepingPause) continue;
    installation.keep_house();
    kept = Clock::now();
  }
}

// Who listens to the world must say under which address its pages are called.
bool needs_origin(const http::InstallationOptions& options) {
  return options.origin.empty() && !options.server.address.starts_with("127.") &&
         options.server.address != "::1";
}

int run(ServeOptions options) {
  const sigset_t stop_signals = block_stop_signals();
  if (options.installation.server.port == 0) {
    fmt::print(stderr, "xueji: --port 应为 1 到 65535\n");
    return kUsageError;
  }
  if (needs_origin(options.installation)) {
    fmt::print(stderr,
               "xueji: 监听地址不是本机，请用 --origin 给出浏览器看到的网址，如 https://study.example.cn\n");
    return kUsageError;
  }
  const http::Supervisor supervisor(std::getenv("NOTIFY_SOCKET"), std::getenv("WATCHDOG_USEC"));
  app::SystemClock clock;
  app::SystemRandomSource random;
  http::StandardErrorLog log;
  http::Installation installation(std::move(options.installation), clock, random, log);
  installation.start();
  fmt::print("学记已启动：{} · serving; Ctrl+C 停止\n", installation.origin());
  std::fflush(stdout);
  supervisor.say_ready(installation.origin());
  wait_for_stop(stop_signals, supervisor, installation);
  supervisor.say_stopping("");
  // A second signal ends the process at once.
  pthread_sigmask(SIG_UNBLOCK, &stop_signals, nullptr);
  return installation.drain(kDrainTime) ? kDone : kFault;
}

}  // namespace

void add_serve(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("serve", "启动网页和接口服务 · serve the page and the API");
  const auto options = std::make_shared<ServeOptions>();
  options->installation.version = XUEJI_VERSION;
  http::ServerOptions& server = options->installation.server;
  server.port = 8080;
  verb->add_option("--data", options->installation.data, "数据目录 · data folder")->required();
  verb->add_option("--address", server.address, "监听地址 · address to listen on")->capture_default_str();
  verb->add_option("--port", server.port, "监听端口 · port")->capture_default_str();
  verb->add_option("--origin", options->installation.origin,
                   "浏览器看到的网址，如 https://study.example.cn · the address as browsers see it");
  verb->add_option("--certificate", server.certificate, "证书链 PEM · certificate chain for TLS")
      ->check(CLI::ExistingFile);
  verb->add_option("--private-key", server.private_key, "私钥 PEM · private key for TLS")
      ->check(CLI::ExistingFile);
  verb->add_option("--trusted-proxy", server.trusted_proxies,
                   "可信的反向代理地址 · address or block of a reverse proxy, may be repeated");
  verb->add_option("--notices", options->installation.notices,
                   "邮件和 webhook 提醒的设置文件，默认不发送 · settings of mail and webhooks")
      ->check(CLI::ExistingFile);
  verb->add_option("--venue-network", options->installation.venue_networks,
                   "会场网络的地址或网段：从那里扫码签到的佐证等级更高 · address or block of a venue's "
                   "network, may be repeated");
  verb->add_option("--rulebook", options->installation.rulebook, "规则集文件，默认用内置的 · rulebook file")
      ->check(CLI::ExistingFile);
  verb->add_option("--calendar", options->installation.calendar, "节假日文件，默认用内置的 · calendar file")
      ->check(CLI::ExistingFile);
  verb->callback([&chosen, options] { chosen = [options] { return run(std::move(*options)); }; });
}

}  // namespace xueji::cli
