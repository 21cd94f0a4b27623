// Trusted proxies: whose word about the client is believed. X-Forwarded-For is read from the right, as far as
// the addresses on the way are trusted; what a stranger wrote further left is never looked at (AC-54).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/network_address.h"
#include "http/message.h"

namespace xueji::http {

struct Client {
  std::string address;
  bool secure = false;
};

// Who asks, when the connection comes from `peer`, by TLS or not.
Client find_client(const AddressBlocks& trusted, std::string_view peer, bool secure,
                   std::span<const Field> fields);

}  // namespace xueji::http
