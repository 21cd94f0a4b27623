// Result<T>: a value or a refusal. An Error names what is wrong by a stable code, the subject (a field or a
// thing) and a detail (the value met, a bound); it holds no prose. Wording is made at the edge, from the
// code.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

#include "base/assert.h"

namespace xueji {

// The codes stand in base/error_code.h. Only who names one includes it, so that a new code compiles few files
// anew.
enum class ErrorCode : std::uint8_t;

struct Error {
  ErrorCode code{};
  std::string subject;  // the field or thing that is wrong: a member name of the entry, or empty
  std::string detail;   // the offending value or the bound, as text
  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const noexcept { return state_.index() == 0; }
  const T& operator*() const& {
    XJ_ASSERT(state_.index() == 0);
    return *std::get_if<0>(&state_);
  }
  T& operator*() & {
    XJ_ASSERT(state_.index() == 0);
    return *std::get_if<0>(&state_);
  }
  T&& operator*() && {
    XJ_ASSERT(state_.index() == 0);
    return std::move(*std::get_if<0>(&state_));
  }
  const T* operator->() const { return &**this; }
  T* operator->() { return &**this; }
  const Error& error() const {
    XJ_ASSERT(state_.index() == 1);
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Error> state_;
};

struct Done {
  friend bool operator==(Done, Done) = default;
};
using Checked = Result<Done>;  // nothing to give but that it is allowed

}  // namespace xueji
