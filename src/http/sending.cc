#include "http/sending.h"

#include <exception>

#include <boost/describe/enum_to_string.hpp>

namespace xueji::http {
namespace {

constexpr std::chrono::milliseconds kRoundPause{2'000};  // *default*

}  // namespace

Sending::Sending(app::NoticeSettings settings, Service& service, app::Accounts& accounts,
                 const std::string& origin, Log& log, Metrics& metrics)
    : clock_(service.clock),
      log_(log),
      courier_(app::make_curl_courier(settings.allowed_networks)),
      office_(app::Outbox(service.data / "outbox.db"), settings, *courier_,
              {.snapshot = [&service] { return service.engine.snapshot(); },
               .readers = [&accounts](const Ledger& ledger) { return accounts.mail_readers(ledger); },
               .rulebook = service.rulebook,
               .origin = origin,
               .report =
                   [this](const app::Notice& notice) {
                     log_.write(log_line(
                         clock_.now(), Level::warning, "notice_not_sent",
                         {{"channel", std::string_view(boost::describe::enum_to_string(notice.channel, ""))},
                          {"state", std::string_view(boost::describe::enum_to_string(notice.state, ""))},
                          {"attempts", notice.attempts},
                          {"fault", std::string_view(notice.fault)}}));
                   }}),
      ticker_(kRoundPause, [this] { work(); }) {
  metrics.add_gauge("xueji_notices_waiting", "Notices that wait in the outbox",
                    [this] { return static_cast<double>(office_.waiting()); });
  metrics.add_gauge("xueji_notices_failed", "Notices that were given up",
                    [this] { return static_cast<double>(office_.failed()); });
}

Sending::~Sending() {
  stop();
}

void Sending::stop() {
  office_.stop();
}

// A full disk must not end the server: the next round tries again.
void Sending::work() {
  try {
    office_.work(clock_.now());
  } catch (const std::exception& fault) {
    log_.write(
        log_line(clock_.now(), Level::error, "outbox_fault", {{"fault", std::string_view(fault.what())}}));
  }
}

}  // namespace xueji::http
