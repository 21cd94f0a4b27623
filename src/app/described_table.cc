#include "app/described_table.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace xueji::app {

// SQLite gives the same rights to its rollback journal.
void make_private_file(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  struct stat found {};
  const bool looked = descriptor >= 0 && ::fstat(descriptor, &found) == 0;
  if (descriptor >= 0) ::close(descriptor);
  if (!looked) throw Fault(fmt::format("无法打开 {} · cannot open it", file.string()));
  if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
    throw Fault(fmt::format("{} 可被他人读写，请改为 0600 · others may read or write it", file.string()));
}

}  // namespace xueji::app
