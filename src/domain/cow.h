// Cow<T>: a shared value that is copied only when somebody else still holds it. Readers keep the instant that
// they took; the one writer edits in place where nobody looks (replay, a large import: linear). Edited by one
// thread at a time.
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace xueji {

template <class T>
class Cow {
 public:
  Cow() = default;
  explicit Cow(T value) : value_(std::make_shared<T>(std::move(value))) {}

  const T& operator*() const noexcept { return value_ ? *value_ : empty(); }
  const T* operator->() const noexcept { return &**this; }

  // The value to change. Copies it first when another Cow shares it.
  T& edit() {
    if (!value_) {
      value_ = std::make_shared<T>();
    } else if (value_.use_count() != 1) {
      value_ = std::make_shared<T>(*value_);
    } else {
      meet_last_reader();
    }
    return *value_;
  }

  bool shares_with(const Cow& other) const noexcept { return value_ == other.value_; }
  friend bool operator==(const Cow& left, const Cow& right) {
    return left.shares_with(right) || *left == *right;
  }

 private:
  // What the last reader read happens before what we write.
  void meet_last_reader() const noexcept {
#ifdef __SANITIZE_THREAD__  // it knows no fences; a share that is taken and given back says the same
    const std::shared_ptr<T> share = value_;
#else
    std::atomic_thread_fence(std::memory_order_acquire);
#endif
  }
  static const T& empty() noexcept {
    static const T kEmpty{};
    return kEmpty;
  }
  std::shared_ptr<T> value_;
};

}  // namespace xueji
