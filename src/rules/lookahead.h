// Looking ahead: a unit is measured in about the time that memory takes to answer a few dozen questions, and
// its facts lie in some twenty small arrays. So whoever walks an array of one unit asks, step by step, for
// the same array of the unit that comes next, and for the shelf of the one after. Asking in one go would not
// do: what does not fit into the queue of outstanding loads is dropped.
#pragma once

#include <cstdint>
#include <span>

namespace xueji {

inline constexpr std::size_t kLine = 64;  // bytes that memory gives at once

inline void ask_for(const void* bytes) noexcept {
  __builtin_prefetch(bytes);
}

// The values of an array, each step asking for the line at the same place of another array. Addresses are
// plain numbers here: what lies beyond the other array's end may be asked for, and is never read.
template <class T>
class AheadRange {
 public:
  class Iterator {
   public:
    Iterator(const T* value, std::uintptr_t ahead) noexcept : value_(value), ahead_(ahead) {}
    const T& operator*() const noexcept { return *value_; }
    Iterator& operator++() noexcept {
      ask_for(reinterpret_cast<const void*>(address(value_) + ahead_));
      if constexpr (sizeof(T) > kLine)
        ask_for(reinterpret_cast<const void*>(address(value_) + ahead_ + kLine));
      ++value_;
      return *this;
    }
    friend bool operator!=(const Iterator& left, const Iterator& right) noexcept {
      return left.value_ != right.value_;
    }

   private:
    const T* value_;
    std::uintptr_t ahead_;  // bytes, modulo the address space
  };

  AheadRange(std::span<const T> values, std::span<const T> next) noexcept
      : values_(values), ahead_(next.empty() ? 0 : address(next.data()) - address(values.data())) {}

  Iterator begin() const noexcept { return {values_.data(), ahead_}; }
  Iterator end() const noexcept { return {values_.data() + values_.size(), ahead_}; }

 private:
  static std::uintptr_t address(const T* value) noexcept { return reinterpret_cast<std::uintptr_t>(value); }
  std::span<const T> values_;
  std::uintptr_t ahead_;
};

}  // namespace xueji
