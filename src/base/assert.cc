#include "base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace xueji {

void assertion_failed(const char* expression, const char* file, int line) noexcept {
  std::fprintf(stderr, "xueji: bug: %s does not hold (%s:%d)\n", expression, file, line);
  std::fflush(stderr);
  std::abort();
}

}  // namespace xueji
