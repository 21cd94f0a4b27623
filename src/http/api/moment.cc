#include "http/api/moment.h"

namespace xueji::http {

std::optional<app::Replayed> moment_at(Service& service, const std::optional<app::AsOf>& as_of) {
  app::Engine::Moment now = service.engine.moment();
  if (!as_of) return app::Replayed{std::move(now.ledger), now.head};
  if (as_of->seq && *as_of->seq > now.head.seq) return std::nullopt;
  return service.past.at(*as_of);
}

QueryDoc as_of_parameter() {
  return {.name = "as_of",
          .description = "A past position: a record's number, an instant, or a day (its end)",
          .example = R"("2026-06-30")"};
}

}  // namespace xueji::http
