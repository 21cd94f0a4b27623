// 离线签到台: a desk without a network takes a pack along (who is expected, and a key made for this desk and
// operator), signs what it sees and uploads it later, as often as it likes. Pure.
#pragma once

#include <string>
#include <vector>

#include "app/live/sign_in_code.h"
#include "base/result.h"
#include "domain/ledger.h"

namespace xueji::app {

inline constexpr std::int64_t kDeskPackMicros = 24LL * 3'600'000'000;  // UX-12: a roster at most 24 h old
inline constexpr std::size_t kDeskQueueItemsMax = 2'000;               // *default*

struct DeskPack {
  UnitCode unit;
  SessionCode session;
  std::string desk;       // a name of its own
  std::string marked_by;  // the operator; bound into the key
  Instant issued;
  std::string key;
  struct Person {
    MemberCode member;
    std::string name;
  };
  std::vector<Person> people;  // expected, in order of first appearance
};

// reference.unknown: no such planned session; session.wrong_state: neither announced nor open.
Result<DeskPack> make_desk_pack(const Ledger& ledger, const SignInCodes& codes, const UnitCode& unit,
                                const SessionCode& session, std::string desk, std::string marked_by,
                                Instant now);

struct DeskQueueItem {
  std::string client;  // the desk's own name for the item, for its books
  MemberCode member;
  Instant at;
  std::string
      signature;  // hex HMAC-SHA-256 under the pack's key of desk, client, member and at, see sign_item
};
struct DeskQueue {
  UnitCode unit;
  SessionCode session;
  std::string desk, marked_by;
  Instant issued;
  std::vector<DeskQueueItem> items;
};
// The signature over an item: the fields joined by line feeds, the time as format_iso writes it.
std::string sign_item(const std::string& key, const std::string& desk, const DeskQueueItem& item);

struct DeskQueueAnswer {
  std::string client;
  enum class What { taken, before, refused } what = What::taken;
  std::optional<Error> error;            // when refused
  std::optional<SessionSignedIn> entry;  // when taken
};
// One answer an item, in order; each entry is to be recorded on its own. desk.signature_invalid: altered, of
// another desk, or of a time outside the pack's.
std::vector<DeskQueueAnswer> plan_desk_queue(const Ledger& ledger, const SignInCodes& codes,
                                             const DeskQueue& queue, Instant now);

}  // namespace xueji::app
