// Settings of mail and webhooks, a JSON file of the operator's that its owner alone may read: it holds
// passwords. Without the file nothing is ever sent.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "base/network_address.h"

namespace xueji::app {

struct MailSettings {
  std::string server;  // smtp://host:port or smtps://host:port
  std::string from;
  std::string user{}, password{};  // empty: without logging in
  bool encrypted = true;           // refuse to send without TLS
};

struct WebhookTarget {
  std::string name;  // in the outbox and the log
  std::string url;
  std::string secret;             // at least 32 characters
  std::vector<UnitCode> units{};  // empty: all
};

struct NoticeSettings {
  std::optional<MailSettings> mail;
  std::vector<WebhookTarget> webhooks;
  AddressBlocks allowed_networks;  // where webhooks may go besides public addresses, also without TLS
  TimeOfDay send_at{8 * 60};       // *default*; of the office's day
  int ahead_days = 7;              // *default*
  int retry_seconds = 60;  // *default*: before the second attempt; five times as long before each next
};

// Fault that names what is wrong.
NoticeSettings load_notice_settings(const std::filesystem::path& file);

}  // namespace xueji::app
