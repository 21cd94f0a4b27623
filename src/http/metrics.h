// Metrics: figures for Prometheus (text format 0.0.4). The server counts its own requests; others register
// gauges and counters that are read when somebody asks. Any thread may register, count or render.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace xueji::http {

class Metrics {
 public:
  Metrics();
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  // `name` is snake_case with its unit last (xueji_journal_records); `read` is called at every scrape, from
  // the I/O thread, and must not block. A counter's name ends in _total.
  void add_gauge(std::string name, std::string help, std::function<double()> read);
  void add_counter(std::string name, std::string help, std::function<std::uint64_t()> read);

  // One finished request, by the route's name ("" when none matched).
  void count_request(std::string_view route, int status, std::chrono::nanoseconds took);

  std::string render() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace xueji::http
