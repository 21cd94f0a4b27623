#include "http/core.h"

#include <boost/asio/post.hpp>
#include <fmt/format.h>

#include "http/answer.h"

namespace xueji::http {

Core::Core(ServerOptions options_, Dispatcher dispatcher_, Log& log_, Metrics& metrics_, app::Clock& clock_)
    : options(std::move(options_)),
      dispatcher(std::move(dispatcher_)),
      trusted(options.trusted_proxies),
      log(log_),
      metrics(metrics_),
      clock(clock_),
      pool(options.pool_threads),
      id_prefix_(fmt::format("{:x}", clock.now().micros)) {}

std::string Core::next_request_id() {
  return fmt::format("{}-{:x}", id_prefix_, ++id_number_);
}

std::string_view Core::date() {
  const Instant now = clock.now();
  const std::int64_t second = now.micros / 1'000'000;
  if (second != date_second_) {
    date_second_ = second;
    date_ = format_date(now);
  }
  return date_;
}

bool Core::run_on_pool(std::function<void()> work) {
  if (pool_waiting.load() >= options.limits.pool_queue) return false;
  ++pool_waiting;
  boost::asio::post(pool, [this, work = std::move(work)] {
    --pool_waiting;
    work();
  });
  return true;
}

void Core::account(const Exchange& exchange, int status, std::uint64_t bytes, std::chrono::nanoseconds took) {
  const std::string_view route = exchange.route ? std::string_view(exchange.route->name) : "none";
  metrics.count_request(route, status, took);
  if (options.on_answer) options.on_answer(exchange, status);
  log.write(log_line(clock.now(), status >= 500 ? Level::error : Level::info, "request",
                     {{"id", exchange.request.id},
                      {"method", exchange.request.head ? "HEAD" : token(exchange.request.method)},
                      {"route", route},
                      {"status", status},
                      {"bytes", static_cast<std::int64_t>(bytes)},
                      {"micros", std::chrono::duration_cast<std::chrono::microseconds>(took).count()}}));
}

void Core::complain(std::string_view event, const Exchange& exchange, std::string_view what) {
  log.write(log_line(clock.now(), Level::error, event,
                     {{"id", exchange.request.id},
                      {"route", exchange.route ? std::string_view(exchange.route->name) : "none"},
                      {"what", what}}));
}

}  // namespace xueji::http
