#include "app/accounts/password_hash.h"

#include <array>

#include <sodium.h>

#include "base/error_code.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

std::string make_hash(const HashCost& cost, std::string_view password) {
  std::array<char, crypto_pwhash_STRBYTES> text{};
  if (crypto_pwhash_str_alg(text.data(), password.data(), password.size(), cost.passes, cost.memory_bytes,
                            crypto_pwhash_ALG_ARGON2ID13) != 0)
    throw Fault("内存不足，无法计算口令散列 · not enough memory to hash a password");
  return text.data();
}

// Random and forgotten.
std::string make_nothing(const HashCost& cost) {
  XJ_ASSERT(sodium_init() >= 0);
  std::array<char, 32> password;
  randombytes_buf(password.data(), password.size());
  return make_hash(cost, {password.data(), password.size()});
}

}  // namespace

// A place among those that run; false when the queue is full.
class PasswordHasher::Place {
 public:
  explicit Place(PasswordHasher& hasher) : hasher_(hasher) {
    std::unique_lock lock(hasher.mutex_);
    if (hasher.running_ == hasher.running_max_ && hasher.waiting_ == hasher.waiting_max_) return;
    ++hasher.waiting_;
    hasher.freed_.wait(lock, [&] { return hasher.running_ < hasher.running_max_; });
    --hasher.waiting_;
    ++hasher.running_;
    held_ = true;
  }
  ~Place() {
    if (!held_) return;
    {
      const std::lock_guard lock(hasher_.mutex_);
      --hasher_.running_;
    }
    hasher_.freed_.notify_one();
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  explicit operator bool() const noexcept { return held_; }

 private:
  PasswordHasher& hasher_;
  bool held_ = false;
};

PasswordHasher::PasswordHasher(HashCost cost, std::size_t running_max, std::size_t waiting_max)
    : cost_(cost), running_max_(running_max), waiting_max_(waiting_max), nothing_(make_nothing(cost)) {}

Result<std::string> PasswordHasher::hash(std::string_view password) {
  const Place place(*this);
  if (!place) return Error{ErrorCode::queue_full, "password", {}};
  return make_hash(cost_, password);
}

Result<bool> PasswordHasher::verify(std::string_view hash, std::string_view password) {
  const Place place(*this);
  if (!place) return Error{ErrorCode::queue_full, "password", {}};
  const std::string encoded(hash.empty() ? nothing_ : hash);
  const bool same = crypto_pwhash_str_verify(encoded.c_str(), password.data(), password.size()) == 0;
  return same && !hash.empty();
}

bool PasswordHasher::needs_rehash(const std::string& hash) const {
  return crypto_pwhash_str_needs_rehash(hash.c_str(), cost_.passes, cost_.memory_bytes) != 0;
}

}  // namespace xueji::app
