#include "http/search/following.h"

#include <exception>

namespace xueji::http {
namespace {

constexpr std::chrono::milliseconds kPause{1'000};  // *default*: a fact may be found so much late

}  // namespace

Following::Following(Service& service, app::SearchStore& store, Log& log, Metrics& metrics)
    : service_(service), store_(store), log_(log), ticker_(kPause, [this] { work(); }) {
  metrics.add_gauge("xueji_search_records", "Records of the journal that the search index has followed",
                    [this] { return static_cast<double>(store_.position()); });
  metrics.add_gauge("xueji_search_waiting_files", "Facts of which a file has not been read for searching",
                    [this] { return static_cast<double>(store_.waiting_files()); });
}

Following::~Following() {
  stopping_ = true;
}

void Following::catch_up() {
  const auto stopping = [this] { return stopping_.load(); };
  for (bool waiting = true; waiting && !stopping_;) {
    const app::Engine::Moment moment = service_.engine.moment();
    if (moment.head.seq != store_.position()) store_.follow(moment.ledger, moment.head, stopping);
    waiting = store_.read_waiting_files(stopping);  // facts first: they are found while files are read
  }
}

// A full disk must not end the server: the next round tries again.
void Following::work() {
  try {
    catch_up();
  } catch (const std::exception& fault) {
    log_.write(log_line(service_.clock.now(), Level::error, "search_fault",
                        {{"fault", std::string_view(fault.what())}}));
  }
}

}  // namespace xueji::http
