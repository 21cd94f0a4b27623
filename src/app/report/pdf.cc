// PDF through LibreOffice, where it is installed: a child process in a folder of its own, with a deadline.

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/report/renderers.h"
#include "base/fault.h"

extern char** environ;

namespace xueji::app {
namespace {

namespace fs = std::filesystem;
constexpr auto kDeadline = std::chrono::seconds(120);  // *default*; a cold start takes about ten
constexpr auto kLook = std::chrono::milliseconds(20);

fs::path find_program(const char* name) {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path == nullptr ? "" : path);
  for (std::string folder; std::getline(folders, folder, ':');)
    if (!folder.empty() && access((fs::path(folder) / name).c_str(), X_OK) == 0)
      return fs::path(folder) / name;
  return {};
}

// A folder that goes with the object.
class WorkFolder {
 public:
  WorkFolder() {
    std::string pattern = (fs::temp_directory_path() / "xueji-pdf-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw Fault("cannot make a temporary folder for the PDF");
    path_ = pattern;
  }
  ~WorkFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  const fs::path& path() const noexcept { return path_; }

 private:
  fs::path path_;
};

pid_t start(const std::vector<std::string>& arguments) {
  std::vector<char*> pointers;
  for (const std::string& argument : arguments)
    pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0);
  posix_spawnattr_t attributes;  // a process group of its own, so that its helpers end with it
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  pid_t child = 0;
  const int error = posix_spawn(&child, pointers[0], &actions, &attributes, pointers.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) throw Fault("LibreOffice 无法启动，不能生成 PDF；可以先输出 docx");
  return child;
}

void await(pid_t child) {
  const auto deadline = std::chrono::steady_clock::now() + kDeadline;
  int status = 0;
  while (waitpid(child, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > deadline) {
      kill(-child, SIGKILL);
      waitpid(child, &status, 0);
      throw Fault("LibreOffice 没有在两分钟内完成，不能生成 PDF；可以先输出 docx");
    }
    std::this_thread::sleep_for(kLook);
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw Fault("LibreOffice 转换失败，不能生成 PDF；可以先输出 docx");
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  if (!file || bytes.str().empty()) throw Fault("LibreOffice 没有写出 PDF；可以先输出 docx");
  return bytes.str();
}

}  // namespace

std::string convert_docx_to_pdf(const std::string& docx) {
  fs::path program = find_program("soffice");
  if (program.empty()) program = find_program("libreoffice");
  if (program.empty())
    throw Fault("没有找到 LibreOffice（soffice），不能生成 PDF；可以先输出 docx，再用办公软件另存为 PDF");
  const WorkFolder folder;
  const fs::path source = folder.path() / "report.docx";
  if (!(std::ofstream(source, std::ios::binary) << docx).flush())
    throw Fault(fmt::format("cannot write {}", source.string()));
  await(start({program.string(), "-env:UserInstallation=file://" + (folder.path() / "profile").string(),
               "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder.path().string(),
               source.string()}));
  return read_file(folder.path() / "report.pdf");
}

}  // namespace xueji::app
