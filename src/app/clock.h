// Clock: the one seam through which time comes in.
#pragma once

#include "base/day.h"

namespace xueji::app {

class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() = 0;
};

class SystemClock final : public Clock {
 public:
  Instant now() override;
};

}  // namespace xueji::app
