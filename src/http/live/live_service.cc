#include "http/live/live_service.h"

#include <utility>

#include "domain/access/entries.h"

namespace xueji::http {
namespace {

// Not waited for: the scan that tells of it is answered on the I/O thread.
void note_forgery(Service& service, const std::string& source) {
  service.engine.submit(
      {.actor = {"xueji", Actor::Standing::supervising_body, {}},
       .statements = {{SecurityEventNoted{
                           .event = SecurityEvent::sign_in_forged, .done = false, .source = source},
                       std::nullopt}}},
      [](const app::Outcome&) {});
}

}  // namespace

LiveService::LiveService(Service& base, app::RandomSource& random_of, std::string key, LiveOptions options_of)
    : service(base),
      random(random_of),
      options(std::move(options_of)),
      codes(std::move(key)),
      tickets(random),
      watch([&base](Instant, const std::string& source) { note_forgery(base, source); }),
      board(base.clock) {}

}  // namespace xueji::http
