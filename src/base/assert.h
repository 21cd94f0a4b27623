// XJ_ASSERT: a check for our own bugs, on in every build. Never for input: what a person or a file can cause
// is a refusal or a fault, not an assertion.
#pragma once

namespace xueji {
[[noreturn]] void assertion_failed(const char* expression, const char* file, int line) noexcept;
}  // namespace xueji

#define XJ_ASSERT(expression)                           \
  (static_cast<bool>(expression) ? static_cast<void>(0) \
                                 : ::xueji::assertion_failed(#expression, __FILE__, __LINE__))
