#include "text/syscall_filter.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace xueji::text {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_AARCH64;
#else
#error "the filter knows the calls of x86-64 and arm64 only"
#endif
constexpr std::uint32_t kDenied = SECCOMP_RET_ERRNO | EPERM;
constexpr std::uint32_t kForeignTable = 0x4000'0000;  // calls of x32 begin here

constexpr std::array kReadingCalls {
  __NR_read, __NR_readv, __NR_pread64, __NR_write, __NR_writev, __NR_close, __NR_fstat, __NR_newfstatat,
      __NR_statx, __NR_statfs, __NR_fstatfs, __NR_lseek, __NR_fcntl, __NR_dup, __NR_getdents64, __NR_getcwd,
      __NR_faccessat, __NR_faccessat2, __NR_readlinkat, __NR_fadvise64, __NR_mmap, __NR_mremap, __NR_munmap,
      __NR_mprotect, __NR_madvise, __NR_brk, __NR_futex, __NR_sched_yield, __NR_getrandom, __NR_clock_gettime,
      __NR_clock_getres, __NR_gettimeofday, __NR_exit, __NR_exit_group, __NR_rt_sigaction,
      __NR_rt_sigprocmask, __NR_rt_sigreturn, __NR_sigaltstack, __NR_restart_syscall, __NR_uname, __NR_getpid,
      __NR_gettid, __NR_getuid, __NR_geteuid, __NR_getgid, __NR_getegid, __NR_getrusage, __NR_sysinfo,
      __NR_sched_getaffinity, __NR_set_robust_list,
#if defined(__x86_64__)
      __NR_stat, __NR_lstat, __NR_access, __NR_readlink, __NR_time,
#endif
};

constexpr std::array kAdministrativeCalls{
    __NR_ptrace,
    __NR_process_vm_readv,
    __NR_process_vm_writev,
    __NR_mount,
    __NR_umount2,
    __NR_pivot_root,
    __NR_bpf,
    __NR_keyctl,
    __NR_add_key,
    __NR_request_key,
    __NR_perf_event_open,
    __NR_io_uring_setup,
    __NR_userfaultfd,
    __NR_unshare,
    __NR_setns,
    __NR_kexec_load,
    __NR_init_module,
    __NR_finit_module,
    __NR_open_by_handle_at,
};

constexpr std::uint32_t low_word_of(unsigned argument) noexcept {
  return static_cast<std::uint32_t>(offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t));
}

// A program for the kernel's packet machine: one block a call, each ending in a verdict.
class Filter {
 public:
  Filter() {
    load(offsetof(seccomp_data, arch));
    skip_unless_equal(kMachine, 1, 0);
    verdict(SECCOMP_RET_KILL_PROCESS);
    load(offsetof(seccomp_data, nr));
    add(BPF_JMP | BPF_JGE | BPF_K, kForeignTable, 0, 1);
    verdict(kDenied);
  }

  void judge(long call, std::uint32_t outcome) {
    skip_unless_equal(static_cast<std::uint32_t>(call), 0, 1);
    verdict(outcome);
  }

  // Allowed when the argument's bits under `mask` are `wanted`, else denied.
  void allow_if(long call, unsigned argument, std::uint32_t mask, std::uint32_t wanted) {
    skip_unless_equal(static_cast<std::uint32_t>(call), 0, 5);
    load(low_word_of(argument));
    add(BPF_ALU | BPF_AND | BPF_K, mask, 0, 0);
    skip_unless_equal(wanted, 0, 1);
    verdict(SECCOMP_RET_ALLOW);
    verdict(kDenied);
  }

  bool install(std::uint32_t otherwise) noexcept {
    verdict(otherwise);
    const sock_fprog program{static_cast<unsigned short>(steps_.size()), steps_.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
  }

 private:
  void add(unsigned code, std::uint32_t value, unsigned char when_true, unsigned char when_false) {
    steps_.push_back({static_cast<std::uint16_t>(code), when_true, when_false, value});
  }
  void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset), 0, 0); }
  void skip_unless_equal(std::uint32_t value, unsigned char when_equal, unsigned char when_not) {
    add(BPF_JMP | BPF_JEQ | BPF_K, value, when_equal, when_not);
  }
  void verdict(std::uint32_t outcome) { add(BPF_RET | BPF_K, outcome, 0, 0); }

  std::vector<sock_filter> steps_;
};

constexpr std::uint32_t kAllBits = 0xffff'ffff;
constexpr std::uint32_t kWritingBits = O_ACCMODE | O_CREAT | O_TRUNC;

}  // namespace

bool allow_only_reading() noexcept {
  Filter filter;
  for (const long call : kReadingCalls)
    filter.judge(call, SECCOMP_RET_ALLOW);
  filter.allow_if(__NR_openat, 2, kWritingBits, O_RDONLY);
#if defined(__x86_64__)
  filter.allow_if(__NR_open, 1, kWritingBits, O_RDONLY);
#endif
  filter.allow_if(__NR_tgkill, 0, kAllBits, static_cast<std::uint32_t>(::getpid()));  // abort
  return filter.install(kDenied);
}

bool forbid_network_and_administration() noexcept {
  Filter filter;
  for (const long call : kAdministrativeCalls)
    filter.judge(call, kDenied);
  filter.allow_if(__NR_socket, 0, kAllBits, AF_UNIX);
  return filter.install(SECCOMP_RET_ALLOW);
}

}  // namespace xueji::text
