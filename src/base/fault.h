// Fault: the world failed us (disk full, file unreadable, link lost). Thrown where it happens, caught at few
// places: the writer loop, a job's runner, `main`. A refusal of what somebody asked for is never a Fault (see
// result.h).
#pragma once

#include <stdexcept>
#include <string>

namespace xueji {

class Fault : public std::runtime_error {
 public:
  explicit Fault(const std::string& what) : std::runtime_error(what) {}
};

}  // namespace xueji
