#include "app/clock.h"

#include <chrono>

namespace xueji::app {

Instant SystemClock::now() {
  using namespace std::chrono;
  return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

}  // namespace xueji::app
