// LiveService: what the handlers of the live flows work on besides the Service: codes, tickets, screens.
#pragma once

#include <string>

#include "app/accounts/random_source.h"
#include "app/live/display_index.h"
#include "app/live/forgery_watch.h"
#include "app/live/sign_in_code.h"
#include "app/live/ticket_book.h"
#include "http/live/display_board.h"
#include "http/proxies.h"
#include "http/service.h"

namespace xueji::http {

struct LiveOptions {
  std::string origin;              // of our own pages; links in symbols begin with it
  AddressBlocks venue_networks{};  // whoever asks from there is in the venue
};

struct LiveService {
  // Everything outlives it. `key`: of the installation, see app/live/server_key.h.
  LiveService(Service& base, app::RandomSource& random_of, std::string key, LiveOptions options_of);

  Service& service;
  app::RandomSource& random;
  LiveOptions options;
  app::SignInCodes codes;
  app::TicketBook tickets;
  app::ForgeryWatch watch;
  app::DisplayIndex displays;
  DisplayBoard board;
};

}  // namespace xueji::http
