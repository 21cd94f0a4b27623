#include "app/directory.h"

#include <fstream>
#include <sstream>

#include <boost/json.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/posix_file.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

std::string read_all(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  if (!in || !(text << in.rdbuf())) fail_on("read", file);
  return std::move(text).str();
}

// The owner alone may read it, from the first byte on.
void write_private(const fs::path& file, const std::string& text) {
  const Descriptor out(file, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (::fchmod(out.get(), 0600) != 0) fail_on("protect", file);
  write_all(out, text);
  if (::fsync(out.get()) != 0) fail_on("write", file);
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
  sync_to_disk(file_.parent_path().empty() ? fs::path(".") : file_.parent_path());
  changed_ = false;
}

}  // namespace xueji::app
