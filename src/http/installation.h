// Installation: one running server on one data folder: journal, engine, accounts, jobs, routes, listener. It
// puts the parts together and takes them apart in order; it decides nothing.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/clock.h"
#include "http/log.h"
#include "http/server.h"

namespace xueji::app {
class RandomSource;
}

namespace xueji::http {

struct InstallationOptions {
  std::filesystem::path data;                // a data folder that exists
  std::filesystem::path rulebook, calendar;  // files; empty: those built in
  std::filesystem::path notices;             // settings of mail and webhooks; empty: nothing is sent
  std::string origin;                        // of our own pages as browsers see it; empty: of the listener
  std::vector<std::string> venue_networks;   // addresses or blocks: who asks from there is in the venue
  std::string version;                       // of the program, for the API description
  ServerOptions server;
};

class Installation {
 public:
  // Replays the journal; the listener is not open yet. Fault when the folder, the journal, the rulebook or
  // the accounts cannot be read. Clock, chance and log outlive it.
  Installation(InstallationOptions options, app::Clock& clock, app::RandomSource& random, Log& log);
  ~Installation();
  Installation(const Installation&) = delete;
  Installation& operator=(const Installation&) = delete;

  void start();  // opens the listener; Fault when it cannot
  std::uint16_t port() const;
  const std::string& origin() const;  // of our own pages
  bool drain(std::chrono::milliseconds deadline);
  bool responds(std::chrono::milliseconds within) const;  // as Server::responds

  void keep_house();  // drops what has ended and disables what is dormant; slow, from time to time

  const std::string& description() const;  // of the API, as describe_api() makes it

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace xueji::http
