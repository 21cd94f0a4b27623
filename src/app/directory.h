// Directory (通讯录): contact data of units. It is not official: it never enters the journal, can be changed
// and forgotten, and lies in one small file that only its owner may read. One thread at a time.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "base/id.h"

namespace xueji::app {

using Contact = std::map<std::string, std::string>;  // by heading, e.g. 联系电话

class Directory {
 public:
  // `file` need not exist yet. Fault when it cannot be read or is no directory file.
  explicit Directory(std::filesystem::path file);

  const Contact& find(const UnitCode& unit) const;  // empty when nothing is known
  // An empty contact forgets the unit. Nothing is written before save().
  void set(const UnitCode& unit, Contact contact);
  // Writes the file anew (temporary name, mode 0600, fsync, rename) if something changed. Fault on I/O
  // errors.
  void save();

 private:
  std::filesystem::path file_;
  std::map<std::string, Contact> contacts_;  // by unit code
  bool changed_ = false;
};

}  // namespace xueji::app
