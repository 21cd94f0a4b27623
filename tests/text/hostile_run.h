// What this test program does when it is started anew in place of a reader: what a file could bring one to
// do.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace xueji::text::test {

// loop, hoard (memory), flood (output), deafen (closes its output and goes on), reach (tells what it can
// still reach, given a file of another's), reach_unconfined (the same without giving anything up).
std::vector<std::string> hostile_arguments(const std::string& what, const std::string& file = {});
std::optional<int> run_hostile(int argc, char** argv);

}  // namespace xueji::text::test
