// Argon2id by libsodium, as many at a time as the machine can bear. Hashing is slow on purpose: it never runs
// on the I/O thread.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

#include "base/result.h"

namespace xueji::app {

struct HashCost {
  std::uint64_t passes = 2;             // libsodium's interactive profile, *default*
  std::size_t memory_bytes = 64 << 20;  // likewise
};

class PasswordHasher {
 public:
  // At most `running_max` at a time; up to `waiting_max` wait, the rest is refused.
  PasswordHasher(HashCost cost, std::size_t running_max, std::size_t waiting_max);

  // Encoded with its salt and cost. queue_full when too many wait. Fault when memory is short.
  Result<std::string> hash(std::string_view password);
  // Whether the password is the one behind the hash. An empty hash is compared with a hash that nothing
  // matches, in the same time. queue_full as above.
  Result<bool> verify(std::string_view hash, std::string_view password);
  bool needs_rehash(const std::string& hash) const;  // made at another cost

 private:
  class Place;

  HashCost cost_;
  std::size_t running_max_, waiting_max_;
  std::string nothing_;  // the hash that nothing matches
  std::mutex mutex_;
  std::condition_variable freed_;
  std::size_t running_ = 0, waiting_ = 0;
};

}  // namespace xueji::app
