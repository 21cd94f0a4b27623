// Which calls of the kernel this process may still make, by a seccomp filter that nothing can take away
// again. What is not allowed fails with EPERM, as if the user had no right to it.
#pragma once

namespace xueji::text {

// Reading what is open, opening files for reading, memory: no sockets, no programs, no processes, no signals
// to others, nothing opened for writing. False when the kernel refuses the filter.
bool allow_only_reading() noexcept;

// For a whole foreign program: all but sockets other than those of this machine, looking into other
// processes, and the administration of the kernel. False likewise.
bool forbid_network_and_administration() noexcept;

}  // namespace xueji::text
