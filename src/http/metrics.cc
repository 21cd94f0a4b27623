#include "http/metrics.h"

#include <array>
#include <map>
#include <mutex>
#include <vector>

#include <fmt/format.h>

namespace xueji::http {
namespace {

// Upper bounds in seconds; *default*: around the aim of 5 ms and the handler's 30 s.
constexpr std::array kBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                             0.25,  0.5,    1.0,   2.5,  5.0,   10.0, 30.0};
constexpr std::size_t kClasses = 6;  // statuses 0xx (none sent) to 5xx

struct RouteCounts {
  std::array<std::uint64_t, kClasses> by_class{};
  std::array<std::uint64_t, kBounds.size() + 1> by_time{};
  double seconds = 0;
};

struct Reading {
  std::string name, help;
  std::string_view type;
  std::function<double()> gauge;
  std::function<std::uint64_t()> counter;
};

void append_head(std::string& out, std::string_view name, std::string_view help, std::string_view type) {
  fmt::format_to(std::back_inserter(out), "# HELP {0} {1}\n# TYPE {0} {2}\n", name, help, type);
}

void append_durations(std::string& out, std::string_view route, const RouteCounts& counts) {
  std::uint64_t sum = 0;
  for (std::size_t index = 0; index <= kBounds.size(); ++index) {
    sum += counts.by_time[index];
    const std::string bound = index < kBounds.size() ? fmt::format("{}", kBounds[index]) : "+Inf";
    fmt::format_to(std::back_inserter(out),
                   "xueji_http_request_seconds_bucket{{route=\"{}\",le=\"{}\"}} {}\n", route, bound, sum);
  }
  fmt::format_to(std::back_inserter(out), "xueji_http_request_seconds_sum{{route=\"{}\"}} {}\n", route,
                 counts.seconds);
  fmt::format_to(std::back_inserter(out), "xueji_http_request_seconds_count{{route=\"{}\"}} {}\n", route,
                 sum);
}

}  // namespace

struct Metrics::State {
  mutable std::mutex mutex;
  std::map<std::string, RouteCounts, std::less<>> routes;
  std::vector<Reading> readings;
};

Metrics::Metrics() : state_(std::make_unique<State>()) {}
Metrics::~Metrics() = default;

void Metrics::add_gauge(std::string name, std::string help, std::function<double()> read) {
  const std::lock_guard lock(state_->mutex);
  state_->readings.push_back({std::move(name), std::move(help), "gauge", std::move(read), {}});
}

void Metrics::add_counter(std::string name, std::string help, std::function<std::uint64_t()> read) {
  const std::lock_guard lock(state_->mutex);
  state_->readings.push_back({std::move(name), std::move(help), "counter", {}, std::move(read)});
}

void Metrics::count_request(std::string_view route, int status, std::chrono::nanoseconds took) {
  const double seconds = std::chrono::duration<double>(took).count();
  std::size_t slot = 0;
  while (slot < kBounds.size() && seconds > kBounds[slot])
    ++slot;
  const std::size_t status_class = status >= 100 && status < 600 ? static_cast<std::size_t>(status / 100) : 0;
  const std::lock_guard lock(state_->mutex);
  auto counts = state_->routes.find(route);
  if (counts == state_->routes.end()) counts = state_->routes.try_emplace(std::string(route)).first;
  ++counts->second.by_class[status_class];
  ++counts->second.by_time[slot];
  counts->second.seconds += seconds;
}

std::string Metrics::render() const {
  std::map<std::string, RouteCounts, std::less<>> routes;
  std::vector<Reading> readings;
  {
    const std::lock_guard lock(state_->mutex);
    routes = state_->routes;
    readings = state_->readings;
  }
  std::string out;
  append_head(out, "xueji_http_requests_total", "Requests answered, by route and class of status.",
              "counter");
  for (const auto& [route, counts] : routes)
    for (std::size_t index = 0; index < kClasses; ++index)
      if (counts.by_class[index] > 0)
        fmt::format_to(std::back_inserter(out),
                       "xueji_http_requests_total{{route=\"{}\",status=\"{}xx\"}} {}\n", route, index,
                       counts.by_class[index]);
  append_head(out, "xueji_http_request_seconds", "From the whole head to the whole answer.", "histogram");
  for (const auto& [route, counts] : routes)
    append_durations(out, route, counts);
  for (const Reading& reading : readings) {
    append_head(out, reading.name, reading.help, reading.type);
    if (reading.gauge) {
      fmt::format_to(std::back_inserter(out), "{} {}\n", reading.name, reading.gauge());
    } else {
      fmt::format_to(std::back_inserter(out), "{} {}\n", reading.name, reading.counter());
    }
  }
  return out;
}

}  // namespace xueji::http
