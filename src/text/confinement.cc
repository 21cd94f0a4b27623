#include "text/confinement.h"

#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "text/syscall_filter.h"

namespace xueji::text {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kHoldsMemory = false;
#else
constexpr bool kHoldsMemory = true;
#endif

constexpr std::uint64_t kReading =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t kEverything = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;  // of the first version
constexpr long kSecondVersion = 2;                                             // adds moving between folders

// Which files this process may still reach. On a kernel without landlock it hinders nothing.
class FileRights {
 public:
  FileRights() noexcept {
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return;
    if (version >= kSecondVersion) handled_ |= LANDLOCK_ACCESS_FS_REFER;
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = handled_;
    rules_ = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
  }
  ~FileRights() {
    if (rules_ >= 0) ::close(rules_);
  }
  FileRights(const FileRights&) = delete;
  FileRights& operator=(const FileRights&) = delete;

  // A folder that is not there needs no rule.
  void allow_reading(const char* folder) noexcept { allow(folder, kReading); }
  void allow_all(const char* folder) noexcept { allow(folder, handled_); }
  // Making them and taking them away again.
  void allow_sockets(const char* folder) noexcept {
    allow(folder, LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_REMOVE_FILE);
  }

  void enforce() noexcept {
    if (rules_ < 0) return;
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::syscall(SYS_landlock_restrict_self, rules_, 0);
  }

 private:
  void allow(const char* folder, std::uint64_t rights) noexcept {
    if (rules_ < 0) return;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = rights;
    rule.parent_fd = ::open(folder, O_PATH | O_CLOEXEC);
    if (rule.parent_fd < 0) return;
    ::syscall(SYS_landlock_add_rule, rules_, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    ::close(rule.parent_fd);
  }

  std::uint64_t handled_ = kEverything;
  int rules_ = -1;
};

void limit(int resource, rlim_t most) noexcept {
  const rlimit bound{most, most};
  ::setrlimit(static_cast<__rlimit_resource>(resource), &bound);
}

void bind(const ProcessBounds& bounds) noexcept {
  if (kHoldsMemory) limit(RLIMIT_AS, bounds.memory_bytes_max);
  limit(RLIMIT_CPU, bounds.processor_seconds_max);
  limit(RLIMIT_FSIZE, bounds.file_bytes_max);
  limit(RLIMIT_CORE, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0);  // whatever somebody forgot to close
}

}  // namespace

bool confine_reader(const ProcessBounds& bounds) noexcept {
  bind(bounds);
  FileRights rights;
  // Fonts, tables of characters, and what the C library loads for them.
  for (const char* const folder : {"/usr", "/lib", "/lib64", "/etc/fonts", "/var/cache/fontconfig"})
    rights.allow_reading(folder);
  rights.enforce();
  return allow_only_reading();
}

bool confine_converter(const ProcessBounds& bounds, const std::string& program_folder,
                       const std::string& work_folder) noexcept {
  bind(bounds);
  FileRights rights;
  for (const char* const folder : {"/usr", "/lib", "/lib64", "/bin", "/etc", "/proc", "/sys",
                                   "/var/cache/fontconfig", "/var/lib/libreoffice", "/var/spool/libreoffice"})
    rights.allow_reading(folder);
  rights.allow_reading(program_folder.c_str());
  rights.allow_all("/dev");
  rights.allow_all(work_folder.c_str());
  rights.allow_sockets(
      "/tmp");  // LibreOffice looks there for another of its kind, wherever it is told to work
  rights.enforce();
  return forbid_network_and_administration();
}

}  // namespace xueji::text
