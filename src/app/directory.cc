#include "app/directory.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include <boost/json.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* what, const fs::path& path) {
  throw Fault(fmt::format("cannot {} {}: {}", what, path.string(), std::strerror(errno)));
}

std::string read_all(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  if (!in || !(text << in.rdbuf())) fail("read", file);
  return std::move(text).str();
}

// The owner alone may read it, from the first byte on.
void write_private(const fs::path& file, const std::string& text) {
  const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) fail("write", file);
  bool sound = ::fchmod(fd, 0600) == 0;
  for (std::size_t done = 0; sound && done < text.size();) {
    const ssize_t written = ::write(fd, text.data() + done, text.size() - done);
    if (written > 0) done += static_cast<std::size_t>(written);
    if (written < 0 && errno != EINTR) sound = false;
  }
  sound = sound && ::fsync(fd) == 0;
  ::close(fd);
  if (!sound) fail("write", file);
}

void sync_folder(const fs::path& folder) {
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) fail("open", folder);
  const bool sound = ::fsync(fd) == 0;
  ::close(fd);
  if (!sound) fail("sync", folder);
}

}  // namespace

Directory::Directory(fs::path file) : file_(std::move(file)) {
  if (!fs::exists(file_)) return;
  const std::string text = read_all(file_);
  if (text.empty()) return;
  boost::system::error_code error;
  const boost::json::value parsed = boost::json::parse(text, error);
  if (error || !parsed.is_object()) throw Fault(fmt::format("{} is no directory file", file_.string()));
  for (const auto& [unit, contact] : parsed.as_object()) {
    if (!contact.is_object()) throw Fault(fmt::format("{} is no directory file", file_.string()));
    for (const auto& [heading, value] : contact.as_object())
      if (value.is_string()) contacts_[unit][heading] = value.as_string();
  }
}

const Contact& Directory::find(const UnitCode& unit) const {
  static const Contact kNothing;
  const auto found = contacts_.find(unit.text);
  return found == contacts_.end() ? kNothing : found->second;
}

void Directory::set(const UnitCode& unit, Contact contact) {
  if (find(unit) == contact) return;
  changed_ = true;
  if (contact.empty()) {
    contacts_.erase(unit.text);
  } else {
    contacts_[unit.text] = std::move(contact);
  }
}

void Directory::save() {
  if (!changed_) return;
  boost::json::object units;
  for (const auto& [unit, contact] : contacts_) {
    boost::json::object fields;
    for (const auto& [heading, value] : contact)
      fields[heading] = value;
    units[unit] = std::move(fields);
  }
  const fs::path temporary = file_.string() + ".new";
  write_private(temporary, boost::json::serialize(units) + "\n");
  std::error_code error;
  fs::rename(temporary, file_, error);
  if (error) throw Fault(fmt::format("cannot write {}: {}", file_.string(), error.message()));
  sync_folder(file_.parent_path().empty() ? fs::path(".") : file_.parent_path());
  changed_ = false;
}

}  // namespace xueji::app
