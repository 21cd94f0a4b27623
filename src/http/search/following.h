// Following: keeps the search index up with the journal on a thread of its own, and reads the files that
// facts name.
#pragma once

#include <atomic>

#include "app/search/search_store.h"
#include "http/log.h"
#include "http/metrics.h"
#include "http/service.h"
#include "http/ticker.h"

namespace xueji::http {

class Following {
 public:
  // All outlive it.
  Following(Service& service, app::SearchStore& store, Log& log, Metrics& metrics);
  ~Following();
  Following(const Following&) = delete;
  Following& operator=(const Following&) = delete;

 private:
  void work();
  void catch_up();

  Service& service_;
  app::SearchStore& store_;
  Log& log_;
  std::atomic<bool> stopping_ = false;
  Ticker ticker_;
};

}  // namespace xueji::http
