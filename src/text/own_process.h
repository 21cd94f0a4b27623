// This same program, started anew for one piece of dangerous work. It is started and not forked: the child of
// a program with threads would inherit their locks. What the child may do it gives up itself (confinement.h).
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace xueji::text {

struct OwnRun {
  std::vector<std::string> arguments;  // behind the program's name
  int input = -1;  // a descriptor that becomes the child's standard input; -1: nothing to read
  std::size_t output_bytes_max = 0;
  std::chrono::milliseconds time_max{};
};

struct RunEnd {
  enum class Kind : std::uint8_t {
    exited,     // `code` is its exit code
    signalled,  // `code` is the signal that ended it
    too_long,   // and was killed
    too_much,   // wrote more than it may, and was killed
  };
  Kind kind = Kind::exited;
  int code = 0;
  std::string output;  // what it wrote to standard output
};

// Runs to the end of the child and of every process in its group. Any thread. Fault when it cannot be
// started.
RunEnd run_own_program(const OwnRun& run);

}  // namespace xueji::text
