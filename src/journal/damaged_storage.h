// The file is not, or no longer, what this program wrote; thrown by opening a store and by whatever reads it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "base/fault.h"

namespace xueji::journal {

class DamagedStorage : public Fault {
 public:
  enum class Kind : std::uint8_t {
    empty,    // nothing is in it
    foreign,  // it is something else: no database, or another program's
    broken    // it breaks off, or its inside contradicts itself
  };
  DamagedStorage(std::filesystem::path file, Kind kind, const std::string& what)
      : Fault(what), file_(std::move(file)), kind_(kind) {}
  const std::filesystem::path& file() const noexcept { return file_; }
  Kind kind() const noexcept { return kind_; }

 private:
  std::filesystem::path file_;
  Kind kind_;
};

}  // namespace xueji::journal
