// What a process that reads strangers' files gives up, for good, before it looks at one: see syscall_filter.h
// and landlock(7). Called once, at the start of a process with one thread.
#pragma once

#include <cstdint>
#include <string>

namespace xueji::text {

struct ProcessBounds {
  std::uint64_t memory_bytes_max = 0;  // of its address space; not held to under sanitizers, which need more
  unsigned processor_seconds_max = 0;
  std::uint64_t file_bytes_max = 0;  // of a file that it writes
};

// For a reader of one open file: no sockets, no programs, nothing written but what is open, and, where the
// kernel knows landlock, no files but those of the system. False when the kernel cannot filter calls: then
// nothing may be read.
bool confine_reader(const ProcessBounds& bounds) noexcept;

// For a foreign program that this process becomes: no network, and, with landlock, files of the system and of
// `program_folder` for reading, of `work_folder` alone for writing.
bool confine_converter(const ProcessBounds& bounds, const std::string& program_folder,
                       const std::string& work_folder) noexcept;

}  // namespace xueji::text
