// Outbox (发件箱): what is to be sent, in outbox.db of the data folder, so that it survives restarts. A
// notice has an id that names its receiver, its day and what it is about: put in twice, it is there once. It
// may be deleted at any time; what waits is then planned anew. One thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "base/day.h"
#include "journal/sqlite_connection.h"

namespace xueji::app {

enum class Channel : std::uint8_t { mail, webhook };
BOOST_DESCRIBE_ENUM(Channel, mail, webhook)

enum class NoticeState : std::uint8_t { waiting, sent, failed };
BOOST_DESCRIBE_ENUM(NoticeState, waiting, sent, failed)

struct Notice {
  std::string id{};
  Channel channel = Channel::mail;
  std::string receiver{};  // an address, or the name of a webhook's target
  std::string subject{};   // of a mail
  std::string body{};
  NoticeState state = NoticeState::waiting;
  std::int64_t attempts = 0;
  Instant created{}, next_attempt{};
  std::string fault{};  // of the last attempt
  friend bool operator==(const Notice&, const Notice&) = default;
};
BOOST_DESCRIBE_STRUCT(Notice, (),
                      (id, channel, receiver, subject, body, state, attempts, created, next_attempt, fault))

class Outbox {
 public:
  // Opens or makes the file. Fault when it cannot be read, written or understood.
  explicit Outbox(const std::filesystem::path& file);

  // All or none of them; those whose id is there already are left as they are. Durable when it returns.
  void put(const std::vector<Notice>& notices);
  // Those that wait and are due, the oldest first.
  std::vector<Notice> due(Instant now, std::size_t limit);
  void save(const Notice& notice);
  std::optional<Notice> find(std::string_view id);
  std::int64_t count(NoticeState state);
  // Forgets what is over and was made before the instant.
  void forget_before(Instant instant);

 private:
  journal::SqliteConnection connection_;
};

}  // namespace xueji::app
