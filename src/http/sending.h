// Sending: the post office on a thread of its own, when the installation sends notices at all.
#pragma once

#include <memory>

#include "app/notice/post_office.h"
#include "http/log.h"
#include "http/metrics.h"
#include "http/service.h"
#include "http/ticker.h"

namespace xueji::http {

class Sending {
 public:
  // Fault when the outbox cannot be opened. All outlive it.
  Sending(app::NoticeSettings settings, Service& service, app::Accounts& accounts, const std::string& origin,
          Log& log, Metrics& metrics);
  ~Sending();
  void stop();  // breaks off what is under way; nothing is sent any more
  Sending(const Sending&) = delete;
  Sending& operator=(const Sending&) = delete;

 private:
  void work();

  app::Clock& clock_;
  Log& log_;
  std::unique_ptr<app::Courier> courier_;
  app::PostOffice office_;
  Ticker ticker_;
};

}  // namespace xueji::http
